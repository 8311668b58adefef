import { sql } from "kysely";
import type { TenantContext } from "../../context.js";
import { isListed } from "../withdrawal.js";
import { goalLinks, isRunning, isUnfinished, type PlanName, type UnitName } from "./shared.js";

/** How many verdicts of a status a plan or a goal has. */
export interface StatusCount {
  readonly status: string;
  readonly count: number;
}

export interface PlanOverview extends PlanName {
  readonly statuses: readonly StatusCount[];
  readonly tasks: number;
  readonly lateTasks: number;
  readonly openRounds: number;
}

/** Running plans with how their indicators stand, their late tasks and open rounds. `today`: `YYYY-MM-DD`. */
export async function findPlansOverview(
  { db, tenant }: TenantContext,
  today: string,
  plan?: string,
): Promise<PlanOverview[]> {
  const { rows } = await sql<PlanOverview>`
    with counts as (
      select plan_id, status, count(*)::int as count from verdicts
      where tenant_id = ${tenant} and not withdrawn group by plan_id, status
    ), statuses as (
      select plan_id, jsonb_agg(jsonb_build_object('status', status, 'count', count)) as statuses
      from counts group by plan_id
    ), finished as (
      select distinct task_id from task_states where tenant_id = ${tenant} and status in ('done', 'stopped')
    ), tasks as (
      select t.plan_id, count(*)::int as tasks,
        count(*) filter (where t.due_on < ${today}::date and f.task_id is null)::int as late
      from plan_tasks t left join finished f on f.task_id = t.id
      where t.tenant_id = ${tenant} and t.withdrawn_at is null group by t.plan_id
    ), waiting as (
      select distinct round_id from reports where tenant_id = ${tenant} and accepted_at is null
    ), open as (
      select r.plan_id, count(*)::int as rounds from rounds r join waiting w on w.round_id = r.id
      where r.tenant_id = ${tenant} and r.opens_on <= ${today}::date and r.opened_at is not null
      group by r.plan_id
    )
    select p.id as "planId", p.number as "planNumber", p.title as "planTitle",
      coalesce(c.statuses, '[]'::jsonb) as statuses,
      coalesce(t.tasks, 0) as tasks, coalesce(t.late, 0) as "lateTasks", coalesce(o.rounds, 0) as "openRounds"
    from plans p
    left join statuses c on c.plan_id = p.id
    left join tasks t on t.plan_id = p.id
    left join open o on o.plan_id = p.id
    where p.tenant_id = ${tenant} and ${isRunning(today)} and (${plan ?? null}::text is null or p.id::text = ${plan ?? null})
    order by p.in_force_from desc, p.id`.execute(db);
  return rows;
}

export interface GoalCount {
  readonly code: string;
  readonly status: string;
  readonly count: number;
  /** Plans that these indicators are of. */
  readonly plans: readonly string[];
}

/** How the indicators that serve each goal of a framework stand, over all running plans. */
export async function findGoalCounts(
  { db, tenant }: TenantContext,
  framework: string,
  today: string,
): Promise<GoalCount[]> {
  const { rows } = await sql<GoalCount>`
    select g.code, g.status, count(*)::int as count, array_agg(distinct g.plan_id) as plans
    from (${goalLinks(tenant, framework)}) g
    join plans p on p.tenant_id = ${tenant} and p.id = g.plan_id and ${isRunning(today)}
    group by g.code, g.status`.execute(db);
  return rows;
}

export interface TurnedRow extends PlanName {
  readonly planIndicatorId: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
}

/** Verdicts that changed since a moment, newest first. */
export async function findTurned(
  { db, tenant }: TenantContext,
  since: Date,
  most: number,
): Promise<TurnedRow[]> {
  const { rows } = await sql<TurnedRow>`
    select v.plan_indicator_id as "planIndicatorId", pi.name, p.id as "planId", p.number as "planNumber",
      p.title as "planTitle", v.status_before as from, v.status as to, v.changed_at as at
    from verdicts v
    join plan_indicators pi on pi.tenant_id = v.tenant_id and pi.id = v.plan_indicator_id and pi.withdrawn_at is null
    join plans p on p.tenant_id = v.tenant_id and p.id = v.plan_id
    where v.tenant_id = ${tenant} and v.changed_at >= ${since} and v.status_before is not null
    order by v.changed_at desc limit ${most}`.execute(db);
  return rows;
}

/** The smallest id that a row of this moment or later can have (UUID version 7 begins with the time). */
function firstIdOf(moment: Date): string {
  const time = Math.max(0, moment.getTime()).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

/** How many figures were recorded since a moment. Ids ascend with time, so this reads only the new ones. */
export async function countNewFigures({ db, tenant }: TenantContext, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from observations
    where tenant_id = ${tenant} and id >= ${firstIdOf(since)}::uuid`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface LateTaskRow extends PlanName {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly daysLate: number;
  readonly units: readonly UnitName[];
}

/** Tasks whose day has passed and that nobody reported as done, latest first. */
export async function findLateTasks(
  { db, tenant }: TenantContext,
  today: string,
  most: number,
): Promise<LateTaskRow[]> {
  const { rows } = await sql<LateTaskRow>`
    with late as (
      select t.* from plan_tasks t
      join plans p on p.tenant_id = t.tenant_id and p.id = t.plan_id and ${isRunning(today)}
      where t.tenant_id = ${tenant} and t.withdrawn_at is null and t.due_on < ${today}::date and ${isUnfinished}
      order by t.due_on, t.id limit ${most}
    )
    select t.id, t.text, p.id as "planId", p.number as "planNumber", p.title as "planTitle",
      to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", (${today}::date - t.due_on)::int as "daysLate",
      coalesce((select jsonb_agg(distinct jsonb_build_object('id', u.id, 'name', u.name))
        from plan_assignments a join units u on u.tenant_id = a.tenant_id and u.id = a.unit_id
        where a.tenant_id = t.tenant_id and a.subject = 'task' and a.subject_id = t.id and a.role = 'lead'
          and a.valid_to is null), '[]'::jsonb) as units
    from late t join plans p on p.tenant_id = t.tenant_id and p.id = t.plan_id
    order by t.due_on, t.id`.execute(db);
  return rows;
}

export interface RoundOverview extends PlanName {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly reports: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly overdue: number;
}

/** Rounds that are open: with reports that weren't accepted yet; the next due first. */
export async function findOpenRounds({ db, tenant }: TenantContext, today: string): Promise<RoundOverview[]> {
  const { rows } = await sql<RoundOverview>`
    select r.id, r.title, p.id as "planId", p.number as "planNumber", p.title as "planTitle",
      to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", count(*)::int as reports,
      count(*) filter (where s.submitted_at is not null)::int as submitted,
      count(*) filter (where s.accepted_at is not null)::int as accepted,
      count(*) filter (where s.submitted_at is null and s.due_on < ${today}::date)::int as overdue
    from rounds r
    join plans p on p.tenant_id = r.tenant_id and p.id = r.plan_id
    join reports s on s.tenant_id = r.tenant_id and s.round_id = r.id
    where r.tenant_id = ${tenant} and r.opens_on <= ${today}::date and r.opened_at is not null
    group by r.id, r.title, r.due_on, p.id, p.number, p.title
    having count(*) filter (where s.accepted_at is null) > 0
    order by r.due_on, r.id`.execute(db);
  return rows;
}

/** Sizes that the overview tells. */
export interface Sizes {
  readonly plans: number;
  readonly inForce: number;
  readonly inCatalogue: number;
  readonly inPlans: number;
  readonly linked: number;
}

export async function countSizes({ db, tenant }: TenantContext, today: string): Promise<Sizes> {
  const { rows } = await sql<Sizes>`
    select (select count(*)::int from plans p where p.tenant_id = ${tenant}) as plans,
      (select count(*)::int from plans p where p.tenant_id = ${tenant} and ${isRunning(today)}) as "inForce",
      (select count(*)::int from indicators i where i.tenant_id = ${tenant} and ${isListed}) as "inCatalogue",
      count(*)::int as "inPlans", count(*) filter (where pi.link = 'confirmed')::int as linked
    from plan_indicators pi where pi.tenant_id = ${tenant} and pi.withdrawn_at is null`.execute(db);
  return rows[0] ?? { plans: 0, inForce: 0, inCatalogue: 0, inPlans: 0, linked: 0 };
}

/** Running plans whose own goals are those of a framework. */
export async function findPlansOfFramework(
  { db, tenant }: TenantContext,
  framework: string,
  today: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.id from plan_goals g
    join plans p on p.tenant_id = g.tenant_id and p.id = g.plan_id and ${isRunning(today)}
    where g.tenant_id = ${tenant} and g.framework like ${`${framework}:%`}`.execute(db);
  return rows.map(({ id }) => id);
}
