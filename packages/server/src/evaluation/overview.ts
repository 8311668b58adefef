import { frameworks } from "@lotrinh/core/catalogue/frameworks";
import { findVerdictStatus, isWorse } from "@lotrinh/core/progress/verdict";
import { addDays } from "@lotrinh/core/schedule/day";
import {
  countNewFigures,
  countSizes,
  findGoalCounts,
  findLateTasks,
  findOpenRounds,
  findPlansOfFramework,
  findPlansOverview,
  findTurned,
  type GoalCount,
  type TurnedRow,
} from "@lotrinh/store/catalogue/pages/overview";
import { countUnknowns } from "@lotrinh/store/catalogue/pages/unknowns";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { presentPlan } from "../indicators/presenter.js";
import { startOfVietnamDay, vietnamDay } from "../vietnamDay.js";
import { distributionFrom } from "./distribution.js";
import type { overviewQuery, overviewSchema } from "./schema.js";

type Answer = z.infer<typeof overviewSchema>;

/** What leaders look at: how plans and goals stand, what turned, what is late, what we don't know. */
export async function loadOverview(
  context: TenantContext,
  query: z.infer<typeof overviewQuery>,
): Promise<Answer> {
  const today = vietnamDay(context.now());
  const since = query.since ?? addDays(today, -7);
  const from = startOfVietnamDay(since);
  const byPlan = await findPlansOverview(context, today, query.plan);
  const sizes = await countSizes(context, today);
  const rounds = await findOpenRounds(context, today);
  const late = await findLateTasks(context, today, 20);
  const goals = await findGoalCounts(context, "sdg", today);
  const own = await findPlansOfFramework(context, "sdg", today);
  const taken = new Set([...own, ...goals.flatMap(({ plans }) => plans)]);
  return {
    asOf: context.now().toISOString(),
    since,
    plans: { total: sizes.plans, inForce: sizes.inForce },
    indicators: { inCatalogue: sizes.inCatalogue, inPlans: sizes.inPlans, linked: sizes.linked },
    distribution: { ...distributionFrom(byPlan.flatMap(({ statuses }) => statuses)) },
    byPlan: byPlan.map((row) => ({
      plan: presentPlan(row),
      distribution: { ...distributionFrom(row.statuses) },
      lateTasks: row.lateTasks,
      tasks: row.tasks,
      openRounds: row.openRounds,
    })),
    byGoal: goalsOf(goals),
    turned: (await findTurned(context, from, 500)).flatMap(presentTurned).sort(worseFirst).slice(0, 50),
    newFigures: await countNewFigures(context, from),
    lateTasks: {
      total: byPlan.reduce((sum, row) => sum + row.lateTasks, 0),
      items: late.map((row) => ({
        id: row.id,
        text: row.text,
        plan: presentPlan(row),
        dueOn: row.dueOn,
        daysLate: row.daysLate,
        units: [...row.units],
      })),
    },
    rounds: {
      open: rounds.length,
      late: rounds.filter(({ overdue }) => overdue > 0).length,
      items: rounds.map(({ planId, planNumber, planTitle, ...row }) => ({
        ...row,
        plan: presentPlan({ planId, planNumber, planTitle }),
      })),
    },
    unknowns: await countUnknowns(context),
    mainstreaming: { plans: taken.size, of: sizes.inForce },
  };
}

function goalsOf(counts: readonly GoalCount[]): Answer["byGoal"] {
  const goals = frameworks.find(({ id }) => id === "sdg")?.goals ?? [];
  return goals.map(({ code, title }) => ({
    framework: "sdg",
    goal: code,
    title,
    distribution: { ...distributionFrom(counts.filter((count) => count.code === code)) },
  }));
}

function presentTurned(row: TurnedRow): Answer["turned"] {
  const from = findVerdictStatus(row.from);
  const to = findVerdictStatus(row.to);
  if (from === undefined || to === undefined) return [];
  const { planIndicatorId, name, at } = row;
  return [
    {
      planIndicatorId,
      name,
      plan: presentPlan(row),
      from,
      to,
      at: at.toISOString(),
      worse: isWorse(from, to),
    },
  ];
}

function worseFirst(a: Answer["turned"][number], b: Answer["turned"][number]): number {
  return Number(b.worse) - Number(a.worse) || (a.at < b.at ? 1 : -1);
}
