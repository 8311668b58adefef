import type { Said } from "../check/diagnostic.js";
import { addDays, type Day, findDay, partsOfDay, weekdayOf } from "./day.js";
import { dayOfLunar } from "./lunar/lunarDay.js";

/** A day on which offices are closed besides Saturdays and Sundays. */
export interface Holiday {
  readonly day: Day;
  readonly name: Said;
  /** The rule that gives it. */
  readonly basis: string;
}

/**
 * A day that an administrator enters, by the Prime Minister's decision for the year: one more day off, or a day on
 * which offices work though it is a Saturday, a Sunday or a holiday by the default rule.
 */
export interface CalendarChange {
  readonly day: Day;
  readonly off: boolean;
  readonly name: string;
  /** The act. */
  readonly basis: string;
}

const LABOUR_CODE = "Điều 112 Bộ luật Lao động số 45/2019/QH14";
const REST_LATER = "khoản 3 Điều 111 Bộ luật Lao động số 45/2019/QH14";

const names = {
  newYear: { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Nguyên đán", en: "Lunar New Year" },
  kings: { vi: "Giỗ Tổ Hùng Vương", en: "Hung Kings' Commemoration Day" },
  victory: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day" },
  labour: { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  national: { vi: "Quốc khánh", en: "National Day" },
} as const satisfies Readonly<Record<string, Said>>;

/** From this year the National Day has a second day: the Labour Code of 2019 is in force from 1/1/2021. */
const SECOND_NATIONAL_DAY_SINCE = 2021;

const byYear = new Map<number, readonly Holiday[]>();

/**
 * The public holidays of a year by Labour Code 2019 art. 112, in order, with the days off instead of those that fall on a Saturday
 * or Sunday (art. 111.3). Which five days Tết has, and which day beside 2/9 is off, the Prime Minister decides each year
 * (art. 112.3). The default is what was decided in each of the last years: for Tết two days before and three from it, or one
 * and four where fewer of them fall on a weekend; the day beside 2/9 that makes the longer break. Decisions that differ
 * are entered as `CalendarChange`.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const holidays = withRestLater([
    ...solar(year, 1, 1, names.newYear),
    ...tetDays(year),
    ...lunar(year, 3, 10, names.kings),
    ...solar(year, 4, 30, names.victory),
    ...solar(year, 5, 1, names.labour),
    ...nationalDays(year),
  ]);
  byYear.set(year, holidays);
  return holidays;
}

function solar(year: number, month: number, date: number, name: Said): Holiday[] {
  const day = findDay(year, month, date);
  return day === undefined ? [] : [{ day, name, basis: LABOUR_CODE }];
}

function lunar(year: number, month: number, date: number, name: Said): Holiday[] {
  const day = dayOfLunar({ year, month, leap: false, day: date });
  return day === undefined ? [] : [{ day, name, basis: LABOUR_CODE }];
}

/** Days counted from the first of the year: two before and three from it, or one and four. */
const TET_SPANS = [
  [-2, -1, 0, 1, 2],
  [-1, 0, 1, 2, 3],
] as const;

/** The span with fewer days on a weekend; where both have as many, two days before. */
function tetDays(year: number): Holiday[] {
  const [first] = lunar(year, 1, 1, names.tet);
  if (first === undefined) return [];
  const [early, late] = TET_SPANS.map((offsets) => offsets.map((offset) => addDays(first.day, offset)));
  const lost = (days: readonly Day[] = []) => days.filter(isWeekend).length;
  const days = (lost(late) < lost(early) ? late : early) ?? [];
  return days.map((day) => ({ ...first, day }));
}

function nationalDays(year: number): Holiday[] {
  const own = solar(year, 9, 2, names.national);
  if (year < SECOND_NATIONAL_DAY_SINCE) return own;
  return [...own, ...solar(year, 9, dateBesideNational(year), names.national)].sort(byDay);
}

/**
 * 1 or 3 September. On a Monday or Thursday the 3rd joins a weekend or comes nearer to one; on the other days the 1st does, or
 * both do alike, and on a Sunday only the 3rd is a working day.
 */
function dateBesideNational(year: number): 1 | 3 {
  const day = findDay(year, 9, 2);
  return day !== undefined && [1, 4, 7].includes(weekdayOf(day)) ? 3 : 1;
}

function byDay(a: Holiday, b: Holiday): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** For each holiday on a Saturday or Sunday the next day that is neither weekend nor holiday is off too. */
function withRestLater(holidays: readonly Holiday[]): readonly Holiday[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const all = [...holidays].sort(byDay);
  for (const { day, name } of [...all]) {
    if (!isWeekend(day)) continue;
    let later = addDays(day, 1);
    while (isWeekend(later) || taken.has(later)) later = addDays(later, 1);
    taken.add(later);
    all.push({
      day: later,
      name: { vi: `Nghỉ bù ${name.vi}`, en: `${name.en} (day off instead)` },
      basis: REST_LATER,
    });
  }
  return all.sort(byDay);
}

const byDayOfYear = new Map<number, ReadonlyMap<Day, Holiday>>();

/** The holiday on a day, by the same rules; undefined where there is none. */
export function findHoliday(day: Day): Holiday | undefined {
  const { year } = partsOfDay(day);
  let days = byDayOfYear.get(year);
  if (days === undefined) {
    days = new Map(holidaysOf(year).map((holiday) => [holiday.day, holiday]));
    byDayOfYear.set(year, days);
  }
  return days.get(day);
}

/** Offices are closed on Saturdays and Sundays: the 40-hour week of Decision 188/1999/QĐ-TTg. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 6;
}
