import { formatPeriod, type PeriodText, parsePeriod } from "../../schedule/period.js";
import { fold } from "../../text/fold.js";

const roman: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

/**
 * A period as people write it in a table: `2024`, `Năm 2024`, `TH 2024`, `Ước 2024`, `Quý II/2024`, `6 tháng đầu năm 2024`, `Tháng 7/2024`,
 * `2024-Q2`. Undefined for anything else, and for a year that can't be (before 1900, after 2200).
 */
export function readPeriod(text: string): PeriodText | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  const own = parsePeriod(trimmed);
  if (own !== undefined) return isNear(trimmed) ? formatPeriod(own) : undefined;
  const folded = fold(trimmed);
  const year = /(?:^|\s)((?:19|20|21)\d{2})$/u.exec(folded)?.[1];
  if (year === undefined) return undefined;
  const head = folded.slice(0, -4).trim();
  const quarter = /^(?:quy|q) (i{1,3}|iv|[1-4])(?: nam)?$/u.exec(head)?.[1];
  if (quarter !== undefined) return `${year}-Q${roman[quarter] ?? 1}`;
  const month = /^(?:thang|t) ?(0?[1-9]|1[0-2])(?: nam)?$/u.exec(head)?.[1];
  if (month !== undefined) return `${year}-${month.padStart(2, "0")}`;
  if (/^6 thang(?: dau)?(?: nam)?$/u.test(head)) return `${year}-S1`;
  if (/^6 thang cuoi(?: nam)?$/u.test(head)) return `${year}-S2`;
  if (/^9 thang(?: dau)?(?: nam)?$/u.test(head)) return `${year}-9M`;
  return /^(?:nam|thuc hien|th|uoc|uoc thuc hien|uoc th|ket qua|so lieu|gia tri|thuc hien nam|uoc thuc hien nam|ket qua nam|so lieu nam)?$/u.test(
    head,
  )
    ? year
    : undefined;
}

function isNear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2200;
}

/** Whether a heading or cell says that its values are estimates: `Ước 2024`. */
export function saysEstimate(text: string): boolean {
  return /(?:^|\s)uoc(?:\s|$)/u.test(fold(text));
}
