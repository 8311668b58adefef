import type { Block } from "../document/block.js";
import type { Passage } from "../document/passage.js";
import { cellPassage } from "../document/table.js";
import { perSubject } from "./perSubject.js";
import { type Linked, linkWords } from "./slipLinks.js";
import { Pairs } from "./slipPairs.js";
import { Syllables } from "./slipSyllables.js";
import { tokensOf } from "./slipTokens.js";
import type { Subject } from "./subject.js";

/** A text with its words. */
export interface Worded extends Linked {
  readonly passage: Passage;
}

/** The words of a document, and how often two of them stand side by side. */
export interface WordedTexts {
  readonly texts: readonly Worded[];
  readonly pairs: Pairs;
  readonly syllables: Syllables;
}

/** Paragraphs and cells that carry Vietnamese letters. */
export const wordedTexts = perSubject(({ blocks }: Subject): WordedTexts => {
  const pairs = new Pairs();
  const syllables = new Syllables();
  const texts = passagesOf(blocks).flatMap((passage) => {
    const { text } = passage;
    return /[à-ỹđ]/iu.test(text) ? [{ passage, ...linkWords(tokensOf(text), pairs, syllables) }] : [];
  });
  return { texts, pairs, syllables };
});

/** Paragraphs and whole cells. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.passage] : block.rows.flatMap((row) => row.cells.map(cellPassage)),
  );
}
