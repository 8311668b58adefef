import { type Judgement, judge } from "@lotrinh/core/progress/assess";
import { distributionOf } from "@lotrinh/core/progress/verdict";
import { foldLetters } from "@lotrinh/core/text/fold";
import { findAssessmentInputs, type PlanIndicatorFacts } from "@lotrinh/store/catalogue/assessmentInputs";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { findPlanIndicators, type PlanIndicatorRow } from "@lotrinh/store/catalogue/links";
import { findUnitsOf } from "@lotrinh/store/catalogue/pages/units";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlanGoals } from "@lotrinh/store/plan/items";
import { findPlan } from "@lotrinh/store/plans";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import { momentOf } from "../indicators/asOf.js";
import { judgedVerdict } from "../indicators/judged.js";
import { presentMilestone, presentVerdict } from "../indicators/presenter.js";
import type { planProgressSchema, planQuery } from "./schema.js";

type Answer = z.infer<typeof planProgressSchema>;
type Row = Answer["rows"][number];

const planNotFound = () =>
  new ApiError(404, "plan-not-found", { vi: "Không tìm thấy kế hoạch.", en: "No such plan." });

/** A plan's targets and milestones with their verdicts, series and projections. Throws `plan-not-found`. */
export async function loadPlanProgress(
  context: TenantContext,
  id: string,
  query: z.infer<typeof planQuery>,
  maySetGoals = false,
): Promise<Answer> {
  const plan = await findPlan(context, id);
  if (plan === undefined) throw planNotFound();
  const { items } = await findPlanIndicators(context, { plan: plan.id });
  const moment = momentOf(query.asOf, context.now());
  const facts = await findAssessmentInputs(context, { planId: plan.id }, moment);
  const factsById = new Map(facts.map((each) => [each.id, each]));
  const verdicts = await findVerdicts(
    context,
    items.map((row) => row.id),
  );
  const units = await findUnitsOf(context, plan.id);
  const rows = items
    .map((row) => {
      const own = factsById.get(row.id);
      const verdict =
        moment.asOf === undefined || own === undefined
          ? presentVerdict(verdicts.get(row.id))
          : judgedVerdict(own, moment.asOf);
      return presentRow(row, own, verdict, units.get(row.id) ?? []);
    })
    .filter((row) => isWanted(row, query));
  const planGoals = new Map((await findPlanGoals(context, plan.id)).map((goal) => [goal.number, goal]));
  const goals = [...new Set(rows.map(({ goal }) => goal))].sort((a, b) => (a ?? 1e9) - (b ?? 1e9));
  return {
    plan: {
      id: plan.id,
      number: plan.number,
      title: plan.title,
      periodFrom: plan.period_from,
      periodTo: plan.period_to,
    },
    distribution: distribution(rows),
    byGoal: goals.map((goal) => ({
      goal,
      title: goal === null ? null : (planGoals.get(goal)?.title ?? null),
      framework: goal === null ? null : (planGoals.get(goal)?.framework ?? null),
      distribution: distribution(rows.filter((row) => row.goal === goal)),
    })),
    years: [...new Set(rows.flatMap(({ milestones }) => milestones.map(({ year }) => year)))].sort(
      (a, b) => a - b,
    ),
    rows,
    asOf: query.asOf ?? null,
    can: { setGoals: maySetGoals },
  };
}

function distribution(rows: readonly Row[]) {
  return { ...distributionOf(rows.map(({ verdict }) => verdict.status)) };
}

function presentRow(
  row: PlanIndicatorRow,
  facts: PlanIndicatorFacts | undefined,
  verdict: Row["verdict"],
  units: Row["units"],
): Row {
  const judgement = facts === undefined ? undefined : judge(facts.input);
  const { id, indicatorId, code, name, parentName, groupTitle, measure, goal, target, priority } = row;
  return {
    planIndicatorId: id,
    indicatorId: row.link === "confirmed" ? indicatorId : null,
    code,
    name,
    parentName,
    group: groupTitle,
    measure,
    decimals: 2,
    goal,
    target,
    priority,
    direction: judgement?.direction ?? null,
    milestones: row.milestones.map((milestone) => presentPassed(milestone, judgement)),
    verdict,
    series: (facts?.input.series ?? []).map(({ year, value }) => [year, value]),
    projection: (judgement?.projection?.points ?? []).map(({ year, value }) => [year, value]),
    units,
  };
}

/** A milestone with what became of it; the plan's baselines have nothing to become. */
function presentPassed(
  milestone: PlanIndicatorRow["milestones"][number],
  judgement: Judgement | undefined,
): Row["milestones"][number] {
  const judged = judgement?.milestones.find(({ year }) => year === milestone.year);
  const shown = presentMilestone(milestone, judgement?.direction ?? null);
  return {
    ...shown,
    threshold: judged?.threshold ?? shown.threshold,
    op: judged?.op ?? shown.op,
    state: judged?.state ?? null,
    by: judged?.by ?? null,
  };
}

function isWanted(row: Row, { goal, target, unit, status, q }: z.infer<typeof planQuery>): boolean {
  return (
    (goal === undefined || row.goal === goal) &&
    (target === undefined || row.target === target) &&
    (unit === undefined || row.units.some(({ id }) => id === unit)) &&
    (status === undefined || row.verdict.status === status) &&
    (q === undefined ||
      foldLetters(`${row.code ?? ""} ${row.parentName ?? ""} ${row.name}`).includes(foldLetters(q.trim())))
  );
}
