import {
  type Distribution,
  distributionOf,
  findVerdictStatus,
  type VerdictStatus,
  verdictStatuses,
} from "@lotrinh/core/progress/verdict";

/** Counts by status from the store, as a distribution; statuses this program doesn't know count as not assessable. */
export function distributionFrom(
  counts: readonly { readonly status: string; readonly count: number }[],
): Distribution {
  const sums: Record<VerdictStatus, number> = { ...distributionOf([]) };
  for (const { status, count } of counts) sums[findVerdictStatus(status) ?? "not-assessable"] += count;
  const total = verdictStatuses.reduce((sum, status) => sum + sums[status], 0);
  return {
    "on-track": sums["on-track"],
    "slightly-off": sums["slightly-off"],
    "off-track": sums["off-track"],
    adverse: sums.adverse,
    met: sums.met,
    missed: sums.missed,
    "not-assessable": sums["not-assessable"],
    total,
  };
}
