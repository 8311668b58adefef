import { mean } from "./growth.js";

/** Scores of a value against its history (DHIS2 outlier detection); null where spread is zero and no score exists. */
export interface OutlierScores {
  readonly mean: number;
  readonly stdDevPop: number;
  readonly zScore: number | null;
  readonly isOutlierZ: boolean;
  readonly median: number;
  readonly mad: number;
  readonly modifiedZ: number | null;
  readonly isOutlierModZ: boolean;
  readonly lowerZ: number | null;
  readonly upperZ: number | null;
  readonly lowerModZ: number | null;
  readonly upperModZ: number | null;
}

/** 0.6745 is the 75th percentile of the standard normal: it makes the MAD comparable to a standard deviation. */
const madScale = 0.6745;

/** An outlier scores at least `threshold`; where all values are equal nothing is one. undefined without history. */
export function outlierScores(
  history: readonly number[],
  value: number,
  threshold: number,
): OutlierScores | undefined {
  if (history.length === 0) return undefined;
  const middle = mean(history);
  const spread = Math.sqrt(mean(history.map((x) => (x - middle) ** 2)));
  const median = medianOf(history);
  const mad = medianOf(history.map((x) => Math.abs(x - median)));
  const zScore = spread === 0 ? null : Math.abs(value - middle) / spread;
  const modifiedZ = mad === 0 ? null : (madScale * Math.abs(value - median)) / mad;
  const reachZ = spread === 0 ? null : threshold * spread;
  const reachModZ = mad === 0 ? null : (threshold * mad) / madScale;
  return {
    mean: middle,
    stdDevPop: spread,
    zScore,
    isOutlierZ: zScore !== null && zScore >= threshold,
    median,
    mad,
    modifiedZ,
    isOutlierModZ: modifiedZ !== null && modifiedZ >= threshold,
    lowerZ: reachZ === null ? null : middle - reachZ,
    upperZ: reachZ === null ? null : middle + reachZ,
    lowerModZ: reachModZ === null ? null : median - reachModZ,
    upperModZ: reachModZ === null ? null : median + reachModZ,
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
