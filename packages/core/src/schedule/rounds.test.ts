import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DutyDeadline, Frequency } from "../read/reading.js";
import { cutoffOf } from "./cutoff.js";
import {
  addDays,
  calendarDay,
  dayOfSerial,
  findDay,
  isDay,
  printDay,
  serialOfDay,
  weekdayOf,
} from "./day.js";
import {
  comparePeriods,
  formatPeriod,
  labelOfPeriod,
  parsePeriod,
  periodBefore,
  rangeOfPeriod,
} from "./period.js";
import { roundsOf } from "./rounds.js";
import { defaultSchedule, parseSchedule, type Schedule } from "./schedule.js";
import { isWorkingDay, makeWorkCalendar, ruleCalendar } from "./workingDay.js";

const plan = { from: "2021-07-15", to: "2025-12-31" };

function schedule(
  frequency: Frequency,
  deadlines: readonly DutyDeadline[],
  more: Partial<Schedule> = {},
): Schedule {
  return { ...defaultSchedule({ frequency, deadlines }, plan), ...more };
}

function dues(
  frequency: Frequency,
  deadlines: readonly DutyDeadline[],
  more: Partial<Schedule> = {},
): string[] {
  return roundsOf(schedule(frequency, deadlines, more)).rounds.map(
    ({ period, dueOn }) => `${period.text} ${dueOn}`,
  );
}

describe("rounds of a duty", () => {
  it("come every year; a day that isn't worked moves on and the reason is said", () => {
    const { rounds, notices } = roundsOf(schedule("annual", [{ month: 12, day: 15 }]));
    expect(rounds.map(({ dueOn }) => dueOn)).toEqual([
      "2021-12-15",
      "2022-12-15",
      "2023-12-15",
      "2024-12-16",
      "2025-12-15",
    ]);
    expect(rounds[3]?.moved?.vi).toBe(
      "Ngày 15/12/2024 là ngày nghỉ cuối tuần; hạn chuyển sang ngày làm việc kế tiếp 16/12/2024.",
    );
    expect(notices).toEqual([]);
  });

  it("open, remind and lock on days around the deadline, reminders on working days", () => {
    const [round] = roundsOf(schedule("annual", [{ month: 12, day: 15 }])).rounds;
    expect(round).toEqual({
      period: {
        text: "2021",
        from: "2021-01-01",
        to: "2021-12-31",
        label: { vi: "năm 2021", en: "2021" },
      },
      opensOn: "2021-11-24",
      cutoff: { from: "2020-12-15", to: "2021-12-14" },
      dueOn: "2021-12-15",
      printedDueOn: "2021-12-15",
      moved: null,
      remindOn: ["2021-12-08", "2021-12-10", "2021-12-14"],
      locksOn: "2022-01-14",
    });
  });

  it("take a day early in the year for the report on the year before, unless told otherwise", () => {
    expect(dues("annual", [{ month: 1, day: 20 }])[0]).toBe("2021 2022-01-20");
    expect(dues("annual", [{ month: 6, day: 10 }])[0]).toBe("2022 2022-06-10");
    expect(dues("annual", [{ month: 6, day: 10 }], { deadlineYear: "next" })[0]).toBe("2021 2022-06-10");
  });

  it("take the last day of a month that has no 31st, and say so", () => {
    const { rounds, notices } = roundsOf(schedule("annual", [{ month: 11, day: 31 }]));
    expect(rounds[0]?.printedDueOn).toBe("2021-11-30");
    expect(notices[0]?.message.vi).toBe("Tháng 11/2021 không có ngày 31; lấy ngày cuối tháng (30/11/2021).");
  });

  it("take 29 February where there is one", () => {
    const found = roundsOf(schedule("annual", [{ month: 2, day: 29 }])).rounds.map(
      (each) => each.printedDueOn,
    );
    expect(found).toEqual(["2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28", "2026-02-28"]);
  });

  it("come twice a year on the two printed days, or on one and its like", () => {
    const both = dues("semiannual", [
      { month: 6, day: 10 },
      { month: 12, day: 10 },
    ]);
    expect(both.slice(0, 3)).toEqual(["2021-S2 2021-12-10", "2022-S1 2022-06-10", "2022-S2 2022-12-12"]);
    const derived = roundsOf(schedule("semiannual", [{ month: 6, day: 10 }]));
    expect(derived.rounds.map(({ period, dueOn }) => `${period.text} ${dueOn}`)).toEqual(both);
    expect(derived.notices.map(({ code }) => code)).toContain("deadline-derived");
  });

  it("leave the second half to the annual report where there is one", () => {
    expect(dues("semiannual", [{ month: 6, day: 10 }], { lastPart: "annual" })).toEqual([
      "2022-S1 2022-06-10",
      "2023-S1 2023-06-12",
      "2024-S1 2024-06-10",
      "2025-S1 2025-06-10",
    ]);
  });

  it("come each quarter at the same distance from its end", () => {
    const year = { from: "2022-01-01", to: "2022-12-31" };
    expect(dues("quarterly", [{ month: 3, day: 22 }], year)).toEqual([
      "2022-Q1 2022-03-22",
      "2022-Q2 2022-06-22",
      "2022-Q3 2022-09-22",
      "2022-Q4 2022-12-22",
    ]);
    expect(dues("quarterly", [{ month: 4, day: 5 }], year)).toEqual([
      "2022-Q1 2022-04-05",
      "2022-Q2 2022-07-05",
      "2022-Q3 2022-10-05",
      "2022-Q4 2023-01-05",
    ]);
  });

  it("come each month; a day before the cut-off is that of the month after", () => {
    const year = { from: "2022-01-01", to: "2022-12-31" };
    expect(dues("monthly", [{ month: 1, day: 25 }], year)[0]).toBe("2022-01 2022-01-25");
    expect(dues("monthly", [{ month: 1, day: 5 }], year).at(-1)).toBe("2022-12 2023-01-05");
    expect(dues("monthly", [], year)).toHaveLength(12);
  });

  it("are due two working days after the cut-off where nothing is printed", () => {
    const { rounds, notices } = roundsOf(schedule("quarterly", [], { from: "2024-01-01", to: "2024-12-31" }));
    expect(rounds.map(({ cutoff, dueOn }) => [cutoff.to, dueOn])).toEqual([
      ["2024-03-14", "2024-03-18"],
      ["2024-06-14", "2024-06-18"],
      ["2024-09-14", "2024-09-17"],
      ["2024-12-14", "2024-12-17"],
    ]);
    expect(notices.map(({ code }) => code)).toEqual(["deadline-default"]);
  });

  it("cut data off by the deadline where that comes before the decree's cut-off", () => {
    const { rounds, notices } = roundsOf(schedule("annual", [{ month: 11, day: 15 }]));
    expect(rounds[0]?.cutoff).toEqual({ from: "2020-12-15", to: "2021-11-15" });
    expect(notices.map(({ code }) => code)).toEqual(["cutoff-after-deadline"]);
  });

  it("come once on a day, a month's or year's last day; a single report without a day asks for one", () => {
    expect(dues("once", [{ date: "2022-09-02" }])).toEqual(["2022 2022-09-05"]);
    expect(dues("once", [{ date: "2022-06" }])).toEqual(["2022 2022-06-30"]);
    expect(dues("once", [{ month: 3, day: 1 }])).toEqual(["2022 2022-03-01"]);
    expect(roundsOf(schedule("once", [])).notices.map(({ code }) => code)).toEqual(["no-deadline"]);
  });

  it("take the latest of several days for one report, and say so", () => {
    const yearly = roundsOf(
      schedule("annual", [
        { month: 11, day: 30 },
        { month: 12, day: 20 },
      ]),
    );
    expect(yearly.rounds[0]?.dueOn).toBe("2021-12-20");
    expect(yearly.notices.map(({ code }) => code)).toEqual(["several-deadlines"]);
    const once = roundsOf(schedule("once", [{ date: "2022-06-30" }, { date: "2022-03-31" }]));
    expect(once.rounds.map(({ dueOn }) => dueOn)).toEqual(["2022-06-30"]);
  });

  it("review the plan's years: halfway in a printed year, at the end by default", () => {
    expect(dues("interim", [{ year: 2023 }])).toEqual(["2021-2023 2024-01-02"]);
    expect(dues("final", [])).toEqual(["2021-2025 2025-12-16"]);
    expect(dues("final", [{ date: "2026-01-30" }])).toEqual(["2021-2025 2026-01-30"]);
  });

  it("come every two years, counted from the plan's first", () => {
    expect(dues("every:2", [{ month: 12, day: 15 }])).toEqual([
      "2021-2022 2022-12-15",
      "2023-2024 2024-12-16",
    ]);
  });

  it("are opened by hand for ad hoc reports", () => {
    expect(roundsOf(schedule("adhoc", []))).toMatchObject({ rounds: [], notices: [{ code: "no-rounds" }] });
  });

  it("follow a calendar in which the Prime Minister moved a day off", () => {
    const calendar = makeWorkCalendar([
      { day: "2021-12-15", off: true, name: "Nghỉ theo quyết định", basis: "Quyết định của Thủ tướng" },
    ]);
    const [round] = roundsOf(schedule("annual", [{ month: 12, day: 15 }]), calendar).rounds;
    expect(round?.dueOn).toBe("2021-12-16");
  });
});

const days = fc.integer({ min: 11_000, max: 30_000 }).map(dayOfSerial);
const deadlines: fc.Arbitrary<DutyDeadline> = fc.oneof(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
  days.map((date) => ({ date })),
  fc.integer({ min: 2001, max: 2050 }).map((year) => ({ year })),
);
const frequencies = fc.constantFrom<Frequency>(
  "annual",
  "semiannual",
  "quarterly",
  "monthly",
  "once",
  "interim",
  "final",
  "adhoc",
  "every:3",
);
const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    frequency: frequencies,
    deadlines: fc.array(deadlines, { maxLength: 3 }),
    start: days,
    length: fc.integer({ min: -400, max: 4000 }),
    opensDaysBefore: fc.integer({ min: 0, max: 60 }),
    remindDaysBefore: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
    locksDaysAfter: fc.option(fc.integer({ min: 0, max: 90 })),
    deadlineYear: fc.constantFrom("same", "next", null),
    lastPart: fc.constantFrom("own", "annual"),
  })
  .map(({ start, length, ...rest }) => ({ ...rest, from: start, to: addDays(start, length) }));

describe("any schedule", () => {
  it("gives rounds in order, each period once, with days that fit together", () => {
    fc.assert(
      fc.property(schedules, (any) => {
        const { rounds } = roundsOf(any);
        const texts = rounds.map(({ period }) => period.text);
        expect(new Set(texts).size).toBe(texts.length);
        for (const round of rounds) {
          expect(round.printedDueOn <= round.dueOn).toBe(true);
          expect(isWorkingDay(round.dueOn, ruleCalendar)).toBe(true);
          expect(round.moved === null).toBe(round.printedDueOn === round.dueOn);
          expect(round.opensOn <= round.dueOn && (round.locksOn ?? round.dueOn) >= round.dueOn).toBe(true);
          expect(round.cutoff.from <= round.cutoff.to && round.cutoff.to <= round.printedDueOn).toBe(true);
          for (const day of round.remindOn) expect(day >= round.opensOn && day <= round.dueOn).toBe(true);
          expect(round.period.from <= any.to && round.period.to >= any.from).toBe(true);
        }
      }),
    );
  });

  it("survives being stored: the parser gives back what was put in", () => {
    fc.assert(
      fc.property(schedules, (any) => {
        expect(parseSchedule(structuredClone(any))).toEqual({ ok: true, value: any });
      }),
    );
  });
});

describe("parseSchedule", () => {
  it.each([
    ["no object", null],
    ["a frequency that isn't known", { ...schedule("annual", []), frequency: "weekly" }],
    ["a deadline of another shape", { ...schedule("annual", []), deadlines: [{ month: 13, day: 1 }] }],
    ["a day that isn't one", { ...schedule("annual", []), from: "2026-02-30" }],
    ["days without end", { ...schedule("annual", []), opensDaysBefore: 1e9 }],
  ])("refuses %s", (_, input) => expect(parseSchedule(input).ok).toBe(false));
});

describe("periods", () => {
  it.each([
    ["2026", "năm 2026", "2026-01-01", "2026-12-31"],
    ["2026-S1", "6 tháng đầu năm 2026", "2026-01-01", "2026-06-30"],
    ["2026-S2", "6 tháng cuối năm 2026", "2026-07-01", "2026-12-31"],
    ["2026-9M", "9 tháng đầu năm 2026", "2026-01-01", "2026-09-30"],
    ["2026-Q3", "quý III năm 2026", "2026-07-01", "2026-09-30"],
    ["2028-02", "tháng 2 năm 2028", "2028-02-01", "2028-02-29"],
    ["2021-2025", "giai đoạn 2021 - 2025", "2021-01-01", "2025-12-31"],
  ])("%s is %s", (text, label, from, to) => {
    const period = parsePeriod(text);
    if (period === undefined) throw new Error("not read");
    expect(labelOfPeriod(period).vi).toBe(label);
    expect(rangeOfPeriod(period)).toEqual({ from, to });
    expect(formatPeriod(period)).toBe(text);
  });

  it.each(["2026-S3", "2026-13", "2026-00", "26", "2025-2021", "2026-Q", "", "2026-1", "0000"])(
    "%j is none",
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );

  it.each([
    ["2026-Q1", "2025-Q4"],
    ["2026-S2", "2026-S1"],
    ["2026-01", "2025-12"],
    ["2021-2025", "2016-2020"],
    ["2026-9M", "2025-9M"],
  ])("before %s is %s", (text, before) => {
    const period = parsePeriod(text);
    expect(period && formatPeriod(periodBefore(period))).toBe(before);
  });

  it("are ordered by their ends", () => {
    const texts = ["2026", "2026-Q4", "2026-S1", "2025", "2026-06", "2021-2025"];
    const sorted = texts
      .flatMap((text) => parsePeriod(text) ?? [])
      .sort(comparePeriods)
      .map(formatPeriod);
    expect(sorted).toEqual(["2025", "2021-2025", "2026-06", "2026-S1", "2026-Q4", "2026"]);
  });

  it.each([
    ["2026", "2025-12-15", "2026-12-14"],
    ["2026-S1", "2025-12-15", "2026-06-14"],
    ["2026-9M", "2025-12-15", "2026-09-14"],
    ["2026-Q2", "2026-03-15", "2026-06-14"],
    ["2026-01", "2025-12-15", "2026-01-14"],
  ])("%s counts data from %s to %s", (text, from, to) => {
    const period = parsePeriod(text);
    expect(period && cutoffOf(period)).toEqual({ from, to });
  });
});

describe("days", () => {
  it("are those of the calendar", () => {
    expect(findDay(2026, 2, 29)).toBeUndefined();
    expect(findDay(2028, 2, 29)).toBe("2028-02-29");
    expect(isDay("2026-2-1")).toBe(false);
    expect(weekdayOf("2026-11-22")).toBe(7);
    expect(printDay("2026-02-05")).toBe("05/02/2026");
    expect(printDay("2026-09-05")).toBe("05/9/2026");
    expect(() => serialOfDay("2026-02-30")).toThrow(RangeError);
  });

  it("begin at midnight in Vietnam", () => {
    expect(calendarDay("2026-12-15T16:59:59.999Z")).toBe("2026-12-15");
    expect(calendarDay("2026-12-15T17:00:00Z")).toBe("2026-12-16");
  });

  it("count back and forth", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (serial) => {
        expect(serialOfDay(dayOfSerial(serial))).toBe(serial);
      }),
    );
  });
});
