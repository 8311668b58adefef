import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read/read.js";
import type { Indicator } from "../read/reading.js";
import type { TargetValue } from "../read/value.js";
import { assess } from "./assess.js";
import type { Assessment, YearFigure } from "./assessment.js";
import { partKey } from "./parts.js";

const folder = new URL("../../../../../shared/seeds/", import.meta.url);
const isThere = existsSync(folder);
const names = isThere ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

function indicatorsOf(name: string): readonly Indicator[] {
  const lines = readFileSync(new URL(name, folder), "utf8").normalize("NFC").split(/\r?\n/u);
  return readDocument({ format: "markdown", lines, pages: null, blocks: null, notices: [] }).indicators;
}

/** A series as an office might enter it: six years that rise, from a number of the plan's own where it has one. */
function entered(indicator: Indicator, last: number): YearFigure[] {
  const value =
    Object.values(indicator.milestones).flatMap((milestone) => numberIn(milestone.value))[0] ?? 50;
  return Array.from({ length: 6 }, (_, at) => ({
    year: last - 5 + at,
    value: value * (0.8 + at * 0.03),
    source: { kind: "observation", id: `nam-${last - 5 + at}` },
  }));
}

function numberIn(value: TargetValue): number[] {
  if (value.kind === "range") return [value.low];
  if (value.kind === "composite") return value.parts.map((part) => part.value);
  return "value" in value && value.value !== null ? [value.value] : [];
}

/** The verdict of a real plan's indicator in the middle of its milestones. */
function assessed(indicator: Indicator): Assessment {
  const years = Object.keys(indicator.milestones).map(Number);
  const year = Math.max(...years);
  const series = entered(indicator, year - 2);
  const parts = Object.values(indicator.milestones).flatMap(({ value }) =>
    value.kind === "composite"
      ? value.parts.map(({ label }, at) => [partKey(label, at), series] as const)
      : [],
  );
  return assess({
    direction: "increase",
    measure: indicator.measure,
    milestones: Object.entries(indicator.milestones).map(([of, { raw, value }]) => ({
      year: Number(of),
      raw,
      value,
    })),
    periodFrom: null,
    series,
    comparisons: { "national-average": series.map((figure) => ({ ...figure, value: figure.value * 1.1 })) },
    parts: Object.fromEntries(parts),
    year: year - 1,
  });
}

describe.skipIf(!isThere)("the shared real plans, each indicator with a series entered", () => {
  const all = names
    .flatMap((name) => indicatorsOf(name))
    .filter(({ milestones }) => Object.keys(milestones).length > 0);

  it("gives every indicator a verdict or a reason, with a working that says something", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const indicator of all) {
      const { status, reason, working } = assessed(indicator);
      expect(status === "not-assessable", indicator.name).toBe(reason !== null);
      expect(working.conclusion.vi, indicator.name).not.toBe("");
      expect(JSON.stringify(working), indicator.name).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });

  it("has each way of stating a target among them, and judges those that hold a figure", () => {
    const judged = new Map<string, { of: number; assessable: number }>();
    for (const indicator of all) {
      const last = Object.entries(indicator.milestones).sort(([a], [b]) => Number(b) - Number(a))[0]?.[1]
        .value;
      if (last === undefined) continue;
      const before = judged.get(last.kind) ?? { of: 0, assessable: 0 };
      const isAssessable = assessed(indicator).status !== "not-assessable";
      judged.set(last.kind, { of: before.of + 1, assessable: before.assessable + Number(isAssessable) });
    }
    const kinds = [
      "exact",
      "bound",
      "range",
      "relative",
      "maintain",
      "benchmark",
      "composite",
      "level",
      "qualitative",
      "pending",
    ];
    expect([...judged.keys()].sort()).toEqual(kinds.sort());
    for (const kind of ["exact", "bound", "range", "maintain", "benchmark", "composite", "level"])
      expect(judged.get(kind)?.assessable, kind).toBeGreaterThan(0);
    for (const kind of ["qualitative", "pending"]) expect(judged.get(kind)?.assessable, kind).toBe(0);
    const share = (kind: string) => (judged.get(kind)?.assessable ?? 0) / (judged.get(kind)?.of ?? 1);
    expect(share("exact")).toBeGreaterThan(0.95);
    expect(share("bound")).toBeGreaterThan(0.95);
  });
});
