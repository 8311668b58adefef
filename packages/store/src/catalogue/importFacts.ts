import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { type Cell, cellKey } from "./cell.js";

/** Living entries by the facts that a table names them by. */
export async function findKnownIndicators({ db, tenant }: TenantContext): Promise<
  {
    readonly id: string;
    readonly code: string | null;
    readonly name: string;
    readonly measure: string | null;
  }[]
> {
  return db
    .selectFrom("indicators")
    .select(["id", "code", "name", "measure"])
    .where("tenant_id", "=", tenant)
    .where("merged_into", "is", null)
    .execute();
}

/** Places that exist, but the province itself. */
export async function findKnownPlaces({
  db,
  tenant,
}: TenantContext): Promise<{ readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom("places")
    .select(["id", "name"])
    .where("tenant_id", "=", tenant)
    .where("level", "<>", "province")
    .where("valid_to", "is", null)
    .execute();
}

/** What counts so far in cells. */
export interface KnownFigure {
  readonly value: number | null;
  readonly status: string;
}

/** The observed figures of cells, by `cellKey`. */
export async function findKnownFigures(
  { db, tenant }: TenantContext,
  cells: readonly Cell[],
): Promise<Map<string, KnownFigure>> {
  if (cells.length === 0) return new Map();
  const { rows } = await sql<Cell & KnownFigure>`
    select f.indicator_id as "indicatorId", f.place, f.breakdown, f.period, f.value, f.status
    from unnest(${cells.map((cell) => cell.indicatorId)}::uuid[], ${cells.map((cell) => cell.place)}::text[],
      ${cells.map((cell) => cell.breakdown)}::text[], ${cells.map((cell) => cell.period)}::text[])
      as c (indicator_id, place, breakdown, period)
    join figures f on f.tenant_id = ${tenant} and f.indicator_id = c.indicator_id and f.place = c.place
      and f.breakdown = c.breakdown and f.period = c.period
    where f.basis = 'observed'`.execute(db);
  return new Map(rows.map((row) => [cellKey(row), { value: row.value, status: row.status }]));
}
