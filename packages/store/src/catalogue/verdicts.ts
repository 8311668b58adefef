import { judge } from "@lotrinh/core/progress/assess";
import { calendarDay } from "@lotrinh/core/schedule/day";
import { type RawBuilder, sql } from "kysely";
import type { TenantContext } from "../context.js";
import {
  findAssessmentInputs,
  type PlanIndicatorChoice,
  type PlanIndicatorFacts,
} from "./assessmentInputs.js";

/** The year it is in Vietnam. */
export function vietnamYear(at: Date): number {
  return Number(calendarDay(at.toISOString()).slice(0, 4));
}

/**
 * Computes the verdicts of plan indicators anew, in the caller's transaction: call it after a change of figures, links,
 * milestones, directions or breaks, and on the first day of a year. What a verdict was before is kept where it changes. A plan
 * indicator that isn't linked is `not-assessable`: `not-linked`. Returns how many were computed.
 */
export async function refreshVerdicts(context: TenantContext, choice: PlanIndicatorChoice): Promise<number> {
  const facts = await findAssessmentInputs(context, choice, { year: vietnamYear(context.now()) });
  const rows = facts.map(verdictOf);
  for (let from = 0; from < rows.length; from += 1000) await save(context, rows.slice(from, from + 1000));
  if (choice.planId !== undefined) await markWithdrawn(context, choice.planId);
  return rows.length;
}

interface VerdictRow {
  readonly id: string;
  readonly planId: string;
  readonly indicatorId: string | null;
  readonly goal: number | null;
  readonly status: string;
  readonly reason: string | null;
  readonly latestPeriod: string | null;
  readonly latestValue: number | null;
  readonly targetYear: number | null;
}

function verdictOf({
  id,
  planId,
  indicatorId,
  isLinked,
  goal,
  input,
  latestPeriod,
}: PlanIndicatorFacts): VerdictRow {
  const head = { id, planId, indicatorId, goal };
  if (!isLinked)
    return {
      ...head,
      status: "not-assessable",
      reason: "not-linked",
      latestPeriod: null,
      latestValue: null,
      targetYear: null,
    };
  const { status, reason, latest, target } = judge(input);
  return {
    ...head,
    status,
    reason,
    latestPeriod,
    latestValue: latestPeriod === null ? null : (latest?.value ?? null),
    targetYear: target?.year ?? null,
  };
}

/** Goals of frameworks that a row serves, `sdg:3`: a link to a target (`sdg-target`, 3.8) or to an indicator of one is one to its goal. */
function goalsOf(tenant: string): RawBuilder<string[]> {
  return sql<string[]>`array(
    select case when f.framework in ('sdg', 'sdg-target', 'vsdg', 'sdg-indicator') then 'sdg:' || split_part(f.code, '.', 1)
      else f.framework || ':' || f.code end
    from indicator_frameworks f where f.tenant_id = ${tenant} and f.indicator_id = v.indicator_id and v.linked
    union
    select g.framework from plan_goals g
    where g.tenant_id = ${tenant} and g.plan_id = v.plan_id and g.number = v.goal and g.framework is not null
    order by 1)`;
}

/** Verdicts of plan indicators that an amendment withdrew don't count any more; they stay for the history. */
async function markWithdrawn({ db, tenant }: TenantContext, planId: string): Promise<void> {
  await sql`
    update verdicts v set withdrawn = true from plan_indicators pi
    where v.tenant_id = ${tenant} and v.plan_id = ${planId} and pi.tenant_id = v.tenant_id
      and pi.id = v.plan_indicator_id and pi.withdrawn_at is not null and not v.withdrawn`.execute(db);
}

async function save({ db, tenant, now }: TenantContext, rows: readonly VerdictRow[]): Promise<void> {
  await sql`
    insert into verdicts (tenant_id, plan_indicator_id, plan_id, indicator_id, goal, goals, status, reason, latest_period,
      latest_value, target_year, computed_at, changed_at)
    select ${tenant}, v.id, v.plan_id, v.indicator_id, v.goal, ${goalsOf(tenant)}, v.status, v.reason, v.latest_period, v.latest_value,
      v.target_year, ${now()}::timestamptz, ${now()}::timestamptz
    from unnest(
      ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.planId)}::uuid[],
      ${rows.map((row) => row.indicatorId)}::uuid[], ${rows.map((row) => row.goal)}::int[],
      ${rows.map((row) => row.status)}::text[], ${rows.map((row) => row.reason)}::text[],
      ${rows.map((row) => row.latestPeriod)}::text[], ${rows.map((row) => row.latestValue)}::float8[],
      ${rows.map((row) => row.targetYear)}::int[], ${rows.map((row) => row.reason !== "not-linked")}::boolean[])
      as v (id, plan_id, indicator_id, goal, status, reason, latest_period, latest_value, target_year, linked)
    order by v.id
    on conflict (tenant_id, plan_indicator_id) do update set
      indicator_id = excluded.indicator_id, goal = excluded.goal, goals = excluded.goals, withdrawn = false, status = excluded.status, reason = excluded.reason,
      latest_period = excluded.latest_period, latest_value = excluded.latest_value,
      target_year = excluded.target_year, computed_at = excluded.computed_at,
      changed_at = case when verdicts.status <> excluded.status then excluded.changed_at else verdicts.changed_at end,
      status_before = case when verdicts.status <> excluded.status then verdicts.status else verdicts.status_before end`.execute(
    db,
  );
}
