/**
 * Calendar days as ISO texts `YYYY-MM-DD`, without a time of day, so that no time zone can move them. Years 1 to 9999.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;
/** Vietnam keeps UTC+7 all the year (Decision 134/2002/QĐ-TTg on the state's official time). */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The day with these figures; undefined where the calendar has none (31/11, 29/02 of a common year). */
export function findDay(year: number, month: number, day: number): Day | undefined {
  const last = lastDayOf(year, month);
  if (last === undefined || !Number.isInteger(day) || day < 1 || day > last) return undefined;
  return formatDay(year, month, day);
}

/** How many days a month has; undefined for what isn't a month. */
export function lastDayOf(year: number, month: number): number | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function formatDay(year: number, month: number, day: number): Day {
  const two = (figure: number) => figure.toString().padStart(2, "0");
  return `${year.toString().padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Whether a text is a day of the calendar in this form. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  return match !== null && findDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** The figures of a day. Throws a `RangeError` for a text that is none: days are checked where they come in. */
export function partsOfDay(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const match = DAY.exec(day);
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (parts.day > (lastDayOf(parts.year, parts.month) ?? 0) || !(parts.day >= 1))
    throw new RangeError(`not a day: ${day}`);
  return parts;
}

/** The calendar repeats itself after 400 years of 146,097 days; `Date.UTC` takes years below 100 for those of the last century. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** Days since 1 January 1970; negative before. Throws a `RangeError` for a text that is no day. */
export function serialOfDay(day: Day): number {
  const { year, month, day: date } = partsOfDay(day);
  return Date.UTC(year + CYCLE_YEARS, month - 1, date) / MS_PER_DAY - CYCLE_DAYS;
}

export function dayOfSerial(serial: number): Day {
  return new Date(serial * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfSerial(serialOfDay(day) + count);
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: Day, to: Day): number {
  return serialOfDay(to) - serialOfDay(from);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday
  return ((((serialOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The calendar day in Vietnam at a moment, ISO 8601 with its offset. Throws a `RangeError` for what is no moment. */
export function calendarDay(at: string): Day {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) throw new RangeError(`not a moment: ${at}`);
  return new Date(moment + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** `07/9/2026`: as Decree 30/2020 writes dates, days below 10 and months 1 and 2 with a leading zero. */
export function printDay(day: Day): string {
  const { year, month, day: date } = partsOfDay(day);
  const printedMonth = month <= 2 ? `0${month}` : `${month}`;
  return `${date.toString().padStart(2, "0")}/${printedMonth}/${year}`;
}
