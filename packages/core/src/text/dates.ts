import { matchesIn } from "./matches.js";
/**
 * A date as printed. What is left blank or not said is null: `ngày    tháng 7 năm 2024` has no day, `ngày 15/12 hằng năm`
 * no year. `possible` false: the calendar has no such day (`31/02/2020`); the figures stay as printed.
 */
export interface PrintedDate {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly quarter: number | null;
  readonly day: number | null;
  /** The place of day or month was left empty (`ngày … tháng 7`). */
  readonly blank: boolean;
  /** The year was printed with two digits; 00-69 is taken for 20xx. */
  readonly shortYear: boolean;
  readonly possible: boolean;
}

const GAP = "[\\s.…_]";
const SEP = "\\s?[/.\\-–]\\s?";
/**
 * Each alternative is one way that dates are written; the groups are named by what they hold. All begin with a digit or the first letter
 * of a word for a time: what stands at any other letter isn't tried against each of them.
 */
const DATES = new RegExp(
  `(?=[nqt\\d])(?:${[
    `ngày(?<gapDay>${GAP}{0,12})(?<d1>\\d{1,2})?${GAP}{0,12}tháng${GAP}{0,12}(?<m1>\\d{1,2})?(?:${GAP}{0,12}năm\\s{0,12}(?<y1>\\d{4}|\\d{2}(?!\\d)))?`,
    `(?=\\d)(?<!\\d[/.]?|\\d\\s?/\\s?)(?<d2>\\d{1,2})${SEP}(?<m2>\\d{1,2})${SEP}(?<y2>(?:19|20)\\d{2})(?![\\d/])`,
    `ngày\\s{0,4}(?<d3>\\d{1,2})${SEP}(?<m3>\\d{1,2})(?:${SEP}(?<y3>\\d{2}))?(?!\\d|${SEP}\\d)`,
    `(?:quý|quí)\\s{0,4}(?<q>IV|I{1,3}|[1-4])(?:\\s?[/-]\\s?|\\s{1,3}(?:năm\\s{1,3})?)(?<y4>(?:19|20)\\d{2})(?!\\d)`,
    `tháng\\s{0,4}(?<m5>\\d{1,2})(?:\\s?[/-]\\s?|\\s{1,3}năm\\s{1,3}|\\s{1,3})(?<y5>(?:19|20)\\d{2})(?!\\d)`,
    `(?=\\d)(?<![\\d/-])(?<m6>\\d{1,2})\\s?/\\s?(?<y6>(?:19|20)\\d{2})(?![\\d/])(?!\\s?/)`,
    `năm\\s{1,3}(?<y7>(?:19|20)\\d{2})(?!\\d)`,
  ].join("|")})`,
  "giu",
);
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** All dates in a text in order; years and months by themselves too (`năm 2026`, `tháng 6/2026`, `Quý II/2026`). */
export function findDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  if (!/\d/u.test(text)) return found;
  for (const match of matchesIn(text, DATES)) {
    const groups = match.groups;
    if (groups === undefined) continue;
    const date = readGroups(match[0], match.index, groups);
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** The one date that a text is, or undefined; a place before it (`Kiên Giang, ngày …`) is no part of it. */
export function parseDate(text: string): PrintedDate | undefined {
  const [first, second] = findDates(text);
  return first !== undefined && second === undefined && first.text.trim() === text.trim() ? first : undefined;
}

function readGroups(
  text: string,
  from: number,
  groups: Readonly<Record<string, string | undefined>>,
): PrintedDate | undefined {
  const pick = (...names: string[]) => names.map((name) => groups[name]).find((value) => value !== undefined);
  const day = figure(pick("d1", "d2", "d3"));
  const month = figure(pick("m1", "m2", "m3", "m5", "m6"));
  const printedYear = pick("y1", "y2", "y3", "y4", "y5", "y6", "y7");
  const year = fullYear(printedYear);
  const quarter = groups.q === undefined ? null : (ROMAN[groups.q.toUpperCase()] ?? Number(groups.q));
  if (day === null && month === null && year === null) return undefined;
  const blank = groups.gapDay !== undefined && (day === null || month === null);
  if (blank && year === null && day === null && month === null) return undefined;
  const trimmed = text.trimEnd();
  const possible = isPossible(year, month, day);
  const shortYear = printedYear?.length === 2;
  return {
    text: trimmed,
    from,
    to: from + trimmed.length,
    year,
    month,
    quarter,
    day,
    blank,
    shortYear,
    possible,
  };
}

function figure(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function isPossible(year: number | null, month: number | null, day: number | null): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  if (day < 1 || day > 31) return false;
  return month === null || day <= daysIn(year ?? 2000, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, `YYYY-MM` where the day is blank, `YYYY` for a year; null without a year or where the day can't be. */
export function isoDate(date: PrintedDate): string | null {
  if (date.year === null || !date.possible) return null;
  const year = date.year.toString().padStart(4, "0");
  if (date.month === null) return year;
  const month = `${year}-${date.month.toString().padStart(2, "0")}`;
  return date.day === null ? month : `${month}-${date.day.toString().padStart(2, "0")}`;
}
