import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type {
  PlanDocumentsRow,
  PlanDutiesRow,
  PlanGoalsRow,
  PlanIndicatorsRow,
  PlanMilestonesRow,
  PlanTargetsRow,
  PlanTasksRow,
} from "../schema/plansInForce.js";

/** Tasks of a plan in its order, withdrawn ones and those that units made of them too. */
export async function findPlanTasks({ db, tenant }: TenantContext, planId: string): Promise<PlanTasksRow[]> {
  return db
    .selectFrom("plan_tasks")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Tasks by id, of any plan. */
export async function findTasks(
  { db, tenant }: TenantContext,
  ids: readonly string[],
): Promise<PlanTasksRow[]> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return [];
  return db
    .selectFrom("plan_tasks")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "in", wanted)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** The tasks that units made of these, in order of their days. */
export async function findTaskParts(
  { db, tenant }: TenantContext,
  parents: readonly string[],
): Promise<PlanTasksRow[]> {
  if (parents.length === 0) return [];
  return db
    .selectFrom("plan_tasks")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("parent_id", "in", [...parents])
    .where("withdrawn_at", "is", null)
    .orderBy("due_on")
    .orderBy("id")
    .execute();
}

/** Indicators of a plan in its order, withdrawn ones too. */
export async function findPlanIndicators(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<PlanIndicatorsRow[]> {
  return db
    .selectFrom("plan_indicators")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Indicators of plans by id. */
export async function findPlanIndicatorsById(
  { db, tenant }: TenantContext,
  ids: readonly string[],
): Promise<PlanIndicatorsRow[]> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return [];
  return db
    .selectFrom("plan_indicators")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "in", wanted)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** What these indicators are to reach, year by year. */
export async function findMilestones(
  { db, tenant }: TenantContext,
  planIndicators: readonly string[],
): Promise<PlanMilestonesRow[]> {
  if (planIndicators.length === 0) return [];
  return db
    .selectFrom("plan_milestones")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_indicator_id", "in", [...planIndicators])
    .orderBy("plan_indicator_id")
    .orderBy("year")
    .execute();
}

/** Reporting duties of a plan, withdrawn ones too. */
export async function findPlanDuties(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<PlanDutiesRow[]> {
  return db
    .selectFrom("plan_duties")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("id")
    .execute();
}

export async function findPlanGoals({ db, tenant }: TenantContext, planId: string): Promise<PlanGoalsRow[]> {
  return db
    .selectFrom("plan_goals")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("number")
    .execute();
}

export async function findPlanTargets(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<PlanTargetsRow[]> {
  return db
    .selectFrom("plan_targets")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("position")
    .execute();
}

/** The plan's own document and those that amended it, in order. */
export async function findPlanDocuments(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<PlanDocumentsRow[]> {
  return db
    .selectFrom("plan_documents")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("position")
    .execute();
}
