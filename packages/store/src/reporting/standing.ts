import type { TenantContext } from "../context.js";
import type { ReportsRow } from "../schema/reporting.js";

/** How a report stands, without what it asks: enough to count. */
export type ReportStanding = Pick<
  ReportsRow,
  "id" | "round_id" | "unit_id" | "holder_id" | "due_on" | "state" | "submitted_at" | "accepted_at"
>;

/** How the reports of these rounds stand. */
export async function findReportsOfRounds(
  { db, tenant }: TenantContext,
  roundIds: readonly string[],
): Promise<ReportStanding[]> {
  if (roundIds.length === 0) return [];
  return db
    .selectFrom("reports")
    .select(["id", "round_id", "unit_id", "holder_id", "due_on", "state", "submitted_at", "accepted_at"])
    .where("tenant_id", "=", tenant)
    .where("round_id", "in", [...roundIds])
    .execute();
}
