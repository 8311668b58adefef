import type { PeriodText } from "../../schedule/period.js";
import type { IndicatorFacts, ObservationFact } from "../facts.js";
import type { FigureOrigin } from "../figure.js";
import { originKey } from "../figure.js";
import { comparePeriods, sameKind, yearOf } from "../words/period.js";

/** A value in time: an observation, or the baseline where nothing else was observed for its period. */
export interface Point {
  readonly origin: FigureOrigin;
  readonly period: PeriodText;
  readonly value: number;
  readonly estimated: boolean;
  /** Not to be compared with earlier ones. */
  readonly breakBefore: boolean;
  readonly revisedFrom?: number;
}

/** The points of an indicator in time, periods without a value left out. A period given twice keeps the first by id. */
export function timelineOf(indicator: IndicatorFacts): readonly Point[] {
  const byPeriod = new Map<string, Point>();
  for (const observation of [...indicator.series].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const point = pointOf(observation);
    if (point !== undefined && !byPeriod.has(point.period)) byPeriod.set(point.period, point);
  }
  const { baseline } = indicator;
  if (baseline !== null && Number.isFinite(baseline.value) && !byPeriod.has(baseline.period)) {
    const origin: FigureOrigin = { kind: "target", id: baseline.id };
    const { period, value } = baseline;
    byPeriod.set(period, { origin, period, value, estimated: false, breakBefore: false });
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function pointOf(observation: ObservationFact): Point | undefined {
  const { id, period, value, status, breakBefore = false, revisedFrom } = observation;
  if (value === null || !Number.isFinite(value)) return undefined;
  const point = { origin: { kind: "observation", id } as const, period, value, breakBefore };
  const estimated = status === "estimated";
  return revisedFrom === undefined ? { ...point, estimated } : { ...point, estimated, revisedFrom };
}

/** The value of a period, undefined where there is none. */
export function findPoint(indicator: IndicatorFacts, period: PeriodText): Point | undefined {
  return timelineOf(indicator).find((point) => point.period === period);
}

/** The value of the year that is so many years before a period's. */
export function findYearsBefore(indicator: IndicatorFacts, year: number, years: number): Point | undefined {
  return findPoint(indicator, String(year - years));
}

/** The observation of a period, with or without a value. */
export function findObservation(indicator: IndicatorFacts, period: PeriodText): ObservationFact | undefined {
  return [...indicator.series]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .find((observation) => observation.period === period);
}

/** The last comparable value before a point: of the same kind of period, with no break in between. */
export function findEarlier(indicator: IndicatorFacts, point: Point): Point | undefined {
  return timelineOf(indicator).findLast(
    (other) =>
      comparePeriods(other.period, point.period) < 0 &&
      sameKind(other.period, point.period) &&
      !isBroken(indicator, other, point),
  );
}

/** Whether the series breaks after `from`, up to and with `to`. */
export function isBroken(indicator: IndicatorFacts, from: Point, to: Point): boolean {
  return indicator.series.some(
    ({ period, breakBefore }) =>
      breakBefore === true &&
      comparePeriods(period, from.period) > 0 &&
      comparePeriods(period, to.period) <= 0,
  );
}

/** Whole years between two points that have no value. */
export function gapYears(indicator: IndicatorFacts, from: Point, to: Point): readonly number[] {
  const [first, last] = [yearOf(from.period), yearOf(to.period)];
  if (first === undefined || last === undefined || !/^\d{4}$/u.test(from.period)) return [];
  const known = new Set(timelineOf(indicator).map((point) => yearOf(point.period)));
  const years = Array.from({ length: Math.max(0, Math.min(100, last - first - 1)) }, (_, i) => first + 1 + i);
  return years.filter((year) => !known.has(year));
}

export function operandOf({ origin, value }: Point): { readonly key: string; readonly value: number } {
  return { key: originKey(origin), value };
}
