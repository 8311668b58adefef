import type { FigureStatus } from "../report/answers.js";

/** How a figure came to be: reported by a unit, estimated (ước), or the official one of the statistics office. */
export const figureStatuses: readonly FigureStatus[] = ["reported", "estimated", "official"];

/**
 * Which of several figures of one cell counts: an official one before a reported one before an estimate, whatever
 * came later; among equals the newest. An estimate that comes after the reported figure doesn't take its place. Decided here
 * for the whole system (docs/decisions/0030).
 */
export const figureRanks: Readonly<Record<FigureStatus, number>> = { estimated: 0, reported: 1, official: 2 };

export interface Recorded {
  readonly status: FigureStatus;
  /** ISO 8601, or anything that sorts by time. */
  readonly recordedAt: string;
}

/** Whether a figure takes the place of the one that counts so far. */
export function takesPlace(figure: FigureStatus, before: FigureStatus): boolean {
  return figureRanks[figure] >= figureRanks[before];
}

/** The one that counts of several, in any order; undefined for none. */
export function countingOf<T extends Recorded>(figures: readonly T[]): T | undefined {
  return [...figures].sort(
    (a, b) => figureRanks[b.status] - figureRanks[a.status] || compare(b.recordedAt, a.recordedAt),
  )[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isFigureStatus(text: string): text is FigureStatus {
  return figureStatuses.some((status) => status === text);
}
