import type { TenantContext } from "../context.js";

/** What stands in the province's record of one indicator, place, breakdown and period. */
export interface SeriesValue {
  readonly indicator_id: string;
  /** '' for the province. */
  readonly place: string;
  readonly breakdown: string;
  readonly period: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: string;
}

/** The current figures of these indicators, of all places and periods, by period. */
export async function findSeries(
  { db, tenant }: TenantContext,
  indicatorIds: readonly string[],
): Promise<SeriesValue[]> {
  if (indicatorIds.length === 0) return [];
  return db
    .selectFrom("figures")
    .select(["indicator_id", "place", "breakdown", "period", "value", "missing", "status"])
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "in", [...new Set(indicatorIds)])
    .orderBy("period")
    .execute();
}

/** How many decimals the catalogue shows of these indicators. */
export async function findDecimals(
  { db, tenant }: TenantContext,
  indicatorIds: readonly string[],
): Promise<Map<string, number>> {
  if (indicatorIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("indicators")
    .select(["id", "decimals"])
    .where("tenant_id", "=", tenant)
    .where("id", "in", [...new Set(indicatorIds)])
    .execute();
  return new Map(rows.map(({ id, decimals }) => [id, decimals]));
}
