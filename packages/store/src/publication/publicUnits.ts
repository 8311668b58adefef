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
