import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { PlanDutiesRow } from "../schema/plansInForce.js";

/** Units' own tasks that were given to a person and aren't done, by their day, of plans that go on. */
export async function findTasksOfPerson({ db, tenant }: TenantContext, personId: string) {
  return db
    .selectFrom("plan_tasks as t")
    .innerJoin("plans as p", (join) =>
      join.onRef("p.tenant_id", "=", "t.tenant_id").onRef("p.id", "=", "t.plan_id"),
    )
    .leftJoin("task_states as s", (join) =>
      join.onRef("s.tenant_id", "=", "t.tenant_id").onRef("s.task_id", "=", "t.id"),
    )
    .select(["t.id", "t.plan_id", "t.text", "t.due_on", "p.title as plan_title", "s.status"])
    .where("t.tenant_id", "=", tenant)
    .where("t.person_id", "=", personId)
    .where("t.withdrawn_at", "is", null)
    .where((row) => row.or([row("s.status", "is", null), row("s.status", "not in", ["done", "stopped"])]))
    .orderBy("t.due_on")
    .orderBy("t.id")
    .execute();
}

/** Reporting duties by id, of any plan. */
export async function findDuties(
  { db, tenant }: TenantContext,
  ids: readonly string[],
): Promise<PlanDutiesRow[]> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return [];
  return db
    .selectFrom("plan_duties")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "in", wanted)
    .orderBy("id")
    .execute();
}
