import { mean } from "./growth.js";

/** Numerator and denominator of one unit; a side that wasn't reported is null. */
export interface Ratio {
  readonly num: number | null;
  readonly den: number | null;
}

/**
 * A percentage over units: sum of numerators over sum of denominators, never the mean of percentages (DHIS2 computes
 * an indicator after aggregating its data elements). Units without both sides are left out of both. null where nothing
 * was reported or the denominators add up to zero.
 */
export function ratioOver(units: readonly Ratio[], factor: number): number | null {
  const full = units.filter(
    (unit): unit is { num: number; den: number } => unit.num !== null && unit.den !== null,
  );
  const den = full.reduce((sum, unit) => sum + unit.den, 0);
  return den === 0 ? null : (full.reduce((sum, unit) => sum + unit.num, 0) / den) * factor;
}

/** The plain mean of the units' percentages: shown only beside the ratio, under its own name. */
export function meanOfRatios(units: readonly Ratio[], factor: number): number | null {
  const shares = units.flatMap(({ num, den }) =>
    num === null || den === null || den === 0 ? [] : [(num / den) * factor],
  );
  return shares.length === 0 ? null : mean(shares);
}

/** Reports received over reports expected, in percent, at most 100; 0 where none was expected (DHIS2). */
export function reportingRate(actualReports: number, expectedReports: number): number {
  return expectedReports <= 0 ? 0 : Math.min(100, (100 * actualReports) / expectedReports);
}

/**
 * A count adjusted for units that didn't report (Countdown to 2030): N + N (1/c - 1) k, where c is completeness from 0 to 1 and
 * k the volume of silent units relative to the others. null without completeness. An assumption to be shown beside the raw count.
 */
export function adjustForSilence(reported: number, completeness: number, k: number): number | null {
  return completeness <= 0 ? null : reported + reported * (1 / completeness - 1) * k;
}
