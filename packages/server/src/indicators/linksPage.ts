import { differencesOf } from "@lotrinh/core/catalogue/nameDifference";
import { findLinkDecisions, type LinkDecision } from "@lotrinh/store/catalogue/linkDecisions";
import {
  countLinks,
  findPlanIndicators,
  type LinkState,
  type PlanIndicatorFilter,
  type PlanIndicatorRow,
} from "@lotrinh/store/catalogue/links";
import type { IndicatorSummaryRow } from "@lotrinh/store/catalogue/listIndicators";
import { findAlike, loadEntries, type Similar } from "@lotrinh/store/catalogue/similar";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import type { Person } from "../person.js";
import type { linksQuery, linksSchema } from "./linkSchema.js";
import { loadSummaries } from "./load.js";
import { mayKeepCatalogue } from "./policy.js";
import { presentMilestone, presentPlan, presentSummary } from "./presenter.js";

type Query = z.infer<typeof linksQuery>;
type Item = z.infer<typeof linksSchema>["items"][number];

/** A page of plan indicators with what they are linked to; those that nobody decided on with what they may mean. */
export async function linksPage(
  context: TenantContext,
  { plan, link, cursor: after, limit }: Query,
  person: Person,
): Promise<z.infer<typeof linksSchema>> {
  const filter = { ...(plan === undefined ? {} : { plan }), ...stateFilter(link) };
  const page = await findPlanIndicators(context, filter, { after, limit });
  const decisions = await findLinkDecisions(
    context,
    page.items.map(({ id }) => id),
  );
  const open = page.items.filter((row) => row.link !== "confirmed");
  const entries = open.length === 0 ? [] : await loadEntries(context);
  const alike = new Map(open.map((row) => [row.id, findAlike(entries, named(row))]));
  const ids = [
    ...page.items.flatMap(({ indicatorId }) => indicatorId ?? []),
    ...[...alike.values()].flat().map(({ id }) => id),
  ];
  const summaries = await loadSummaries(context, ids);
  return {
    items: page.items.map((row) =>
      presentRow(row, { summaries, alike: alike.get(row.id) ?? [], decision: decisions.get(row.id) }, person),
    ),
    total: page.total,
    next: page.next,
    counts: await countLinks(context, plan),
    can: { confirm: mayKeepCatalogue.allows(person) },
  };
}

function stateFilter(state: LinkState | undefined): PlanIndicatorFilter {
  if (state === undefined) return {};
  if (state === "apart") return { link: "none", decided: true };
  return state === "none" ? { link: "none", decided: false } : { link: state };
}

function named({ name, parentName, measure }: PlanIndicatorRow) {
  return { name: parentName === null ? name : `${parentName} ${name}`, measure };
}

interface Beside {
  readonly summaries: ReadonlyMap<string, IndicatorSummaryRow>;
  readonly alike: readonly Similar[];
  readonly decision: LinkDecision | undefined;
}

function presentRow(row: PlanIndicatorRow, { summaries, alike, decision }: Beside, person: Person): Item {
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
    link: link === "none" && decision !== undefined ? "apart" : link,
    decided: decision === undefined ? null : { by: decision.by, at: decision.at.toISOString() },
    milestones: row.milestones.map((milestone) => presentMilestone(milestone, linked?.direction ?? null)),
    indicator: linked === undefined ? null : presentSummary(linked, person),
    candidates: alike.flatMap(({ id: of, sameMeaning, shared }) => {
      const summary = summaries.get(of);
      if (summary === undefined) return [];
      const differences = differencesOf(named(row), summary).map(presentDifference);
      return [{ indicator: presentSummary(summary, person), sameMeaning, shared: [...shared], differences }];
    }),
  };
}

function presentDifference({
  kind,
  ours,
  theirs,
}: ReturnType<typeof differencesOf>[number]): Item["candidates"][number]["differences"][number] {
  return { kind, ours: [...ours], theirs: [...theirs] };
}

const stateWords: Readonly<Record<LinkState, string>> = {
  none: "Chưa nối",
  proposed: "Đề xuất",
  confirmed: "Đã nối",
  apart: "Để riêng",
};

/** The links as rows for CSV, headed in Vietnamese. */
export function linkRows({ items }: z.infer<typeof linksSchema>): (string | null)[][] {
  return [
    [
      "Kế hoạch",
      "Mã",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Trạng thái",
      "Danh mục",
      "Phân tổ",
      "Người quyết định",
      "Thời điểm",
    ],
    ...items.map((item) => [
      item.plan.number ?? item.plan.title,
      item.code,
      [item.parentName, item.name].filter((part) => part !== null).join(" - "),
      item.measure,
      stateWords[item.link],
      item.indicator?.name ?? null,
      item.breakdown,
      item.decided?.by ?? null,
      item.decided?.at ?? null,
    ]),
  ];
}
