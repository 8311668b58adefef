import type { Said } from "../check/diagnostic.js";
import type { DutyDeadline, Frequency } from "../read/reading.js";
import { type Day, findDay, isDay, lastDayOf, partsOfDay } from "./day.js";
import type { Period } from "./period.js";
import type { Schedule } from "./schedule.js";

/** Something about a schedule that a person should know: it is told, and the rounds are made all the same. */
export interface ScheduleNotice {
  readonly code:
    | "no-such-day" // 31/11: the last day of the month is taken
    | "deadline-default" // none is printed: two working days after the cut-off
    | "deadline-derived" // printed for one part of the year only: the others by the same distance
    | "deadline-year-only" // only a year is printed: its last day
    | "cutoff-after-deadline" // due before the decree's cut-off: data counts up to the deadline
    | "several-deadlines" // more than one for one period: the latest is taken
    | "no-deadline" // a review or single report without a day: a person has to set it
    | "no-rounds" // ad hoc: opened by hand
    | "too-many-rounds";
  readonly message: Said;
}

/** A period and the day that its report is due by what is printed; null where nothing is. */
export interface PrintedDue {
  readonly period: Period;
  readonly day: Day | null;
}

type Yearly = { readonly month: number; readonly day: number };

function isYearly(deadline: DutyDeadline): deadline is Yearly {
  return "month" in deadline;
}

/** The due day of each period by what is printed. Periods of years before and after the schedule's are tried by the caller. */
export function printedDues(schedule: Schedule, year: number, notices: ScheduleNotice[]): PrintedDue[] {
  const yearly = schedule.deadlines.filter(isYearly);
  const asked = (parts: readonly Part[]) => (schedule.lastPart === "annual" ? parts.slice(0, -1) : parts);
  switch (schedule.frequency) {
    case "annual":
      return annualDues(schedule, year, yearly, notices);
    case "semiannual":
      return partDues(asked(halvesOf(year)), 6, yearly, notices);
    case "quarterly":
      return partDues(asked(quartersOf(year)), 3, yearly, notices);
    case "monthly":
      return partDues(asked(monthsOf(year)), 1, yearly, notices);
    default:
      return [];
  }
}

/**
 * A yearly day up to the end of April is that of the report on the year before, later ones that of the same year, unless the schedule
 * says otherwise. Of several days for one yearly report the latest counts.
 */
function annualDues(
  { deadlineYear }: Schedule,
  year: number,
  yearly: readonly Yearly[],
  notices: ScheduleNotice[],
): PrintedDue[] {
  const period: Period = { kind: "year", year };
  const [deadline] = [...yearly].sort((a, b) => b.month - a.month || b.day - a.day);
  if (deadline === undefined) return [{ period, day: null }];
  if (yearly.length > 1) tell(notices, severalNotice);
  const next = deadlineYear === null ? deadline.month <= 4 : deadlineYear === "next";
  return [{ period, day: dayIn(next ? year + 1 : year, deadline, notices) }];
}

/** A part of a year with the number of its last month. */
interface Part {
  readonly period: Period;
  readonly year: number;
  readonly lastMonth: number;
}

function halvesOf(year: number): Part[] {
  const halves = [1, 2] as const;
  return halves.map((half) => ({ period: { kind: "half", year, half }, year, lastMonth: half * 6 }));
}

function quartersOf(year: number): Part[] {
  const quarters = [1, 2, 3, 4] as const;
  return quarters.map((quarter) => ({
    period: { kind: "quarter", year, quarter },
    year,
    lastMonth: quarter * 3,
  }));
}

function monthsOf(year: number): Part[] {
  return Array.from({ length: 12 }, (_, index) => ({
    period: { kind: "month", year, month: index + 1 },
    year,
    lastMonth: index + 1,
  }));
}

/**
 * Due days of parts of a year of `length` months. A printed day belongs to the part that ends nearest: in its last month, or up to
 * half a part away from it. A part without a day of its own takes the first printed one at the same distance from its end.
 */
function partDues(
  parts: readonly Part[],
  length: number,
  yearly: readonly Yearly[],
  notices: ScheduleNotice[],
): PrintedDue[] {
  const [first] = yearly;
  if (first === undefined) return parts.map(({ period }) => ({ period, day: null }));
  if (yearly.length < parts.length) tell(notices, derivedNotice);
  return parts.map((part) => {
    const own = yearly.find((each) => (each.month - part.lastMonth - offsetOf(each, length)) % 12 === 0);
    const { day } = own ?? first;
    const month = part.lastMonth + offsetOf(own ?? first, length);
    const year = month > 12 ? part.year + 1 : part.year;
    return {
      period: part.period,
      day: dayIn(year, { month: month > 12 ? month - 12 : month, day }, notices),
    };
  });
}

/** How many months after the last month of its part a day lies: 0 for that month itself, never below it by more than half. */
function offsetOf({ month, day }: Yearly, length: number): number {
  if (length === 1) return day < 15 ? 1 : 0;
  const after = month % length;
  if (after === 0) return 0;
  return after > length / 2 ? after - length : after;
}

const derivedNotice: ScheduleNotice = {
  code: "deadline-derived",
  message: {
    vi: "Văn bản chỉ ghi thời hạn cho một phần của năm; các kỳ khác được tính tương tự.",
    en: "A deadline is printed for part of the year only; the others follow by the same distance.",
  },
};

/** The day in a year; where the month has no such day, its last one, and the notice says so. */
function dayIn(year: number, { month, day }: Yearly, notices: ScheduleNotice[]): Day | null {
  const exact = findDay(year, month, day);
  if (exact !== undefined) return exact;
  const last = lastDayOf(year, month);
  if (last === undefined) return null;
  tell(notices, {
    code: "no-such-day",
    message: {
      vi: `Tháng ${month}/${year} không có ngày ${day}; lấy ngày cuối tháng (${last}/${month}/${year}).`,
      en: `There is no ${day}/${month}/${year}; the last day of the month is taken.`,
    },
  });
  return findDay(year, month, last) ?? null;
}

const severalNotice: ScheduleNotice = {
  code: "several-deadlines",
  message: {
    vi: "Văn bản ghi nhiều thời hạn cho cùng một kỳ; lấy ngày muộn nhất.",
    en: "Several deadlines are printed for one period; the latest is taken.",
  },
};

/** The one day of a single report or review, of several the latest; undefined where none is printed. */
export function singleDue(
  deadlines: readonly DutyDeadline[],
  from: Day,
  notices: ScheduleNotice[],
): Day | undefined {
  const days = deadlines.flatMap((deadline) => singleDay(deadline, from, notices) ?? []).sort();
  if (new Set(days).size > 1) tell(notices, severalNotice);
  return days.at(-1);
}

/** A date, a month's or year's last day; a day without a year comes next after `from`. */
function singleDay(deadline: DutyDeadline, from: Day, notices: ScheduleNotice[]): Day | undefined {
  if ("date" in deadline) return lastDayNamed(deadline.date, notices);
  if ("year" in deadline) return lastDayNamed(deadline.year.toString(), notices);
  const { year } = partsOfDay(from);
  const same = dayIn(year, deadline, notices);
  return (same !== null && same < from ? dayIn(year + 1, deadline, notices) : same) ?? undefined;
}

function lastDayNamed(date: string, notices: ScheduleNotice[]): Day | undefined {
  if (isDay(date)) return date;
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) {
    tell(notices, {
      code: "deadline-year-only",
      message: {
        vi: `Văn bản chỉ ghi năm ${year}; lấy ngày 31/12/${year}.`,
        en: `Only the year ${year} is printed; its last day is taken.`,
      },
    });
    return findDay(year, 12, 31);
  }
  const last = lastDayOf(year, month);
  return last === undefined ? undefined : (dayIn(year, { month, day: day ?? last }, notices) ?? undefined);
}

/** Adds a notice once. */
export function tell(notices: ScheduleNotice[], notice: ScheduleNotice): void {
  if (!notices.some(({ code, message }) => code === notice.code && message.vi === notice.message.vi))
    notices.push(notice);
}

/** The number of years of `every:N`; undefined for other frequencies. */
export function yearsBetween(frequency: Frequency): number | undefined {
  return frequency.startsWith("every:") ? Number(frequency.slice(6)) : undefined;
}
