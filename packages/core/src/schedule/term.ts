import { findDates, type PrintedDate } from "../text/dates.js";
import { type Day, findDay, lastDayOf } from "./day.js";

/**
 * The last day of a term as plans print it: `Quý II/2026` is 30 June, `Tháng 9/2026` its last day, `Năm 2026` and
 * `2026 - 2030` the last 31 December, `trước ngày 15/11/2026` that day. Of several days the last, else of quarters, halves, months, years.
 * Null for what has no end (`Thường xuyên`, `Hằng năm`) or no year.
 */
export function lastDayOfTerm(printed: string | null): Day | null {
  if (printed === null || printed.length > 500) return null;
  const text = printed.normalize("NFC").replace(/,\s*(?=năm)/giu, " ");
  const dates = findDates(text);
  const days = dates.flatMap((date) => (date.day === null ? [] : (lastDayNamed(date) ?? [])));
  const parts = dates.flatMap((date) =>
    date.day === null && (date.month !== null || date.quarter !== null) ? (lastDayNamed(date) ?? []) : [],
  );
  return days.sort().at(-1) ?? [...parts, ...halvesOf(text)].sort().at(-1) ?? lastYearOf(text);
}

/** The last day of a printed date: a month's, quarter's or year's, or the day itself; undefined where it has no year or can't be. */
export function lastDayNamed({ year, quarter, month, day, possible }: PrintedDate): Day | undefined {
  if (year === null || !possible) return undefined;
  const end = month ?? (quarter === null ? 12 : quarter * 3);
  return day === null ? lastDayOfMonth(year, end) : findDay(year, end, day);
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): Day | undefined {
  const last = lastDayOf(year, month);
  return last === undefined ? undefined : findDay(year, month, last);
}

const HALF = /6\s*tháng\s*(đầu|cuối)\s*năm\s*(\d{4})/giu;

function halvesOf(text: string): Day[] {
  return [...text.matchAll(HALF)].flatMap(
    ([, half, year]) => lastDayOfMonth(Number(year), half?.toLowerCase() === "đầu" ? 6 : 12) ?? [],
  );
}

/** A year stands for its last day; of several the last. `Hằng năm` with a range ends with the range. */
function lastYearOf(text: string): Day | null {
  const years = [...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map(([year]) => Number(year));
  return years.length === 0 ? null : (lastDayOfMonth(Math.max(...years), 12) ?? null);
}
