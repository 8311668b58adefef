import { type Direction, signOf } from "./direction.js";
import { clamp, growthRate } from "./growth.js";

/** Two points of a series, and where it should go. Years as numbers; the base year comes first. */
export interface Span2 {
  readonly baseValue: number;
  readonly baseYear: number;
  readonly currentValue: number;
  readonly currentYear: number;
  readonly direction: Direction;
}

export interface TargetSpan extends Span2 {
  readonly target: number;
  readonly targetYear: number;
}

interface Rates {
  readonly cagrActual: number;
  readonly cagrRequired: number;
  readonly ratio: number;
}

/** Actual and required growth; undefined where growth isn't defined or the base already stands at the target. */
function ratesOf(span: TargetSpan): Rates | undefined {
  const cagrActual = growthRate(span.baseValue, span.currentValue, span.currentYear - span.baseYear);
  const cagrRequired = growthRate(span.baseValue, span.target, span.targetYear - span.baseYear);
  if (cagrActual === undefined || cagrRequired === undefined || cagrRequired === 0) return undefined;
  return { cagrActual, cagrRequired, ratio: cagrActual / cagrRequired };
}

/** Eurostat, SDG monitoring report: ratio of actual to required growth, cut at 95, 60 and 0 %. */
export function eurostatWithTarget(span: TargetSpan) {
  const rates = ratesOf(span);
  if (rates === undefined) return undefined;
  return { ...rates, status: eurostatGrade(rates.ratio) };
}

function eurostatGrade(ratio: number): string {
  if (ratio >= 0.95) return "significant_progress";
  if (ratio >= 0.6) return "moderate_progress";
  return ratio >= 0 ? "insufficient_progress" : "movement_away";
}

/** Eurostat without a target: growth in the desired direction, cut at 1 % either way. */
export function eurostatWithoutTarget(span: Span2) {
  const cagrActual = growthRate(span.baseValue, span.currentValue, span.currentYear - span.baseYear);
  if (cagrActual === undefined) return undefined;
  const growth = signOf(span.direction) * cagrActual;
  return { cagrActual, status: movementOf(growth) };
}

function movementOf(growth: number): string {
  if (growth >= 0.01) return "significant_progress";
  if (growth > 0) return "moderate_progress";
  if (growth === 0) return "no_progress";
  return growth > -0.01 ? "moderate_movement_away" : "significant_movement_away";
}

/** Eurostat's score as Eustat publishes it: 250 × growth, -5 to 5; under 0.1 % either way counts as none. */
export function eurostatScore(span: Span2) {
  const actual = growthRate(span.baseValue, span.currentValue, span.currentYear - span.baseYear);
  if (actual === undefined) return undefined;
  const progressValue = plain(signOf(span.direction) * actual);
  return {
    progressValue,
    score: plain(clamp(250 * progressValue, -5, 5)),
    status: eustatGrade(progressValue),
  };
}

function eustatGrade(growth: number): string {
  if (Math.abs(growth) < 0.001) return "no_progress";
  const size = Math.abs(growth) < 0.01 ? "moderate" : "significant";
  return `${size}_${growth > 0 ? "progress" : "deterioration"}`;
}

/** No minus zero in what people read. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}

/** UNSD, SDG Progress Chart, technical note 2022. */
export function unsd2022(span: TargetSpan) {
  const rates = ratesOf(span);
  if (rates === undefined) return undefined;
  const { ratio } = rates;
  const status =
    ratio >= 0.95
      ? "substantial_progress_or_on_track"
      : ratio >= 0.5
        ? "fair_progress"
        : ratio >= -0.1
          ? "limited_or_no_progress"
          : "deterioration";
  return { ...rates, status };
}

/** UNSD, SDG Progress Chart, technical note 2023: what is expected at the target year over what is asked for. */
export function unsd2023WithTarget(span: TargetSpan) {
  const cagrActual = growthRate(span.baseValue, span.currentValue, span.currentYear - span.baseYear);
  const gap = span.target - span.baseValue;
  const targetMet = signOf(span.direction) * (span.currentValue - span.target) >= 0;
  if (cagrActual === undefined || gap === 0)
    return targetMet ? { targetMet, status: "on_track_or_target_met" } : undefined;
  const expectedAtTargetYear =
    span.currentValue * (1 + cagrActual) ** Math.max(0, span.targetYear - span.currentYear);
  const ratio = (expectedAtTargetYear - span.baseValue) / gap;
  const status =
    targetMet || ratio >= 0.95
      ? "on_track_or_target_met"
      : ratio >= 0.1
        ? "fair_progress"
        : "stagnation_or_regression";
  return { cagrActual, expectedAtTargetYear, ratio, targetMet, status };
}

/** UNSD 2023 without a target: growth in the desired direction, cut at 2 % and 0.5 %. */
export function unsd2023WithoutTarget(span: Span2) {
  const cagrActual = growthRate(span.baseValue, span.currentValue, span.currentYear - span.baseYear);
  if (cagrActual === undefined) return undefined;
  const growth = signOf(span.direction) * cagrActual;
  const status =
    growth >= 0.02
      ? "on_track_or_target_met"
      : growth >= 0.005
        ? "fair_progress"
        : "stagnation_or_regression";
  return { cagrActual, status };
}

/** ISTAT's five classes of annual growth, as ASTAT publishes them: upper bounds belong to the class. */
export function istatClass(span: Span2) {
  const cagrActual = growthRate(span.baseValue, span.currentValue, span.currentYear - span.baseYear);
  if (cagrActual === undefined) return undefined;
  const growth = signOf(span.direction) * cagrActual;
  const status =
    growth > 0.05
      ? "clear_improvement"
      : growth > 0.01
        ? "slight_improvement"
        : growth > -0.01
          ? "stable"
          : growth > -0.05
            ? "slight_worsening"
            : "clear_worsening";
  return { cagrActual, status };
}
