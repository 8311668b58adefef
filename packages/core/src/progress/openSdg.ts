import { type Direction, signOf } from "./direction.js";
import { clamp, growthRate, mean } from "./growth.js";

/** Open SDG's progress calculation as Statistics Canada publishes it (sdg-build, `IndicatorProgress`). */
export type OpenSdgStatus =
  | "target_achieved"
  | "substantial_progress"
  | "moderate_progress"
  | "limited_progress"
  | "deterioration"
  | "not_available";

export interface OpenSdgInput {
  readonly baseValue: number;
  readonly baseYear: number;
  readonly currentValue: number;
  readonly currentYear: number;
  readonly direction: Direction;
  readonly target?: number | null;
  readonly targetYear?: number;
  /** A bound that the value can't pass (100 for a share); counts only without a target. */
  readonly limit?: number | null;
}

export interface OpenSdgResult {
  readonly status: OpenSdgStatus;
  readonly progressValue: number | null;
  readonly score: number | null;
}

/** The stand-in for a zero base or target: documented by the source as a distortion, kept to match it. */
const almostZero = 0.001;
const nothing: OpenSdgResult = { status: "not_available", progressValue: null, score: null };

export function openSdgProgress(input: OpenSdgInput): OpenSdgResult {
  const sign = signOf(input.direction);
  const target = input.target ?? null;
  const met = target !== null && sign * (input.currentValue - target) >= 0;
  const value = progressValue(input, target);
  if (met) return { status: "target_achieved", progressValue: value ?? null, score: 5 };
  if (value === undefined) return nothing;
  if (target !== null)
    return { status: gradeOf(value, [0.95, 0.6, 0]), progressValue: value, score: scoreWithTarget(value) };
  const { coefficient, high, med, low } = limitFactor(input.baseValue, input.limit ?? null);
  if (coefficient === 0)
    return value >= 0
      ? { status: "substantial_progress", progressValue: value, score: 5 }
      : {
          status: "deterioration",
          progressValue: value,
          score: scoreWithoutTarget(value, coefficient, high, med),
        };
  return {
    status: gradeOf(value, [high, med, low]),
    progressValue: value,
    score: scoreWithoutTarget(value, coefficient, high, med),
  };
}

/** Growth in the desired direction, over the growth that the target asks for where there is one. */
function progressValue(input: OpenSdgInput, target: number | null): number | undefined {
  const years = input.currentYear - input.baseYear;
  const base = input.baseValue === 0 ? almostZero : input.baseValue;
  if (base * input.currentValue < 0) return undefined;
  const actual = growthRate(base, input.currentValue, years);
  if (actual === undefined) return undefined;
  const sign = signOf(input.direction) * (base < 0 ? -1 : 1);
  if (target === null) return sign * actual;
  const wanted = growthRate(
    base,
    target === 0 ? almostZero : target,
    (input.targetYear ?? 2030) - input.baseYear,
  );
  return wanted === undefined || wanted === 0 ? undefined : (sign * actual) / Math.abs(wanted);
}

function gradeOf(value: number, [high, med, low]: readonly [number, number, number]): OpenSdgStatus {
  if (value >= high) return "substantial_progress";
  if (value >= med) return "moderate_progress";
  return value >= low ? "limited_progress" : "deterioration";
}

export interface LimitFactor {
  readonly coefficient: number;
  readonly high: number;
  readonly med: number;
  readonly low: number;
}

/** How much the cuts shrink where the base lies near a limit (exponent 4.44 of the source). */
export function limitFactor(baseValue: number, limit: number | null): LimitFactor {
  const coefficient = limit === null ? 1 : limitCoefficient(Math.abs(baseValue), Math.abs(limit));
  return { coefficient, high: 0.015 * coefficient, med: 0.005 * coefficient, low: 0 };
}

function limitCoefficient(base: number, limit: number): number {
  if (base >= 2 * limit) return 1;
  return base <= limit ? 1 - (base / limit) ** 4.44 : 1 - ((2 * limit - base) / limit) ** 4.44;
}

function scoreWithTarget(value: number): number {
  return value >= 0.6 ? Math.min(7.1429 * value - 4.2857, 5) : Math.max(4.1667 * value - 2.5, -5);
}

function scoreWithoutTarget(value: number, coefficient: number, high: number, med: number): number {
  if (value < 0) return Math.max(125 * value - 2.5, -5);
  if (value >= high) return Math.min((500 * value) / coefficient - 5, 5);
  return value >= med ? (250 * value) / coefficient - 1.25 : (500 * value) / coefficient - 2.5;
}

/** An indicator of several series: the mean of their scores; series without a score are left out. */
export function openSdgAggregate(
  scores: readonly (number | null)[],
  achieved: readonly boolean[],
): { readonly score: number | null; readonly status: OpenSdgStatus } {
  const counted = scores.filter((score) => score !== null);
  if (counted.length === 0) return { score: null, status: "not_available" };
  const score = clamp(mean(counted), -5, 5);
  if (achieved.length > 0 && achieved.every(Boolean)) return { score, status: "target_achieved" };
  if (score >= 2.5) return { score, status: "substantial_progress" };
  if (score >= 0) return { score, status: "moderate_progress" };
  return { score, status: score >= -2.5 ? "limited_progress" : "deterioration" };
}
