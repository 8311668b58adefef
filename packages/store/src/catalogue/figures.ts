import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import type { Cell } from "./cell.js";
import { figureRank } from "./figureRank.js";
import type { CheckedObservation } from "./observationInput.js";

/** The observations that count so far, of the cells asked for; computed figures are none. */
export async function findCurrent(
  { db, tenant }: TenantContext,
  cells: readonly Cell[],
): Promise<(Cell & { readonly observationId: string; readonly status: string })[]> {
  const { rows } = await sql<Cell & { observationId: string; status: string }>`
    select f.indicator_id as "indicatorId", f.place, f.breakdown, f.period,
      f.observation_id as "observationId", f.status
    from unnest(${cells.map((cell) => cell.indicatorId)}::uuid[], ${cells.map((cell) => cell.place)}::text[],
      ${cells.map((cell) => cell.breakdown)}::text[], ${cells.map((cell) => cell.period)}::text[])
      as c (indicator_id, place, breakdown, period)
    join figures f on f.tenant_id = ${tenant} and f.indicator_id = c.indicator_id and f.place = c.place
      and f.breakdown = c.breakdown and f.period = c.period
    where f.basis = 'observed'`.execute(db);
  return rows;
}

/** Appends to `observations`. */
export async function insertObservations(
  { db, tenant, person, now }: TenantContext,
  rows: readonly CheckedObservation[],
): Promise<void> {
  await sql`
    insert into observations (tenant_id, id, indicator_id, place_id, breakdown, period, value, missing, numerator,
      denominator, status, origin, origin_id, reason, note, unit_id, recorded_by, recorded_at)
    select ${tenant}, o.id, o.indicator_id, o.place_id, o.breakdown, o.period, o.value, o.missing, o.numerator,
      o.denominator, o.status, o.origin, o.origin_id, o.reason, o.note, o.unit_id, ${person}::uuid,
      ${now()}::timestamptz
    from unnest(
      ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.indicatorId)}::uuid[],
      ${rows.map((row) => row.placeId)}::uuid[], ${rows.map((row) => row.breakdown)}::text[],
      ${rows.map((row) => row.period)}::text[], ${rows.map((row) => row.value)}::float8[],
      ${rows.map((row) => row.missing)}::text[], ${rows.map((row) => row.numerator ?? null)}::float8[],
      ${rows.map((row) => row.denominator ?? null)}::float8[], ${rows.map((row) => row.status)}::text[],
      ${rows.map((row) => row.origin)}::text[], ${rows.map((row) => row.originId)}::uuid[],
      ${rows.map((row) => row.reason ?? null)}::text[], ${rows.map((row) => row.note ?? null)}::text[],
      ${rows.map((row) => row.unitId ?? null)}::uuid[])
      as o (id, indicator_id, place_id, breakdown, period, value, missing, numerator, denominator, status, origin,
        origin_id, reason, note, unit_id)`.execute(db);
}

const carried = [
  "value",
  "missing",
  "numerator",
  "denominator",
  "status",
  "basis",
  "units_reported",
  "units_expected",
  "observation_id",
  "recorded_at",
];

/**
 * Brings `figures` up to date with new observations, by core/catalogue/counts.ts: each takes the place of the figure that
 * counts unless that one has a higher status; a computed figure always gives way. `revisions` counts what else was recorded.
 */
export async function upsertFigures(
  { db, tenant, now }: TenantContext,
  rows: readonly CheckedObservation[],
): Promise<void> {
  const wins = sql`(figures.basis = 'rolled-up' or ${figureRank(sql`excluded.status`)} >= ${figureRank(sql`figures.status`)})`;
  const set = carried.map(
    (column) =>
      sql`${sql.ref(column)} = case when ${wins} then excluded.${sql.ref(column)} else figures.${sql.ref(column)} end`,
  );
  await sql`
    insert into figures (tenant_id, indicator_id, place, breakdown, period, year, value, missing, numerator,
      denominator, status, basis, observation_id, revisions, recorded_at)
    select distinct on (o.indicator_id, o.place, o.breakdown, o.period)
      ${tenant}, o.indicator_id, o.place, o.breakdown, o.period, o.year, o.value, o.missing, o.numerator,
      o.denominator, o.status, 'observed', o.id,
      count(*) over (partition by o.indicator_id, o.place, o.breakdown, o.period) - 1, ${now()}::timestamptz
    from unnest(
      ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.indicatorId)}::uuid[],
      ${rows.map((row) => row.placeId ?? "")}::text[], ${rows.map((row) => row.breakdown)}::text[],
      ${rows.map((row) => row.period)}::text[], ${rows.map((row) => row.year)}::int[],
      ${rows.map((row) => row.value)}::float8[], ${rows.map((row) => row.missing)}::text[],
      ${rows.map((row) => row.numerator ?? null)}::float8[], ${rows.map((row) => row.denominator ?? null)}::float8[],
      ${rows.map((row) => row.status)}::text[]) with ordinality
      as o (id, indicator_id, place, breakdown, period, year, value, missing, numerator, denominator, status, nth)
    order by o.indicator_id, o.place, o.breakdown, o.period, ${figureRank(sql`o.status`)} desc, o.nth desc
    on conflict (tenant_id, indicator_id, place, breakdown, period) do update set
      ${sql.join(set)},
      revisions = excluded.revisions
        + case when figures.basis = 'observed' then figures.revisions + 1 else 0 end`.execute(db);
}

/** Makes the figures of indicators anew from all that was recorded for them and for what was merged into them. */
export async function rebuildFigures(
  { db, tenant }: TenantContext,
  indicatorId: string,
  members: readonly string[],
): Promise<void> {
  await sql`delete from figures where tenant_id = ${tenant} and indicator_id = ${indicatorId}`.execute(db);
  if (members.length === 0) return;
  await sql`
    insert into figures (tenant_id, indicator_id, place, breakdown, period, year, value, missing, numerator,
      denominator, status, basis, observation_id, revisions, recorded_at)
    select distinct on (place_id, breakdown, period)
      tenant_id, ${indicatorId}::uuid, coalesce(place_id::text, ''), breakdown, period, ${yearInSql}, value, missing,
      numerator, denominator, status, 'observed', id,
      count(*) over (partition by place_id, breakdown, period) - 1, recorded_at
    from observations
    where tenant_id = ${tenant} and indicator_id = any(${[...members]}::uuid[])
    order by place_id, breakdown, period, ${figureRank(sql`status`)} desc, recorded_at desc, id desc`.execute(
    db,
  );
}

/** The year a period ends in (core/schedule/period.ts): of `2021-2025` the second one. */
const yearInSql = sql`(case when period ~ '^[0-9]{4}-[0-9]{4}$' then right(period, 4) else left(period, 4) end)::int`;
