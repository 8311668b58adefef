import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCalendarChanges } from "./calendarChanges.js";
import { addDays, dayOfSerial } from "./day.js";
import { holidaysOf } from "./holidays.js";
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  makeWorkCalendar,
  nextWorkingDay,
  ruleCalendar,
} from "./workingDay.js";

const daysOf = (year: number) => holidaysOf(year).map(({ day, name }) => `${day.slice(5)} ${name.vi}`);

describe("public holidays", () => {
  it("are the eleven of the Labour Code with days off instead of those on weekends", () => {
    expect(daysOf(2023)).toEqual([
      "01-01 Tết Dương lịch",
      "01-02 Nghỉ bù Tết Dương lịch",
      "01-20 Tết Nguyên đán",
      "01-21 Tết Nguyên đán",
      "01-22 Tết Nguyên đán",
      "01-23 Tết Nguyên đán",
      "01-24 Tết Nguyên đán",
      "01-25 Nghỉ bù Tết Nguyên đán",
      "01-26 Nghỉ bù Tết Nguyên đán",
      "04-29 Giỗ Tổ Hùng Vương",
      "04-30 Ngày Chiến thắng 30/4",
      "05-01 Ngày Quốc tế lao động",
      "05-02 Nghỉ bù Giỗ Tổ Hùng Vương",
      "05-03 Nghỉ bù Ngày Chiến thắng 30/4",
      "09-01 Quốc khánh",
      "09-02 Quốc khánh",
      "09-04 Nghỉ bù Quốc khánh",
    ]);
  });

  it.each([
    [2021, ["09-02", "09-03"]],
    [2022, ["09-01", "09-02"]],
    [2024, ["09-02", "09-03"]],
    [2025, ["09-01", "09-02"]],
    [2026, ["09-01", "09-02"]],
    [2020, ["09-02"]],
  ])("put the second National Day of %i where it was decided", (year, expected) => {
    const days = holidaysOf(year).filter(({ name }) => name.vi === "Quốc khánh");
    expect(days.map(({ day }) => day.slice(5))).toEqual(expected);
  });
});

describe("the break at Tết", () => {
  it.each([
    ["2017-01-26", "2017-02-02"],
    ["2018-02-14", "2018-02-21"],
    ["2019-02-04", "2019-02-11"],
    ["2020-01-23", "2020-01-30"],
    ["2021-02-10", "2021-02-17"],
    ["2022-01-31", "2022-02-07"],
    ["2023-01-20", "2023-01-27"],
    ["2024-02-08", "2024-02-15"],
    ["2025-01-27", "2025-02-03"],
    ["2026-02-16", "2026-02-23"],
  ])("begins on %s and work goes on on %s, as it was decided", (first, back) => {
    expect(isWorkingDay(first, ruleCalendar)).toBe(false);
    expect(lastWorkingDay(first, ruleCalendar) >= addDays(first, -3)).toBe(true);
    expect(nextWorkingDay(first, ruleCalendar).day).toBe(back);
  });
});

describe("working days", () => {
  it("move on over weekend and Tết together, and say why", () => {
    const { day, because } = nextWorkingDay("2026-02-14", ruleCalendar);
    expect([day, because?.kind]).toEqual(["2026-02-23", "weekend"]);
    const tet = nextWorkingDay("2026-02-17", ruleCalendar);
    expect([tet.day, tet.because?.name.vi]).toEqual(["2026-02-23", "Tết Nguyên đán"]);
    expect(nextWorkingDay("2026-12-15", ruleCalendar)).toEqual({ day: "2026-12-15", because: null });
  });

  it("follow what an administrator enters for a year: one more day off, a Saturday worked instead", () => {
    const basis = "Thông báo của Bộ Nội vụ";
    const calendar = makeWorkCalendar([
      { day: "2026-08-31", off: true, name: "Nghỉ hoán đổi", basis },
      { day: "2026-08-22", off: false, name: "Làm bù", basis },
    ]);
    expect(isWorkingDay("2026-08-31", ruleCalendar)).toBe(true);
    expect(nextWorkingDay("2026-08-29", calendar).day).toBe("2026-09-03");
    expect(isWorkingDay("2026-08-22", calendar)).toBe(true);
    expect(calendar.dayOff("2026-08-31")).toMatchObject({ kind: "entered", basis });
  });

  it("count on: two working days after Friday the 14th are Tuesday", () => {
    expect(addWorkingDays("2025-11-14", 2, ruleCalendar)).toBe("2025-11-18");
    expect(lastWorkingDay("2025-11-16", ruleCalendar)).toBe("2025-11-14");
  });

  it("end with an error instead of looking for ever where everything is closed", () => {
    const closed = { dayOff: () => ({ kind: "entered" as const, name: { vi: "", en: "" }, basis: null }) };
    expect(() => nextWorkingDay("2026-01-01", closed)).toThrow(RangeError);
  });

  it("are never days off, never before the day asked for, and nothing lies between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45_000 }), (serial) => {
        const asked = dayOfSerial(serial);
        const { day, because } = nextWorkingDay(asked, ruleCalendar);
        expect(isWorkingDay(day, ruleCalendar)).toBe(true);
        expect(because === null).toBe(day === asked);
        for (let at = asked; at < day; at = addDays(at, 1))
          expect(isWorkingDay(at, ruleCalendar)).toBe(false);
      }),
    );
  });
});

describe("days that an administrator enters", () => {
  const change = { day: "2026-08-31", off: true, name: "Nghỉ hoán đổi", basis: "Thông báo của Bộ Nội vụ" };

  it("are read as they are", () => {
    expect(parseCalendarChanges([change])).toEqual({ ok: true, value: [change] });
    expect(parseCalendarChanges([])).toEqual({ ok: true, value: [] });
  });

  it.each([
    ["no list", change, "không đúng dạng"],
    ["a day that isn't one", [{ ...change, day: "2026-02-30" }], "không có trong lịch"],
    ["no act", [{ ...change, basis: " " }], "Căn cứ"],
    ["a day twice", [change, change], "hai lần"],
  ])("are refused for %s", (_, input, words) => {
    const read = parseCalendarChanges(input);
    expect(read.ok ? "" : read.faults.map(({ vi }) => vi).join(" ")).toContain(words);
  });
});
