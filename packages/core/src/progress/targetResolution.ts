import type { TargetValue } from "../read/value.js";
import type { Direction } from "./direction.js";

/** What a plan's target comes down to for a method: a threshold and which side of it is met. */
export interface Threshold {
  readonly threshold: number;
  readonly op: "<" | "<=" | ">" | ">=" | "=";
}

/** Values that a target may refer to. */
export interface References {
  readonly direction?: Direction;
  readonly baselineValue?: number;
  /** The indicator's value five years before. */
  readonly fiveYearsBefore?: number;
  readonly previousYear?: number;
  readonly nationalAverage?: number;
  readonly referenceScenario?: number;
  readonly currentValue?: number;
}

export type Unresolved =
  | "missing-reference" // the value it refers to isn't known
  | "no-direction"
  | "no-amount" // "giảm so với …" without a figure: only the direction can be judged
  | "several-values" // composite: each part is judged by itself
  | "no-arithmetic" // qualitative: met or not met is for a person to say
  | "pending";

export type Resolution =
  | { readonly resolved: true; readonly value: Threshold }
  | { readonly resolved: false; readonly why: Unresolved };

/**
 * Resolves a target value to a threshold. A range counts by its weakest end (Destatis on intervals); a relative
 * target is worked out from the value it refers to; "maintain" keeps the reference value; a benchmark is the comparison value of
 * the same period. A strict bound stays strict: equality does not meet `<`.
 */
export function resolveTarget(target: TargetValue, references: References): Resolution {
  const { direction } = references;
  switch (target.kind) {
    case "exact":
    case "level":
      return found(target.value, atLeast(direction));
    case "bound":
      return found(target.value, target.op);
    case "range":
      if (direction === undefined) return missing("no-direction");
      return direction === "increase" ? found(target.low, ">=") : found(target.high, "<=");
    case "relative":
      return resolveRelative(target, references);
    case "maintain": {
      const base = referenceOf(target.of, references) ?? references.baselineValue;
      return base === undefined ? missing("missing-reference") : found(base, atLeast(direction));
    }
    case "benchmark": {
      const value = references.nationalAverage ?? target.value ?? undefined;
      if (value === undefined) return missing("missing-reference");
      return found(
        value,
        target.relation === "above" ? ">" : target.relation === "below" ? "<" : atLeast(direction),
      );
    }
    case "composite":
      return missing("several-values");
    case "qualitative":
      return missing("no-arithmetic");
    case "pending":
      return missing("pending");
  }
}

type Relative = Extract<TargetValue, { kind: "relative" }>;

function resolveRelative(target: Relative, references: References): Resolution {
  const base = referenceOf(target.base ?? "baseline", references);
  if (base === undefined) return missing("missing-reference");
  if (target.amount === null) return missing("no-amount");
  const up = target.direction === "increase";
  const op = up ? ">=" : "<=";
  const measure = target.amountMeasure ?? "%";
  if (/^(?:times|lần)$/iu.test(measure)) return found(up ? base * target.amount : base / target.amount, op);
  if (/^(?:%|percent)$/iu.test(measure)) return found(base * (1 + ((up ? 1 : -1) * target.amount) / 100), op);
  return found(base + (up ? target.amount : -target.amount), op);
}

function referenceOf(base: string, references: References): number | undefined {
  switch (base) {
    case "5y-before":
      return references.fiveYearsBefore;
    case "previous-year":
      return references.previousYear;
    case "national-average":
      return references.nationalAverage;
    case "reference-scenario":
      return references.referenceScenario;
    case "current":
      return references.currentValue ?? references.baselineValue;
    default:
      return references.baselineValue;
  }
}

function atLeast(direction: Direction | undefined): Threshold["op"] {
  return direction === undefined ? "=" : direction === "increase" ? ">=" : "<=";
}

function found(threshold: number, op: Threshold["op"]): Resolution {
  return { resolved: true, value: { threshold, op } };
}

function missing(why: Unresolved): Resolution {
  return { resolved: false, why };
}

/** Whether a value meets a threshold; strict bounds are strict. */
export function meets(value: number, { threshold, op }: Threshold): boolean {
  switch (op) {
    case "<":
      return value < threshold;
    case "<=":
      return value <= threshold;
    case ">":
      return value > threshold;
    case ">=":
      return value >= threshold;
    case "=":
      return value === threshold;
  }
}
