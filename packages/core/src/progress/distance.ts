import { type Direction, signOf } from "./direction.js";
import { clamp, mean } from "./growth.js";

/** OECD, Measuring Distance to the SDG Targets: distance in standard deviations of the peers; 0 is met. */
export function oecdDistance(value: number, target: number, peerStdDev: number, direction: Direction) {
  if (peerStdDev <= 0) return undefined;
  const distance = Math.max(0, (signOf(direction) * (target - value)) / peerStdDev);
  return {
    distance,
    band: distance === 0 ? "met" : distance <= 0.5 ? "close" : distance <= 1.5 ? "medium" : "far",
  };
}

export interface EscapInput {
  readonly value2015: number;
  readonly currentValue: number;
  readonly target: number;
  readonly predicted2030?: number;
  readonly direction: Direction | "parity";
}

/**
 * UNESCAP, Asia-Pacific SDG progress: current status index and anticipated progress index, 0 to 10 where 10 is met,
 * below 0 where things get worse.
 */
export function escapIndices(input: EscapInput) {
  const csi = escapIndex(input, input.currentValue);
  if (csi === undefined) return undefined;
  if (input.predicted2030 === undefined) return { csi };
  const api = escapIndex(input, input.predicted2030) ?? csi;
  return { csi, api, anticipated: api > 9 ? "maintain" : api > 0 ? "accelerate" : "reverse" };
}

const full = 10;

function escapIndex({ value2015, target, direction }: EscapInput, value: number): number | undefined {
  const gap = Math.abs(target - value2015);
  if (direction === "parity") return gap === 0 ? undefined : full - (full * Math.abs(target - value)) / gap;
  const sign = signOf(direction);
  if (sign * (value - target) >= 0) return full;
  return gap === 0 ? undefined : (sign * full * (value - value2015)) / gap;
}

/** SDSN, Sustainable Development Report: 0 to 100 between a lower bound and an optimum, either way round. */
export function sdsnScore(value: number, lower: number, optimum: number): number | undefined {
  return optimum === lower ? undefined : (100 * (value - lower)) / (optimum - lower);
}

export function sdsnNormalise(value: number, lower: number, optimum: number): number | undefined {
  const score = sdsnScore(value, lower, optimum);
  return score === undefined ? undefined : clamp(score, 0, 100);
}

export type SdsnTrend = "on_track_or_maintaining" | "moderately_improving" | "stagnating" | "decreasing";

export interface SdsnTrendInput {
  /** Unclipped scores of the first and the latest year. */
  readonly firstScore: number;
  readonly firstYear: number;
  readonly latestScore: number;
  readonly latestYear: number;
  /** Score of the green threshold: the arrow's target, not the optimum. */
  readonly greenScore: number;
  readonly targetYear?: number;
}

/** SDSN's trend arrow: growth since the first year over the growth that reaches the green threshold in 2030. */
export function sdsnTrend(input: SdsnTrendInput) {
  const { firstScore, firstYear, latestScore, latestYear, greenScore, targetYear = 2030 } = input;
  if (latestYear <= firstYear) return undefined;
  const actual = (latestScore - firstScore) / (latestYear - firstYear);
  const needed = (greenScore - firstScore) / (targetYear - firstYear);
  const status = arrowOf(latestScore >= greenScore, actual, needed);
  return {
    actualRate: actual,
    requiredRate: needed,
    ...(needed === 0 ? {} : { ratio: actual / needed }),
    status,
  };
}

function arrowOf(green: boolean, actual: number, needed: number): SdsnTrend {
  if (green) return "on_track_or_maintaining";
  if (actual < 0 || needed <= 0) return "decreasing";
  const ratio = actual / needed;
  if (ratio >= 1) return "on_track_or_maintaining";
  return ratio >= 0.5 ? "moderately_improving" : "stagnating";
}

/** SDSN: a goal's score is the plain mean of its indicators' scores, the index the plain mean of the goals'. */
export function plainMean(scores: readonly number[]): number | undefined {
  return scores.length === 0 ? undefined : mean(scores);
}
