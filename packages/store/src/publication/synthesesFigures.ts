import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** An observation as a source that people can look up, with the figure that it replaced. */
export interface FigureSource {
  readonly id: string;
  readonly origin: string;
  /** The report, where `origin` is `report`. */
  readonly originId: string | null;
  readonly unit: string | null;
  readonly note: string | null;
  readonly recordedAt: Date;
  /** The value that counted before this one for the same place and period; null where there was none. */
  readonly before: number | null;
}

/** Where these observations come from, by id. */
export async function findFigureSources(
  { db, tenant }: TenantContext,
  ids: readonly string[],
): Promise<Map<string, FigureSource>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<FigureSource>`
    select o.id, o.origin, o.origin_id as "originId", u.name as unit, o.note, o.recorded_at as "recordedAt",
      (select b.value from observations b where b.tenant_id = o.tenant_id and b.indicator_id = o.indicator_id
        and b.place_id is not distinct from o.place_id and b.breakdown = o.breakdown and b.period = o.period
        and b.recorded_at < o.recorded_at and b.value is not null
        order by b.recorded_at desc, b.id desc limit 1) as before
    from observations o
    left join units u on u.tenant_id = o.tenant_id and u.id = o.unit_id
    where o.tenant_id = ${tenant} and o.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Breaks in the province's series of these indicators that hold, as `indicator year`. */
export async function findBreakYears(
  { db, tenant }: TenantContext,
  indicatorIds: readonly string[],
): Promise<Set<string>> {
  if (indicatorIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("series_breaks")
    .select(["indicator_id", "year"])
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "in", [...indicatorIds])
    .where("place_id", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
  return new Set(rows.map(({ indicator_id, year }) => `${indicator_id} ${year}`));
}

/** How figures of these indicators are read: which way is better, and with how many decimals at most. */
export async function findManners(
  { db, tenant }: TenantContext,
  indicatorIds: readonly string[],
): Promise<Map<string, { readonly direction: "increase" | "decrease" | null; readonly decimals: number }>> {
  if (indicatorIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; direction: "increase" | "decrease" | null; decimals: number }>`
    select id, direction, decimals from indicators
    where tenant_id = ${tenant} and id = any(${[...indicatorIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, direction, decimals }) => [id, { direction, decimals }]));
}
