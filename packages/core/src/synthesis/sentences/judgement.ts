import {
  meets,
  type References,
  resolveTarget,
  type Threshold,
  type Unresolved,
} from "../../progress/targetResolution.js";
import type { RelativeValue } from "../../read/value.js";
import type { IndicatorFacts, MilestoneFact, ObservationFact } from "../facts.js";
import type { Operand } from "../figure.js";
import { difference } from "../words/number.js";
import { yearOf } from "../words/period.js";
import {
  findObservation,
  findPoint,
  findYearsBefore,
  operandOf,
  type Point,
  timelineOf,
} from "./timeline.js";

/** What a value is against a milestone, before it is put into words. */
export type Judgement =
  | {
      readonly judged: true;
      readonly outcome: "exceeded" | "met" | "missed";
      /** The threshold the value was held against; absent where there is none (qualitative, direction only, parts). */
      readonly threshold?: Threshold & { readonly basis: Operand };
      /** The value that a relative or "maintain" target starts from. */
      readonly reference?: Point;
    }
  | { readonly judged: false; readonly why: Unresolved; readonly reference?: Point };

/**
 * Holds a value against a milestone of whatever kind. A range counts by its weakest end and is exceeded beyond its far
 * end; a strict bound is met or missed, never exceeded, since its figure isn't part of it; of several values the worst counts.
 * Uses the rules of `progress/targetResolution`.
 */
export function judge(indicator: IndicatorFacts, point: Point, milestone: MilestoneFact): Judgement {
  const { value } = milestone;
  const reference = referencePoint(indicator, point, milestone);
  if (value.kind === "qualitative") return judgeQualitative(findObservation(indicator, point.period));
  if (value.kind === "composite") return judgeParts(indicator, point, milestone);
  if (value.kind === "exact" && indicator.direction === null && value.value !== point.value)
    return { judged: false, why: "no-direction" };
  const resolution = resolveTarget(value, referencesOf(indicator, milestone, reference));
  if (!resolution.resolved) {
    if (resolution.why === "no-amount" && value.kind === "relative" && reference !== undefined)
      return judgeDirection(value, point, reference);
    return { judged: false, why: resolution.why, ...withReference(reference) };
  }
  const threshold = {
    ...resolution.value,
    basis: basisOf(resolution.value, milestone, reference, value.kind),
  };
  const outcome = outcomeOf(indicator, point.value, threshold, milestone);
  return { judged: true, outcome, threshold, ...withReference(reference) };
}

function withReference(reference: Point | undefined): { readonly reference?: Point } {
  return reference === undefined ? {} : { reference };
}

function outcomeOf(
  indicator: IndicatorFacts,
  value: number,
  threshold: Threshold,
  { value: target }: MilestoneFact,
): "exceeded" | "met" | "missed" {
  if (!meets(value, threshold)) return "missed";
  if (threshold.op === "<" || threshold.op === ">" || threshold.op === "=") return "met";
  if (target.kind === "range") {
    const far = indicator.direction === "increase" ? value > target.high : value < target.low;
    return far ? "exceeded" : "met";
  }
  return value === threshold.threshold ? "met" : "exceeded";
}

function judgeQualitative(observation: ObservationFact | undefined): Judgement {
  if (observation?.fulfilled === undefined) return { judged: false, why: "no-arithmetic" };
  return { judged: true, outcome: observation.fulfilled ? "met" : "missed" };
}

/** "Giảm so với năm 2020" without a figure: only which way it went can be judged. */
function judgeDirection(value: RelativeValue, point: Point, reference: Point): Judgement {
  const change = difference(point.value, reference.value);
  const right = value.direction === "increase" ? change > 0 : change < 0;
  return { judged: true, outcome: right ? "met" : "missed", reference };
}

/** Parts are matched by label, or by place where none has one; the worst of them counts (Destatis, several targets). */
function judgeParts(indicator: IndicatorFacts, point: Point, milestone: MilestoneFact): Judgement {
  const { value } = milestone;
  const parts = findObservation(indicator, point.period)?.parts;
  if (value.kind !== "composite" || parts === undefined) return { judged: false, why: "several-values" };
  const outcomes = value.parts.map((wanted, at) => {
    const had = wanted.label === null ? parts[at] : parts.find(({ label }) => label === wanted.label);
    if (had === undefined || indicator.direction === null) return undefined;
    const op = indicator.direction === "increase" ? ">=" : "<=";
    return outcomeOf(indicator, had.value, { threshold: wanted.value, op }, milestone);
  });
  if (outcomes.length === 0 || outcomes.includes(undefined)) return { judged: false, why: "several-values" };
  const outcome = (["missed", "met", "exceeded"] as const).find((each) => outcomes.includes(each));
  return outcome === undefined ? { judged: false, why: "several-values" } : { judged: true, outcome };
}

/** The value that a relative, "maintain" or benchmark target refers to; undefined where it isn't known or needed. */
export function referencePoint(
  indicator: IndicatorFacts,
  point: Point,
  { year, value }: MilestoneFact,
): Point | undefined {
  if (value.kind === "benchmark") return benchmarkPoint(indicator, point);
  const base =
    value.kind === "relative" ? (value.base ?? "baseline") : value.kind === "maintain" ? value.of : null;
  if (base === null) return undefined;
  if (base === "5y-before") return findYearsBefore(indicator, year, 5);
  if (base === "previous-year") return findYearsBefore(indicator, yearOf(point.period) ?? year, 1);
  if (base === "national-average") return benchmarkPoint(indicator, point);
  if (base === "reference-scenario") return undefined;
  const named = yearOf(base);
  if (named !== undefined) return findPoint(indicator, String(named));
  const { baseline } = indicator;
  return baseline === null
    ? undefined
    : timelineOf(indicator).find(({ period }) => period === baseline.period);
}

function benchmarkPoint(indicator: IndicatorFacts, point: Point): Point | undefined {
  const found = (indicator.benchmark ?? []).find(({ period }) => period === point.period);
  if (found === undefined || !Number.isFinite(found.value)) return undefined;
  const { id, period, value } = found;
  return { origin: { kind: "observation", id }, period, value, estimated: false, breakBefore: false };
}

/** What `resolveTarget` may refer to: the one reference of this target, under every name it may ask for. */
function referencesOf(
  indicator: IndicatorFacts,
  { value }: MilestoneFact,
  reference: Point | undefined,
): References {
  const direction = indicator.direction === null ? {} : { direction: indicator.direction };
  if (reference === undefined) return direction;
  const known = reference.value;
  if (value.kind === "benchmark") return { ...direction, nationalAverage: known };
  return {
    ...direction,
    baselineValue: known,
    fiveYearsBefore: known,
    previousYear: known,
    nationalAverage: known,
    currentValue: known,
  };
}

function basisOf(
  { threshold }: Threshold,
  milestone: MilestoneFact,
  reference: Point | undefined,
  kind: MilestoneFact["value"]["kind"],
): Operand {
  if (reference !== undefined && (kind === "maintain" || kind === "benchmark")) return operandOf(reference);
  return { key: `target:${milestone.id}`, value: threshold };
}

/**
 * The milestone that holds for a period: the one of its year, else the next one to come. After the last has passed it is ended
 * (Destatis), and nothing is asked for any more: undefined.
 */
export function findMilestone({ milestones }: IndicatorFacts, period: string): MilestoneFact | undefined {
  const year = yearOf(period);
  if (year === undefined) return undefined;
  return [...milestones]
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
    .find((milestone) => milestone.year >= year);
}
