import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** A public plan as lists show it. */
export interface PublicPlanRow {
  readonly id: string;
  readonly slug: string;
  readonly number: string | null;
  readonly title: string;
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly standingUnit: string | null;
}

/** The plans that are public now, newest first; `slug`: the one of an address. */
export async function findPublicPlans(
  { db, tenant }: TenantContext,
  slug?: string,
): Promise<PublicPlanRow[]> {
  const { rows } = await sql<PublicPlanRow>`
    select l.id, p.slug, l.number, l.title, l.period_from as "periodFrom", l.period_to as "periodTo",
      u.name as "standingUnit"
    from publications p
    join plans l on l.tenant_id = ${tenant} and l.id = p.subject_id
    left join units u on u.tenant_id = ${tenant} and u.id = l.standing_unit
    where p.tenant_id = ${tenant} and p.subject = 'plan' and p.withdrawn_at is null
      and (${slug ?? null}::text is null or p.slug = ${slug ?? null})
    order by p.published_at desc, p.id`.execute(db);
  return rows;
}

/** An indicator of a public plan with what became of it. `slug` null: the indicator itself isn't public. */
export interface PublicPlanIndicatorRow {
  readonly id: string;
  readonly planId: string;
  readonly indicatorId: string | null;
  readonly slug: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly goal: number | null;
  readonly targetYear: number | null;
  readonly printed: string | null;
  /** null where the indicator itself isn't public: its figures aren't either. */
  readonly status: string | null;
  /** The plan's last year where it has a figure and newer ones are of other plans; the newest otherwise. */
  readonly latestPeriod: string | null;
  readonly latestValue: number | null;
  /** The unit that reported the latest value; null where none did, or the indicator isn't public. */
  readonly reportedBy: string | null;
  /** Units that answer for it by this plan, by name. */
  readonly responsible: readonly string[];
}

/** The indicators of a public plan in its order. Verdicts and figures of indicators that aren't public are left out. */
export async function findPublicPlanIndicators(
  { db, tenant }: TenantContext,
  planId: string,
): Promise<PublicPlanIndicatorRow[]> {
  const { rows } = await sql<PublicPlanIndicatorRow>`
    select i.id, i.plan_id as "planId", i.indicator_id as "indicatorId", p.slug, i.code, i.name, i.measure, i.goal,
      m.year as "targetYear", m.raw as printed,
      case when p.slug is null then null else v.status end as status,
      case when p.slug is null then null else coalesce(e.period, v.latest_period) end as "latestPeriod",
      case when p.slug is null then null else coalesce(e.value, v.latest_value) end as "latestValue",
      case when p.slug is null then null else (select u.name from figures f
        join observations o on o.tenant_id = ${tenant} and o.id = f.observation_id
        join units u on u.tenant_id = ${tenant} and u.id = o.unit_id
        where f.tenant_id = ${tenant} and f.indicator_id = i.indicator_id and f.place = ''
          and f.breakdown = i.breakdown and f.period = coalesce(e.period, v.latest_period)) end as "reportedBy",
      coalesce((select array_agg(distinct u.name order by u.name) from plan_assignments a
        join units u on u.tenant_id = ${tenant} and u.id = a.unit_id
        where a.tenant_id = ${tenant} and a.subject = 'indicator' and a.subject_id = i.id
          and a.role = 'responsible' and a.valid_to is null), '{}') as responsible
    from plan_indicators i
    left join publications p on p.tenant_id = ${tenant} and p.subject = 'indicator' and p.subject_id = i.indicator_id
      and p.withdrawn_at is null and i.link = 'confirmed'
    left join verdicts v on v.tenant_id = ${tenant} and v.plan_indicator_id = i.id
    join plans l on l.tenant_id = ${tenant} and l.id = i.plan_id
    left join figures e on e.tenant_id = ${tenant} and e.indicator_id = i.indicator_id and e.place = ''
      and e.breakdown = i.breakdown and e.value is not null
      and e.period = l.period_to::text and left(v.latest_period, 4)::int > l.period_to
    left join lateral (select year, raw from plan_milestones m
      where m.tenant_id = ${tenant} and m.plan_indicator_id = i.id order by year desc limit 1) m on true
    where i.tenant_id = ${tenant} and i.plan_id = ${planId} and i.withdrawn_at is null
    order by i.position`.execute(db);
  return rows;
}

/** How the rounds of a public plan were answered: counts and the units that owe. */
export interface PublicRoundRow {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly units: number;
  readonly submitted: number;
  readonly accepted: number;
  /** Units that haven't submitted though the due day is past, by name. */
  readonly owing: readonly string[];
}

/** The rounds of a plan that were opened, newest first; `today`: `YYYY-MM-DD`. */
export async function findPublicRounds(
  { db, tenant }: TenantContext,
  planId: string,
  today: string,
): Promise<PublicRoundRow[]> {
  const { rows } = await sql<PublicRoundRow>`
    select o.id, o.title, to_char(o.due_on, 'YYYY-MM-DD') as "dueOn", count(r.id)::int as units,
      count(r.id) filter (where r.submitted_at is not null)::int as submitted,
      count(r.id) filter (where r.accepted_at is not null)::int as accepted,
      coalesce(array_agg(u.name order by u.name)
        filter (where r.submitted_at is null and r.due_on < ${today}::date), '{}') as owing
    from rounds o
    left join reports r on r.tenant_id = ${tenant} and r.round_id = o.id
    left join units u on u.tenant_id = ${tenant} and u.id = r.unit_id
    where o.tenant_id = ${tenant} and o.plan_id = ${planId} and o.opened_at is not null
    group by o.id, o.title, o.due_on order by o.due_on desc, o.id limit 20`.execute(db);
  return rows;
}

/** What a unit has taken on in public plans. */
export interface PublicCommitmentRow {
  readonly unitId: string;
  readonly unit: string;
  readonly planSlug: string;
  readonly plan: string;
  readonly task: string;
  readonly due: string | null;
  /** What the unit last reported and the standing unit accepted; null: nothing yet. */
  readonly status: string | null;
}

/** Tasks that units lead in public plans, by unit; `unitId`: of one unit. */
export async function findPublicCommitments(
  { db, tenant }: TenantContext,
  unitId?: string,
): Promise<PublicCommitmentRow[]> {
  const { rows } = await sql<PublicCommitmentRow>`
    select u.id as "unitId", u.name as unit, p.slug as "planSlug", coalesce(l.number, l.title) as plan, t.text as task,
      coalesce(to_char(t.due_on, 'YYYY-MM-DD'), t.due) as due, s.status
    from publications p
    join plans l on l.tenant_id = ${tenant} and l.id = p.subject_id
    join plan_tasks t on t.tenant_id = ${tenant} and t.plan_id = l.id and t.withdrawn_at is null and t.parent_id is null
    join plan_assignments a on a.tenant_id = ${tenant} and a.subject = 'task' and a.subject_id = t.id
      and a.role = 'lead' and a.valid_to is null
    join units u on u.tenant_id = ${tenant} and u.id = a.unit_id
    left join task_states s on s.tenant_id = ${tenant} and s.task_id = t.id and s.unit_id = u.id
    where p.tenant_id = ${tenant} and p.subject = 'plan' and p.withdrawn_at is null
      and (${unitId ?? null}::uuid is null or u.id = ${unitId ?? null}::uuid)
    order by u.name, u.id, l.id, t.position`.execute(db);
  return rows;
}
