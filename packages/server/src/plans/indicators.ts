import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findMilestones, findPlanIndicators } from "@lotrinh/store/plan/items";
import { findVerdictHeads } from "@lotrinh/store/plan/verdictHeads";
import { vietnamDay } from "../vietnamDay.js";
import { presentAssignments } from "./assigned.js";
import type { IndicatorAnswer } from "./schema.js";

/** Indicators of a plan with what they are to reach, who reports them and what is said of them now. */
export async function presentPlanIndicators(
  context: TenantContext,
  planId: string,
): Promise<IndicatorAnswer[]> {
  const rows = await findPlanIndicators(context, planId);
  const ids = rows.map(({ id }) => id);
  const today = vietnamDay(context.now());
  const milestones = groupBy(
    await findMilestones(context, ids),
    ({ plan_indicator_id }) => plan_indicator_id,
  );
  const assignments = groupBy(
    await presentAssignments(context, await findAssignments(context, { planId, on: today })),
    ({ subjectId }) => subjectId,
  );
  const verdicts = await findVerdictHeads(context, planId);
  return rows.map((row) => {
    const verdict = verdicts.get(row.id);
    return {
      id: row.id,
      item: row.item,
      code: row.code,
      name: row.name,
      measure: row.measure,
      goal: row.goal,
      target: row.target,
      groupTitle: row.group_title,
      parentName: row.parent_name,
      priority: row.priority,
      indicatorId: row.indicator_id,
      link: row.link === "confirmed" || row.link === "proposed" ? row.link : "none",
      breakdown: row.breakdown,
      withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
      milestones: (milestones.get(row.id) ?? []).map(({ year, raw, value }) => ({ year, raw, value })),
      assignments: assignments.get(row.id) ?? [],
      verdict:
        verdict === undefined
          ? null
          : {
              status: verdict.status,
              reason: verdict.reason,
              latestPeriod: verdict.latest_period,
              latestValue: verdict.latest_value,
            },
    };
  });
}
