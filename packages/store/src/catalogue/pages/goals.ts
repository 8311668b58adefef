import { sql } from "kysely";
import type { TenantContext } from "../../context.js";
import { goalLinks, isRunning, type PlanName } from "./shared.js";

export interface GoalSize {
  readonly code: string;
  readonly indicators: number;
  readonly plans: number;
}

/** How many indicators and plans serve each goal of a framework. */
export async function findGoalSizes(
  { db, tenant }: TenantContext,
  framework: string,
  today: string,
): Promise<GoalSize[]> {
  const { rows } = await sql<GoalSize>`
    select g.code, count(distinct coalesce(g.indicator_id, g.plan_indicator_id))::int as indicators,
      count(distinct g.plan_id)::int as plans
    from (${goalLinks(tenant, framework)}) g
    join plans p on p.tenant_id = ${tenant} and p.id = g.plan_id and ${isRunning(today)}
    group by g.code`.execute(db);
  return rows;
}

export interface GoalRow extends PlanName {
  readonly planIndicatorId: string;
  readonly indicatorId: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly goal: number | null;
}

/** Plan indicators that serve one goal, over all running plans. */
export async function findGoalRows(
  { db, tenant }: TenantContext,
  framework: string,
  code: string,
  today: string,
): Promise<GoalRow[]> {
  const { rows } = await sql<GoalRow>`
    select pi.id as "planIndicatorId", pi.indicator_id as "indicatorId", pi.name, pi.measure, pi.goal,
      p.id as "planId", p.number as "planNumber", p.title as "planTitle"
    from (${goalLinks(tenant, framework)}) g
    join plan_indicators pi on pi.tenant_id = ${tenant} and pi.id = g.plan_indicator_id
    join plans p on p.tenant_id = ${tenant} and p.id = g.plan_id and ${isRunning(today)}
    where g.code = ${code} order by p.in_force_from desc, p.id, pi.position`.execute(db);
  return rows;
}

/**
 * How many catalogue entries are linked to each Vietnamese target of the SDGs, itself or by a statistical indicator below it (3.1.4).
 * Global indicators aren't counted: their targets are numbered otherwise.
 */
export async function countByTarget({ db, tenant }: TenantContext): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; count: number }>`
    select split_part(code, '.', 1) || '.' || split_part(code, '.', 2) as code, count(distinct indicator_id)::int as count
    from indicator_frameworks
    where tenant_id = ${tenant} and framework in ('sdg', 'sdg-target', 'vsdg') and code like '%.%' group by 1`.execute(
    db,
  );
  return new Map(rows.map(({ code, count }) => [code, count]));
}

export interface Taken {
  readonly id: string;
  readonly code: string;
  readonly indicators: number;
  readonly targets: number;
  readonly tasks: number;
}

/** What each running plan has taken up of each goal: indicators by the catalogue, targets and tasks by the plan's own goals. */
export async function findTakenByPlans(
  { db, tenant }: TenantContext,
  framework: string,
  today: string,
): Promise<Taken[]> {
  const own = `${framework}:%`;
  const { rows } = await sql<Taken>`
    with own as (
      select g.plan_id, g.number, split_part(g.framework, ':', 2) as code from plan_goals g
      where g.tenant_id = ${tenant} and g.framework like ${own}
    ), taken as (
      select g.plan_id, g.code, count(distinct g.plan_indicator_id)::int as indicators, 0 as targets, 0 as tasks
      from (${goalLinks(tenant, framework)}) g group by g.plan_id, g.code
      union all
      select o.plan_id, o.code, 0, count(*)::int, 0 from own o
      join plan_targets t on t.tenant_id = ${tenant} and t.plan_id = o.plan_id and t.goal = o.number group by 1, 2
      union all
      select o.plan_id, o.code, 0, 0, count(*)::int from own o
      join plan_targets t on t.tenant_id = ${tenant} and t.plan_id = o.plan_id and t.goal = o.number
      join plan_tasks k on k.tenant_id = ${tenant} and k.plan_id = o.plan_id and k.target = t.code
        and k.withdrawn_at is null group by 1, 2
    )
    select t.plan_id as id, t.code, sum(t.indicators)::int as indicators, sum(t.targets)::int as targets,
      sum(t.tasks)::int as tasks
    from taken t join plans p on p.tenant_id = ${tenant} and p.id = t.plan_id and ${isRunning(today)}
    group by t.plan_id, t.code`.execute(db);
  return rows;
}

/** What each unit has been given of each goal: indicators, and tasks under the plan's own goals. */
export async function findTakenByUnits(
  { db, tenant }: TenantContext,
  framework: string,
  today: string,
): Promise<(Taken & { readonly name: string })[]> {
  const { rows } = await sql<Taken & { name: string }>`
    with taken as (
      select a.unit_id, g.code, count(distinct g.plan_indicator_id)::int as indicators, 0 as tasks
      from (${goalLinks(tenant, framework)}) g
      join plans p on p.tenant_id = ${tenant} and p.id = g.plan_id and ${isRunning(today)}
      join plan_assignments a on a.tenant_id = ${tenant} and a.subject = 'indicator'
        and a.subject_id = g.plan_indicator_id and a.valid_to is null
      group by a.unit_id, g.code
      union all
      select a.unit_id, split_part(o.framework, ':', 2), 0, count(distinct k.id)::int
      from plan_goals o
      join plans p on p.tenant_id = ${tenant} and p.id = o.plan_id and ${isRunning(today)}
      join plan_targets t on t.tenant_id = ${tenant} and t.plan_id = o.plan_id and t.goal = o.number
      join plan_tasks k on k.tenant_id = ${tenant} and k.plan_id = o.plan_id and k.target = t.code
        and k.withdrawn_at is null
      join plan_assignments a on a.tenant_id = ${tenant} and a.subject = 'task' and a.subject_id = k.id
        and a.valid_to is null
      where o.tenant_id = ${tenant} and o.framework like ${`${framework}:%`}
      group by 1, 2
    )
    select u.id, u.name, t.code, sum(t.indicators)::int as indicators, 0 as targets, sum(t.tasks)::int as tasks
    from taken t join units u on u.tenant_id = ${tenant} and u.id = t.unit_id
    group by u.id, u.name, t.code order by u.name`.execute(db);
  return rows;
}
