import { daysBetween } from "@lotrinh/core/schedule/day";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findPlans } from "@lotrinh/store/plans";
import { findReportsOfRounds, type ReportStanding } from "@lotrinh/store/reporting/standing";
import type { PlanRow } from "@lotrinh/store/schema";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { statusOf } from "../reports/load.js";
import { vietnamDay } from "../vietnamDay.js";
import { mayManageRounds, maySeeBoard } from "./policy.js";
import type { RoundAnswer } from "./schema.js";

/** Rounds as people see them, in the order given: with counts over the rows that this person may see. */
export async function presentRounds(
  context: TenantContext,
  person: Person,
  rounds: readonly RoundsRow[],
): Promise<RoundAnswer[]> {
  const plans = new Map((await findPlans(context)).map((plan) => [plan.id, plan]));
  const standings = groupBy(
    await findReportsOfRounds(
      context,
      rounds.map(({ id }) => id),
    ),
    ({ round_id }) => round_id,
  );
  const units = new Set(person.posts.flatMap(({ unit }) => unit ?? []));
  return rounds.flatMap((round) => {
    const plan = plans.get(round.plan_id);
    const all = standings.get(round.id) ?? [];
    const whole = maySeeBoard.allows(person, round.plan_id);
    const seen = whole
      ? all
      : all.filter(({ unit_id, holder_id }) => units.has(unit_id) || units.has(holder_id));
    if (plan === undefined || (!whole && seen.length === 0)) return [];
    return [presentRound(context, person, round, plan, seen)];
  });
}

function presentRound(
  context: TenantContext,
  person: Person,
  round: RoundsRow,
  plan: PlanRow,
  reports: readonly ReportStanding[],
): RoundAnswer {
  const today = vietnamDay(context.now());
  return {
    id: round.id,
    plan: { id: plan.id, number: plan.number, title: plan.title },
    dutyId: round.duty_id,
    title: round.title,
    period: round.period,
    periodFrom: round.period_from,
    periodTo: round.period_to,
    cutoffFrom: round.cutoff_from,
    cutoff: round.cutoff,
    opensOn: round.opens_on,
    dueOn: round.due_on,
    locksOn: round.locks_on,
    state: round.locked_at === null ? "open" : "closed",
    daysLeft: daysBetween(today, round.due_on),
    counts: countsOf(reports, today),
    can: { manage: mayManageRounds.allows(person, round.plan_id) },
  };
}

function countsOf(reports: readonly ReportStanding[], today: string): RoundAnswer["counts"] {
  const counts = {
    units: reports.length,
    notStarted: 0,
    draft: 0,
    sent: 0,
    submitted: 0,
    returned: 0,
    accepted: 0,
    locked: 0,
    late: 0,
  };
  for (const report of reports) {
    counts[statusOf(report.state)] += 1;
    const day = report.submitted_at === null ? today : vietnamDay(report.submitted_at);
    if (day > report.due_on) counts.late += 1;
  }
  return counts;
}
