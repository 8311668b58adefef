import { type Day, findDay } from "./day.js";
import type { DayRange, Period } from "./period.js";
import { rangeOfPeriod } from "./period.js";
import { addWorkingDays, type WorkCalendar } from "./workingDay.js";

/**
 * The days whose data a periodic report counts (chốt số liệu), both ends inclusive, by Decree 09/2019/NĐ-CP art. 12 and, for nine
 * months, the provinces' regulations under it: from the 15th of the month before the period to the 14th of its last month.
 * A regime may set other days; this is the default. A half from July on counts on from the first half's cut-off.
 */
export function cutoffOf(period: Period): DayRange {
  const { from, to } = rangeOfPeriod(period);
  return { from: fifteenthBefore(from), to: `${to.slice(0, 8)}14` };
}

function fifteenthBefore(from: Day): Day {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const before = month === 1 ? findDay(year - 1, 12, 15) : findDay(year, month - 1, 15);
  if (before === undefined) throw new RangeError(`no month before ${from}`);
  return before;
}

/**
 * How many working days after the cut-off a report is sent where its regime prints no day: two, as provinces' regulations under
 * Decree 09/2019 set it. A default to be shown and changed, not a rule of the decree.
 */
export const sendingDays = 2;

/** The day by which a report is sent where its regime prints none. */
export function defaultDueDay(period: Period, calendar: WorkCalendar): Day {
  return addWorkingDays(cutoffOf(period).to, sendingDays, calendar);
}
