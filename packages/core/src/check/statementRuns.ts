import { joinPassages, type Passage } from "../document/passage.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A paragraph that opens a list (`… được chia thành 03 khu vực:`) with the items behind it. */
export interface StatementRun {
  readonly lead: Passage;
  readonly items: readonly Passage[];
  /** Both as one text. */
  readonly whole: Passage;
}

const mostItems = 30;

/** Paragraphs that end with a colon, with the items of one form behind them. Linear. */
export const statementRuns = perSubject((subject: Subject): readonly StatementRun[] => {
  const pieces = textPieces(subject);
  return pieces.flatMap((piece, at) => {
    const { passage, inTable } = piece;
    if (inTable || passage.text.length > 2000 || !passage.text.trimEnd().endsWith(":")) return [];
    const items = itemsBehind(pieces, at);
    return items.length < 2 ? [] : [{ lead: passage, items, whole: joinPassages([passage, ...items]) }];
  });
});

function itemsBehind(pieces: readonly TextPiece[], at: number): readonly Passage[] {
  const form = formOf(pieces[at + 1]);
  if (form === undefined) return [];
  const items: Passage[] = [];
  for (let next = at + 1; next <= at + mostItems; next += 1) {
    const item = pieces[next];
    if (item === undefined || item.inTable || formOf(item) !== form || item.passage.text.length > 1000) break;
    items.push(item.passage);
  }
  return items;
}

function formOf(piece: TextPiece | undefined): string | undefined {
  return piece?.block.kind === "paragraph" ? piece.block.label?.form : undefined;
}
