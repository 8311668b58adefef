import { judge } from "@lotrinh/core/progress/assess";
import type { PlanIndicatorFacts } from "@lotrinh/store/catalogue/assessmentInputs";
import type { z } from "zod";
import type { verdictSchema } from "./shapes.js";

/** A verdict computed from facts as they were known on a day; the kept ones are always those of now. */
export function judgedVerdict(
  { input, isLinked, latestPeriod }: PlanIndicatorFacts,
  at: Date,
): z.infer<typeof verdictSchema> {
  const { status, reason, latest, target } = judge(input);
  return {
    status: isLinked ? status : "not-assessable",
    reason: isLinked ? reason : "not-linked",
    latestPeriod: isLinked ? latestPeriod : null,
    latestValue: isLinked ? (latest?.value ?? null) : null,
    targetYear: isLinked ? (target?.year ?? null) : null,
    computedAt: at.toISOString(),
    changedAt: at.toISOString(),
    statusBefore: null,
  };
}
