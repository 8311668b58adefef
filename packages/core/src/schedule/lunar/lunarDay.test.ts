import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOfSerial } from "../day.js";
import { dayOfLunar, findLunarDay } from "./lunarDay.js";

/** Days of Tết as printed on Vietnamese calendars. In 2007 and 2030 they are a day before the Chinese ones. */
const tet =
  `1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16
2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02 2050-01-23`.split(
    /\s+/u,
  );

/** Leap months, as year and month. */
const leapMonths =
  "1990-5 1993-3 1995-8 1998-5 2001-4 2004-2 2006-7 2009-5 2012-4 2014-9 2017-6 2020-4 2023-2 2025-6 2028-5 2031-3 2033-11 2036-6 2039-5 2042-2 2044-7 2047-5 2050-3".split(
    " ",
  );

describe("the lunisolar calendar at UTC+7", () => {
  it.each(tet)("has Tết on %s", (day) => {
    const year = Number(day.slice(0, 4));
    expect(dayOfLunar({ year, month: 1, leap: false, day: 1 })).toBe(day);
  });

  it("has Tết on days of its own in years when the Chinese one fell later", () => {
    expect(dayOfLunar({ year: 1985, month: 1, leap: false, day: 1 })).toBe("1985-01-21");
    expect(dayOfLunar({ year: 1968, month: 1, leap: false, day: 1 })).toBe("1968-01-29");
  });

  it("has its leap months where calendars print them", () => {
    const found: string[] = [];
    for (let year = 1990; year <= 2050; year += 1)
      for (let month = 1; month <= 12; month += 1)
        if (dayOfLunar({ year, month, leap: true, day: 1 }) !== undefined) found.push(`${year}-${month}`);
    expect(found).toEqual(leapMonths);
  });

  it.each([
    [2024, "2024-04-18"],
    [2025, "2025-04-07"],
    [2026, "2026-04-26"],
  ])("has the Hung Kings' day of %i on %s", (year, day) =>
    expect(dayOfLunar({ year, month: 3, leap: false, day: 10 })).toBe(day),
  );

  it("leads from each day to its lunar day and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_000 }), (serial) => {
        const day = dayOfSerial(serial);
        const lunar = findLunarDay(day);
        expect(lunar === undefined ? undefined : dayOfLunar(lunar)).toBe(day);
      }),
    );
  });

  it("counts on by one day, months of 29 or 30 days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_000 }), (serial) => {
        const today = findLunarDay(dayOfSerial(serial));
        const tomorrow = findLunarDay(addDays(dayOfSerial(serial), 1));
        if (tomorrow?.day === 1) expect([29, 30]).toContain(today?.day);
        else expect(tomorrow).toEqual({ ...today, day: (today?.day ?? 0) + 1 });
      }),
    );
  });

  it("knows no lunar day that doesn't exist, and no year outside its formulae", () => {
    expect(dayOfLunar({ year: 2026, month: 6, leap: true, day: 1 })).toBeUndefined();
    expect(dayOfLunar({ year: 2026, month: 1, leap: false, day: 31 })).toBeUndefined();
    expect(dayOfLunar({ year: 1900, month: 1, leap: false, day: 1 })).toBeUndefined();
    expect(findLunarDay("2200-01-01")).toBeUndefined();
  });
});
