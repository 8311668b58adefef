import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCases } from "./evaluate.js";
import { methods } from "./methods.js";

const run = (method: string, inputs: unknown) => evaluateCases([{ id: "x", method, inputs }])[0];
const span = { baseValue: 40, baseYear: 2020, currentValue: 50, currentYear: 2025, direction: "increase" };
const water: [number, number][] = [
  [2020, 60],
  [2021, 62],
  [2022, 65],
  [2023, 67],
  [2024, 70],
  [2025, 72],
];

describe("destatis-weather", () => {
  const weather = (more: object) =>
    run("destatis-weather", { direction: "increase", series: water, ...more });

  it("projects the mean of the last five changes to the target year", () => {
    expect(weather({ rule: "target_value", target: 84, targetYear: 2030 })).toMatchObject({
      result: { status: "sun", avgAnnualChange: 2.4, projectedAtTargetYear: 84 },
    });
    expect(weather({ rule: "target_value", target: 95, targetYear: 2030 })).toMatchObject({
      result: { status: "cloud" },
    });
  });

  it("counts only years in a row, and at least four of them", () => {
    expect(
      weather({
        rule: "directional",
        series: [
          [2020, 1],
          [2023, 2],
          [2024, 3],
          [2025, 4],
        ],
      }),
    ).toMatchObject({
      result: { status: "not_available", reason: "too-few-points" },
    });
    expect(weather({ rule: "directional", series: [[2025, 4]] })).toMatchObject({
      result: { status: "not_available" },
    });
  });

  it("judges a target already reached as one to be kept", () => {
    expect(weather({ rule: "target_value", target: 70, targetYear: 2030 })).toMatchObject({
      result: { status: "sun" },
    });
  });

  it("gives no trend for a target year that has passed without the target", () => {
    expect(weather({ rule: "target_value", target: 99, targetYear: 2024 })).toMatchObject({
      result: { status: "not_available", reason: "target-year-past" },
    });
  });

  it("lives with zero and negative values", () => {
    expect(
      weather({
        rule: "directional",
        series: [
          [2022, -3],
          [2023, -1],
          [2024, 0],
          [2025, 2],
        ],
      }),
    ).toMatchObject({
      result: { status: "sun" },
    });
  });
});

describe("growth methods", () => {
  it("say when growth isn't defined: zero base, change of sign, one point, base at the target", () => {
    for (const inputs of [
      { ...span, baseValue: 0 },
      { ...span, currentValue: -5 },
      { ...span, currentYear: 2020 },
    ])
      expect(run("eurostat-without-target", inputs)).toEqual({
        id: "x",
        result: { status: "not_available" },
      });
    expect(run("eurostat-with-target", { ...span, target: 40, targetYear: 2030 })).toEqual({
      id: "x",
      result: { status: "not_available" },
    });
  });

  it("keep a share over 100 as it is", () => {
    expect(
      run("open-sdg-statcan", { ...span, currentValue: 112, target: 100, targetYear: 2030 }),
    ).toMatchObject({
      result: { status: "target_achieved", score: 5 },
    });
  });
});

describe("target-resolution", () => {
  const resolve = (target: object, more: object = {}) => run("target-resolution", { target, ...more });

  it.each([
    [{ kind: "bound", op: "<", value: 2 }, {}, { threshold: 2, op: "<" }],
    [{ kind: "range", low: 75, high: 80 }, { direction: "decrease" }, { threshold: 80, op: "<=" }],
    [
      { kind: "relative", direction: "decrease", amount: 20, amountMeasure: "%", base: "5y-before" },
      { valueFiveYearsBefore: 50 },
      { threshold: 40, op: "<=" },
    ],
    [
      { kind: "maintain", of: "current" },
      { baselineValue: 93, direction: "increase" },
      { threshold: 93, op: ">=" },
    ],
  ])("%j", (target, more, expected) => {
    expect(resolve(target, more)).toEqual({ id: "x", result: expected });
  });

  it("a strict bound isn't met by equality", () => {
    expect(resolve({ kind: "bound", op: "<", value: 3 }, { currentValue: 3 })).toMatchObject({
      result: { met: false },
    });
  });

  it.each([
    [
      { kind: "relative", direction: "decrease", amount: 20, amountMeasure: "%", base: "5y-before" },
      "missing-reference",
    ],
    [{ kind: "relative", direction: "decrease", amount: null, base: "baseline" }, "missing-reference"],
    [{ kind: "range", low: 1, high: 2 }, "no-direction"],
    [{ kind: "qualitative", text: "Giải quyết cơ bản" }, "no-arithmetic"],
    [{ kind: "pending" }, "pending"],
    [{ kind: "composite", parts: [] }, "several-values"],
  ])("says why %j can't be resolved", (target, reason) => {
    expect(resolve(target)).toEqual({ id: "x", result: { status: "not_assessable", reason } });
  });
});

describe("roll-up", () => {
  it("divides sums, leaves out units without both sides, and never divides by zero", () => {
    expect(
      run("dhis2-aggregation", {
        factor: 100,
        units: [
          { num: 9, den: 10 },
          { num: null, den: 90 },
        ],
      }),
    ).toMatchObject({
      result: { value: 90 },
    });
    expect(run("dhis2-aggregation", { factor: 100, num: 3, den: 0 })).toMatchObject({
      result: { value: null },
    });
  });
});

describe("evaluateCases", () => {
  it("gives an error for the case only: unknown method, missing direction, words for numbers, a year twice", () => {
    const results = evaluateCases({
      vectors: [
        { id: "a", method: "guess", inputs: {} },
        { id: "b", method: "eurostat-without-target", inputs: { ...span, direction: undefined } },
        { id: "c", method: "eurostat-without-target", inputs: { ...span, baseValue: "40 %" } },
        {
          id: "d",
          method: "destatis-weather",
          inputs: {
            direction: "increase",
            rule: "directional",
            series: [
              [2020, 1],
              [2020, 2],
            ],
          },
        },
        { id: "e", method: "toString", inputs: {} },
        { id: "f", method: "istat-cagr-5", inputs: span },
      ],
    });
    expect(results.map((each) => ("error" in each ? "error" : "result"))).toEqual([
      "error",
      "error",
      "error",
      "error",
      "error",
      "result",
    ]);
  });

  it("refuses what is no list of cases", () => {
    expect(() => evaluateCases("x")).toThrow("expected an array of cases");
  });

  it("never throws on any inputs of any method", () => {
    const value = fc.oneof(
      fc.double(),
      fc.constant(null),
      fc.string(),
      fc.array(fc.tuple(fc.integer(), fc.double())),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(methods)),
        fc.dictionary(
          fc.constantFrom("baseValue", "series", "target", "units", "history", "direction"),
          value,
        ),
        (method, inputs) => {
          expect(evaluateCases([{ id: "x", method, inputs }])).toHaveLength(1);
        },
      ),
    );
  });
});

describe("inputs in other forms", () => {
  const only = (method: string, inputs: object) => {
    const [result] = evaluateCases([{ id: "1", method, inputs }]);
    return result !== undefined && "result" in result ? result.result : result;
  };
  const weather = { rule: "target_value", direction: "decrease", target: 5, targetYear: 2030 };

  it.each([
    [
      "pairs with years as texts",
      [
        ["2021", 12],
        ["2022", "11"],
        ["2023", 10],
        ["2024-25", 9],
      ],
    ],
    ["objects", [2021, 2022, 2023, 2024].map((year) => ({ year, value: 2033 - year }))],
    ["an object by year", { 2021: 12, 2022: 11, 2023: 10, 2024: 9 }],
    [
      "years without a value",
      [
        [2020, null],
        [2021, 12],
        [2022, 11],
        [2023, 10],
        [2024, 9],
      ],
    ],
  ])("reads a series given as %s", (_form, series) => {
    expect(only("destatis-weather", { ...weather, series })).toMatchObject({
      status: "sun",
      avgAnnualChange: -1,
    });
  });

  it("takes the base year of a series, or the next later one", () => {
    const series = [
      [2013, 1],
      [2016, 50],
      [2020, 58],
    ];
    expect(
      only("eurostat-with-target", { series, direction: "increase", target: 80, targetYear: 2030 }),
    ).toMatchObject({
      cagrActual: (58 / 50) ** (1 / 4) - 1,
    });
  });

  it("takes the arrow's scores as they are, values by their bounds", () => {
    const years = { firstYear: 2015, latestYear: 2020 };
    const byScore = only("sdsn-trend", { ...years, n0: 40, n1: 60, nGreen: 80 });
    const byValue = only("sdsn-trend", {
      ...years,
      firstValue: 4,
      latestValue: 6,
      green: 8,
      lower: 0,
      optimum: 10,
    });
    expect(byScore).toEqual(byValue);
    expect(byScore).toMatchObject({ status: "on_track_or_maintaining" });
  });

  it("says why a target can't be resolved", () => {
    const target = {
      kind: "relative",
      direction: "decrease",
      amount: 20,
      amountMeasure: "%",
      base: "5y-before",
    };
    expect(only("target-resolution", { target })).toEqual({
      status: "not_assessable",
      reason: "missing-reference",
    });
    expect(only("target-resolution", { target, referenceValue: 50 })).toEqual({ threshold: 40, op: "<=" });
  });
});
