import { isDay, printDay } from "../../schedule/day.js";

/**
 * Periods as text: `2025` a year, `2025-H1` half a year, `2025-9M` nine months, `2025-Q3` a quarter, `2025-06` a month, `2024/2025`
 * a school year, `2021-2025` several years. Anything else is printed as it stands.
 */
export type PeriodText = string;

const ROMAN = ["I", "II", "III", "IV"];

/** `năm 2025`, `6 tháng đầu năm 2025`, `quý III năm 2025`, `giai đoạn 2021 - 2025`. */
export function sayPeriod(period: PeriodText): string {
  const [year = "", part = ""] = splitPeriod(period);
  if (/^\d{4}$/u.test(period)) return `năm ${period}`;
  if (part === "H1") return `6 tháng đầu năm ${year}`;
  if (part === "H2") return `6 tháng cuối năm ${year}`;
  if (part === "9M") return `9 tháng đầu năm ${year}`;
  if (/^Q[1-4]$/u.test(part)) return `quý ${ROMAN[Number(part.slice(1)) - 1] ?? ""} năm ${year}`;
  if (/^(?:0[1-9]|1[0-2])$/u.test(part)) return `tháng ${Number(part)} năm ${year}`;
  const span = /^(\d{4})([-/])(\d{4})$/u.exec(period);
  if (span !== null) return `${span[2] === "/" ? "năm học" : "giai đoạn"} ${span[1]} - ${span[3]}`;
  return period;
}

/** The year a period lies in or ends with; undefined where the text names none. */
export function yearOf(period: PeriodText): number | undefined {
  const years = [...period.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)];
  const last = years.at(-1)?.[0];
  return last === undefined ? undefined : Number(last);
}

function splitPeriod(period: string): readonly string[] {
  const match = /^(\d{4})-([A-Z0-9]{2})$/u.exec(period);
  return match === null ? [] : [match[1] ?? "", match[2] ?? ""];
}

/** Order of periods in time: by year, then shorter parts of it before longer ones that end later. */
export function comparePeriods(a: PeriodText, b: PeriodText): number {
  return periodEnd(a) - periodEnd(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const PART_ENDS: Readonly<Record<string, number>> = { H1: 6, H2: 12, "9M": 9, Q1: 3, Q2: 6, Q3: 9, Q4: 12 };

function periodEnd(period: string): number {
  const part = splitPeriod(period)[1] ?? "";
  return (yearOf(period) ?? 0) * 12 + (PART_ENDS[part] ?? (/^\d{2}$/u.test(part) ? Number(part) : 12));
}

/** Whether two periods can be compared: both whole years, or the same part of different years. */
export function sameKind(a: PeriodText, b: PeriodText): boolean {
  const shape = (period: string) => period.replace(/\d{4}/gu, "y");
  return shape(a) === shape(b);
}

/** What a value is compared with: `năm 2024`; `cùng kỳ năm 2024` for parts of a year. */
export function sayEarlier(period: PeriodText): string {
  const [year] = splitPeriod(period);
  return year === undefined ? sayPeriod(period) : `cùng kỳ năm ${year}`;
}

/** `15/11/2025`; what is no day is printed as it stands. */
export function sayDay(day: string): string {
  return isDay(day) ? printDay(day) : day;
}
