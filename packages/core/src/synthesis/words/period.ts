import { isDay, printDay } from "../../schedule/day.js";
import {
  comparePeriods as compareParsed,
  labelOfPeriod,
  type Period,
  type PeriodText,
  parsePeriod,
  yearOfPeriod,
} from "../../schedule/period.js";

/**
 * Periods come as text (`schedule/period`: `2025`, `2025-S1`, `2025-Q3`, `2021-2025`), besides school years (`2024/2025`). What is none of
 * these is printed as it stands.
 */
const SCHOOL_YEAR = /^(\d{4})\/(\d{4})$/u;

/** `năm 2025`, `6 tháng đầu năm 2025`, `quý III năm 2025`, `giai đoạn 2021 - 2025`, `năm học 2024 - 2025`. */
export function sayPeriod(period: PeriodText): string {
  const parsed = parsePeriod(period);
  if (parsed !== undefined) return labelOfPeriod(parsed).vi;
  const school = SCHOOL_YEAR.exec(period);
  return school === null ? period : `năm học ${school[1]} - ${school[2]}`;
}

/** The year a period lies in or ends with; undefined where the text names none. */
export function yearOf(period: PeriodText): number | undefined {
  const parsed = parsePeriod(period);
  if (parsed !== undefined) return yearOfPeriod(parsed);
  const last = [...period.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].at(-1)?.[0];
  return last === undefined ? undefined : Number(last);
}

/** Order in time; texts that are no periods by their year, before what ends in it. */
export function comparePeriods(a: PeriodText, b: PeriodText): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (first !== undefined && second !== undefined) return compareParsed(first, second);
  return (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Whether two periods can be compared: both whole years, or the same part of different years. */
export function sameKind(a: PeriodText, b: PeriodText): boolean {
  const shape = (period: string) => period.replace(/\d{4}/gu, "y");
  return shape(a) === shape(b);
}

/** What a value is compared with: `năm 2024`; `cùng kỳ năm 2024` for parts of a year. */
export function sayEarlier(period: PeriodText): string {
  const parsed = parsePeriod(period);
  return parsed !== undefined && isPartOfYear(parsed) ? `cùng kỳ năm ${parsed.year}` : sayPeriod(period);
}

type PartOfYear = Exclude<Period, { kind: "year" | "years" }>;

function isPartOfYear(period: Period): period is PartOfYear {
  return period.kind !== "year" && period.kind !== "years";
}

/** `15/11/2025`; what is no day is printed as it stands. */
export function sayDay(day: string): string {
  return isDay(day) ? printDay(day) : day;
}
