import type { Said } from "../check/diagnostic.js";
import { addDays, type Day } from "./day.js";
import { type CalendarChange, findHoliday, isWeekend } from "./holidays.js";

/** When offices work: the default rules and what an administrator entered for single days. Make it once, ask it often. */
export interface WorkCalendar {
  /** Why a day is off; undefined for a working day. */
  readonly dayOff: (day: Day) => DayOff | undefined;
}

export interface DayOff {
  readonly kind: "weekend" | "holiday" | "entered";
  readonly name: Said;
  readonly basis: string | null;
}

const weekend: DayOff = { kind: "weekend", name: { vi: "ngày nghỉ cuối tuần", en: "weekend" }, basis: null };

/** A calendar with the given changes; of two for one day the later holds. What an administrator entered goes before the rules. */
export function makeWorkCalendar(changes: readonly CalendarChange[] = []): WorkCalendar {
  const entered = new Map(changes.map((change) => [change.day, change]));
  return { dayOff: (day) => findDayOff(day, entered) };
}

/** By the rules alone. */
export const ruleCalendar: WorkCalendar = makeWorkCalendar();

function findDayOff(day: Day, entered: ReadonlyMap<Day, CalendarChange>): DayOff | undefined {
  const change = entered.get(day);
  if (change !== undefined)
    return change.off
      ? { kind: "entered", name: { vi: change.name, en: change.name }, basis: change.basis }
      : undefined;
  const holiday = findHoliday(day);
  if (holiday !== undefined) return { kind: "holiday", name: holiday.name, basis: holiday.basis };
  return isWeekend(day) ? weekend : undefined;
}

export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  return calendar.dayOff(day) === undefined;
}

/** No stretch of days off is nearly as long; a calendar that is closed for good stops here. */
const LONGEST_BREAK = 60;

/** The day itself where offices work, else the next on which they do, with why it was moved. */
export interface Moved {
  readonly day: Day;
  /** Why the day itself doesn't count; null where it does. */
  readonly because: DayOff | null;
}

/**
 * A time limit whose last day is a day off ends with the next working day (Civil Code 91/2015/QH13, art. 148.5). Throws a
 * `RangeError` where none comes within 60 days.
 */
export function nextWorkingDay(day: Day, calendar: WorkCalendar): Moved {
  return { day: findWorkingDay(day, calendar, 1), because: calendar.dayOff(day) ?? null };
}

/** The last working day at or before a day: for reminders. */
export function lastWorkingDay(day: Day, calendar: WorkCalendar): Day {
  return findWorkingDay(day, calendar, -1);
}

function findWorkingDay(day: Day, calendar: WorkCalendar, step: 1 | -1): Day {
  for (let count = 0; count < LONGEST_BREAK; count += 1) {
    const candidate = addDays(day, count * step);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`no working day within ${LONGEST_BREAK} days of ${day}`);
}

/** The day so many working days after a day, which itself doesn't count. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  let at = day;
  for (let taken = 0; taken < count; taken += 1) at = findWorkingDay(addDays(at, 1), calendar, 1);
  return at;
}
