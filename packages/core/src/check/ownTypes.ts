import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A place where the document calls itself by another type than it has. */
export interface OtherType {
  readonly printed: string;
  /** Its own type: `Kế hoạch`. */
  readonly expected: string;
  readonly span: Span;
}

const TYPES = "Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Chương trình|Đề án|Báo cáo|Phương án|Quy chế|Hướng dẫn";
/** Looked for first: few words stand before it. */
const THIS = /\snày(?![A-Za-zÀ-ỹ])/gu;
const BEFORE_THIS = new RegExp(`(?<![A-Za-zÀ-ỹ])(?<type>${TYPES})(?:\\shành động)?$`, "u");
const CLOSES = new RegExp(`^[\\s*_]*Trên đây là\\s(?:nội dung\\s)?(?<type>${TYPES})(?![A-Za-zÀ-ỹ])`, "u");

/** What orders something by itself is seldom told of as `này` without being named before. */
const ORDERS = /^(?:Quyết định|Nghị quyết|Chỉ thị)$/u;

/** Every such place. Linear. */
export const otherTypes = perSubject((subject: Subject): readonly OtherType[] => {
  const { type, spans } = subject.reading.meta;
  if (type === null || spans.type === undefined) return [];
  const own = new Set([type, ...issuedTypes(subject)].map((one) => headOf(one)));
  const pieces = textPieces(subject);
  const places = piecesWith(subject, "này").flatMap((piece) => thisPlaces(piece));
  const known = places.filter((place) => own.has(headOf(place.type)));
  const odd = places.filter(
    (place) =>
      !own.has(headOf(place.type)) &&
      known.length >= (ORDERS.test(place.type) ? 1 : 2) &&
      places.filter((one) => one.type === place.type).length === 1 &&
      !isNamed(place.type, place.before, pieces),
  );
  // `chịu trách nhiệm thi hành Quyết định này` is the last article's, whatever the decision issues.
  const carriedOut = places.filter(
    ({ before, type: called, span }) =>
      /^(?:Quyết định|Nghị quyết)$/u.test(type) &&
      /chịu trách nhiệm thi hành\s$/u.test(before) &&
      headOf(called) !== headOf(type) &&
      span.line < (subject.anatomy.attachments[0]?.title?.marks[0]?.line ?? Number.POSITIVE_INFINITY),
  );
  const closing = piecesWith(subject, "trên").flatMap(({ passage, inTable }): readonly Place[] => {
    const named =
      inTable || !passage.text.includes("rên đây là") ? undefined : CLOSES.exec(passage.text)?.groups?.type;
    if (named === undefined || own.has(headOf(named))) return [];
    const from = passage.text.indexOf(named);
    return [{ type: named, printed: named, before: "", span: spanAt(passage, from, from + named.length) }];
  });
  return [...odd, ...carriedOut, ...closing].map(({ printed, span }) => ({ printed, expected: type, span }));
});

interface Place {
  readonly type: string;
  readonly printed: string;
  /** The text of its paragraph before it. */
  readonly before: string;
  readonly span: Span;
}

function thisPlaces({ passage, inTable }: TextPiece): readonly Place[] {
  const { text } = passage;
  if (inTable || text.length > 10_000) return [];
  return matchesIn(text, THIS).flatMap(({ index, 0: word }) => {
    const from = Math.max(0, index - 24);
    const match = BEFORE_THIS.exec(text.slice(from, index));
    if (match === null) return [];
    const [at, to] = [from + match.index, index + word.length];
    const span = spanAt(passage, at, to);
    return [{ type: match.groups?.type ?? "", printed: text.slice(at, to), before: text.slice(0, at), span }];
  });
}

/** `kế hoạch` of `Kế hoạch hành động`. */
function headOf(type: string): string {
  return fold(type).split(" ").slice(0, 2).join(" ");
}

/** What a decision issues calls itself by its own type. */
function issuedTypes({ anatomy }: Subject): readonly string[] {
  return anatomy.attachments.flatMap(({ kind, label, title }) =>
    kind === "issued" ? [label ?? "", title?.text.slice(0, 40) ?? "", ...TYPES.split("|")] : [],
  );
}

/** Another document of the type is named before in the paragraph, or `Chương trình` is short for one in all of the text. */
function isNamed(type: string, before: string, pieces: readonly TextPiece[]): boolean {
  if (before.includes(type) || before.includes(type.toLowerCase())) return true;
  const short = new RegExp(`(?:gọi|viết) (?:tắt )?(?:chung )?là:?\\s["“]?${type}(?![A-Za-zÀ-ỹ])`, "u");
  return pieces.some(({ passage: { text } }) => text.includes("tắt") && short.test(text));
}
