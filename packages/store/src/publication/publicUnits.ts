import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** Names of the units that reported these observations, by observation; those that no unit reported (an import, an entry by hand) are absent. */
export async function findReportingUnits(
  { db, tenant }: TenantContext,
  observations: readonly string[],
): Promise<Map<string, string>> {
  if (observations.length === 0) return new Map();
  const { rows } = await sql<{ id: string; unit: string }>`
    select o.id, u.name as unit from observations o
    join units u on u.tenant_id = ${tenant} and u.id = o.unit_id
    where o.tenant_id = ${tenant} and o.id = any(${[...observations]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, unit }) => [id, unit]));
}

/** Names of the units that answer for indicators, by indicator, as public plans give them out; other plans' assignments stay inside. */
export async function findPublicResponsible(
  { db, tenant }: TenantContext,
  indicators: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (indicators.length === 0) return new Map();
  const { rows } = await sql<{ id: string; units: string[] }>`
    select i.indicator_id as id, array_agg(distinct u.name order by u.name) as units
    from plan_indicators i
    join publications p on p.tenant_id = ${tenant} and p.subject = 'plan' and p.subject_id = i.plan_id
      and p.withdrawn_at is null
    join plan_assignments a on a.tenant_id = ${tenant} and a.subject = 'indicator' and a.subject_id = i.id
      and a.role = 'responsible' and a.valid_to is null
    join units u on u.tenant_id = ${tenant} and u.id = a.unit_id
    where i.tenant_id = ${tenant} and i.indicator_id = any(${[...indicators]}::uuid[]) and i.link = 'confirmed'
      and i.withdrawn_at is null
    group by i.indicator_id`.execute(db);
  return new Map(rows.map(({ id, units }) => [id, units]));
}

/** An indicator that a unit answers for in a public plan, with its last target. `slug` null: the indicator itself isn't public. */
export interface PublicTargetRow {
  readonly unitId: string;
  readonly unit: string;
  readonly planSlug: string;
  readonly plan: string;
  readonly slug: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly targetYear: number | null;
  readonly printed: string | null;
  /** null where the indicator itself isn't public: its verdict isn't either. */
  readonly status: string | null;
}

/** Indicators that units answer for in public plans, by unit; `unitId`: of one unit. */
export async function findPublicTargets(
  { db, tenant }: TenantContext,
  unitId?: string,
): Promise<PublicTargetRow[]> {
  const { rows } = await sql<PublicTargetRow>`
    select u.id as "unitId", u.name as unit, p.slug as "planSlug", coalesce(l.number, l.title) as plan, q.slug,
      i.name, i.measure, m.year as "targetYear", m.raw as printed,
      case when q.slug is null then null else v.status end as status
    from publications p
    join plans l on l.tenant_id = ${tenant} and l.id = p.subject_id
    join plan_indicators i on i.tenant_id = ${tenant} and i.plan_id = l.id and i.withdrawn_at is null
    join plan_assignments a on a.tenant_id = ${tenant} and a.subject = 'indicator' and a.subject_id = i.id
      and a.role = 'responsible' and a.valid_to is null
    join units u on u.tenant_id = ${tenant} and u.id = a.unit_id
    left join publications q on q.tenant_id = ${tenant} and q.subject = 'indicator' and q.subject_id = i.indicator_id
      and q.withdrawn_at is null and i.link = 'confirmed'
    left join verdicts v on v.tenant_id = ${tenant} and v.plan_indicator_id = i.id
    left join lateral (select year, raw from plan_milestones m
      where m.tenant_id = ${tenant} and m.plan_indicator_id = i.id order by year desc limit 1) m on true
    where p.tenant_id = ${tenant} and p.subject = 'plan' and p.withdrawn_at is null
      and (${unitId ?? null}::uuid is null or u.id = ${unitId ?? null}::uuid)
    order by u.name, u.id, l.id, i.position`.execute(db);
  return rows;
}
