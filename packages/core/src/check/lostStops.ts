import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** The end of an item of a list without the mark that all others end with. */
export interface LostStop {
  readonly kind: "lostStop";
  readonly printed: string;
  readonly span: Span;
}

/** Items of fewer words may be headings (the last of a list needs more to be none); so many items make a custom, of which so few may fall out. */
const [fewestWords, fewestOfLast, fewestItems, most] = [12, 20, 20, 4];

/** So many pieces behind "Nơi nhận" at most are of the closing, where the columns of recipients and signature may run together. */
const longestClosing = 40;

/** Items of lists that end without a mark in a document whose items all end with one. Linear. */
export const lostStops = perSubject((subject: Subject): readonly LostStop[] => {
  const pieces = textPieces(subject);
  const closing = pieces.findLastIndex(({ passage }) => /^\W*Nơi nhận/u.test(passage.text));
  const items = pieces.flatMap((piece, at) =>
    isItem(piece) && (closing < 0 || at < closing || at > closing + longestClosing)
      ? [{ piece, before: pieces[at - 1], next: pieces[at + 1] }]
      : [],
  );
  const lost = items.filter(({ piece }) => !END.test(piece.passage.text.slice(-8)));
  if (items.length < fewestItems || lost.length * 10 > items.length) return [];
  const found = lost.filter(
    ({ piece, before, next }) =>
      (isSibling(piece, next) && words(piece.passage.text) >= fewestWords) ||
      (isSibling(piece, before) && isHeading(next) && words(piece.passage.text) >= fewestOfLast),
  );
  return found.length > most ? [] : found.map(({ piece }) => lostAt(piece));
});

/** What ends an item; typing rubbish behind the mark is told of by itself. */
const END = /[.;:,…!?/)”"\]*_⟧>+-]\s*$|(?:^|\s)(?:và|hoặc)$|[.;]\p{Ll}+$/u;

/** An item that a dash, a plus or a letter opens. */
function isItem({ block, inTable }: TextPiece): boolean {
  return (
    !inTable &&
    block.kind === "paragraph" &&
    block.style.bold !== true &&
    block.style.heading === undefined &&
    /^(?:dash|plus|bullet)$/u.test(block.label?.form ?? "")
  );
}

/** Whether the next piece is an item of the same kind: else the item may be the heading of what follows, or its text goes on. */
function isSibling({ block }: TextPiece, next: TextPiece | undefined): boolean {
  if (next === undefined || next.inTable || next.block.kind !== "paragraph" || block.kind !== "paragraph")
    return false;
  return next.block.label?.form === block.label?.form;
}

/** A numbered piece: what stands before it and behind a sibling heads nothing. */
const isHeading = (next: TextPiece | undefined): boolean =>
  next?.block.kind === "paragraph" && /^(?:roman|arabic|decimal)$/u.test(next.block.label?.form ?? "");

const words = (text: string): number => text.split(" ").length;

function lostAt({ passage }: TextPiece): LostStop {
  const { text } = passage;
  const from = text.lastIndexOf(" ", text.length - 30) + 1;
  return { kind: "lostStop", printed: text.slice(from), span: spanAt(passage, from, text.length) };
}
