import { findDay, lastDayOf } from "@lotrinh/core/schedule/day";
import { findDates, isoDate } from "@lotrinh/core/text/dates";

/**
 * The last day of a term as plans print it: `Quý II/2026` is 30 June, `Tháng 9/2026` its last day, `Năm 2026` and
 * `2026 - 2030` the last 31 December, `trước ngày 15/11/2026` that day. Null for what has no end (`Thường xuyên`,
 * `Hằng năm`) or no year.
 */
export function dueDayOf(printed: string | null): string | null {
  if (printed === null || printed.length > 500) return null;
  const text = printed.normalize("NFC");
  const dates = findDates(text).flatMap((date) => isoDate(date) ?? []);
  const last = dates
    .filter((date) => date.length === 10)
    .sort()
    .at(-1);
  return last ?? quarterOf(text) ?? halfOf(text) ?? monthOf(text) ?? yearOf(text);
}

const QUARTER = /qu[ýí]\s*(IV|I{1,3}|[1-4])\s*(?:[/.,-]|n[ăa]m)?\s*(?:n[ăa]m\s*)?(\d{4})/giu;
const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function quarterOf(text: string): string | null {
  const match = [...text.matchAll(QUARTER)].at(-1);
  if (match === undefined) return null;
  const [, quarter = "", year] = match;
  return monthEnd(Number(year), 3 * (quarters[quarter.toUpperCase()] ?? Number(quarter)));
}

const HALF = /6\s*tháng\s*(đầu|cuối)\s*năm\s*(\d{4})/giu;

function halfOf(text: string): string | null {
  const match = [...text.matchAll(HALF)].at(-1);
  return match === undefined ? null : monthEnd(Number(match[2]), match[1] === "đầu" ? 6 : 12);
}

const MONTH = /tháng\s*(\d{1,2})\s*(?:\/|năm|-)\s*(\d{4})/giu;

function monthOf(text: string): string | null {
  const match = [...text.matchAll(MONTH)].at(-1);
  return match === undefined ? null : monthEnd(Number(match[2]), Number(match[1]));
}

/** A year stands for its last day; of several the last. `Hằng năm` with a range ends with the range. */
function yearOf(text: string): string | null {
  const years = [...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map(([year]) => Number(year));
  return years.length === 0 ? null : monthEnd(Math.max(...years), 12);
}

function monthEnd(year: number, month: number): string | null {
  const last = lastDayOf(year, month);
  return last === undefined ? null : (findDay(year, month, last) ?? null);
}
