import { sql } from "kysely";
import type { TenantContext } from "../../context.js";
import { isId } from "../../ids.js";
import { isRunning, isUnfinished, type PlanName, type UnitName } from "./shared.js";

/** The unit of an id; undefined where there is none. */
export async function findUnitName({ db, tenant }: TenantContext, id: string): Promise<UnitName | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("units")
    .select(["id", "name"])
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

export interface UnitIndicator {
  readonly planIndicatorId: string;
  readonly role: string;
}

/** Indicators of running plans that a unit answers for today. */
export async function findUnitIndicators(
  { db, tenant }: TenantContext,
  unit: string,
  today: string,
): Promise<UnitIndicator[]> {
  const { rows } = await sql<UnitIndicator>`
    select distinct on (a.subject_id) a.subject_id as "planIndicatorId", a.role from plan_assignments a
    join plans p on p.tenant_id = a.tenant_id and p.id = a.plan_id and ${isRunning(today)}
    where a.tenant_id = ${tenant} and a.unit_id = ${unit} and a.subject = 'indicator'
      and (a.valid_to is null or a.valid_to >= ${today}::date)
    order by a.subject_id, a.role`.execute(db);
  return rows;
}

export interface UnitTask extends PlanName {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly status: string | null;
  readonly daysLate: number | null;
}

/** Tasks of running plans that a unit leads; late ones first. */
export async function findUnitTasks(
  { db, tenant }: TenantContext,
  unit: string,
  today: string,
): Promise<UnitTask[]> {
  const { rows } = await sql<UnitTask>`
    select t.id, t.text, p.id as "planId", p.number as "planNumber", p.title as "planTitle",
      to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", s.status,
      case when t.due_on < ${today}::date and ${isUnfinished} then (${today}::date - t.due_on)::int end as "daysLate"
    from (
      select distinct a.subject_id from plan_assignments a
      where a.tenant_id = ${tenant} and a.unit_id = ${unit} and a.subject = 'task' and a.role = 'lead'
        and (a.valid_to is null or a.valid_to >= ${today}::date)
    ) a
    join plan_tasks t on t.tenant_id = ${tenant} and t.id = a.subject_id and t.withdrawn_at is null
    join plans p on p.tenant_id = t.tenant_id and p.id = t.plan_id and ${isRunning(today)}
    left join task_states s on s.tenant_id = t.tenant_id and s.task_id = t.id and s.unit_id = ${unit}
    order by "daysLate" desc nulls last, t.due_on nulls last, t.id`.execute(db);
  return rows;
}

export interface UnitReport extends PlanName {
  readonly roundId: string;
  readonly title: string;
  readonly dueOn: string;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly state: string;
}

/** Reports that a unit owes or owed, newest due day first. */
export async function findUnitReports(
  { db, tenant }: TenantContext,
  unit: string,
  today: string,
): Promise<UnitReport[]> {
  const { rows } = await sql<UnitReport>`
    select r.id as "roundId", r.title, p.id as "planId", p.number as "planNumber", p.title as "planTitle",
      to_char(s.due_on, 'YYYY-MM-DD') as "dueOn", s.submitted_at as "submittedAt", s.accepted_at as "acceptedAt", s.state
    from reports s
    join rounds r on r.tenant_id = s.tenant_id and r.id = s.round_id and r.opens_on <= ${today}::date
    join plans p on p.tenant_id = r.tenant_id and p.id = r.plan_id
    where s.tenant_id = ${tenant} and s.unit_id = ${unit}
    order by s.due_on desc, s.id limit 200`.execute(db);
  return rows;
}

/** Units that answer for plan indicators today, by plan indicator. */
export async function findUnitsOf(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<Map<string, UnitName[]>> {
  const { rows } = await sql<{ subject: string; units: UnitName[] }>`
    select a.subject_id as subject, jsonb_agg(distinct jsonb_build_object('id', u.id, 'name', u.name)) as units
    from plan_assignments a join units u on u.tenant_id = a.tenant_id and u.id = a.unit_id
    where a.tenant_id = ${tenant} and a.plan_id = ${planId} and a.subject = 'indicator' and a.valid_to is null
    group by a.subject_id`.execute(db);
  return new Map(rows.map(({ subject, units }) => [subject, units]));
}
