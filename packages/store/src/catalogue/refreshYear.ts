import type { TenantContext } from "../context.js";
import { refreshVerdicts, vietnamYear } from "./verdicts.js";

/** Midnight of 1 January in Vietnam (UTC+7, no summer time). */
function startOfYear(year: number): Date {
  return new Date(Date.UTC(year, 0, 1) - 7 * 3_600_000);
}

/**
 * Computes anew the verdicts that were made in an earlier year: when the year turns milestones have passed, and what was on track
 * is met, missed or unknown. Once a year for each plan, however often it is called; a server that slept over New Year catches
 * up. Returns how many verdicts were computed.
 */
export async function refreshPassedYear(context: TenantContext): Promise<number> {
  const rows = await context.db
    .selectFrom("verdicts")
    .select("plan_id")
    .distinct()
    .where("tenant_id", "=", context.tenant)
    .where("withdrawn", "=", false)
    .where("computed_at", "<", startOfYear(vietnamYear(context.now())))
    .orderBy("plan_id")
    .execute();
  let computed = 0;
  for (const { plan_id } of rows) computed += await refreshVerdicts(context, { planId: plan_id });
  return computed;
}
