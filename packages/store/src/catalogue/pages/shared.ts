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

/**
 * Plan indicators by the goal of a framework that they serve, as kept with their verdicts. Rows: plan_indicator_id, plan_id,
 * indicator_id, status, code.
 */
export function goalLinks(tenant: string, framework: string): RawBuilder<unknown> {
  return sql`
    select v.plan_indicator_id, v.plan_id, v.indicator_id, v.status, split_part(served, ':', 2) as code
    from verdicts v cross join unnest(v.goals) served
    where v.tenant_id = ${tenant} and not v.withdrawn and served like ${`${framework}:%`}`;
}
