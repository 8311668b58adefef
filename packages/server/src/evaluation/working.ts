import { assess } from "@lotrinh/core/progress/assess";
import type { Assessment } from "@lotrinh/core/progress/assessment";
import { findAssessmentInputs } from "@lotrinh/store/catalogue/assessmentInputs";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { findPlanIndicators } from "@lotrinh/store/catalogue/links";
import type { TenantContext } from "@lotrinh/store/context";
import { isId } from "@lotrinh/store/ids";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import { momentOf } from "../indicators/asOf.js";
import { judgedVerdict } from "../indicators/judged.js";
import { loadSummaries } from "../indicators/load.js";
import { presentPlan, presentSummary, presentVerdict } from "../indicators/presenter.js";
import type { Person } from "../person.js";
import { assessmentSchema, type workingAnswer } from "./schema.js";

const planIndicatorNotFound = () =>
  new ApiError(404, "plan-indicator-not-found", {
    vi: "Không tìm thấy chỉ tiêu của kế hoạch.",
    en: "No such indicator of a plan.",
  });

/** A plan indicator's verdict with its working, now or as it was known on a day. Throws `plan-indicator-not-found`. */
export async function loadWorking(
  context: TenantContext,
  id: string,
  asOf: string | undefined,
  person: Person,
): Promise<z.infer<typeof workingAnswer>> {
  if (!isId(id)) throw planIndicatorNotFound();
  const [row] = (await findPlanIndicators(context, { ids: [id] })).items;
  const moment = momentOf(asOf, context.now());
  const [facts] = await findAssessmentInputs(context, { planIndicatorIds: [id] }, moment);
  if (row === undefined || facts === undefined) throw planIndicatorNotFound();
  const verdict =
    moment.asOf === undefined
      ? presentVerdict((await findVerdicts(context, [id])).get(id))
      : judgedVerdict(facts, moment.asOf);
  const assessment = assess(facts.input);
  const indicator =
    row.indicatorId === null
      ? undefined
      : (await loadSummaries(context, [row.indicatorId])).get(row.indicatorId);
  const { code, name, measure, goal, target, link, breakdown } = row;
  return {
    planIndicator: { id, plan: presentPlan(row), code, name, measure, goal, target, link, breakdown },
    indicator: indicator === undefined ? null : presentSummary(indicator, person),
    verdict,
    assessment: presentAssessment(facts.isLinked ? assessment : notLinked(assessment)),
  };
}

/** What isn't linked has no series: the milestones show, the verdict says why there is none. */
function notLinked(assessment: Assessment): Assessment {
  return { ...assessment, status: "not-assessable", symbol: null, reason: "not-linked", rule: null };
}

/** An assessment as it is sent: the same fields, checked against their description. */
export function presentAssessment(assessment: Assessment): z.infer<typeof assessmentSchema> {
  return assessmentSchema.parse(assessment);
}
