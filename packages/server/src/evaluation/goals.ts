import { type FrameworkId, findFramework } from "@lotrinh/core/catalogue/frameworks";
import { distributionOf } from "@lotrinh/core/progress/verdict";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import {
  countByTarget,
  findGoalRows,
  findGoalSizes,
  findTakenByPlans,
  findTakenByUnits,
} from "@lotrinh/store/catalogue/pages/goals";
import { findGoalCounts, findPlansOverview } from "@lotrinh/store/catalogue/pages/overview";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import { presentPlan, presentVerdict } from "../indicators/presenter.js";
import { vietnamDay } from "../vietnamDay.js";
import { distributionFrom } from "./distribution.js";
import type { goalSchema, goalsSchema, mainstreamingSchema } from "./schema.js";

const goalNotFound = () =>
  new ApiError(404, "goal-not-found", { vi: "Không tìm thấy mục tiêu.", en: "No such goal." });

/** The goals of a framework with how the indicators that serve them stand, over all running plans. */
export async function loadGoals(
  context: TenantContext,
  framework: FrameworkId,
): Promise<z.infer<typeof goalsSchema>> {
  const today = vietnamDay(context.now());
  const counts = await findGoalCounts(context, framework, today);
  const sizes = new Map((await findGoalSizes(context, framework, today)).map((row) => [row.code, row]));
  return {
    framework,
    goals: goalsOf(framework).map(({ code, title }) => ({
      code,
      title,
      indicators: sizes.get(code)?.indicators ?? 0,
      plans: sizes.get(code)?.plans ?? 0,
      distribution: { ...distributionFrom(counts.filter((row) => row.code === code)) },
    })),
  };
}

function goalsOf(framework: FrameworkId) {
  return findFramework(framework)?.goals ?? [];
}

/** One goal across plans. Throws `goal-not-found`. */
export async function loadGoal(
  context: TenantContext,
  framework: FrameworkId,
  code: string,
): Promise<z.infer<typeof goalSchema>> {
  const goal = goalsOf(framework).find((each) => each.code === code);
  if (goal === undefined) throw goalNotFound();
  const found = await findGoalRows(context, framework, code, vietnamDay(context.now()));
  const verdicts = await findVerdicts(
    context,
    found.map(({ planIndicatorId }) => planIndicatorId),
  );
  const rows = found.map((row) => ({
    planIndicatorId: row.planIndicatorId,
    indicatorId: row.indicatorId,
    name: row.name,
    measure: row.measure,
    plan: presentPlan(row),
    goal: row.goal,
    verdict: presentVerdict(verdicts.get(row.planIndicatorId)),
  }));
  const statuses = (of: typeof rows) => ({ ...distributionOf(of.map(({ verdict }) => verdict.status)) });
  const plans = [...new Map(rows.map((row) => [row.plan.id, row])).values()];
  const byTarget = await countByTarget(context);
  return {
    code,
    title: goal.title,
    distribution: statuses(rows),
    targets: goal.targets.map((target) => ({ ...target, indicators: byTarget.get(target.code) ?? 0 })),
    byPlan: plans.map(({ plan, goal: number }) => ({
      plan,
      goal: number,
      distribution: statuses(rows.filter((row) => row.plan.id === plan.id)),
    })),
    rows: rows.map(({ goal: _, ...row }) => row),
  };
}

/** Which goals each plan and unit has taken up, and what no plan covers. */
export async function loadMainstreaming(
  context: TenantContext,
  framework: FrameworkId,
): Promise<z.infer<typeof mainstreamingSchema>> {
  const today = vietnamDay(context.now());
  const goals = goalsOf(framework).map(({ code, title }) => ({ code, title }));
  const byPlan = await findTakenByPlans(context, framework, today);
  const byUnit = await findTakenByUnits(context, framework, today);
  const running = await findPlansOverview(context, today);
  const plans = running.map((row) => {
    const taken = byPlan.filter(({ id }) => id === row.planId);
    return {
      plan: presentPlan(row),
      cells: Object.fromEntries(
        taken.map(({ code, indicators, targets, tasks }) => [code, { indicators, targets, tasks }]),
      ),
      mainstreams: taken.length > 0,
    };
  });
  const units = [...new Map(byUnit.map(({ id, name }) => [id, name]))].map(([id, name]) => ({
    unit: { id, name },
    cells: Object.fromEntries(
      byUnit
        .filter((row) => row.id === id)
        .map(({ code, indicators, tasks }) => [code, { indicators, tasks }]),
    ),
  }));
  const covered = new Set(byPlan.map(({ code }) => code));
  return {
    framework,
    goals,
    plans,
    units,
    uncovered: goals.filter(({ code }) => !covered.has(code)),
    share: { plans: plans.filter(({ mainstreams }) => mainstreams).length, of: plans.length },
  };
}
