import type { TenantContext } from "../context.js";
import type { VerdictsRow } from "../schema/catalogue.js";

/** The kept verdicts of plan indicators, by their id; those never computed are left out. */
export async function findVerdicts(
  { db, tenant }: TenantContext,
  planIndicatorIds: readonly string[],
): Promise<Map<string, VerdictsRow>> {
  if (planIndicatorIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("verdicts")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_indicator_id", "in", [...planIndicatorIds])
    .execute();
  return new Map(rows.map((row) => [row.plan_indicator_id, row]));
}
