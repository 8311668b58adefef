import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TargetValue } from "../read/value.js";
import { assess } from "./assess.js";
import type { AssessmentInput, PlanMilestone, YearFigure } from "./assessment.js";
import { verdictReasons, verdictStatuses } from "./verdict.js";
import { workingRows } from "./working.js";

/** Figures of consecutive years from `from` on; null: that year has none. */
function figures(from: number, ...values: (number | null)[]): YearFigure[] {
  return values.flatMap((value, at) =>
    value === null
      ? []
      : [{ year: from + at, value, source: { kind: "observation", id: `qs-${from + at}` } }],
  );
}

function milestones(values: Readonly<Record<number, TargetValue>>): PlanMilestone[] {
  return Object.entries(values).map(([year, value]) => ({ year: Number(year), raw: null, value }));
}

function input(given: Partial<AssessmentInput>): AssessmentInput {
  return {
    direction: "decrease",
    measure: "%",
    milestones: milestones({ 2025: { kind: "exact", value: 8 }, 2030: { kind: "exact", value: 5 } }),
    periodFrom: 2021,
    series: figures(2021, 12, 11, 10, 9, 8),
    year: 2026,
    ...given,
  };
}

const exact = (value: number): TargetValue => ({ kind: "exact", value });

describe("the main verdict, by kind of target", () => {
  it("value at a year: the next milestone counts, the one that has passed is met", () => {
    const result = assess(input({}));
    expect(result).toMatchObject({ status: "on-track", symbol: "sun", rule: "target-value", reason: null });
    expect(result.target).toEqual({ year: 2030, threshold: 5, op: "<=" });
    expect(result.milestones).toMatchObject([
      { year: 2025, state: "met", by: 0, hasPassed: true },
      { year: 2030, state: "not-yet", by: null },
    ]);
  });

  it.each([
    ["sun: the target would be passed", 3.2, "on-track"],
    ["sun and cloud: a sixth of the gap would be missed", 2, "slightly-off"],
    ["cloud: more than 20% would be missed", 1, "off-track"],
  ])("%s", (_name, target, status) => {
    // falls by 1 a year from 8 in 2025: 3 in 2030
    expect(assess(input({ milestones: milestones({ 2030: exact(target) }) })).status).toBe(status);
  });

  it("the cuts: exactly 5% and exactly 20% of the gap missed are both slightly off", () => {
    // from 100 with +1 a year: 105 in five years; a gap of 5 / 0.95 and of 5 / 0.8
    const series = figures(2020, 95, 96, 97, 98, 99, 100);
    const up = { direction: "increase", measure: "điểm", series, year: 2026 } as const;
    const status = (gap: number) =>
      assess(input({ ...up, milestones: milestones({ 2030: exact(100 + gap) }) })).status;
    expect(status(5.2)).toBe("on-track");
    expect(status(5.5)).toBe("slightly-off");
    expect(status(6.25)).toBe("slightly-off");
    expect(status(6.3)).toBe("off-track");
  });

  it("a strict bound: equality doesn't meet it, and the reader is told", () => {
    const result = assess(input({ milestones: milestones({ 2025: { kind: "bound", op: "<", value: 8 } }) }));
    expect(result).toMatchObject({ status: "missed", rule: "final" });
    expect(result.notes.map(({ code }) => code)).toContain("strict-bound");
  });

  it("a range counts by its easier end", () => {
    const target: TargetValue = { kind: "range", low: 7, high: 8.5 };
    expect(assess(input({ milestones: milestones({ 2025: target }) }))).toMatchObject({
      status: "met",
      milestones: [{ threshold: 8.5, op: "<=" }],
    });
  });

  it("a relative target is worked out from the value five years before", () => {
    const target: TargetValue = {
      kind: "relative",
      direction: "decrease",
      amount: 20,
      amountMeasure: "%",
      base: "5y-before",
    };
    const series = figures(2021, 100, 98, 97, 95, 92);
    expect(assess(input({ series, milestones: milestones({ 2026: target }) }))).toMatchObject({
      target: { year: 2026, threshold: 80, op: "<=" },
      status: "off-track",
    });
    expect(assess(input({ series, milestones: milestones({ 2032: target }) }))).toMatchObject({
      status: "not-assessable",
      reason: "missing-reference",
    });
  });

  it("a change each year is judged on the yearly changes", () => {
    const target: TargetValue = {
      kind: "relative",
      direction: "decrease",
      amount: 1,
      amountMeasure: "%",
      base: "previous-year",
    };
    const series = figures(2020, 100, 98.9, 97.8, 96.6, 95.5, 94.4);
    expect(assess(input({ series, milestones: milestones({ 2030: target }) }))).toMatchObject({
      rule: "yearly-change",
      status: "on-track",
    });
  });

  it("a change without an amount goes by direction alone", () => {
    const target: TargetValue = {
      kind: "relative",
      direction: "decrease",
      amount: null,
      amountMeasure: null,
      base: null,
    };
    const verdict = (series: YearFigure[]) =>
      assess(input({ series, milestones: milestones({ 2030: target }) }));
    expect(verdict(figures(2021, 9, 8, 7, 6))).toMatchObject({ rule: "directional", status: "on-track" });
    expect(verdict(figures(2021, 9, 8, 6, 7)).status).toBe("slightly-off");
    expect(verdict(figures(2021, 7, 9, 9, 8)).status).toBe("off-track");
    expect(verdict(figures(2021, 7, 8, 9, 9)).status).toBe("adverse");
  });

  it("maintain is a constant target", () => {
    const target: TargetValue = { kind: "maintain", of: "current" };
    const keep = (series: YearFigure[]) =>
      assess(
        input({ direction: "increase", series, milestones: milestones({ 2025: target, 2030: target }) }),
      );
    expect(keep(figures(2021, 90, 91, 91, 92, 92))).toMatchObject({
      rule: "constant-target",
      status: "on-track",
    });
    expect(keep(figures(2021, 90, 94, 93, 92, 89)).status).toBe("adverse");
  });

  it("a benchmark is compared with the same year's value of the country", () => {
    const target: TargetValue = { kind: "benchmark", relation: "above", to: "national-average", value: null };
    const given = {
      direction: "increase",
      series: figures(2021, 20, 21, 23, 25, 27),
      milestones: milestones({ 2030: target }),
    } as const;
    expect(
      assess(input({ ...given, comparisons: { "national-average": figures(2021, 22, 23, 24, 25, 26) } })),
    ).toMatchObject({ rule: "against-benchmark", status: "on-track" });
    expect(assess(input(given))).toMatchObject({ status: "not-assessable", reason: "missing-reference" });
  });

  it("of a target in two parts the worse one counts; a part without figures is told", () => {
    const target: TargetValue = {
      kind: "composite",
      parts: [
        { label: "Đào tạo", value: 60 },
        { label: "dạy nghề", value: 50 },
      ],
    };
    const given = { direction: "increase", series: [], milestones: milestones({ 2030: target }) } as const;
    const both = assess(
      input({
        ...given,
        parts: {
          "dao-tao": figures(2021, 50, 52, 54, 56, 58),
          "day-nghe": figures(2021, 40, 40, 40, 40, 41),
        },
      }),
    );
    expect(both).toMatchObject({ rule: "worst-of", status: "off-track" });
    expect(both.parts.map(({ assessment }) => assessment.status)).toEqual(["on-track", "off-track"]);
    expect(assess(input(given))).toMatchObject({ status: "not-assessable", reason: "parts-without-series" });
    const one = assess(input({ ...given, parts: { "dao-tao": figures(2021, 50, 52, 54, 56, 58) } }));
    expect(one.status).toBe("on-track");
    expect(one.notes.map(({ code }) => code)).toContain("part-not-assessable");
  });

  it("a level goes up", () => {
    const levels = milestones({ 2025: { kind: "level", value: 3 }, 2030: { kind: "level", value: 4 } });
    expect(
      assess(
        input({ direction: null, measure: "Mức độ", milestones: levels, series: figures(2022, 2, 2, 3, 3) }),
      ),
    ).toMatchObject({ status: "on-track", directionFrom: "target", milestones: [{ state: "met" }, {}] });
  });

  it("a qualitative target waits for a person", () => {
    const target: TargetValue = { kind: "qualitative", text: "Giải quyết cơ bản" };
    const said = (series: YearFigure[], year: number) =>
      assess(input({ series, year, milestones: milestones({ 2026: target }) }));
    expect(said([], 2026)).toMatchObject({ status: "not-assessable", reason: "qualitative" });
    expect(said(figures(2026, 1), 2026)).toMatchObject({ status: "met" });
    expect(said(figures(2026, 0), 2027)).toMatchObject({ status: "missed" });
  });

  it("a pending target has no verdict yet", () => {
    expect(assess(input({ milestones: milestones({ 2030: { kind: "pending" } }) }))).toMatchObject({
      status: "not-assessable",
      reason: "pending",
    });
  });

  it("the last milestone's year with its figure is final: missed by how much", () => {
    const result = assess(input({ milestones: milestones({ 2025: exact(6) }) }));
    expect(result).toMatchObject({ status: "missed", rule: "final" });
    expect(result.milestones[0]).toMatchObject({ by: -2, byShare: -1 / 3 });
    expect(result.milestones[0]?.finding.vi).toBe("Năm 2025: 8, không đạt mục tiêu (6), chênh lệch 2.");
  });
});

describe("odd input gives a stated result or a stated reason", () => {
  const target = milestones({ 2030: exact(5) });
  it.each<[string, Partial<AssessmentInput>, object]>([
    ["no figure", { series: [] }, { reason: "no-data" }],
    ["one point", { series: figures(2025, 8) }, { reason: "too-few-points" }],
    ["three points", { series: figures(2023, 10, 9, 8) }, { reason: "too-few-points" }],
    ["a gap in the last four years", { series: figures(2020, 13, 12, 11, null, 9, 8) }, { reason: "gap" }],
    [
      "a break two years ago",
      { breaks: [{ year: 2024, reason: "sáp nhập tỉnh" }] },
      { reason: "break-in-series" },
    ],
    [
      "a break five years ago",
      { breaks: [{ year: 2022, reason: "đổi phương pháp" }] },
      { status: "on-track" },
    ],
    [
      "a base of zero",
      { direction: "increase", series: figures(2021, 0, 1, 2, 3, 4) },
      { status: "on-track" },
    ],
    [
      "negative values",
      { direction: "increase", measure: "điểm", series: figures(2021, -8, -6, -4, -2, -1) },
      { status: "on-track" },
    ],
    [
      "a change of sign",
      { direction: "increase", series: figures(2021, -2, -1, 0, 1, 3) },
      { status: "on-track" },
    ],
    ["the target met at the base", { series: figures(2021, 4, 4, 4, 3, 3) }, { status: "on-track" }],
    [
      "the target year past without its figure",
      { milestones: milestones({ 2024: exact(9) }), series: figures(2020, 13, 12, 11, 10) },
      { reason: "target-year-past" },
    ],
    [
      "a year twice",
      { series: [...figures(2021, 12, 11, 10, 9), ...figures(2024, 9.5)] },
      { reason: "duplicate-year" },
    ],
    ["what is no number", { series: figures(2021, 12, 11, Number.NaN, 9) }, { reason: "not-finite" }],
    ["no direction", { direction: null }, { reason: "no-direction" }],
    ["no target", { milestones: [] }, { reason: "no-target" }],
  ])("%s", (_name, given, expected) => {
    expect(assess(input({ milestones: target, ...given }))).toMatchObject(expected);
  });

  it.each<[string, Partial<AssessmentInput>, string]>([
    ["a share over 100%", { direction: "increase", series: figures(2021, 97, 98, 99, 101) }, "over-100"],
    ["a negative value", { series: figures(2021, 3, 2, 1, -1) }, "negative-value"],
    ["a figure of a year to come", { series: figures(2023, 10, 9, 8, 7, 6) }, "future-figure"],
    ["a break", { breaks: [{ year: 2023, reason: "sáp nhập" }] }, "break"],
    ["a target met at the base", { series: figures(2021, 4, 4, 4, 3, 3) }, "met-at-base"],
    [
      "a bound against the catalogue's direction",
      { direction: "increase", milestones: milestones({ 2030: { kind: "bound", op: "<", value: 5 } }) },
      "direction-contradicts-bound",
    ],
    [
      "a direction inferred from milestones",
      { direction: null, milestones: milestones({ 2025: exact(8), 2030: exact(5) }) },
      "direction-guessed",
    ],
    [
      "a passed milestone without figure",
      { milestones: milestones({ 2020: exact(9), 2030: exact(5) }), periodFrom: 2019 },
      "figure-missing-at-milestone",
    ],
  ])("%s is noted", (_name, given, code) => {
    const { notes } = assess(input({ milestones: target, ...given }));
    expect(notes.map((note) => note.code)).toContain(code);
  });

  it("takes the plan's baseline for a year that wasn't observed", () => {
    const result = assess(
      input({
        milestones: milestones({ 2020: exact(13), 2030: exact(5) }),
        series: figures(2021, 12, 11, 10),
      }),
    );
    expect(result.status).toBe("on-track");
    expect(result.milestones.map(({ year }) => year)).toEqual([2030]);
    expect(result.working.inputs[0]?.source).toEqual({ kind: "milestone", year: 2020, raw: "13" });
  });
});

describe("second opinions", () => {
  it("stand beside the main verdict under their own names, from the same base, value and target", () => {
    const { opinions } = assess(input({}));
    expect(opinions.map(({ method, status }) => [method, status])).toEqual([
      ["open-sdg", "substantial_progress"],
      ["eurostat", "significant_progress"],
      ["unsd-2023", "on_track_or_target_met"],
      ["sdsn", "on_track_or_maintaining"],
    ]);
    for (const { working } of opinions)
      expect(working.thresholds.filter(({ holds }) => holds)).toHaveLength(1);
  });

  it("say why they say nothing", () => {
    const { opinions } = assess(input({ series: figures(2025, 8) }));
    for (const { status, reason } of opinions) {
      expect(status).toBeNull();
      expect(reason?.vi).toBe("Cần số liệu của ít nhất hai năm.");
    }
  });
});

describe("the working", () => {
  it("shows inputs with their sources, formulas with numbers, and the class that holds", () => {
    const { working } = assess(input({ milestones: milestones({ 2030: exact(2) }) }));
    expect(working.inputs.slice(0, 2)).toMatchObject([
      { year: 2021, value: 12, source: { kind: "observation", id: "qs-2021" } },
      { year: 2022, value: 11 },
    ]);
    expect(working.inputs.at(-1)).toMatchObject({ year: 2030, value: 2, printed: "2" });
    expect(working.steps).toMatchObject([
      { formula: "D = (yₜ − yₜ₋ₙ) / n", substituted: "(8 − 12) / 4", result: -1 },
      { substituted: "8 + -1 · (2030 − 2025)", result: 3 },
      { substituted: "(3 − 2) / |2 − 8|" },
    ]);
    expect(working.steps[2]?.result).toBeCloseTo(1 / 6, 12);
    expect(working.thresholds.filter(({ holds }) => holds)).toMatchObject([{ status: "slightly-off" }]);
    expect(working.conclusion.vi).toBe("Chậm nhẹ (giá trị phải đạt ở năm đích).");
    expect(workingRows(working).every((row) => row.length === 5)).toBe(true);
  });
});

describe("the projection", () => {
  it("goes on with the mean change up to the last milestone, named and dashed by its reader", () => {
    const { projection } = assess(input({}));
    expect(projection).toMatchObject({ method: "last-five-changes", clipped: false });
    expect(projection?.points.at(-1)).toEqual({ year: 2030, value: 3 });
    expect(projection?.others.map(({ method }) => method)).toEqual(["ols", "cagr"]);
  });
  it("keeps shares between 0 and 100 and says so; too short a series has none", () => {
    const steep = assess(input({ series: figures(2021, 40, 30, 20, 10) }));
    expect(steep.projection?.points.at(-1)).toEqual({ year: 2030, value: 0 });
    expect(steep.notes.map(({ code }) => code)).toContain("projection-clipped");
    expect(assess(input({ series: figures(2024, 9, 8) })).projection).toBeNull();
  });
});

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }));
const anyTarget: fc.Arbitrary<TargetValue> = fc.oneof(
  fc.record({ kind: fc.constant("exact" as const), value: anyNumber }),
  fc.record({
    kind: fc.constant("bound" as const),
    op: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
    value: anyNumber,
  }),
  fc.record({ kind: fc.constant("range" as const), low: anyNumber, high: anyNumber }),
  fc.record({
    kind: fc.constant("relative" as const),
    direction: fc.constantFrom("increase" as const, "decrease" as const),
    amount: fc.option(anyNumber),
    amountMeasure: fc.constantFrom("%", "lần", "người", null),
    base: fc.constantFrom("baseline", "5y-before", "previous-year", "năm ngoái", null),
  }),
  fc.record({
    kind: fc.constant("maintain" as const),
    of: fc.constantFrom("current", "5y-before", "mức cũ"),
  }),
  fc.record({
    kind: fc.constant("benchmark" as const),
    relation: fc.constantFrom("equal" as const, "near" as const, "above" as const, "below" as const),
    to: fc.constant("national-average"),
    value: fc.option(anyNumber),
  }),
  fc.record({
    kind: fc.constant("composite" as const),
    parts: fc.array(fc.record({ label: fc.option(fc.string()), value: anyNumber }), { maxLength: 3 }),
  }),
  fc.constant({ kind: "pending" as const }),
);

it("gives every input a known status, and a known reason exactly where there is no verdict", () => {
  const year = fc.integer({ min: 2010, max: 2035 });
  const series = fc.array(
    fc.record({ year, value: anyNumber, source: fc.constant({ kind: "computed" as const }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom("increase" as const, "decrease" as const, null),
      fc.uniqueArray(fc.tuple(year, anyTarget), { selector: ([at]) => at, maxLength: 4 }),
      series,
      series,
      (direction, targets, given, national) => {
        const result = assess({
          direction,
          measure: "%",
          milestones: targets.map(([at, value]) => ({ year: at, raw: null, value })),
          periodFrom: 2016,
          series: given,
          comparisons: { "national-average": national },
          breaks: [],
          year: 2025,
        });
        expect(verdictStatuses).toContain(result.status);
        if (result.status === "not-assessable") expect(verdictReasons).toContain(result.reason);
        else expect(result.reason).toBeNull();
        expect(JSON.stringify(result.working.conclusion)).not.toMatch(/NaN|undefined|null/);
      },
    ),
    {
      // A passed milestone in parts beside one of a single value, which the series of the whole judges.
      examples: [
        [
          "increase",
          [
            [2012, { kind: "bound", op: "<", value: 0 }],
            [2010, { kind: "composite", parts: [{ label: null, value: 0 }] }],
          ],
          [{ year: 2012, value: 0, source: { kind: "computed" } }],
          [],
        ],
      ],
    },
  );
});
