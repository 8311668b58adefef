import { countingOf, figureRanks } from "@lotrinh/core/catalogue/counts";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { groupBy } from "../group.js";
import { markUndone } from "./observationImports.js";
import type { ObservationInput } from "./observationInput.js";
import { recordObservations } from "./recordObservations.js";

/** What undoing an import did. */
export interface UndoneImport {
  /** Figures brought back to what stood before. */
  readonly restored: number;
  /** Figures that nothing stood before: told as missing now. */
  readonly withdrawn: number;
  /** Figures that were revised since: those stay. */
  readonly kept: number;
}

interface Row {
  readonly id: string;
  readonly isOurs: boolean;
  readonly counts: boolean;
  readonly indicatorId: string;
  readonly placeId: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: FigureStatus;
  readonly recordedAt: Date;
}

/**
 * Undoes an import by revising what it brought: nothing is erased. Where another figure stood before, that one is recorded again
 * (with the status it needs to count); where none stood, the cell says that there is none. What was revised since stays. Throws
 * `not-found`, `conflict` where it was undone already, `input-invalid` without a reason.
 */
export async function undoImport(
  context: TenantContext,
  importId: string,
  reason: string,
): Promise<UndoneImport> {
  await markUndone(context, importId, reason);
  const cells = [...groupBy(await findCells(context, importId), keyOf).values()];
  const inputs = cells.flatMap((rows) => revisionOf(rows, importId, reason));
  await recordObservations(context, inputs);
  const restored = inputs.filter(({ value }) => value !== null).length;
  return { restored, withdrawn: inputs.length - restored, kept: cells.length - inputs.length };
}

const keyOf = ({ indicatorId, placeId, breakdown, period }: Row) =>
  JSON.stringify([indicatorId, placeId, breakdown, period]);

/** Everything that was ever recorded for the cells of an import, under the entry that lives. */
async function findCells({ db, tenant }: TenantContext, importId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with ours as (
      select distinct indicator_id, place_id, breakdown, period from observations
      where tenant_id = ${tenant} and origin = 'import' and origin_id = ${importId}
    )
    select o.id, (o.origin = 'import' and o.origin_id is not distinct from ${importId}::uuid) as "isOurs",
      exists (select 1 from figures f where f.tenant_id = ${tenant} and f.place = coalesce(o.place_id::text, '')
        and f.breakdown = o.breakdown and f.period = o.period and f.observation_id = o.id
        and f.indicator_id = coalesce(i.merged_into, i.id)) as counts,
      o.indicator_id as "indicatorId", o.place_id as "placeId", o.breakdown, o.period, o.value, o.missing, o.numerator,
      o.denominator, o.status, o.recorded_at as "recordedAt"
    from ours c
    join observations o on o.tenant_id = ${tenant} and o.indicator_id = c.indicator_id
      and o.place_id is not distinct from c.place_id and o.breakdown = c.breakdown and o.period = c.period
    join indicators i on i.tenant_id = ${tenant} and i.id = o.indicator_id
    order by o.id`.execute(db);
  return rows;
}

function revisionOf(rows: readonly Row[], importId: string, reason: string): ObservationInput[] {
  const ours = rows.find((row) => row.isOurs && row.counts);
  if (ours === undefined) return [];
  const before = countingOf(
    rows
      .filter(({ isOurs, id }) => !isOurs && id < ours.id)
      .map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() })),
  );
  const { indicatorId, placeId, breakdown, period } = ours;
  const status =
    before !== undefined && figureRanks[before.status] >= figureRanks[ours.status]
      ? before.status
      : ours.status;
  return [
    {
      indicatorId,
      placeId,
      breakdown,
      period,
      value: before?.value ?? null,
      missing: before === undefined ? "not-reported" : before.missing,
      numerator: before?.numerator ?? null,
      denominator: before?.denominator ?? null,
      status,
      origin: "entry",
      originId: importId,
      reason,
    },
  ];
}
