import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** Cells of the province that may have to be computed again. */
export interface RollUpCells {
  readonly indicatorIds: readonly string[];
  readonly breakdowns: readonly string[];
  readonly periods: readonly string[];
}

/** World Bank practice (methods.md §8): below two thirds of the places no total is shown. */
export const leastCoverage = 2 / 3;

/**
 * Computes the province's figures from its places', where nobody gave the province's own and the indicator adds up: a count as
 * a sum; a ratio as sum of numerators over sum of denominators; a weighted mean by denominators. Never a mean of
 * percentages. Places of one level only (communes before districts), of those that exist in the period. Told: how many of
 * how many places; below two thirds there is no value.
 */
export async function rollUp({ db, tenant, now }: TenantContext, cells: RollUpCells): Promise<void> {
  if (cells.indicatorIds.length === 0) return;
  await sql`
    with asked as (
      select distinct a.indicator_id, a.breakdown, a.period
      from unnest(${[...cells.indicatorIds]}::uuid[], ${[...cells.breakdowns]}::text[], ${[...cells.periods]}::text[])
        as a (indicator_id, breakdown, period)
    ), levels as (
      select level, count(*)::int as places from places
      where tenant_id = ${tenant} and valid_to is null and level <> 'province' group by level
    ), sums as (
      select a.indicator_id, a.breakdown, a.period, p.level, min(f.year) as year,
        count(*) filter (where f.missing is null)::int as reported,
        sum(f.value) as value, sum(f.numerator) filter (where f.denominator is not null) as numerator,
        sum(f.denominator) filter (where f.numerator is not null) as denominator,
        sum(f.value * f.denominator) as weighted, sum(f.denominator) filter (where f.value is not null) as weights
      from asked a
      join figures f on f.tenant_id = ${tenant} and f.indicator_id = a.indicator_id and f.breakdown = a.breakdown
        and f.period = a.period and f.place <> ''
      join places p on p.tenant_id = ${tenant} and p.id = f.place::uuid
      where p.valid_to is null or p.valid_to >= make_date(f.year, 12, 31)
      group by a.indicator_id, a.breakdown, a.period, p.level
    ), chosen as (
      select distinct on (s.indicator_id, s.breakdown, s.period) s.*,
        greatest(s.reported, l.places) as expected, i.over_units, i.measure
      from sums s
      join levels l on l.level = s.level
      join indicators i on i.tenant_id = ${tenant} and i.id = s.indicator_id
      where i.over_units <> 'province-only'
      order by s.indicator_id, s.breakdown, s.period, s.level
    ), computed as (
      select *, case
        when reported < expected * ${leastCoverage}::float8 then null
        when over_units = 'sum' then value
        when over_units = 'ratio' and measure like '\\%%' and denominator <> 0 then 100 * numerator / denominator
        when over_units = 'ratio' and measure like '‰%' and denominator <> 0 then 1000 * numerator / denominator
        when weights <> 0 then weighted / weights end as result
      from chosen
    )
    insert into figures (tenant_id, indicator_id, place, breakdown, period, year, value, missing, numerator,
      denominator, status, basis, units_reported, units_expected, recorded_at)
    select ${tenant}, indicator_id, '', breakdown, period, year, result,
      case when result is not null then null when reported < expected * ${leastCoverage}::float8 then 'low-coverage'
        else 'no-denominators' end,
      case when over_units = 'ratio' then numerator end, case when over_units <> 'sum' then coalesce(denominator, weights) end,
      'reported', 'rolled-up', reported, expected, ${now()}::timestamptz
    from computed
    on conflict (tenant_id, indicator_id, place, breakdown, period) do update set
      value = excluded.value, missing = excluded.missing, numerator = excluded.numerator,
      denominator = excluded.denominator, units_reported = excluded.units_reported,
      units_expected = excluded.units_expected, recorded_at = excluded.recorded_at
    where figures.basis = 'rolled-up'`.execute(db);
}

/** Computes all of an indicator's totals of the province, after its figures were made anew. */
export async function rollUpAll(context: TenantContext, indicatorId: string): Promise<void> {
  const rows = await context.db
    .selectFrom("figures")
    .select(["breakdown", "period"])
    .distinct()
    .where("tenant_id", "=", context.tenant)
    .where("indicator_id", "=", indicatorId)
    .where("place", "<>", "")
    .execute();
  await rollUp(context, {
    indicatorIds: rows.map(() => indicatorId),
    breakdowns: rows.map(({ breakdown }) => breakdown),
    periods: rows.map(({ period }) => period),
  });
}
