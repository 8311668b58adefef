import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, isoDate, parseDate } from "./dates.js";

const iso = (text: string) => {
  const [date] = findDates(text);
  return date === undefined ? undefined : isoDate(date);
};

describe("findDates", () => {
  it.each([
    ["09/6/2017", "2017-06-09"],
    ["ngày 09 tháng 6 năm 2017", "2017-06-09"],
    ["Hải Vân, ngày 20\ntháng 11 năm 2025", "2025-11-20"],
    ["ngày    tháng 7 năm 2024", "2024-07"],
    ["ngày tháng 7 năm 2024", "2024-07"],
    ["ngày … tháng … năm 2024", "2024"],
    ["ngày .... tháng 7 năm 2024", "2024-07"],
    ["10-4-2013", "2013-04-10"],
    ["từ 10/11 - 10/12/2025", "2025-12-10"],
    ["từ 10/11-10/12/2025", "2025-12-10"],
    ["15 - 20/9/2025", "2025-09-20"],
    ["ngày 28-5-2013", "2013-05-28"],
    ["28.5.2013", "2013-05-28"],
    ["tháng 6/2026", "2026-06"],
    ["tháng 6 năm 2026", "2026-06"],
    ["6/2026", "2026-06"],
    ["năm 2026", "2026"],
    ["ngày 05/3/21", "2021-03-05"],
    ["31/02/2020", null],
    ["ngày 15 tháng 12", null],
  ])("reads %j as %s", (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it("keeps what an impossible date says", () => {
    expect(findDates("ngày 31/02/2020")[0]).toMatchObject({ day: 31, month: 2, year: 2020, possible: false });
  });

  it("reads quarters and days that come back each year", () => {
    expect(findDates("Quý II/2026")[0]).toMatchObject({ quarter: 2, year: 2026 });
    expect(findDates("quý 4 năm 2026")[0]).toMatchObject({ quarter: 4, year: 2026 });
    expect(findDates("trước ngày 15/11 hằng năm")[0]).toMatchObject({ day: 15, month: 11, year: null });
    expect(findDates("ngày 15 tháng 12 hàng năm")[0]).toMatchObject({ day: 15, month: 12, year: null });
  });

  it("finds all in order with their places", () => {
    const text = "Quyết định ngày 25/01/2016 và Kế hoạch ngày 09 tháng 6 năm 2021, tổng kết năm 2025";
    expect(findDates(text).map((d) => [text.slice(d.from, d.to), isoDate(d)])).toEqual(
      [
        ["ngày 25/01/2016", "2016-01-25"],
        ["ngày 09 tháng 6 năm 2021", "2021-06-09"],
        ["năm 2025", "2025"],
      ].map(([printed, date]) => [printed === "ngày 25/01/2016" ? "25/01/2016" : printed, date]),
    );
  });

  it("takes no document number or span of years for a date", () => {
    expect(findDates("số 5/2019/QĐ-TTg")).toEqual([]);
    expect(findDates("2021-2025")).toEqual([]);
  });

  it("reads back every day of the calendar", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2069-12-31"), noInvalidDate: true }),
        (day) => {
          const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
          const expected = day.toISOString().slice(0, 10);
          expect(iso(`${d}/${m}/${y}`)).toBe(expected);
          expect(iso(`ngày ${d} tháng ${m} năm ${y}`)).toBe(expected);
        },
      ),
    );
  });
});

describe("parseDate", () => {
  it("wants the whole text to be one date", () => {
    expect(parseDate("năm 2026")?.year).toBe(2026);
    expect(parseDate("trong năm 2026")).toBeUndefined();
  });
});
