import { type Direction, type Point, signOf } from "./direction.js";

/**
 * Weather symbols of the German sustainability strategy (Destatis, indicator report: "status" page). The main verdict
 * of this system: it is linear, survives zero and negative values, and covers every kind of target that plans print.
 */
export type Weather = "sun" | "sun_cloud" | "cloud" | "thunderstorm";

/** `strict`: equality doesn't reach the target (`< 3`); Destatis itself counts equality as reached. */
export type WeatherTarget =
  | {
      readonly rule: "target_value";
      readonly target: number;
      readonly targetYear: number;
      readonly strict?: boolean;
    }
  | { readonly rule: "constant_target"; readonly target: number; readonly strict?: boolean }
  | { readonly rule: "directional" };

export interface WeatherResult {
  readonly status: Weather | "not_available";
  readonly reason?: "too-few-points" | "target-year-past";
  /** Mean of the last five annual changes; of fewer where fewer points are there. */
  readonly avgAnnualChange?: number;
  /** Value at the target year if the mean change goes on. */
  readonly projectedAtTargetYear?: number;
  /** Part of the remaining gap that would be missing, in the desired direction; below 0 where the target would be passed. */
  readonly missShareOfRemainingGap?: number;
}

/** Points that count: at most the last six, at least the last four in a row. */
const mostPoints = 6;
const fewestPoints = 4;

/**
 * The symbol for the latest year of a series (years ascending). Fewer than four consecutive years: not available.
 * A target year that has passed without the target being reached is judged as missed or met by `milestone.ts`, not here.
 */
export function weatherOf(
  series: readonly Point[],
  direction: Direction,
  goal: WeatherTarget,
): WeatherResult {
  const points = lastConsecutive(series);
  const first = points[0];
  const last = points.at(-1);
  const before = points.at(-2);
  if (first === undefined || last === undefined || before === undefined || points.length < fewestPoints)
    return { status: "not_available", reason: "too-few-points" };
  const change = (last[1] - first[1]) / (last[0] - first[0]);
  const sign = signOf(direction);
  switch (goal.rule) {
    case "directional":
      return { status: directional(sign * change, sign * (last[1] - before[1])), avgAnnualChange: change };
    case "constant_target":
      return { status: constant(last[1], change, sign, goal), avgAnnualChange: change };
    case "target_value":
      return towards(last, change, sign, goal);
  }
}

function lastConsecutive(series: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (const point of series.toReversed()) {
    const next = points[0];
    if (next !== undefined && next[0] - point[0] !== 1) break;
    points.unshift(point);
    if (points.length === mostPoints) break;
  }
  return points;
}

/** No value aimed at: both the mean change and the last one count. */
function directional(change: number, lastChange: number): Weather {
  if (change > 0) return lastChange > 0 ? "sun" : "sun_cloud";
  return lastChange > 0 ? "cloud" : "thunderstorm";
}

/** A value to be kept each year, and a value at a year that is already reached. */
function constant(value: number, change: number, sign: number, goal: Aim): Weather {
  if (isReached(value, sign, goal)) return sign * change >= 0 ? "sun" : "sun_cloud";
  return sign * change > 0 ? "cloud" : "thunderstorm";
}

type Aim = { readonly target: number; readonly strict?: boolean };

function isReached(value: number, sign: number, { target, strict }: Aim): boolean {
  const ahead = sign * (value - target);
  return strict === true ? ahead > 0 : ahead >= 0;
}

function towards(
  [year, value]: Point,
  change: number,
  sign: number,
  goal: Aim & { readonly targetYear: number },
): WeatherResult {
  const { target, targetYear } = goal;
  if (isReached(value, sign, goal))
    return { status: constant(value, change, sign, goal), avgAnnualChange: change };
  if (targetYear < year)
    return { status: "not_available", reason: "target-year-past", avgAnnualChange: change };
  const projected = value + change * (targetYear - year);
  const gap = Math.abs(target - value);
  // exactly at a strict bound there is no gap to miss a part of
  const miss = gap === 0 ? (sign * change > 0 ? 0 : 1) : (sign * (target - projected)) / gap;
  const result = { avgAnnualChange: change, projectedAtTargetYear: projected, missShareOfRemainingGap: miss };
  if (sign * change <= 0) return { status: "thunderstorm", ...result };
  return { status: miss < 0.05 ? "sun" : miss <= 0.2 ? "sun_cloud" : "cloud", ...result };
}

const worstFirst: readonly Weather[] = ["thunderstorm", "cloud", "sun_cloud", "sun"];

/** Several targets together: the worst symbol counts. undefined for none. */
export function worstWeather(symbols: readonly Weather[]): Weather | undefined {
  return worstFirst.find((symbol) => symbols.includes(symbol));
}
