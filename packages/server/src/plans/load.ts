import type { TenantContext } from "@lotrinh/store/context";
import { findPlan } from "@lotrinh/store/plans";
import type { PlanRow } from "@lotrinh/store/schema";
import { planNotFound } from "../programmeErrors.js";

/** The plan of an id that was put into force. Throws `plan-not-found`. */
export async function loadPlan(context: TenantContext, id: string): Promise<PlanRow> {
  const plan = await findPlan(context, id);
  if (plan === undefined || plan.in_force_from === null) throw planNotFound();
  return plan;
}
