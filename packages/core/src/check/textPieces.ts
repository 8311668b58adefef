import type { Block } from "../document/block.js";
import { joinPassages, type Passage } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A paragraph, or a paragraph of a cell, with the block it stands in. */
export interface TextPiece {
  readonly passage: Passage;
  readonly block: Block;
  readonly inTable: boolean;
}

/**
 * All text in reading order: paragraphs, and those of cells each by itself. A paragraph that a page break tore apart
 * (no end mark, the next begins with a small letter) is one piece, without the page's number.
 */
export const textPieces = perSubject(({ blocks }: Subject): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  for (const [at, block] of blocks.entries()) {
    if (isPageNumber(block) && isTorn(pieces.at(-1), blocks[at + 1])) continue;
    if (block.kind === "table") {
      for (const row of block.rows)
        for (const cell of row.cells)
          for (const { passage } of cell.paragraphs) pieces.push({ passage, block, inTable: true });
      continue;
    }
    const last = pieces.at(-1);
    if (last !== undefined && !last.inTable && goesOn(last.passage.text, block.passage.text))
      pieces[pieces.length - 1] = { ...last, passage: joinPassages([last.passage, block.passage]) };
    else pieces.push({ passage: block.passage, block, inTable: false });
  }
  return pieces;
});

/** The pieces with a digit, which most rules about figures begin with. */
export const piecesWithDigits = perSubject((subject: Subject): readonly TextPiece[] =>
  textPieces(subject).filter(({ passage }) => /\d/u.test(passage.text)),
);

/** The number of a page that stands between two parts of a sentence. */
function isPageNumber(block: Block): boolean {
  return block.kind === "paragraph" && /^(?:[-–]\s?)?\d{1,3}(?:\s?[-–])?$/u.test(block.passage.text);
}

function isTorn(before: TextPiece | undefined, after: Block | undefined): boolean {
  if (before === undefined || before.inTable || after?.kind !== "paragraph") return false;
  return goesOn(before.passage.text, after.passage.text);
}

function goesOn(before: string, after: string): boolean {
  return (
    /[\p{Ll}\p{N},]$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    before.length > 40 &&
    !/^[a-zđ]\s?[).]/u.test(after)
  );
}

const STOPS = [". ", "? ", "! "];

/** A sentence of a text and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** The sentences of a passage, which many rules go over. */
export const sentencesIn = perSubject(({ text }: Passage): readonly Sentence[] => sentencesOf(text));

/** Sentences end with a full stop, question or exclamation mark before a space and a capital, or with the text. */
export function sentencesOf(text: string): readonly Sentence[] {
  // Most texts are one sentence; all space in them is plain.
  if (!STOPS.some((stop) => text.includes(stop))) return [{ text, from: 0 }];
  const found: Sentence[] = [];
  let from = 0;
  for (const match of matchesIn(text, /[.!?](?=\s+[\p{Lu}“"(])/gu)) {
    const to = match.index + 1;
    if (/(?:^|[\s(])(?:TP|Tp|TX|TT|PGS|TS|ThS|BS|tr|ĐT|[A-ZĐ])\.$/u.test(text.slice(Math.max(0, to - 6), to)))
      continue;
    found.push({ text: text.slice(from, to), from });
    from = to;
  }
  found.push({ text: text.slice(from), from });
  return found;
}
