import type { Client } from "pg";

/** What a made-up nation holds; every province (tenant) the same. */
export interface NationSize {
  readonly provinces: number;
  readonly communesPerProvince: number;
  readonly indicators: number;
  readonly plans: number;
  readonly indicatorsPerPlan: number;
  readonly tasks: number;
  readonly units: number;
  /** Indicators that communes have figures of, in ten years. */
  readonly communeIndicators: number;
}

const firstYear = 2014;
const lastYear = 2025;
const years = lastYear - firstYear + 1;
const communeYears = 10;

/** The size with so many observations: the nation's 34 provinces and 3,321 communes, 1,500 indicators in each catalogue. */
export function nationOf(observations: number): NationSize {
  const provinces = 34;
  const communesPerProvince = Math.ceil(3321 / provinces);
  const indicators = observations >= 1_000_000 ? 1500 : 150;
  const ofProvince = indicators * years;
  const ofCommunes = Math.max(0, observations / provinces - ofProvince);
  return {
    provinces,
    communesPerProvince,
    indicators,
    plans: observations >= 1_000_000 ? 60 : 6,
    indicatorsPerPlan: 150,
    tasks: observations >= 1_000_000 ? 10_000 : 500,
    units: 150,
    communeIndicators: Math.min(
      indicators,
      Math.max(5, Math.round(ofCommunes / (communesPerProvince * communeYears))),
    ),
  };
}

export function provinceOf(n: number): string {
  return `tinh-${n}`;
}

/** Ids that queries can name without looking them up: of the n-th thing of a kind in a province. */
const functions = `
create or replace function pg_temp.bid(kind text, province int, n int) returns uuid language sql immutable as
  $$ select md5(kind || '/' || province || '/' || n)::uuid $$;
create or replace function pg_temp.noise(n bigint) returns float8 language sql immutable as
  $$ select ((n * 2654435761) % 1000003)::float8 / 1000003 $$;
create or replace function pg_temp.at_time(t timestamptz) returns uuid language sql volatile as
  $$ select (lpad(to_hex((extract(epoch from t) * 1000)::bigint), 12, '0') || '7' || substr(gen_random_uuid()::text, 16))::uuid $$;`;

/** Fills one province but for its observations. As the database's owner: row-level security and foreign keys are off. */
export async function fillProvince(client: Client, size: NationSize, n: number): Promise<void> {
  const tenant = provinceOf(n);
  const run = (sql: string) =>
    client.query(sql.replaceAll(":tenant", `'${tenant}'`).replaceAll(":n", String(n)));
  await client.query(functions);
  await run(`insert into tenants values (:tenant, 'Tỉnh số ' || :n, now())`);
  await run(`insert into places (tenant_id, id, code, name, level, created_at)
    select :tenant, pg_temp.bid('place', :n, i), lpad(i::text, 5, '0'), 'Xã số ' || i, 'commune', now()
    from generate_series(1, ${size.communesPerProvince}) i`);
  await run(`insert into units (tenant_id, id, name, kind, aliases, created_at)
    select :tenant, pg_temp.bid('unit', :n, i), 'Đơn vị số ' || i, 'department', '{}', now()
    from generate_series(1, ${size.units}) i`);
  await run(`insert into indicators (tenant_id, id, code, name, name_search, meaning, state, definition, measure,
      direction, frequency, over_units, over_time, created_at)
    select :tenant, pg_temp.bid('indicator', :n, i), lpad(i::text, 4, '0'), 'Chỉ tiêu số ' || i,
      array_to_tsvector(array['chi', 'tieu', 'so', i::text]), 'chi tieu ' || i || '|%', 'confirmed',
      case when i % 20 > 0 then 'Định nghĩa' end, '%', case when i % 3 = 0 then 'decrease' else 'increase' end,
      'annual', 'ratio', 'last', now()
    from generate_series(1, ${size.indicators}) i`);
  await run(`insert into indicator_frameworks (tenant_id, indicator_id, framework, code)
    select :tenant, pg_temp.bid('indicator', :n, i), 'sdg', (1 + i % 17)::text
    from generate_series(1, ${size.indicators}) i`);
  await run(`insert into indicator_reporters (tenant_id, indicator_id, unit_id)
    select :tenant, pg_temp.bid('indicator', :n, i), pg_temp.bid('unit', :n, 1 + i % ${size.units})
    from generate_series(1, ${size.indicators}) i where i % 10 > 0`);
  await fillPlans(run, size);
}

type Run = (sql: string) => Promise<unknown>;

async function fillPlans(run: Run, size: NationSize): Promise<void> {
  const perPlan = size.indicatorsPerPlan;
  await run(`insert into plans (tenant_id, id, document_id, title, number, period_from, period_to, in_force_from,
      in_force_at, created_at)
    select :tenant, pg_temp.bid('plan', :n, i), pg_temp.bid('document', :n, i), 'Kế hoạch số ' || i, i || '/KH-UBND', 2021, 2030,
      date '2021-01-01' + i, now(), now()
    from generate_series(1, ${size.plans}) i`);
  await run(`insert into plan_indicators (tenant_id, id, plan_id, item, position, code, name, measure, goal,
      indicator_id, link, span)
    select :tenant, pg_temp.bid('plan-indicator', :n, p * 1000 + i), pg_temp.bid('plan', :n, p), 'indicators:' || i, i, i::text,
      'Chỉ tiêu ' || i || ' của kế hoạch ' || p, '%', 1 + i % 17,
      pg_temp.bid('indicator', :n, 1 + (p * 37 + i) % ${size.indicators}),
      'confirmed', '{"line":1,"endLine":1}'
    from generate_series(1, ${size.plans}) p, generate_series(1, ${perPlan}) i`);
  await run(`insert into plan_milestones (tenant_id, plan_indicator_id, year, raw, value)
    select :tenant, pg_temp.bid('plan-indicator', :n, p * 1000 + i), y, (60 + (y - 2020) * 2)::text,
      jsonb_build_object('kind', 'exact', 'value', 60 + (y - 2020) * 2)
    from generate_series(1, ${size.plans}) p, generate_series(1, ${perPlan}) i, unnest(array[2023, 2025, 2030]) y`);
  await run(`insert into plan_tasks (tenant_id, id, plan_id, item, position, text, due_on, created_at)
    select :tenant, pg_temp.bid('task', :n, i), pg_temp.bid('plan', :n, 1 + i % ${size.plans}), 'tasks:' || i, i, 'Nhiệm vụ số ' || i,
      date '2026-01-01' + i % 1500, now()
    from generate_series(1, ${size.tasks}) i`);
  await run(`insert into plan_assignments (tenant_id, id, plan_id, subject, subject_id, unit_id, role, basis, added_at)
    select :tenant, pg_temp.bid('assignment', :n, p * 1000 + i), pg_temp.bid('plan', :n, p), 'indicator',
      pg_temp.bid('plan-indicator', :n, p * 1000 + i), pg_temp.bid('unit', :n, 1 + (p + i) % ${size.units}), 'responsible', '{}'::jsonb, now()
    from generate_series(1, ${size.plans}) p, generate_series(1, ${perPlan}) i
    union all
    select :tenant, pg_temp.bid('task-assignment', :n, i), pg_temp.bid('plan', :n, 1 + i % ${size.plans}), 'task',
      pg_temp.bid('task', :n, i), pg_temp.bid('unit', :n, 1 + i % ${size.units}), 'lead', '{}'::jsonb, now()
    from generate_series(1, ${size.tasks}) i`);
  await run(`insert into rounds (tenant_id, id, plan_id, title, period, opens_on, due_on, outline, opened_at, created_at)
    select :tenant, pg_temp.bid('round', :n, p), pg_temp.bid('plan', :n, p), 'Báo cáo năm 2026', '2026', '2026-11-01',
      '2026-11-15', '{}', now(), now()
    from generate_series(1, ${size.plans}) p`);
  await run(`insert into reports (tenant_id, id, round_id, unit_id, holder_id, due_on, asked, state, submitted_at, accepted_at,
      created_at)
    select :tenant, pg_temp.bid('report', :n, p * 1000 + u), pg_temp.bid('round', :n, p), pg_temp.bid('unit', :n, u),
      pg_temp.bid('unit', :n, u), '2026-11-15', '{}', 'accepted', case when u % 3 > 0 then now() end,
      case when u % 3 > 1 then now() end, now()
    from generate_series(1, ${size.plans}) p, generate_series(1, 30) u`);
  await run(`insert into verdicts (tenant_id, plan_indicator_id, plan_id, indicator_id, goal, goals, status, computed_at,
      changed_at)
    select tenant_id, id, plan_id, indicator_id, goal, array['sdg:' || goal], 'on-track', now(), now() - interval '1 year'
    from plan_indicators where tenant_id = :tenant`);
}

/** The observations of one province as a query: the province's own series, then the communes'. */
export function observationsQuery(size: NationSize, n: number): string {
  return `
    select '${provinceOf(n)}' as tenant_id, pg_temp.at_time(t) as id, i.id as indicator_id, c.id as place_id,
      '' as breakdown, y::text as period,
      40 + (y - ${firstYear}) * 2 + 20 * pg_temp.noise(i.n * 7919 + c.n * 104729 + y) as value, null::text as missing,
      case when c.n > 0 then 400 + i.n % 100 end::float8 as numerator, case when c.n > 0 then 1000 end::float8 as denominator,
      'reported' as status, 'report' as origin, t as recorded_at
    from (select n, pg_temp.bid('indicator', ${n}, n) as id from generate_series(1, ${size.indicators}) n) i
    join (
      select 0 as n, null::uuid as id
      union all
      select n, pg_temp.bid('place', ${n}, n) from generate_series(1, ${size.communesPerProvince}) n
    ) c on c.n = 0 or i.n <= ${size.communeIndicators}
    join generate_series(${firstYear}, ${lastYear}) y on c.n = 0 or y > ${lastYear - communeYears}
    cross join lateral (select make_timestamptz(y + 1, 1, 15, 0, 0, 0, 'UTC') + (i.n + c.n) * interval '1 second' as t) times`;
}

/** The columns that `observationsQuery` gives, in order. */
export const observationColumns =
  "tenant_id, id, indicator_id, place_id, breakdown, period, value, missing, numerator, denominator, status, origin, recorded_at";
