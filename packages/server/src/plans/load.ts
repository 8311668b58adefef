import type { TenantContext } from "@lotrinh/store/context";
import { findPlan } from "@lotrinh/store/plans";
import type { PlanRow } from "@lotrinh/store/schema";
import { notAllowed } from "../apiError.js";
import type { Person } from "../person.js";
import { planNotFound } from "../programmeErrors.js";
import { mayManagePlan } from "./policy.js";

/** The plan of an id that was put into force. Throws `plan-not-found`. */
export async function loadPlan(context: TenantContext, id: string): Promise<PlanRow> {
  const plan = await findPlan(context, id);
  if (plan === undefined || plan.in_force_from === null) throw planNotFound();
  return plan;
}

/** A plan that this person manages. Throws `plan-not-found`, `not-allowed`. */
export async function loadManagedPlan(context: TenantContext, person: Person, id: string): Promise<PlanRow> {
  const plan = await loadPlan(context, id);
  if (!mayManagePlan.allows(person, plan.id)) throw notAllowed();
  return plan;
}
