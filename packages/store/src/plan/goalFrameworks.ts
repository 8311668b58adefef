import { findGoalFramework, isSdgTarget, parseGoalRef } from "@lotrinh/core/catalogue/goalFramework";
import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import { refreshVerdicts } from "../catalogue/verdicts.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { findPlanGoals } from "./items.js";

/** Says of a plan's goals that have none yet which goal of a shared framework they are, by their words. Returns how many. */
export async function proposeGoalFrameworks(context: TenantContext, planId: string): Promise<number> {
  const plan = await context.db
    .selectFrom("plans")
    .select("title")
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", planId)
    .executeTakeFirst();
  const open = (await findPlanGoals(context, planId)).filter(({ framework }) => framework === null);
  const found = open.flatMap((goal) => {
    const ref = findGoalFramework(plan?.title ?? "", goal);
    return ref === undefined ? [] : [{ number: goal.number, framework: `${ref.framework}:${ref.code}` }];
  });
  if (found.length === 0) return 0;
  await sql`
    update plan_goals g set framework = f.framework
    from unnest(${found.map(({ number }) => number)}::int[], ${found.map(({ framework }) => framework)}::text[])
      as f (number, framework)
    where g.tenant_id = ${context.tenant} and g.plan_id = ${planId} and g.number = f.number`.execute(
    context.db,
  );
  return found.length;
}

/**
 * What a person says a plan's goal is: a goal of a framework (`sdg:3`), or none. Pages of goals follow at once. Throws `not-found`
 * for a goal that the plan doesn't have.
 */
export async function setGoalFramework(
  context: TenantContext,
  planId: string,
  number: number,
  framework: string | null,
): Promise<void> {
  const before = (await findPlanGoals(context, planId)).find((goal) => goal.number === number);
  if (before === undefined) throw new StoreError("not-found", "no such goal");
  await context.db
    .updateTable("plan_goals")
    .set({ framework })
    .where("tenant_id", "=", context.tenant)
    .where("plan_id", "=", planId)
    .where("number", "=", number)
    .execute();
  await addAuditEntry(context, {
    action: "goal-framework-changed",
    subjectKind: "plan",
    subjectId: planId,
    detail: { goal: number, before: before.framework, after: framework },
  });
  await refreshVerdicts(context, { planId });
}

/** The goals of frameworks that a plan's indicator serves by its place in the plan: a new catalogue entry begins with them. */
export async function findServedGoals(
  { db, tenant }: TenantContext,
  planIndicatorId: string,
): Promise<{ readonly framework: string; readonly code: string }[]> {
  const { rows } = await sql<{ target: string | null; framework: string }>`
    select pi.target, g.framework from plan_indicators pi
    join plan_goals g on g.tenant_id = pi.tenant_id and g.plan_id = pi.plan_id and g.number = pi.goal
    where pi.tenant_id = ${tenant} and pi.id = ${planIndicatorId} and g.framework is not null`.execute(db);
  return rows.flatMap(({ target, framework }) => {
    const ref = parseGoalRef(framework);
    if (ref === undefined) return [];
    const isTarget =
      ref.framework === "sdg" && target !== null && target.startsWith(`${ref.code}.`) && isSdgTarget(target);
    return isTarget ? [ref, { framework: "sdg-target", code: target }] : [ref];
  });
}
