import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** Counts of one plan as of a day. */
export interface PlanFacts {
  readonly plan_id: string;
  readonly tasks: number;
  readonly tasks_done: number;
  /** Past their day and not done. */
  readonly tasks_late: number;
  readonly indicators: number;
  readonly duties: number;
  readonly rounds_open: number;
  /** Owed: not submitted yet. */
  readonly reports_open: number;
  readonly reports_late: number;
  /** Submitted, to be looked at. */
  readonly reports_waiting: number;
  /** Assignments that hold and whose unit is no more. */
  readonly units_gone: number;
  readonly next_round: string | null;
}

/** Counts of all plans in force by id, as of a day (`YYYY-MM-DD`). */
export async function findPlanFacts(
  { db, tenant }: TenantContext,
  today: string,
): Promise<Map<string, PlanFacts>> {
  const { rows } = await sql<PlanFacts>`
    with task as (
      select t.plan_id, t.id,
        bool_or(s.status in ('done', 'stopped')) as done,
        coalesce(max(e.granted_to), max(t.due_on)) as due_on
      from plan_tasks t
      left join task_states s on s.tenant_id = ${tenant} and s.task_id = t.id
      left join task_extensions e on e.tenant_id = ${tenant} and e.task_id = t.id and e.state = 'granted'
      where t.tenant_id = ${tenant} and t.withdrawn_at is null and t.parent_id is null
      group by t.plan_id, t.id),
    tasks as (
      select plan_id, count(*) as tasks, count(*) filter (where done) as tasks_done,
        count(*) filter (where done is not true and due_on < ${today}::date) as tasks_late
      from task group by plan_id),
    reporting as (
      select o.plan_id, count(distinct o.id) filter (where o.locked_at is null) as rounds_open,
        count(r.id) filter (where r.state in ('notStarted', 'draft', 'sent', 'returned')) as reports_open,
        count(r.id) filter (where r.state in ('notStarted', 'draft', 'sent', 'returned')
          and r.due_on < ${today}::date) as reports_late,
        count(r.id) filter (where r.state = 'submitted') as reports_waiting
      from rounds o left join reports r on r.tenant_id = ${tenant} and r.round_id = o.id
      where o.tenant_id = ${tenant} group by o.plan_id),
    next as (
      select distinct on (plan_id) plan_id, id from rounds
      where tenant_id = ${tenant} and locked_at is null and due_on >= ${today}::date order by plan_id, due_on, id),
    gone as (
      select a.plan_id, count(*) as units_gone from plan_assignments a
      join units u on u.tenant_id = ${tenant} and u.id = a.unit_id
      where a.tenant_id = ${tenant} and a.ended_at is null and u.valid_to < ${today}::date group by a.plan_id)
    select p.id as plan_id, coalesce(t.tasks, 0) as tasks, coalesce(t.tasks_done, 0) as tasks_done,
      coalesce(t.tasks_late, 0) as tasks_late,
      (select count(*) from plan_indicators i
        where i.tenant_id = ${tenant} and i.plan_id = p.id and i.withdrawn_at is null) as indicators,
      (select count(*) from plan_duties d
        where d.tenant_id = ${tenant} and d.plan_id = p.id and d.withdrawn_at is null) as duties,
      coalesce(r.rounds_open, 0) as rounds_open, coalesce(r.reports_open, 0) as reports_open,
      coalesce(r.reports_late, 0) as reports_late, coalesce(r.reports_waiting, 0) as reports_waiting,
      coalesce(g.units_gone, 0) as units_gone, n.id as next_round
    from plans p left join tasks t on t.plan_id = p.id left join reporting r on r.plan_id = p.id
      left join next n on n.plan_id = p.id left join gone g on g.plan_id = p.id
    where p.tenant_id = ${tenant} and p.in_force_from is not null`.execute(db);
  return new Map(rows.map((row) => [row.plan_id, row]));
}
