import type { TenantContext } from "../context.js";
import type { VerdictsRow } from "../schema/catalogue.js";

export type VerdictHead = Pick<
  VerdictsRow,
  "plan_indicator_id" | "status" | "reason" | "latest_period" | "latest_value"
>;

/** What the main method says of each indicator of a plan, by the plan indicator's id. */
export async function findVerdictHeads(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<Map<string, VerdictHead>> {
  const rows = await db
    .selectFrom("verdicts")
    .select(["plan_indicator_id", "status", "reason", "latest_period", "latest_value"])
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .execute();
  return new Map(rows.map((row) => [row.plan_indicator_id, row]));
}
