import type { Indicator } from "../read/reading.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";

/** A value ten times too great or too small among those of its row. */
export interface MagnitudeSlip {
  readonly point: SeriesPoint;
  /** What it would be with its point or nought in place. */
  readonly meant: number;
}

/** Values on both sides lie no further apart than so many times, the odd one so many times away from either. */
const [nearest, farthest] = [2, 4];

/** `15.700, 1.680, 18.000`: a value between two alike that fits between them ten times greater or smaller. */
export function magnitudeSlip(indicator: Indicator): MagnitudeSlip | undefined {
  const points = seriesOf(indicator).filter(({ low, high }) => low === high && low > 0);
  for (const [at, point] of points.entries()) {
    const [before, behind] = [points[at - 1], points[at + 1]];
    if (before === undefined || behind === undefined) continue;
    const [least, most] = [Math.min(before.low, behind.low), Math.max(before.low, behind.low)];
    if (most > least * nearest) continue;
    if (point.low < most * farthest && point.low * farthest > least) continue;
    const meant = [point.low * 10, point.low / 10].find(
      (value) => value >= least * slack && value <= most / slack,
    );
    if (meant !== undefined) return { point, meant };
  }
  return undefined;
}

/** The meant value may lie a little beside the two. */
const slack = 0.95;
