import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findDates, isoDate } from "../text/dates.js";
import { parseDocumentNumber } from "../text/documentNumbers.js";
import { editDistance, fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { dateConflicts } from "./citationDates.js";
import {
  citedMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  quoteOf,
  titleLikeness,
} from "./citedMentions.js";
import { knownActs } from "./knownTitles.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A document without its symbol or number whose day is printed otherwise elsewhere. */
export interface LooseDate {
  readonly name: string;
  readonly date: string;
  readonly span: Span;
  readonly quote: string;
  readonly other: { readonly date: string; readonly span: Span; readonly quote: string };
}

const BARE =
  /(?<![A-Za-zÀ-ỹ])(?<type>Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Công văn|Hướng dẫn)\s+(?:số\s+)?(?<serial>\d{1,5})(?=,?\s+ngày\s)/gu;

/** `Quyết định 733 ngày 06/5/2023`, cited in full elsewhere with another day of the same year; laws with two days of one year. */
export const looseDates = perSubject((subject: Subject): readonly LooseDate[] => [
  ...bareDates(subject),
  ...lawDates(subject),
]);

function bareDates(subject: Subject): readonly LooseDate[] {
  const full = numberedMentions(subject).filter(({ date }) => isFullDate(date));
  return figurePiecesWith(subject, "ngày").flatMap(({ passage }) => {
    if (!/\d,?\s+ngày/u.test(passage.text)) return [];
    return matchesIn(passage.text, BARE).flatMap((match) => {
      const { type = "", serial = "" } = match.groups ?? {};
      const at = match.index + match[0].length;
      const printed = findDates(passage.text.slice(at, at + 40))[0];
      const date = printed === undefined || printed.from > 8 ? null : isoDate(printed);
      const meant = full.filter(
        (mention) =>
          mention.type === type && parseDocumentNumber(mention.number)?.serial === serial.replace(/^0+/u, ""),
      );
      const [other] = meant;
      if (!isFullDate(date) || other === undefined || new Set(meant.map(({ key }) => key)).size > 1)
        return [];
      if (meant.some((mention) => mention.date === date || mention.date?.slice(0, 4) !== date.slice(0, 4)))
        return [];
      if (!isSlip(date, other.date ?? "")) return [];
      const quote = passage.text.slice(match.index, at + (printed?.to ?? 0));
      return [
        {
          name: `${type} ${serial}`,
          date,
          span: spanAt(passage, match.index, match.index + quote.length),
          quote,
          other: { date: other.date ?? "", span: other.span, quote: quoteOf(other) },
        },
      ];
    });
  });
}

/** A widely cited act whose title is printed, with another day than it was issued on. */
export interface RecordedDate {
  readonly mention: NumberedMention;
  readonly date: string;
  readonly issued: string;
}

/** Acts on record by number and title, printed with another day; each act once. */
export const recordedDates = perSubject((subject: Subject): readonly RecordedDate[] => {
  const told = new Set(
    dateConflicts(subject).flatMap(({ odd }) => odd.map(({ key, date }) => `${key} ${date}`)),
  );
  return numberedMentions(subject).flatMap((mention) => {
    const { number, date, title, key } = mention;
    if (!isFullDate(date) || title === null || told.has(`${key} ${date}`)) return [];
    const acts = knownActs(number);
    const act = acts.find((one) => (titleLikeness(one.title, title) ?? 0) >= 0.85);
    if (act === undefined || acts.some(({ issued }) => issued === date)) return [];
    told.add(`${key} ${date}`);
    return [{ mention, date, issued: act.issued }];
  });
});

/** One figure changed, or day and month changed about; with any other day another document may be meant. */
function isSlip(date: string, other: string): boolean {
  const [, month, day] = date.split("-");
  return editDistance(date, other, 1) <= 1 || other.slice(5) === `${day}-${month}`;
}

/** A law is passed once; a later law of the same name comes years after. */
function lawDates(subject: Subject): readonly LooseDate[] {
  const first = new Map<string, ReturnType<typeof citedMentions>[number]>();
  return citedMentions(subject).flatMap((mention) => {
    const { number, title, date, span, passage, from } = mention;
    if (number !== null || title === null || !isFullDate(date)) return [];
    // The day of a law that amends this one.
    if (/sửa đổi|bổ sung|thay thế/iu.test(passage.text.slice(Math.max(0, from - 60), from))) return [];
    const key = `${fold(title)} ${date.slice(0, 4)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, mention);
    if (other === undefined || other.date === date || other.date === null) return [];
    return [
      {
        name: title,
        date,
        span,
        quote: quoteOf(mention),
        other: { date: other.date, span: other.span, quote: quoteOf(other) },
      },
    ];
  });
}
