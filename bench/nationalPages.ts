import { loadGoal } from "@lotrinh/server/evaluation/goals";
import { loadMap } from "@lotrinh/server/evaluation/map";
import { loadOverview } from "@lotrinh/server/evaluation/overview";
import { loadPlanProgress } from "@lotrinh/server/evaluation/planProgress";
import { loadUnitProgress } from "@lotrinh/server/evaluation/unitProgress";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import type { Store } from "@lotrinh/store/store";
import { sql } from "kysely";
import type { NationSize } from "./generator.js";
import { provinceOf } from "./generator.js";
import { measured } from "./nationalLoad.js";

interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

export interface PageTimes {
  readonly ours: Quantiles;
  /** The plainest SQL that gives the same answer, on the tables that are only appended to; undefined where there is none. */
  readonly plain?: Quantiles;
}

const runs = 60;
const person = { id: "", name: "bench", posts: [] };
const now = () => new Date("2026-11-20T03:00:00Z");

/** Each page asked many times in turn over the measured provinces, whole: from the transaction's begin to the JSON. */
export async function measurePages(store: Store, size: NationSize): Promise<Map<string, PageTimes>> {
  const ids = await idsOf(store, size);
  const pick = <T>(list: readonly T[], at: number): T => {
    const found = list[at % list.length];
    if (found === undefined) throw new Error("the made-up nation is empty");
    return found;
  };
  const ask = (work: (context: TenantContext, of: Ids, at: number) => Promise<unknown>) =>
    quantiles(runs, async (at) => {
      const of = pick(ids, at);
      const answer = await withTenant(
        store,
        { tenant: of.tenant, person: null },
        (context) => work(context, of, at),
        { mode: "snapshot", now },
      );
      JSON.stringify(answer);
    });
  const pages = new Map<string, PageTimes>();
  pages.set("overview", {
    ours: await ask((context) => loadOverview(context, {})),
    plain: await ask((context) => plainOverview(context)),
  });
  pages.set("plan", {
    ours: await ask((context, of, at) => loadPlanProgress(context, pick(of.plans, at), {})),
    plain: await ask((context, of, at) => plainPlan(context, pick(of.plans, at))),
  });
  pages.set("unit", {
    ours: await ask((context, of, at) => loadUnitProgress(context, pick(of.units, at))),
    plain: await ask((context, of, at) => plainUnit(context, pick(of.units, at))),
  });
  pages.set("goal", {
    ours: await ask((context, _of, at) => loadGoal(context, "sdg", String(1 + (at % 17)))),
    plain: await ask((context, _of, at) => plainGoal(context, String(1 + (at % 17)))),
  });
  pages.set("map", {
    ours: await ask((context, of, at) =>
      loadMap(
        context,
        { indicator: pick(of.mapped, at), breakdown: "", level: "commune", classes: 5, method: "quantile" },
        person,
      ),
    ),
    plain: await ask((context, of, at) => plainMap(context, pick(of.mapped, at))),
  });
  pages.set("accept", { ours: await quantiles(20, (at) => acceptAndLook(store, pick(ids, at), at)) });
  return pages;
}

interface Ids {
  readonly tenant: string;
  readonly plans: readonly string[];
  readonly units: readonly string[];
  readonly mapped: readonly string[];
}

async function idsOf(store: Store, size: NationSize): Promise<Ids[]> {
  const found: Ids[] = [];
  for (const n of measured.filter((each) => each <= size.provinces)) {
    const tenant = provinceOf(n);
    const of = (table: "plans" | "units" | "indicators", most: number) =>
      withTenant(store, { tenant, person: null }, async ({ db }) =>
        (await db.selectFrom(table).select("id").where("tenant_id", "=", tenant).limit(most).execute()).map(
          ({ id }) => id,
        ),
      );
    const mapped = await withTenant(store, { tenant, person: null }, async ({ db }) => {
      const { rows } = await sql<{ id: string }>`
        select distinct indicator_id as id from figures where tenant_id = ${tenant} and place > '' limit 100`.execute(
        db,
      );
      return rows.map(({ id }) => id);
    });
    found.push({ tenant, plans: await of("plans", 60), units: await of("units", 100), mapped });
  }
  return found;
}

/** Accepts one figure and looks at the overview until it is there: the time from the one to the other. */
async function acceptAndLook(store: Store, { tenant, mapped }: Ids, at: number): Promise<void> {
  const indicatorId = mapped[at % mapped.length] ?? "";
  const clock = () => new Date(Date.now());
  const count = () =>
    withTenant(store, { tenant, person: null }, (context) => loadOverview(context, {}), {
      mode: "snapshot",
      now: clock,
    });
  await withTenant(store, { tenant, person: null }, (context) =>
    recordObservations(context, [
      {
        indicatorId,
        placeId: null,
        breakdown: "",
        period: "2025",
        value: 50 + at,
        missing: null,
        status: "reported",
        origin: "report",
        originId: null,
      },
    ]),
  );
  const { newFigures } = await count();
  if (newFigures === 0) throw new Error("the accepted figure isn't in the overview");
}

async function quantiles(times: number, work: (at: number) => Promise<unknown>): Promise<Quantiles> {
  for (let at = 0; at < 4; at += 1) await work(at);
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const started = performance.now();
    await work(at);
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  return { p50: taken[times >> 1] ?? 0, p95: taken[Math.ceil(times * 0.95) - 1] ?? 0 };
}

// the plainest SQL for the numbers of each page

const latest = sql`
  select distinct on (o.indicator_id, o.period) o.indicator_id, o.period, o.value from observations o
  where o.tenant_id = nullif(current_setting('lotrinh.tenant', true), '') and o.place_id is null`;

async function plainOverview({ db, tenant }: TenantContext): Promise<unknown> {
  const plans =
    await sql`select plan_id, status, count(*) from verdicts where tenant_id = ${tenant} group by 1, 2`.execute(
      db,
    );
  const tasks =
    await sql`select plan_id, count(*) from plan_tasks t where tenant_id = ${tenant} and due_on < '2026-11-20'
    and not exists (select 1 from task_states s where s.tenant_id = t.tenant_id and s.task_id = t.id) group by 1`.execute(
      db,
    );
  const rounds =
    await sql`select round_id, count(*), count(submitted_at), count(accepted_at) from reports where tenant_id = ${tenant} group by 1`.execute(
      db,
    );
  const figures =
    await sql`select count(*) from observations where tenant_id = ${tenant} and recorded_at >= '2026-11-13'`.execute(
      db,
    );
  return [plans.rows, tasks.rows, rounds.rows, figures.rows];
}

async function plainPlan({ db, tenant }: TenantContext, plan: string): Promise<unknown> {
  const { rows } = await sql`
    select pi.name, m.year, m.value, v.status, o.period, o.value as seen
    from plan_indicators pi
    join plan_milestones m on m.tenant_id = pi.tenant_id and m.plan_indicator_id = pi.id
    join verdicts v on v.tenant_id = pi.tenant_id and v.plan_indicator_id = pi.id
    left join lateral (${latest} and o.indicator_id = pi.indicator_id
      order by o.indicator_id, o.period, o.recorded_at desc) o on true
    where pi.tenant_id = ${tenant} and pi.plan_id = ${plan}`.execute(db);
  return rows;
}

async function plainUnit({ db, tenant }: TenantContext, unit: string): Promise<unknown> {
  const { rows } = await sql`
    select pi.name, v.status, o.period, o.value
    from plan_assignments a
    join plan_indicators pi on pi.tenant_id = a.tenant_id and pi.id = a.subject_id
    join verdicts v on v.tenant_id = pi.tenant_id and v.plan_indicator_id = pi.id
    left join lateral (${latest} and o.indicator_id = pi.indicator_id
      order by o.indicator_id, o.period, o.recorded_at desc) o on true
    where a.tenant_id = ${tenant} and a.unit_id = ${unit} and a.subject = 'indicator'`.execute(db);
  return rows;
}

async function plainGoal({ db, tenant }: TenantContext, code: string): Promise<unknown> {
  const { rows } = await sql`
    select pi.name, v.* from indicator_frameworks f
    join plan_indicators pi on pi.tenant_id = f.tenant_id and pi.indicator_id = f.indicator_id
    join verdicts v on v.tenant_id = pi.tenant_id and v.plan_indicator_id = pi.id
    where f.tenant_id = ${tenant} and f.framework = 'sdg' and f.code = ${code}`.execute(db);
  return rows;
}

async function plainMap({ db, tenant }: TenantContext, indicator: string): Promise<unknown> {
  const { rows } = await sql`
    select p.name, o.value from places p left join (
      select distinct on (place_id) place_id, value from observations
      where tenant_id = ${tenant} and indicator_id = ${indicator} and period = '2025' and place_id is not null
      order by place_id, recorded_at desc
    ) o on o.place_id = p.id where p.tenant_id = ${tenant} and p.level = 'commune'`.execute(db);
  return rows;
}
