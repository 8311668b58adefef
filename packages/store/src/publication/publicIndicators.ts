import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** A public indicator as lists show it. */
export interface PublicIndicatorRow {
  readonly id: string;
  readonly slug: string;
  readonly publishedAt: Date;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly definition: string | null;
  readonly source: string | null;
  readonly method: string | null;
  readonly direction: "increase" | "decrease" | null;
  readonly overTime: "sum" | "mean" | "last" | "none";
  /** Goals of frameworks, `sdg:1`. */
  readonly goals: readonly string[];
  readonly latestPeriod: string | null;
  readonly latestValue: number | null;
}

/** The indicators that are public now, by name; `slug`: the one of an address. */
export async function findPublicIndicators(
  { db, tenant }: TenantContext,
  slug?: string,
): Promise<PublicIndicatorRow[]> {
  const { rows } = await sql<PublicIndicatorRow>`
    select i.id, p.slug, p.published_at as "publishedAt", i.code, i.name, i.measure, i.definition, i.source, i.method,
      i.direction, i.over_time as "overTime", f.period as "latestPeriod", f.value as "latestValue",
      coalesce((select array_agg(framework || ':' || code order by framework, code) from indicator_frameworks g
        where g.tenant_id = ${tenant} and g.indicator_id = i.id), '{}') as goals
    from publications p
    join indicators i on i.tenant_id = ${tenant} and i.id = p.subject_id
    left join lateral (
      select period, value from figures f
      where f.tenant_id = ${tenant} and f.indicator_id = i.id and f.place = '' and f.breakdown = '' and f.value is not null
      order by year desc, period desc limit 1) f on true
    where p.tenant_id = ${tenant} and p.subject = 'indicator' and p.withdrawn_at is null
      and i.merged_into is null and (${slug ?? null}::text is null or p.slug = ${slug ?? null})
    order by i.name, i.id`.execute(db);
  return rows;
}

/** A public figure that was given another value after it had become public. */
export interface PublicRevisionRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly period: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly reason: string | null;
  readonly at: Date;
}

/** Revisions of the whole province's figures since they are public, newest first; `slug`: of one indicator. */
export async function findPublicRevisions(
  { db, tenant }: TenantContext,
  limit: number,
  slug?: string,
): Promise<PublicRevisionRow[]> {
  const { rows } = await sql<PublicRevisionRow>`
    select o.id, p.slug, i.name, o.period, b.value as before, o.value as after, o.reason, o.recorded_at as at
    from publications p
    join indicators i on i.tenant_id = ${tenant} and i.id = p.subject_id
    join observations o on o.tenant_id = ${tenant} and o.indicator_id = i.id and o.place_id is null
      and o.recorded_at > p.published_at
    join lateral (
      select value from observations b
      where b.tenant_id = ${tenant} and b.indicator_id = o.indicator_id and b.place_id is null
        and b.breakdown = o.breakdown and b.period = o.period and b.recorded_at < o.recorded_at
      order by b.recorded_at desc limit 1) b on b.value is distinct from o.value
    where p.tenant_id = ${tenant} and p.subject = 'indicator' and p.withdrawn_at is null
      and (${slug ?? null}::text is null or p.slug = ${slug ?? null})
    order by o.recorded_at desc, o.id desc limit ${limit}`.execute(db);
  return rows;
}
