import type { Point } from "./direction.js";
import { growthRate, mean } from "./growth.js";

/**
 * Projections to a year, each under its own name. With 5 to 10 yearly points none of them can be tested: show them as
 * dashed lines with their rule (Hyndman and Athanasopoulos, Forecasting, on short series).
 */
export interface Projections {
  /** Ordinary least squares over all points. */
  readonly ols?: number;
  readonly olsSlope?: number;
  /** Mean of the last five annual changes goes on (Destatis). */
  readonly linearAvgChange5?: number;
  /** Growth from first to last point goes on (UNSD 2023). */
  readonly cagrExtrapolation?: number;
  readonly holt?: number;
  readonly holtLevel?: number;
  readonly holtTrend?: number;
}

export interface HoltParameters {
  readonly alpha: number;
  readonly beta: number;
}

export function project(
  series: readonly Point[],
  targetYear: number,
  holt?: HoltParameters,
): Projections | undefined {
  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined || series.length < 2) return undefined;
  const slope = olsSlope(series);
  const base = series.at(-6) ?? first;
  const change = (last[1] - base[1]) / (last[0] - base[0]);
  const rate = growthRate(first[1], last[1], last[0] - first[0]);
  return {
    ols: mean(series.map(([, y]) => y)) + slope * (targetYear - mean(series.map(([x]) => x))),
    olsSlope: slope,
    linearAvgChange5: last[1] + change * (targetYear - last[0]),
    ...(rate === undefined ? {} : { cagrExtrapolation: last[1] * (1 + rate) ** (targetYear - last[0]) }),
    ...(holt === undefined ? {} : holtLinear(series, targetYear - last[0], holt)),
  };
}

function olsSlope(series: readonly Point[]): number {
  const x = mean(series.map(([year]) => year));
  const y = mean(series.map(([, value]) => value));
  let cross = 0;
  let square = 0;
  for (const [year, value] of series) {
    cross += (year - x) * (value - y);
    square += (year - x) ** 2;
  }
  return cross / square;
}

/** Holt's linear method, begun with the first value and the first change. */
function holtLinear(series: readonly Point[], ahead: number, { alpha, beta }: HoltParameters) {
  let level = series[0]?.[1] ?? 0;
  let trend = (series[1]?.[1] ?? level) - level;
  for (const [, value] of series.slice(1)) {
    const next = alpha * value + (1 - alpha) * (level + trend);
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
  }
  return { holt: level + ahead * trend, holtLevel: level, holtTrend: trend };
}
