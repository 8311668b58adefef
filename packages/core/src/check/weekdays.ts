import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findDates } from "../text/dates.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A day of the week that stands beside a date of another day of the week. */
export interface WeekdayClash {
  /** `thứ Ba`: the day of the week that the date has by the calendar. */
  readonly actual: string;
  /** As printed. */
  readonly printed: string;
  readonly date: string;
  readonly span: Span;
}

/** By `Date.getUTCDay`: Sunday first. */
const NAMES: readonly string[] = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
const SPELLED: readonly string[] = ["nhật", "hai", "ba", "tư", "năm", "sáu", "bảy"];
/** In small letters and behind a session or a congress the same words count: `Kỳ họp thứ Tư, ngày …`, `lần thứ hai, ngày …`. */
const WEEKDAY =
  "(?:[Tt]hứ\\s(?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|THỨ\\s(?:HAI|BA|TƯ|NĂM|SÁU|BẢY|[2-7])|[Cc]hủ\\s[Nn]hật|CHỦ NHẬT)";
const BEFORE = new RegExp(
  `(?:^[\\s*_–+-]*|(?:vào|sáng|trưa|chiều|tối|buổi|từ|đến|hết|trước|sau|ngày|phút|giờ|[(:;,])\\s?[*_]*)(${WEEKDAY})[*_]*\\s?[,(]?\\s?[*_]*(?:(?:tức\\s|vào\\s|là\\s)?ngày\\s)?$`,
  "iu",
);
const BEHIND = new RegExp(
  `^[*_]*(?:\\s?\\(|,)\\s?[*_]*(?:tức\\s|là\\s|vào\\s)?(?:ngày\\s)?(${WEEKDAY})(?=[*_]*\\s?[),.;])`,
  "u",
);
/** A day of the lunar year, or several days of the week before one date. */
const OTHER = new RegExp(`${WEEKDAY}[^.;:]{0,30}(?:,|và|hoặc)\\s$`, "u");

/** Dates in full, or of a year told before, whose day of the week is printed beside them and is another by the calendar. Linear. */
export const weekdayClashes = perSubject((subject: Subject): readonly WeekdayClash[] =>
  figurePiecesWith(subject, "thứ", "chủ").flatMap(({ passage }) =>
    passage.text.length > 20_000 || matchesIn(passage.text, new RegExp(WEEKDAY, "gu")).length === 0
      ? []
      : clashesIn(passage, ownYear(subject)),
  ),
);

/** The year of the document's title, where it was issued in that year: `Kế hoạch … năm 2026`. */
function ownYear({ reading: { meta } }: Subject): string | undefined {
  const years = matchesIn(meta.title ?? "", /20\d\d/gu).map(([year]) => year);
  const [year] = years;
  return years.length === 1 && year !== undefined && meta.date?.startsWith(year) === true
    ? meta.date
    : undefined;
}

/** A day without its year is of the only year that its paragraph names before it, else of the title's if it lies behind the issue. */
function yearOf(before: string, day: number, month: number, issued: string | undefined): number | null {
  const [year, ...others] = new Set(matchesIn(before, /(?<!\d)20\d\d(?!\d)/gu).map(([told]) => told));
  if (year !== undefined) return others.length > 0 ? null : Number(year);
  const date = `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return issued === undefined || date < issued.slice(4) ? null : Number(issued.slice(0, 4));
}

function clashesIn(passage: Passage, issued: string | undefined): readonly WeekdayClash[] {
  const { text } = passage;
  return findDates(text).flatMap((date): readonly WeekdayClash[] => {
    const { day, month, possible, shortYear, from, to } = date;
    if (!possible || shortYear || day === null || month === null) return [];
    const year = date.year ?? yearOf(text.slice(0, from), day, month, issued);
    if (year === null) return [];
    const ahead = text.slice(Math.max(0, from - 60), from);
    const beside = weekdayBeside(ahead, text.slice(to, to + 40));
    if (beside === undefined || /^[^.;]{0,20}(?:âm lịch|ÂL)/u.test(text.slice(to, to + 40))) return [];
    const actual = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    const found = printedWeekday(beside.printed);
    if (found === undefined || found === actual) return [];
    const at = beside.isBehind ? to + beside.at : from - ahead.length + beside.at;
    const span = spanAt(passage, at, at + beside.printed.length);
    return [{ actual: NAMES[actual] ?? "", printed: beside.printed, date: date.text.trim(), span }];
  });
}

interface Beside {
  readonly printed: string;
  readonly at: number;
  readonly isBehind: boolean;
}

function weekdayBeside(ahead: string, behind: string): Beside | undefined {
  const before = BEFORE.exec(ahead);
  const word = before?.[1];
  // The words that lead up to it may begin with a capital, its own name not with a small letter.
  if (before !== null && word !== undefined && new RegExp(`^${WEEKDAY}$`, "u").test(word)) {
    const at = ahead.lastIndexOf(word);
    return OTHER.test(ahead.slice(0, at)) ? undefined : { printed: word, at, isBehind: false };
  }
  const next = BEHIND.exec(behind);
  const printed = next?.[1];
  return next === null || printed === undefined
    ? undefined
    : { printed, at: next.index + next[0].lastIndexOf(printed), isBehind: true };
}

/** 0 Sunday to 6 Saturday. */
function printedWeekday(printed: string): number | undefined {
  const word = printed.toLowerCase().split(/\s/u).at(-1) ?? "";
  const at = /^\d$/u.test(word) ? Number(word) - 1 : SPELLED.indexOf(word);
  return at < 0 ? undefined : at;
}
