import { type RawBuilder, sql } from "kysely";
import type { TenantContext } from "../context.js";
import { vietnamese } from "../order.js";
import { searchTerms } from "../search/terms.js";
import { isListed } from "./withdrawal.js";

/** What an entry lacks: any figure, a definition, somebody who reports it, a direction. */
export const lackings = ["data", "definition", "owner", "direction"] as const;
export type Lacking = (typeof lackings)[number];

export interface IndicatorFilter {
  /** Words, with or without diacritics, or a code. */
  readonly query?: string;
  readonly framework?: string;
  /** Goal or target of the framework. */
  readonly code?: string;
  readonly state?: string;
  readonly reporter?: string;
  readonly lacks?: Lacking;
  /** Linked from this plan. */
  readonly plan?: string;
  /** Only these. */
  readonly ids?: readonly string[];
  /** Default: only entries that weren't merged into another, nor withdrawn. */
  readonly merged?: boolean;
}

/** An entry as lists show it. */
export interface IndicatorSummaryRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly direction: "increase" | "decrease" | null;
  readonly state: "proposed" | "confirmed";
  readonly frequency: string;
  readonly decimals: number;
  readonly plans: number;
  readonly latest: {
    readonly period: string;
    readonly value: number | null;
    readonly missing: string | null;
    readonly status: string;
  } | null;
  readonly lacks: readonly Lacking[];
  readonly mergedInto: string | null;
  readonly meaning: string | null;
}

export interface IndicatorPage {
  readonly items: readonly IndicatorSummaryRow[];
  readonly total: number;
  readonly next: string | null;
}

/** Entries in the order of the Vietnamese alphabet, a page of them. `after`: what the page before gave as `next`. */
export async function findIndicators(
  context: TenantContext,
  filter: IndicatorFilter,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<IndicatorPage> {
  const offset = offsetOf(page.after);
  const where = conditionsOf(context, filter);
  const { rows } = await sql<IndicatorSummaryRow & { total: number }>`
    select i.id, i.code, i.name, i.measure, i.direction, i.state, i.frequency, i.decimals, i.meaning,
      i.merged_into as "mergedInto", count(*) over ()::int as total, l.latest,
      (select count(distinct pi.plan_id)::int from plan_indicators pi where pi.tenant_id = i.tenant_id
        and pi.indicator_id = i.id and pi.link = 'confirmed' and pi.withdrawn_at is null) as plans,
      array_remove(array[
        case when l.latest is null then 'data' end, case when i.definition is null then 'definition' end,
        case when not ${hasOwner} then 'owner' end, case when i.direction is null then 'direction' end], null) as lacks
    from indicators i
    left join lateral (${latestOf}) l on true
    where ${where}
    order by ${vietnamese(context, sql`i.name`)}, i.id
    limit ${page.limit} offset ${offset}`.execute(context.db);
  const total = rows[0]?.total ?? 0;
  const until = offset + rows.length;
  return { items: rows, total, next: until < total ? String(until) : null };
}

/** The newest figure of the province, as JSON. */
const latestOf = sql`
  select jsonb_build_object('period', f.period, 'value', f.value, 'missing', f.missing, 'status', f.status) as latest
  from figures f
  where f.tenant_id = i.tenant_id and f.indicator_id = i.id and f.place = '' and f.breakdown = ''
  order by f.period desc limit 1`;

/** A unit that reports it, by the catalogue or by a plan that assigns it. */
export const hasOwner = sql<boolean>`(
  exists (select 1 from indicator_reporters r where r.tenant_id = i.tenant_id and r.indicator_id = i.id)
  or exists (select 1 from plan_indicators pi
    join plan_assignments a on a.tenant_id = pi.tenant_id and a.subject = 'indicator' and a.subject_id = pi.id
    where pi.tenant_id = i.tenant_id and pi.indicator_id = i.id and pi.link = 'confirmed' and a.valid_to is null))`;

const hasData = sql<boolean>`exists (
  select 1 from figures f where f.tenant_id = i.tenant_id and f.indicator_id = i.id and f.missing is null)`;

/** What is true of an entry that lacks something. */
export const lackingInSql: Readonly<Record<Lacking, RawBuilder<boolean>>> = {
  data: sql<boolean>`not ${hasData}`,
  definition: sql<boolean>`i.definition is null`,
  owner: sql<boolean>`not ${hasOwner}`,
  direction: sql<boolean>`i.direction is null`,
};

function conditionsOf({ tenant }: TenantContext, filter: IndicatorFilter): RawBuilder<unknown> {
  const all = [sql`i.tenant_id = ${tenant}`];
  all.push(filter.merged === true ? sql`i.merged_into is not null` : isListed);
  if (filter.ids !== undefined) all[1] = sql`i.id = any(${[...filter.ids]}::uuid[])`;
  if (filter.query !== undefined && filter.query.trim() !== "") all.push(matches(filter.query));
  if (filter.framework !== undefined) all.push(inFramework(filter.framework, filter.code));
  if (filter.state !== undefined) all.push(sql`i.state = ${filter.state}`);
  if (filter.lacks !== undefined) all.push(lackingInSql[filter.lacks]);
  if (filter.reporter !== undefined)
    all.push(sql`exists (select 1 from indicator_reporters r
      where r.tenant_id = i.tenant_id and r.indicator_id = i.id and r.unit_id::text = ${filter.reporter})`);
  if (filter.plan !== undefined)
    all.push(sql`exists (select 1 from plan_indicators pi where pi.tenant_id = i.tenant_id
      and pi.indicator_id = i.id and pi.plan_id::text = ${filter.plan} and pi.withdrawn_at is null)`);
  return sql.join(all, sql` and `);
}

function matches(query: string): RawBuilder<unknown> {
  const { words } = searchTerms(query);
  const byCode = sql`lower(i.code) like ${`${query.trim().toLowerCase()}%`}`;
  return words === null ? byCode : sql`(i.name_search @@ ${words}::tsquery or ${byCode})`;
}

function inFramework(framework: string, code: string | undefined): RawBuilder<unknown> {
  const which = code === undefined ? sql`true` : sql`(f.code = ${code} or f.code like ${`${code}.%`})`;
  return sql`exists (select 1 from indicator_frameworks f
    where f.tenant_id = i.tenant_id and f.indicator_id = i.id and f.framework = ${framework} and ${which})`;
}

export function offsetOf(after: string | undefined): number {
  const offset = Number(after ?? 0);
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** How many living entries there are by state, frequency and framework. */
export async function countIndicators({ db, tenant }: TenantContext): Promise<{
  readonly states: readonly Facet[];
  readonly frequencies: readonly Facet[];
  readonly frameworks: readonly Facet[];
}> {
  const { rows } = await sql<Facet & { kind: string }>`
    select 'states' as kind, state as value, count(*)::int as count from indicators i
    where i.tenant_id = ${tenant} and ${isListed} group by state
    union all
    select 'frequencies', frequency, count(*)::int from indicators i
    where i.tenant_id = ${tenant} and ${isListed} group by frequency
    union all
    select 'frameworks', f.framework, count(distinct f.indicator_id)::int from indicator_frameworks f
    join indicators i on i.tenant_id = f.tenant_id and i.id = f.indicator_id and ${isListed}
    where f.tenant_id = ${tenant} group by f.framework
    order by 1, 2`.execute(db);
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ value, count }) => ({ value, count }));
  return { states: of("states"), frequencies: of("frequencies"), frameworks: of("frameworks") };
}
