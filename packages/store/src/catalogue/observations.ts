import { type RawBuilder, sql } from "kysely";
import type { TenantContext } from "../context.js";
import { findMembers } from "./living.js";

/** An observation with what it refers to by name. */
export interface ObservationRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly placeId: string | null;
  readonly place: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly origin: string;
  readonly originId: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  /** Whether it is the one that is shown. */
  readonly counts: boolean;
}

export interface ObservationFilter {
  /** '' for the province; undefined for all places. */
  readonly place?: string;
  readonly breakdown?: string;
  readonly period?: string;
  readonly ids?: readonly string[];
}

/**
 * Everything ever recorded for an indicator and for what was merged into it, newest first. `after`: the id that the page before
 * ended with.
 */
export async function findObservations(
  context: TenantContext,
  indicatorId: string,
  filter: ObservationFilter,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ readonly items: readonly ObservationRow[]; readonly next: string | null }> {
  const members = await findMembers(context, indicatorId);
  const where = [sql`o.indicator_id = any(${members}::uuid[])`];
  if (filter.place !== undefined)
    where.push(filter.place === "" ? sql`o.place_id is null` : sql`o.place_id::text = ${filter.place}`);
  if (filter.breakdown !== undefined) where.push(sql`o.breakdown = ${filter.breakdown}`);
  if (filter.period !== undefined) where.push(sql`o.period = ${filter.period}`);
  if (filter.ids !== undefined) where.push(sql`o.id = any(${[...filter.ids]}::uuid[])`);
  if (page.after !== undefined) where.push(sql`o.id::text < ${page.after}`);
  const rows = await select(context, where, page.limit + 1);
  const items = rows.slice(0, page.limit);
  return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

/** Observations by id, newest first. */
export async function findObservationsById(
  context: TenantContext,
  ids: readonly string[],
): Promise<ObservationRow[]> {
  return ids.length === 0 ? [] : select(context, [sql`o.id = any(${[...ids]}::uuid[])`], ids.length);
}

async function select(
  { db, tenant }: TenantContext,
  where: readonly RawBuilder<unknown>[],
  limit: number,
): Promise<ObservationRow[]> {
  const { rows } = await sql<ObservationRow>`
    select o.id, o.indicator_id as "indicatorId", o.place_id as "placeId", pl.name as place, o.breakdown, o.period,
      o.value, o.missing, o.numerator, o.denominator, o.status, o.origin, o.origin_id as "originId", o.reason, o.note,
      case when u.id is null then null else jsonb_build_object('id', u.id, 'name', u.name) end as unit,
      pe.name as "recordedBy", o.recorded_at as "recordedAt", f.observation_id is not null as counts
    from observations o
    left join places pl on pl.tenant_id = o.tenant_id and pl.id = o.place_id
    left join units u on u.tenant_id = o.tenant_id and u.id = o.unit_id
    left join people pe on pe.tenant_id = o.tenant_id and pe.id = o.recorded_by
    left join indicators i on i.tenant_id = o.tenant_id and i.id = o.indicator_id
    left join figures f on f.tenant_id = o.tenant_id and f.indicator_id = coalesce(i.merged_into, o.indicator_id)
      and f.place = coalesce(o.place_id::text, '') and f.breakdown = o.breakdown and f.period = o.period
      and f.observation_id = o.id
    where o.tenant_id = ${tenant} and ${sql.join([...where], sql` and `)}
    order by o.id desc limit ${limit}`.execute(db);
  return rows;
}

/** What was taken from a document: the observation by the claim's key, kept as its note. */
export async function findDocumentObservations(
  { db, tenant }: TenantContext,
  documentId: string,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; id: string }>`
    select note as key, id from observations
    where tenant_id = ${tenant} and origin = 'document' and origin_id = ${documentId} and note is not null`.execute(
    db,
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}
