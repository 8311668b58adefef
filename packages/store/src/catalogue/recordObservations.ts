import { takesPlace } from "@lotrinh/core/catalogue/counts";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { cellKey, compareCells } from "./cell.js";
import { findCurrent, insertObservations, upsertFigures } from "./figures.js";
import { findLiving } from "./living.js";
import { type CheckedObservation, checkObservations, type ObservationInput } from "./observationInput.js";
import { rollUp } from "./rollUps.js";
import { refreshVerdicts } from "./verdicts.js";

/** A figure as it was recorded. */
export interface RecordedObservation {
  readonly id: string;
  /** The entry it was recorded for: where the one named was merged, the one that stays. */
  readonly indicatorId: string;
  readonly placeId: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly value: number | null;
  readonly status: FigureStatus;
  /** The observation that counted for this cell before; null where it is the first. */
  readonly revises: string | null;
  /** Whether it is the one that counts now; an estimate after an official figure isn't. */
  readonly counts: boolean;
}

/** Rows of one statement: arrays, so the number of parameters doesn't grow. */
const rowsPerStatement = 5000;

/**
 * Appends figures and brings up to date what is shown of them: `figures`, computed totals of the province and the verdicts
 * of every plan indicator concerned, all in the caller's transaction. In the order given: of two figures of one cell the
 * later revises the earlier. Throws `input-invalid` with the place in the list, `not-found` for an indicator that isn't there.
 */
export async function recordObservations(
  context: TenantContext,
  inputs: readonly ObservationInput[],
): Promise<RecordedObservation[]> {
  const living = await findLiving(context, [...new Set(inputs.map(({ indicatorId }) => indicatorId))]);
  const checked = checkObservations(context, inputs).map((row, at) => {
    const indicatorId = living.get(row.indicatorId);
    if (indicatorId === undefined) throw new StoreError("not-found", `observation ${at}: no such indicator`);
    return { ...row, indicatorId };
  });
  const sorted = [...checked].sort((a, b) => compareCells(cellOf(a), cellOf(b)));
  const before = new Map<string, { readonly id: string; readonly status: FigureStatus }>();
  for (let from = 0; from < sorted.length; from += rowsPerStatement) {
    const rows = sorted.slice(from, from + rowsPerStatement);
    for (const row of await findCurrent(context, rows.map(cellOf)))
      before.set(cellKey(row), { id: row.observationId, status: statusOf(row.status) });
    await insertObservations(context, rows);
    await upsertFigures(context, rows);
  }
  await rollUpOf(context, sorted);
  await refreshVerdicts(context, { indicatorIds: [...new Set(sorted.map((row) => row.indicatorId))] });
  return checked.map((row) => recordedOf(row, before));
}

function cellOf({ indicatorId, placeId, breakdown, period }: CheckedObservation) {
  return { indicatorId, place: placeId ?? "", breakdown, period };
}

function statusOf(status: string): FigureStatus {
  return status === "official" || status === "estimated" ? status : "reported";
}

async function rollUpOf(context: TenantContext, rows: readonly CheckedObservation[]): Promise<void> {
  const cells = new Map(
    rows
      .filter(({ placeId }) => placeId !== null)
      .map((row) => [cellKey({ ...cellOf(row), place: "" }), row] as const),
  );
  const own = [...cells.values()];
  await rollUp(context, {
    indicatorIds: own.map((row) => row.indicatorId),
    breakdowns: own.map((row) => row.breakdown),
    periods: own.map((row) => row.period),
  });
}

/** What a figure did to its cell; `before` moves on, since later figures of the list revise it. */
function recordedOf(
  row: CheckedObservation,
  before: Map<string, { readonly id: string; readonly status: FigureStatus }>,
): RecordedObservation {
  const key = cellKey(cellOf(row));
  const current = before.get(key);
  const counts = current === undefined || takesPlace(row.status, current.status);
  if (counts) before.set(key, { id: row.id, status: row.status });
  const { id, indicatorId, placeId, breakdown, period, value, status } = row;
  return {
    id,
    indicatorId,
    placeId,
    breakdown,
    period,
    value,
    status,
    revises: current?.id ?? null,
    counts,
  };
}
