import { countLinks, findPlanIndicators, type PlanIndicatorRow } from "@lotrinh/store/catalogue/links";
import type { IndicatorSummaryRow } from "@lotrinh/store/catalogue/listIndicators";
import { findAlike, loadEntries, type Similar } from "@lotrinh/store/catalogue/similar";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import type { Person } from "../person.js";
import { definedFields } from "./fields.js";
import type { linksQuery, linksSchema } from "./linkSchema.js";
import { loadSummaries } from "./load.js";
import { mayKeepCatalogue } from "./policy.js";
import { presentMilestone, presentPlan, presentSummary } from "./presenter.js";

/** A page of plan indicators with what they are linked to; those without a confirmed link with what they may mean. */
export async function linksPage(
  context: TenantContext,
  { plan, link, cursor: after, limit }: z.infer<typeof linksQuery>,
  person: Person,
): Promise<z.infer<typeof linksSchema>> {
  const page = await findPlanIndicators(context, definedFields({ plan, link }), { after, limit });
  const open = page.items.filter((row) => row.link !== "confirmed");
  const entries = open.length === 0 ? [] : await loadEntries(context);
  const alike = new Map(open.map((row) => [row.id, findAlike(entries, named(row))]));
  const ids = [
    ...page.items.flatMap(({ indicatorId }) => indicatorId ?? []),
    ...[...alike.values()].flat().map(({ id }) => id),
  ];
  const summaries = await loadSummaries(context, ids);
  return {
    items: page.items.map((row) => presentRow(row, summaries, alike.get(row.id) ?? [], person)),
    total: page.total,
    next: page.next,
    counts: await countLinks(context, plan),
    can: { confirm: mayKeepCatalogue.allows(person) },
  };
}

function named({ name, parentName, measure }: PlanIndicatorRow) {
  return { name: parentName === null ? name : `${parentName} ${name}`, measure };
}

function presentRow(
  row: PlanIndicatorRow,
  summaries: ReadonlyMap<string, IndicatorSummaryRow>,
  alike: readonly Similar[],
  person: Person,
): z.infer<typeof linksSchema>["items"][number] {
  const linked = row.indicatorId === null ? undefined : summaries.get(row.indicatorId);
  const { id, code, name, parentName, measure, goal, target, breakdown, link } = row;
  return {
    planIndicatorId: id,
    plan: presentPlan(row),
    code,
    name,
    parentName,
    measure,
    goal,
    target,
    breakdown,
    link,
    milestones: row.milestones.map((milestone) => presentMilestone(milestone, linked?.direction ?? null)),
    indicator: linked === undefined ? null : presentSummary(linked, person),
    candidates: alike.flatMap(({ id: of, sameMeaning, shared }) => {
      const summary = summaries.get(of);
      return summary === undefined
        ? []
        : [{ indicator: presentSummary(summary, person), sameMeaning, shared: [...shared] }];
    }),
  };
}
