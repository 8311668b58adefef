import type { Passage } from "../document/passage.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { cellPassage } from "../document/table.js";
import { hasMarkedLetter } from "./markedLetters.js";
import { perSubject } from "./perSubject.js";
import { type Linked, linkWords } from "./slipLinks.js";
import { tokensOf } from "./slipTokens.js";
import type { Subject } from "./subject.js";

/** Paragraphs and whole cells. */
export const wholeTexts = perSubject(({ blocks }: Subject): readonly Passage[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.passage] : block.rows.flatMap((row) => row.cells.map(cellPassage)),
  ),
);

/** The words of those that carry Vietnamese letters. */
export const wordedTexts = perSubject(
  (subject: Subject): Linked =>
    linkWords(tokensOf(wholeTexts(subject).filter(({ text }) => hasMarkedLetter(text)))),
);

/** The source lines of a part of the text of all words, within one of the texts. */
export function spanIn({ passages, starts }: Linked, from: number, to: number): Span {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  return spanAt(passages[low] ?? { text: "", marks: [] }, from - start, to - start);
}
