import { distributionOf } from "@lotrinh/core/progress/verdict";
import { daysBetween } from "@lotrinh/core/schedule/day";
import { findAssessmentInputs } from "@lotrinh/store/catalogue/assessmentInputs";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { findPlanIndicators } from "@lotrinh/store/catalogue/links";
import {
  findUnitIndicators,
  findUnitName,
  findUnitReports,
  findUnitTasks,
  type UnitReport,
  type UnitTask,
} from "@lotrinh/store/catalogue/pages/units";
import { vietnamYear } from "@lotrinh/store/catalogue/verdicts";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import { presentPlan, presentVerdict } from "../indicators/presenter.js";
import { vietnamDay } from "../vietnamDay.js";
import type { unitProgressSchema } from "./schema.js";

type Answer = z.infer<typeof unitProgressSchema>;

const unitNotFound = () =>
  new ApiError(404, "unit-not-found", { vi: "Không tìm thấy đơn vị.", en: "No such unit." });

/** How a unit is doing: its indicators, tasks, and whether its reports came in time. Throws `unit-not-found`. */
export async function loadUnitProgress(context: TenantContext, id: string): Promise<Answer> {
  const unit = await findUnitName(context, id);
  if (unit === undefined) throw unitNotFound();
  const today = vietnamDay(context.now());
  const indicators = await loadIndicators(context, unit.id, today);
  const tasks = await findUnitTasks(context, unit.id, today);
  const timeliness = (await findUnitReports(context, unit.id, today)).map((row) => presentReport(row, today));
  const submitted = timeliness.filter(({ submittedAt }) => submittedAt !== null);
  return {
    unit,
    distribution: { ...distributionOf(indicators.map(({ verdict }) => verdict.status)) },
    indicators,
    tasks: {
      total: tasks.length,
      done: tasks.filter(({ status }) => status === "done").length,
      late: tasks.filter(({ daysLate }) => daysLate !== null).length,
      items: tasks.map(presentTask),
    },
    timeliness,
    onTime: submitted.filter(({ daysLate }) => daysLate === null).length,
    reports: timeliness.length,
  };
}

async function loadIndicators(
  context: TenantContext,
  unit: string,
  today: string,
): Promise<Answer["indicators"]> {
  const given = await findUnitIndicators(context, unit, today);
  const roles = new Map(given.map(({ planIndicatorId, role }) => [planIndicatorId, role]));
  const ids = [...roles.keys()];
  const { items } = await findPlanIndicators(context, { ids });
  const verdicts = await findVerdicts(context, ids);
  const facts = await findAssessmentInputs(
    context,
    { planIndicatorIds: ids },
    { year: vietnamYear(context.now()) },
  );
  const series = new Map(facts.map(({ id, input }) => [id, input.series]));
  return items.map((row) => ({
    planIndicatorId: row.id,
    plan: presentPlan(row),
    name: row.name,
    measure: row.measure,
    role: roles.get(row.id) ?? "",
    verdict: presentVerdict(verdicts.get(row.id)),
    series: (series.get(row.id) ?? []).map(({ year, value }) => [year, value]),
  }));
}

function presentTask(row: UnitTask): Answer["tasks"]["items"][number] {
  const { id, text, dueOn, status, daysLate } = row;
  return { id, text, plan: presentPlan(row), dueOn, status, daysLate };
}

/** Late by the day it was submitted; what isn't submitted yet is late from its due day on. */
function presentReport(row: UnitReport, today: string): Answer["timeliness"][number] {
  const until = row.submittedAt === null ? today : vietnamDay(row.submittedAt);
  const late = daysBetween(row.dueOn, until);
  return {
    roundId: row.roundId,
    title: row.title,
    plan: presentPlan(row),
    dueOn: row.dueOn,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    state: row.state,
    daysLate: late > 0 ? late : null,
  };
}
