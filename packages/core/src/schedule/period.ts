import type { Said } from "../check/diagnostic.js";
import { type Day, findDay, lastDayOf } from "./day.js";

/** What a figure or a report is for: a year or a part of it, or several years. */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  /** From January to September. */
  | { readonly kind: "nineMonths"; readonly year: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "years"; readonly from: number; readonly to: number };

/** `2026`, `2026-S1`, `2026-9M`, `2026-Q3`, `2026-07`, `2021-2025`. */
export type PeriodText = string;

const PERIOD = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(9M)|(0[1-9]|1[0-2])|(\d{4})))?$/u;
const QUARTERS = [1, 2, 3, 4] as const;

/** Reads a period's text; undefined for anything else, and for years that run backwards. */
export function parsePeriod(text: PeriodText): Period | undefined {
  const match = PERIOD.exec(text);
  if (match === null) return undefined;
  const [, yearText, half, quarter, nine, month, to] = match;
  const year = Number(yearText);
  if (year < 1) return undefined;
  if (half !== undefined) return { kind: "half", year, half: half === "1" ? 1 : 2 };
  if (nine !== undefined) return { kind: "nineMonths", year };
  if (month !== undefined) return { kind: "month", year, month: Number(month) };
  if (to !== undefined) return Number(to) > year ? { kind: "years", from: year, to: Number(to) } : undefined;
  const found = QUARTERS.find((each) => each === Number(quarter));
  return found === undefined ? { kind: "year", year } : { kind: "quarter", year, quarter: found };
}

/** The text of a period, as it is stored and sent. */
export function formatPeriod(period: Period): PeriodText {
  const four = (year: number) => year.toString().padStart(4, "0");
  switch (period.kind) {
    case "year":
      return four(period.year);
    case "half":
      return `${four(period.year)}-S${period.half}`;
    case "nineMonths":
      return `${four(period.year)}-9M`;
    case "quarter":
      return `${four(period.year)}-Q${period.quarter}`;
    case "month":
      return `${four(period.year)}-${period.month.toString().padStart(2, "0")}`;
    case "years":
      return `${four(period.from)}-${four(period.to)}`;
  }
}

/** First and last day, both inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The days that a period covers by the calendar. */
export function rangeOfPeriod(period: Period): DayRange {
  switch (period.kind) {
    case "year":
      return monthsRange(period.year, 1, 12);
    case "half":
      return period.half === 1 ? monthsRange(period.year, 1, 6) : monthsRange(period.year, 7, 12);
    case "nineMonths":
      return monthsRange(period.year, 1, 9);
    case "quarter":
      return monthsRange(period.year, period.quarter * 3 - 2, period.quarter * 3);
    case "month":
      return monthsRange(period.year, period.month, period.month);
    case "years":
      return { from: firstOf(period.from, 1), to: lastOf(period.to, 12) };
  }
}

function monthsRange(year: number, first: number, last: number): DayRange {
  return { from: firstOf(year, first), to: lastOf(year, last) };
}

/** Throws a `RangeError` for a year before 1 or after 9999. */
function firstOf(year: number, month: number): Day {
  return dayOf(year, month, 1);
}

function lastOf(year: number, month: number): Day {
  return dayOf(year, month, lastDayOf(year, month) ?? 0);
}

function dayOf(year: number, month: number, day: number): Day {
  const found = findDay(year, month, day);
  if (found === undefined) throw new RangeError(`no such day: ${day}/${month}/${year}`);
  return found;
}

const ROMAN = ["I", "II", "III", "IV"] as const;

/** `năm 2026`, `6 tháng đầu năm 2026`, `quý III năm 2026`, `tháng 7 năm 2026`, `giai đoạn 2021 - 2025`. */
export function labelOfPeriod(period: Period): Said {
  switch (period.kind) {
    case "year":
      return { vi: `năm ${period.year}`, en: `${period.year}` };
    case "half": {
      const vi = period.half === 1 ? "6 tháng đầu năm" : "6 tháng cuối năm";
      const en = period.half === 1 ? "first" : "second";
      return { vi: `${vi} ${period.year}`, en: `${en} half of ${period.year}` };
    }
    case "nineMonths":
      return { vi: `9 tháng đầu năm ${period.year}`, en: `first nine months of ${period.year}` };
    case "quarter": {
      const quarter = ROMAN[period.quarter - 1] ?? "";
      return { vi: `quý ${quarter} năm ${period.year}`, en: `quarter ${quarter} of ${period.year}` };
    }
    case "month":
      return {
        vi: `tháng ${period.month} năm ${period.year}`,
        en: `month ${period.month} of ${period.year}`,
      };
    case "years":
      return { vi: `giai đoạn ${period.from} - ${period.to}`, en: `${period.from}–${period.to}` };
  }
}

/** Order in time: by the last day, then longer periods after shorter ones that end with them. */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [rangeOfPeriod(a), rangeOfPeriod(b)];
  return compareText(first.to, second.to) || compareText(second.from, first.from);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The period of the same length before this one; nine months: those of the year before. */
export function periodBefore(period: Period): Period {
  switch (period.kind) {
    case "year":
    case "nineMonths":
      return { ...period, year: period.year - 1 };
    case "half":
      return period.half === 2 ? { ...period, half: 1 } : { ...period, year: period.year - 1, half: 2 };
    case "quarter": {
      const quarter = QUARTERS[period.quarter - 2];
      return quarter === undefined
        ? { ...period, year: period.year - 1, quarter: 4 }
        : { ...period, quarter };
    }
    case "month":
      return period.month === 1
        ? { ...period, year: period.year - 1, month: 12 }
        : { ...period, month: period.month - 1 };
    case "years": {
      const length = period.to - period.from + 1;
      return { ...period, from: period.from - length, to: period.to - length };
    }
  }
}

/** The year in which a period ends. */
export function yearOfPeriod(period: Period): number {
  return period.kind === "years" ? period.to : period.year;
}
