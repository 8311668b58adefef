import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { groupBy } from "../group.js";
import { figureRank } from "./figureRank.js";

/** A figure of a series as it is shown. */
export interface SeriesFigure {
  readonly indicatorId: string;
  readonly place: string;
  readonly breakdown: string;
  readonly period: string;
  readonly year: number;
  readonly value: number | null;
  readonly missing: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly basis: "observed" | "rolled-up";
  readonly unitsReported: number | null;
  readonly unitsExpected: number | null;
  readonly observationId: string | null;
  readonly revisions: number;
  readonly recordedAt: Date;
}

export interface SeriesChoice {
  readonly indicatorIds: readonly string[];
  /** '' for the province. */
  readonly place: string;
  /** What was known at this moment; without it, what is known now. */
  readonly asOf?: Date;
}

/**
 * The figures of indicators for one place, all breakdowns, by indicator and in order of period. As of a moment: from the
 * observations recorded until then, by the same rule of which one counts; computed totals of the province aren't kept in the past
 * and are left out.
 */
export async function findSeries(
  context: TenantContext,
  choice: SeriesChoice,
): Promise<Map<string, SeriesFigure[]>> {
  if (choice.indicatorIds.length === 0) return new Map();
  const rows =
    choice.asOf === undefined ? await current(context, choice) : await past(context, choice, choice.asOf);
  return groupBy(rows, ({ indicatorId }) => indicatorId);
}

/** What a yearly series is made of: the part of a figure that verdicts need, for many indicators at once. */
export type ValueFigure = Pick<
  SeriesFigure,
  "indicatorId" | "breakdown" | "period" | "value" | "observationId"
>;

/** The values of indicators for the province, all breakdowns, by indicator. */
export async function findValues(
  { db, tenant }: TenantContext,
  indicatorIds: readonly string[],
): Promise<Map<string, ValueFigure[]>> {
  if (indicatorIds.length === 0) return new Map();
  const { rows } = await sql<ValueFigure>`
    select indicator_id as "indicatorId", breakdown, period, value, observation_id as "observationId"
    from figures
    where tenant_id = ${tenant} and indicator_id = any(${[...indicatorIds]}::uuid[]) and place = ''
      and value is not null
    order by indicator_id, breakdown, period`.execute(db);
  return groupBy(rows, ({ indicatorId }) => indicatorId);
}

async function current(
  { db, tenant }: TenantContext,
  { indicatorIds, place }: SeriesChoice,
): Promise<SeriesFigure[]> {
  const { rows } = await sql<SeriesFigure>`
    select indicator_id as "indicatorId", place, breakdown, period, year, value, missing, numerator, denominator,
      status, basis, units_reported as "unitsReported", units_expected as "unitsExpected",
      observation_id as "observationId", revisions, recorded_at as "recordedAt"
    from figures
    where tenant_id = ${tenant} and indicator_id = any(${[...indicatorIds]}::uuid[]) and place = ${place}
    order by indicator_id, breakdown, period`.execute(db);
  return rows;
}

async function past(
  { db, tenant }: TenantContext,
  { indicatorIds, place }: SeriesChoice,
  asOf: Date,
): Promise<SeriesFigure[]> {
  const at = place === "" ? sql`o.place_id is null` : sql`o.place_id = ${place}::uuid`;
  const { rows } = await sql<SeriesFigure>`
    with recursive members as (
      select id as living, id, 0 as depth from indicators
      where tenant_id = ${tenant} and id = any(${[...indicatorIds]}::uuid[])
      union all
      select m.living, i.id, m.depth + 1 from members m
      join indicators i on i.tenant_id = ${tenant} and i.merged_into = m.id where m.depth < 100
    )
    select distinct on (m.living, o.breakdown, o.period)
      m.living as "indicatorId", ${place} as place, o.breakdown, o.period,
      (case when o.period ~ '^[0-9]{4}-[0-9]{4}$' then right(o.period, 4) else left(o.period, 4) end)::int as year,
      o.value, o.missing, o.numerator, o.denominator, o.status, 'observed' as basis,
      null::int as "unitsReported", null::int as "unitsExpected", o.id as "observationId",
      (count(*) over (partition by m.living, o.breakdown, o.period) - 1)::int as revisions,
      o.recorded_at as "recordedAt"
    from members m
    join observations o on o.tenant_id = ${tenant} and o.indicator_id = m.id and ${at} and o.recorded_at <= ${asOf}
    order by m.living, o.breakdown, o.period, ${figureRank(sql`o.status`)} desc, o.recorded_at desc, o.id desc`.execute(
    db,
  );
  return rows;
}
