import type { PlanMilestone } from "@lotrinh/core/progress/assessment";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { findPlanIndicators, type PlanIndicatorRow } from "@lotrinh/store/catalogue/links";
import type { TenantContext } from "@lotrinh/store/context";
import type { IndicatorsRow } from "@lotrinh/store/schema/catalogue";
import type { z } from "zod";
import { presentMilestone, presentPlan, presentVerdict } from "./presenter.js";
import type { plansSchema } from "./schema.js";

/** One indicator in all plans, with their targets side by side. */
export async function loadPlansOf(
  context: TenantContext,
  indicator: IndicatorsRow,
): Promise<z.infer<typeof plansSchema>> {
  const { items } = await findPlanIndicators(context, { indicator: indicator.id });
  const verdicts = await findVerdicts(
    context,
    items.map(({ id }) => id),
  );
  const direction =
    indicator.direction === "increase" || indicator.direction === "decrease" ? indicator.direction : null;
  return {
    items: items.map((row) => ({
      plan: presentPlan(row),
      planIndicatorId: row.id,
      code: row.code,
      name: row.name,
      measure: row.measure,
      goal: row.goal,
      target: row.target,
      milestones: row.milestones.map((milestone) => presentMilestone(milestone, direction)),
      verdict: presentVerdict(verdicts.get(row.id)),
      agrees: items.every((other) => agree(row, other)),
      link: row.link,
    })),
    years: [...new Set(items.flatMap((row) => row.milestones.map(({ year }) => year)))].sort((a, b) => a - b),
  };
}

/** Whether two plans ask for the same in the years that both name. */
function agree(a: PlanIndicatorRow, b: PlanIndicatorRow): boolean {
  if (a.breakdown !== b.breakdown) return true;
  return a.milestones.every((milestone) => {
    const other = b.milestones.find(({ year }) => year === milestone.year);
    return other === undefined || same(milestone, other);
  });
}

function same(a: PlanMilestone, b: PlanMilestone): boolean {
  const { note: _, ...first } = { note: undefined, ...a.value };
  const { note: __, ...second } = { note: undefined, ...b.value };
  return JSON.stringify(sorted(first)) === JSON.stringify(sorted(second));
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
