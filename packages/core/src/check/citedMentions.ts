import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type Mention, titleAfter } from "../read/citationMentions.js";
import { type CitedPlace, citedPlaces } from "../read/citedPlaces.js";
import { documentNumberKey } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** One place where a document is cited, with its span: citations of the reading taken apart into places again. */
export interface CitedMention extends CitedPlace {
  readonly span: Span;
  /** The document's own number is printed here. */
  readonly own: boolean;
}

/** A mention with a number, of which there may be several spellings. */
export interface NumberedMention extends CitedMention {
  readonly number: string;
}

/** Every place where a document is cited, in reading order. */
export const citedMentions = perSubject((subject: Subject): readonly CitedMention[] => {
  const { meta } = subject.reading;
  const own = meta.number === null ? null : documentNumberKey(meta.number);
  return citedPlaces(subject, meta).map((place) => ({
    ...place,
    title: place.title ?? titleBehindTerm(place),
    span: spanAt(place.passage, place.from, place.to),
    own: place.key === own || (own === null && place.part === "reference"),
  }));
});

/** `của Ban Chấp hành Trung ương Đảng khóa XIII`, `…, Hội nghị lần thứ tư Ban Chấp hành Trung ương (khóa XI)`: the term stands between issuer and title. */
const TERM = /^(?:[^.;:()\d]|thứ \d{1,2}(?!\d)){4,140}?\s\(?kh(?:óa|oá)\s[IVXL]{1,6}\)?(?![A-Za-zÀ-ỹ\d])/u;

function titleBehindTerm({ number, passage, to }: CitedPlace): string | null {
  if (number === null) return null;
  const term = TERM.exec(passage.text.slice(to, to + 160));
  return term === null ? null : titleAfter(passage.text, to + term[0].length);
}

/** Mentions of other documents by number, in reading order. */
export const numberedMentions = perSubject((subject: Subject): readonly NumberedMention[] =>
  citedMentions(subject).flatMap((mention) =>
    mention.number === null || mention.own ? [] : [{ ...mention, number: mention.number }],
  ),
);

/** `Quyết định số 12/QĐ-UBND`: how a message names a cited document. */
export function citedName({ type, number, title }: Pick<Mention, "type" | "number" | "title">): string {
  if (number === null) return title ?? type ?? "";
  return type === null || type === "Văn bản" ? `văn bản số ${number}` : `${type} số ${number}`;
}

/** The printed words of a mention: its type, number and date. */
export function quoteOf({ passage, from, to }: Mention): string {
  return passage.text.slice(from, to);
}

/**
 * How much the shorter of two titles has in common with the longer, from 0 to 1; undefined where one is missing or
 * too short to tell.
 */
export function titleLikeness(a: string | null, b: string | null): number | undefined {
  if (a === null || b === null) return undefined;
  const left = new Set(fold(a).split(" "));
  const right = new Set(fold(b).split(" "));
  const least = Math.min(left.size, right.size);
  if (least < 5) return undefined;
  return [...left].filter((word) => right.has(word)).length / least;
}

/** Mentions grouped by a key of theirs, groups in order of first appearance. */
export function groupMentions<T extends CitedMention>(
  mentions: readonly T[],
  keyOf: (mention: T) => string,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

/** Whether a date says year, month and day. */
export function isFullDate(date: string | null): date is string {
  return date !== null && date.length === 10;
}
