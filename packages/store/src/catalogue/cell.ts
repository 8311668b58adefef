/** One cell of the figures: an indicator's, of a place ('' for the province), a breakdown and a period. */
export interface Cell {
  readonly indicatorId: string;
  readonly place: string;
  readonly breakdown: string;
  readonly period: string;
}

/** A key that no two cells share. */
export function cellKey({ indicatorId, place, breakdown, period }: Cell): string {
  return JSON.stringify([indicatorId, place, breakdown, period]);
}

/** In one order everywhere, so that two transactions never wait for one another's rows crosswise. */
export function compareCells(a: Cell, b: Cell): number {
  const [first, second] = [cellKey(a), cellKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
