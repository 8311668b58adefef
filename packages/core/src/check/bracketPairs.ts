import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A bracket whose other half is missing. */
export interface LoneBracket {
  readonly kind: "opened" | "closed";
  readonly span: Span;
  /** The words around it. */
  readonly quote: string;
}

interface Lone {
  readonly kind: LoneBracket["kind"];
  readonly piece: TextPiece;
  readonly index: number;
  /** Ordinal of its piece. */
  readonly at: number;
}

/** Paragraphs that a bracket may run on for where a page break tore its sentence apart. */
const furthest = 12;

/** Round brackets without their other half, in reading order. Labels of lists (`a)`, `1)`) are none. */
export const loneBrackets = perSubject((subject: Subject): readonly LoneBracket[] => {
  const lone = textPieces(subject).flatMap((piece, at) =>
    /[()]/u.test(piece.passage.text) ? loneIn(piece, at) : [],
  );
  const paired = new Set<Lone>();
  for (const [position, one] of lone.entries()) {
    const before = lone[position - 1];
    if (one.kind !== "closed" || before?.kind !== "opened" || one.at - before.at > furthest) continue;
    if (/\.\s*$/u.test(before.piece.passage.text)) continue;
    paired.add(one);
    paired.add(before);
  }
  return lone
    .filter((one) => !paired.has(one))
    .map(({ kind, piece: { passage }, index }) => ({
      kind,
      span: spanAt(passage, index, index + 1),
      quote: aroundOf(passage.text, kind, index),
    }));
});

function aroundOf(text: string, kind: Lone["kind"], index: number): string {
  return kind === "opened"
    ? text.slice(index, index + 60).trim()
    : text.slice(Math.max(0, index - 59), index + 1).trim();
}

/** A letter, a number or a Roman figure by itself: the label of a point, or a face typed as `:)`. */
const LABEL = /(?:^|[^\p{L}\p{N}])(?:\p{L}|\d{1,3}|[ivxIVX]{1,5}|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\p{L}?)?$/u;

function loneIn(piece: TextPiece, at: number): readonly Lone[] {
  const { text } = piece.passage;
  const open: number[] = [];
  const lone: Lone[] = [];
  for (const { index, 0: mark } of matchesIn(text, /[()]/gu)) {
    if (mark === "(") open.push(index);
    else if (open.length > 0) open.pop();
    else if (!LABEL.test(text.slice(Math.max(0, index - 10), index).trimEnd()))
      lone.push({ kind: "closed", piece, index, at });
  }
  return [...lone, ...open.map((index): Lone => ({ kind: "opened", piece, index, at }))];
}
