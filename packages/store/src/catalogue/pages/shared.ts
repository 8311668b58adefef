import { type RawBuilder, sql } from "kysely";

/** A plan as pages name it. */
export interface PlanName {
  readonly planId: string;
  readonly planNumber: string | null;
  readonly planTitle: string;
}

/** A unit as pages name it. */
export interface UnitName {
  readonly id: string;
  readonly name: string;
}

/** Plans that run: put into force, not ended before the day. Needs `plans` as `p`. */
export function isRunning(today: string): RawBuilder<boolean> {
  return sql<boolean>`(p.in_force_from is not null and (p.ended_on is null or p.ended_on >= ${today}::date))`;
}

/** Nobody reported the task as done or stopped. Needs `plan_tasks` as `t`. */
export const isUnfinished = sql<boolean>`not exists (
  select 1 from task_states s where s.tenant_id = t.tenant_id and s.task_id = t.id and s.status in ('done', 'stopped'))`;

/** Names of a framework's links: those to its goals and those to its targets. */
function namesOf(framework: string): string[] {
  return framework === "sdg" ? ["sdg", "sdg-target", "vsdg"] : [framework];
}

/**
 * Plan indicators by the goal of a framework that they serve: by the catalogue entry they are linked to, or by the plan's own
 * goal where that is one of the framework. Rows: plan_indicator_id, plan_id, indicator_id, code.
 */
export function goalLinks(tenant: string, framework: string): RawBuilder<unknown> {
  return sql`
    select pi.id as plan_indicator_id, pi.plan_id, pi.indicator_id, split_part(f.code, '.', 1) as code
    from plan_indicators pi
    join indicator_frameworks f on f.tenant_id = pi.tenant_id and f.indicator_id = pi.indicator_id
      and f.framework = any(${namesOf(framework)}::text[])
    where pi.tenant_id = ${tenant} and pi.link = 'confirmed' and pi.withdrawn_at is null
    union
    select pi.id, pi.plan_id, pi.indicator_id, split_part(g.framework, ':', 2)
    from plan_indicators pi
    join plan_goals g on g.tenant_id = pi.tenant_id and g.plan_id = pi.plan_id and g.number = pi.goal
      and g.framework like ${`${framework}:%`}
    where pi.tenant_id = ${tenant} and pi.withdrawn_at is null`;
}
