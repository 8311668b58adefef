import type { Span } from "../document/span.js";
import { findDates, type PrintedDate } from "../text/dates.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A day by which something is to be done, as far as it is printed. */
export interface DueDate {
  /** Last day of it, `YYYY-MM-DD`: a month or quarter ends with its last day. */
  readonly last: string;
  /** As printed, where it is; else the ISO date. */
  readonly printed: string;
  readonly what: string;
  readonly span: Span;
}

/** All days by which tasks and duties are due, in document order. */
export const dueDates = perSubject(({ reading }: Subject): readonly DueDate[] => {
  const { tasks, duties, deadlines } = reading;
  return [
    ...tasks.flatMap(({ due, text, span }) => (due === null ? [] : fromPrinted(due, text, span))),
    ...duties.flatMap(({ deadline, what, span }) =>
      deadline === null || !("date" in deadline) ? [] : fromIso(deadline.date, what, span),
    ),
    ...deadlines.flatMap(({ date, what, span }) => fromIso(date, what, span)),
  ].sort((a, b) => a.span.line - b.span.line);
});

/** Times that go on aren't due on a day: `Từ 01/7/2025`, `2024 - 2026`, `hằng năm`. */
const ongoing =
  /từ|bắt đầu|sau|thường xuyên|hằng|hàng|tiếp theo|giai đoạn|trở đi|đến nay|\d{4}\s*[-–]\s*\d{4}/iu;

function fromPrinted(due: string, what: string, span: Span): readonly DueDate[] {
  if (ongoing.test(due)) return [];
  const last = findDates(due)
    .flatMap((date) => lastDay(date) ?? [])
    .sort()
    .at(-1);
  return last === undefined ? [] : [{ last, printed: due, what, span }];
}

function fromIso(date: string, what: string, span: Span): readonly DueDate[] {
  const [year, month, day] = date.split("-");
  const last =
    month === undefined ? `${year}-12-31` : day === undefined ? monthEnd(Number(year), Number(month)) : date;
  return [{ last, printed: [day, month, year].filter((part) => part !== undefined).join("/"), what, span }];
}

function lastDay({ year, quarter, month, day, possible }: PrintedDate): string | undefined {
  if (year === null || !possible) return undefined;
  const end = month ?? (quarter === null ? 12 : quarter * 3);
  if (day === null) return monthEnd(year, end);
  return `${year}-${String(end).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
