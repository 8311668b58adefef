import type { TenantContext } from "../context.js";
import { toJson } from "../validate.js";

/** Changes how the rounds of a duty come, and what they ask. What stood before goes to the plan's history. */
export async function updateDuty(
  { db, tenant }: TenantContext,
  id: string,
  { schedule, outline }: { readonly schedule: unknown; readonly outline: unknown },
): Promise<void> {
  await db
    .updateTable("plan_duties")
    .set({ schedule: toJson(schedule), outline: toJson(outline) })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}
