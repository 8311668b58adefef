import { type Day, dayOfSerial, partsOfDay, serialOfDay } from "../day.js";
import { lunationNear, newMoon } from "./newMoon.js";
import { sunLongitude } from "./sun.js";

/** A day of the Vietnamese lunisolar calendar (âm lịch). `year` begins with Tết. */
export interface LunarDay {
  readonly year: number;
  /** 1 to 12; a leap month carries the number of the month before it. */
  readonly month: number;
  readonly leap: boolean;
  readonly day: number;
}

/** Serial 0 is 1 January 1970; its midnight at UTC+7 is this Julian day. */
const EPOCH_MIDNIGHT = 2440587.5 - 7 / 24;

/** First and last lunar year that the formulae and the legal rule cover. */
export const firstLunarYear = 1968;
export const lastLunarYear = 2149;

/** The serial day, at UTC+7, on which new moon number `k` falls. */
function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) - EPOCH_MIDNIGHT);
}

/** Which twelfth of the ecliptic the sun is in as a day begins at UTC+7; 9 begins with the winter solstice. */
function sunSector(serial: number): number {
  return Math.floor(sunLongitude(serial + EPOCH_MIDNIGHT) / 30);
}

/** One lunar month: the serial day it begins with, its number, and the lunar year it belongs to. */
interface LunarMonth {
  readonly start: number;
  readonly length: number;
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
}

/** The number of the new moon that begins month 11 of a year: the month in which the winter solstice of that year falls. */
function eleventhMonth(year: number): number {
  const lastDay = serialOfDay(`${year.toString().padStart(4, "0")}-12-31`);
  let k = lunationNear(lastDay + EPOCH_MIDNIGHT) + 1;
  while (newMoonDay(k) > lastDay) k -= 1;
  return sunSector(newMoonDay(k)) >= 9 ? k - 1 : k;
}

const monthsByYear = new Map<number, readonly LunarMonth[]>();

/**
 * The months from month 11 of the year before to month 10 of `year`. The rules of the calendar, computed for UTC+7 since 1968
 * (Decision 121/CP of 8/8/1967): a month begins on the day of new moon; month 11 has the winter solstice; where thirteen
 * months lie between two of these, the first without a principal solar term is a leap month.
 */
function monthsOf(year: number): readonly LunarMonth[] {
  const known = monthsByYear.get(year);
  if (known !== undefined) return known;
  const first = eleventhMonth(year - 1);
  const count = eleventhMonth(year) - first;
  const starts = Array.from({ length: count + 1 }, (_, index) => newMoonDay(first + index));
  const leapAt = count === 13 ? starts.findIndex((_, index) => index > 0 && lacksTerm(starts, index)) : -1;
  const months = starts.slice(0, count).map((start, index): LunarMonth => {
    const number = leapAt >= 0 && index >= leapAt ? index - 1 : index;
    return {
      start,
      length: (starts[index + 1] ?? start) - start,
      year: number < 2 ? year - 1 : year,
      month: ((number + 10) % 12) + 1,
      leap: index === leapAt,
    };
  });
  monthsByYear.set(year, months);
  return months;
}

function lacksTerm(starts: readonly number[], index: number): boolean {
  const [start, next] = [starts[index], starts[index + 1]];
  return start !== undefined && next !== undefined && sunSector(start) === sunSector(next);
}

/** The lunar day of a day; undefined outside the years 1968 to 2149. */
export function findLunarDay(day: Day): LunarDay | undefined {
  const { year } = partsOfDay(day);
  if (year <= firstLunarYear || year > lastLunarYear) return undefined;
  const serial = serialOfDay(day);
  const month = [...monthsOf(year), ...monthsOf(year + 1)].find(
    ({ start, length }) => start <= serial && serial < start + length,
  );
  if (month === undefined) return undefined;
  return { year: month.year, month: month.month, leap: month.leap, day: serial - month.start + 1 };
}

/** The day on which a lunar day falls; undefined where there is no such lunar day, or outside the years 1968 to 2149. */
export function dayOfLunar({ year, month, leap, day }: LunarDay): Day | undefined {
  if (year < firstLunarYear || year > lastLunarYear) return undefined;
  const found = [...monthsOf(year), ...monthsOf(year + 1)].find(
    (each) => each.year === year && each.month === month && each.leap === leap,
  );
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.length) return undefined;
  return dayOfSerial(found.start + day - 1);
}
