import { daysBetween } from "@lotrinh/core/schedule/day";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlanFacts, type PlanFacts } from "@lotrinh/store/plan/facts";
import { findNames } from "@lotrinh/store/reporting/names";
import { findRounds } from "@lotrinh/store/reporting/rounds";
import type { PlanRow } from "@lotrinh/store/schema";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { planNotFound } from "../programmeErrors.js";
import { vietnamDay } from "../vietnamDay.js";
import { mayManagePlan, maySplitTasks } from "./policy.js";
import type { PlanAnswer } from "./schema.js";

/** Plans as people see them, in the order given. */
export async function presentPlans(
  context: TenantContext,
  person: Person,
  plans: readonly PlanRow[],
): Promise<PlanAnswer[]> {
  const today = vietnamDay(context.now());
  const facts = await findPlanFacts(context, today);
  const units = await findNames(
    context,
    "units",
    plans.flatMap(({ standing_unit }) => standing_unit ?? []),
  );
  const next = await findRounds(context, {
    ids: [...facts.values()].flatMap(({ next_round }) => next_round ?? []),
  });
  const rounds = new Map(next.map((round) => [round.plan_id, round]));
  return plans.flatMap((plan) => {
    const own = facts.get(plan.id);
    if (own === undefined || plan.in_force_from === null) return [];
    const { standing_unit: unit } = plan;
    const manage = mayManagePlan.allows(person, plan.id);
    return [
      {
        id: plan.id,
        documentId: plan.document_id,
        number: plan.number,
        title: plan.title,
        period:
          plan.period_from === null || plan.period_to === null
            ? null
            : { from: plan.period_from, to: plan.period_to },
        standingUnit: unit === null ? null : { id: unit, name: units.get(unit) ?? "" },
        state: hasEnded(plan, today) ? ("ended" as const) : ("in-force" as const),
        inForceFrom: plan.in_force_from,
        endedOn: plan.ended_on,
        facts: presentFacts(own, rounds.get(plan.id), today),
        can: { manage, split: manage || maySplitTasks.allows(person) },
      },
    ];
  });
}

/** Whether a plan has ended by a day. */
export function hasEnded({ ended_on }: Pick<PlanRow, "ended_on">, today: string): boolean {
  return ended_on !== null && ended_on < today;
}

function presentFacts(facts: PlanFacts, next: RoundsRow | undefined, today: string): PlanAnswer["facts"] {
  return {
    tasks: facts.tasks,
    tasksDone: facts.tasks_done,
    tasksLate: facts.tasks_late,
    indicators: facts.indicators,
    duties: facts.duties,
    roundsOpen: facts.rounds_open,
    reportsOpen: facts.reports_open,
    reportsLate: facts.reports_late,
    reportsWaiting: facts.reports_waiting,
    unitsGone: facts.units_gone,
    nextDue:
      next === undefined
        ? null
        : {
            roundId: next.id,
            title: next.title,
            dueOn: next.due_on,
            daysLeft: daysBetween(today, next.due_on),
          },
  };
}

/** One plan as people see it. */
export async function presentPlan(
  context: TenantContext,
  person: Person,
  plan: PlanRow,
): Promise<PlanAnswer> {
  const [answer] = await presentPlans(context, person, [plan]);
  if (answer === undefined) throw planNotFound();
  return answer;
}
