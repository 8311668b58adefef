import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, classMethods, classOf } from "./classBreaks.js";
import { countingOf, takesPlace } from "./counts.js";
import { findFrameworkTitle, frameworks } from "./frameworks.js";
import { sdgTargets } from "./sdgTargets.js";
import { yearlyOf } from "./yearly.js";

describe("which figure counts", () => {
  const at = (status: "reported" | "estimated" | "official", day: number) => ({
    status,
    recordedAt: `2026-01-${String(day).padStart(2, "0")}T00:00:00Z`,
  });
  it("is the official one before the reported before the estimate, then the newest", () => {
    expect(countingOf([at("reported", 3), at("official", 1), at("estimated", 5)])).toEqual(at("official", 1));
    expect(countingOf([at("reported", 3), at("reported", 4), at("estimated", 5)])).toEqual(at("reported", 4));
    expect(countingOf([])).toBeUndefined();
  });
  it("may be decided one by one as figures come in", () => {
    const status = fc.constantFrom("reported" as const, "estimated" as const, "official" as const);
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 20 }), (statuses) => {
        const figures = statuses.map((each, day) => at(each, day + 1));
        const stepwise = figures.reduce((before, next) =>
          takesPlace(next.status, before.status) ? next : before,
        );
        expect(countingOf(figures)).toEqual(stepwise);
      }),
    );
  });
});

describe("a year's value", () => {
  const quarters = [10, 20, 30, 40].map((value, at) => ({ period: `2025-Q${at + 1}`, value }));
  it("is the year's own figure before anything made of parts", () => {
    const [year] = yearlyOf([...quarters, { period: "2025", value: 99 }], "sum");
    expect(year).toMatchObject({ year: 2025, value: 99, from: "year" });
  });
  it.each([
    ["sum", 100],
    ["mean", 25],
    ["last", 40],
  ] as const)("of quarters by %s is %d", (rule, value) => {
    expect(yearlyOf(quarters, rule)[0]).toMatchObject({ value, from: rule });
  });
  it("is not made of a part of the quarters, nor of different lengths", () => {
    expect(yearlyOf(quarters.slice(1), "sum")).toEqual([]);
    expect(yearlyOf([{ period: "2025-S1", value: 1 }, ...quarters.slice(2)], "sum")).toEqual([]);
    expect(yearlyOf(quarters, "none")).toEqual([]);
  });
  it("leaves out what has no value, periods of several years and texts that are none", () => {
    const odd = ["2021-2025", "năm 2025", ""].map((period) => ({ period, value: 1 }));
    expect(yearlyOf([...odd, { period: "2025", value: null }], "last")).toEqual([]);
  });
});

describe("frameworks", () => {
  it("hold 17 goals and 115 targets of Decision 622/QĐ-TTg, each once, in order", () => {
    expect(frameworks.map(({ goals }) => goals.length)).toEqual([17, 5, 9]);
    expect(new Set(sdgTargets.map(([code]) => code)).size).toBe(115);
    expect(frameworks[0]?.goals.map(({ targets }) => targets.length)).toEqual([
      4, 5, 9, 8, 8, 6, 4, 10, 5, 6, 10, 9, 3, 6, 8, 9, 5,
    ]);
  });
  it("give titles by code", () => {
    expect(findFrameworkTitle("sdg", "5")?.vi).toBe("Bình đẳng giới");
    expect(findFrameworkTitle("sdg-target", "3.8")?.en).toBe("Universal health coverage");
    expect(findFrameworkTitle("sdg", "99")).toBeUndefined();
  });
});

describe("classes of a map", () => {
  it("are of the same number of places, or of the same width, and say so", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
    expect(classify(values, 2, "quantile")).toMatchObject({ breaks: [1, 6, 100], counts: [6, 4] });
    expect(classify(values, 2, "equal")).toMatchObject({ breaks: [1, 50.5, 100], counts: [9, 1] });
    expect(classify(values, 2, "equal").labels[1]?.vi).toBe("trên 50,5 - 100");
  });
  it("are fewer where values repeat, and none for no values", () => {
    expect(classify([5, 5, 5], 5, "quantile")).toMatchObject({ breaks: [5, 5], counts: [3] });
    expect(classify([], 5, "equal")).toMatchObject({ breaks: [], counts: [] });
  });
  it("take every value exactly once", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1 }),
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom(...classMethods),
        (values, wanted, method) => {
          const { breaks, counts } = classify(values, wanted, method);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
          expect(values.every((each) => classOf(each, breaks) !== null)).toBe(true);
        },
      ),
    );
  });
});
