import type { TargetValue } from "../../read/value.js";
import type { IndicatorFacts, MilestoneFact, ObservationFact } from "../facts.js";
import type { Point } from "../sentences/timeline.js";
import { findPoint } from "../sentences/timeline.js";

/** Made-up facts for tests and examples, of a province that doesn't exist (tỉnh Lam Giang). */
export function makeIndicator(fields: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    id: "i1",
    code: null,
    name: "Tỷ lệ hộ nghèo",
    measure: "%",
    direction: "decrease",
    goal: null,
    baseline: null,
    series: [],
    milestones: [],
    verdict: null,
    responsible: [],
    ...fields,
  };
}

/** Observations from `{2024: 3.1, 2025: 2.7}`; their ids are `o` and the period. */
export function observations(
  values: Readonly<Record<string, number | null>>,
  more: Readonly<Record<string, Partial<ObservationFact>>> = {},
): readonly ObservationFact[] {
  return Object.entries(values).map(([period, value]) => ({
    id: `o${period}`,
    period,
    value,
    status: "reported",
    missing: null,
    report: "r1",
    unit: "Sở Nội vụ",
    ...more[period],
  }));
}

export function milestone(year: number, value: TargetValue): MilestoneFact {
  return { id: `m${year}`, year, value, raw: null };
}

/** The point of a period; throws where the indicator has none. */
export function pointAt(indicator: IndicatorFacts, period: string): Point {
  const point = findPoint(indicator, period);
  if (point === undefined) throw new Error(`no value for ${period}`);
  return point;
}
