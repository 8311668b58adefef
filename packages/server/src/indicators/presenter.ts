import { findFrameworkTitle } from "@lotrinh/core/catalogue/frameworks";
import type { PlanMilestone } from "@lotrinh/core/progress/assessment";
import { printTarget } from "@lotrinh/core/progress/milestone";
import { resolveTarget } from "@lotrinh/core/progress/targetResolution";
import { findVerdictReason, findVerdictStatus } from "@lotrinh/core/progress/verdict";
import type { TargetValue } from "@lotrinh/core/read/value";
import type { BreakRow } from "@lotrinh/store/catalogue/breaks";
import type { IndicatorDetails, IndicatorHistoryRow } from "@lotrinh/store/catalogue/indicatorDetails";
import type { IndicatorSummaryRow } from "@lotrinh/store/catalogue/listIndicators";
import type { SeriesFigure } from "@lotrinh/store/catalogue/series";
import type { IndicatorsRow, VerdictsRow } from "@lotrinh/store/schema/catalogue";
import type { z } from "zod";
import type { Person } from "../person.js";
import { mayKeepCatalogue } from "./policy.js";
import { type historySchema, indicatorSchema } from "./schema.js";
import {
  type breakSchema,
  type figureSchema,
  figureStatusSchema,
  type indicatorSummarySchema,
  type milestoneSchema,
  type planRefSchema,
  type verdictSchema,
} from "./shapes.js";

export function presentSummary(
  row: IndicatorSummaryRow,
  person: Person,
): z.infer<typeof indicatorSummarySchema> {
  const { lacks, latest, meaning: _, ...rest } = row;
  const keeps = mayKeepCatalogue.allows(person) && row.mergedInto === null;
  return {
    ...rest,
    latest: latest === null ? null : { ...latest, status: figureStatusSchema.parse(latest.status) },
    missingFacts: [...lacks],
    can: { edit: keeps, merge: keeps, confirm: keeps && row.state === "proposed" },
  };
}

const stored = indicatorSchema.pick({ overUnits: true, overTime: true });

export function presentIndicator(
  summary: IndicatorSummaryRow,
  row: IndicatorsRow,
  details: IndicatorDetails,
  person: Person,
): z.infer<typeof indicatorSchema> {
  const { definition, source, method, numerator, denominator, breakdowns, created_at } = row;
  return {
    ...presentSummary(summary, person),
    ...stored.parse({ overUnits: row.over_units, overTime: row.over_time }),
    definition,
    source,
    method,
    numerator,
    denominator,
    breakdowns,
    reporters: [...details.reporters],
    frameworks: details.frameworks.map(({ framework, code }) => ({
      framework,
      code,
      title: findFrameworkTitle(framework, code) ?? null,
    })),
    createdAt: created_at.toISOString(),
    createdBy: details.createdBy,
    mergedFrom: details.mergedFrom.map(({ id, name, code, at }) => ({
      id,
      name,
      code,
      at: at.toISOString(),
    })),
  };
}

export function presentChange(row: IndicatorHistoryRow): z.infer<typeof historySchema>["changes"][number] {
  const { sequence, at, person, reason, change, other } = row;
  return {
    sequence,
    at: at.toISOString(),
    person,
    kind: change.kind,
    reason,
    before: { ...change.before },
    after: { ...change.after },
    other,
  };
}

export function presentFigure(figure: SeriesFigure): z.infer<typeof figureSchema> {
  const { indicatorId: _, place: __, breakdown: ___, recordedAt, status, ...rest } = figure;
  return { ...rest, status: figureStatusSchema.parse(status), recordedAt: recordedAt.toISOString() };
}

export function presentBreak(row: BreakRow, person: Person): z.infer<typeof breakSchema> {
  return { ...row, addedAt: row.addedAt.toISOString(), can: { withdraw: mayKeepCatalogue.allows(person) } };
}

/** A milestone as printed, with the threshold where it doesn't need to know any other value. */
export function presentMilestone(
  milestone: PlanMilestone,
  direction: "increase" | "decrease" | null,
): z.infer<typeof milestoneSchema> {
  const resolution = resolveTarget(milestone.value, direction === null ? {} : { direction });
  const resolved = resolution.resolved ? resolution.value : { threshold: null, op: null };
  return {
    year: milestone.year,
    printed: milestone.raw ?? printTarget(milestone.value),
    value: presentTarget(milestone.value),
    ...resolved,
  };
}

function presentTarget(value: TargetValue): z.infer<typeof milestoneSchema>["value"] {
  return value.kind === "composite" ? { ...value, parts: value.parts.map((part) => ({ ...part })) } : value;
}

type Verdict = Pick<
  VerdictsRow,
  | "status"
  | "reason"
  | "latest_period"
  | "latest_value"
  | "target_year"
  | "computed_at"
  | "changed_at"
  | "status_before"
>;

/** A stored verdict; one that wasn't computed yet is told as not linked. */
export function presentVerdict(row: Verdict | undefined): z.infer<typeof verdictSchema> {
  const never = new Date(0).toISOString();
  return {
    status: findVerdictStatus(row?.status) ?? "not-assessable",
    reason: row === undefined ? "not-linked" : (findVerdictReason(row.reason) ?? null),
    latestPeriod: row?.latest_period ?? null,
    latestValue: row?.latest_value ?? null,
    targetYear: row?.target_year ?? null,
    computedAt: row?.computed_at.toISOString() ?? never,
    changedAt: row?.changed_at.toISOString() ?? never,
    statusBefore: findVerdictStatus(row?.status_before) ?? null,
  };
}

export function presentPlan(row: {
  readonly planId: string;
  readonly planNumber: string | null;
  readonly planTitle: string;
}): z.infer<typeof planRefSchema> {
  return { id: row.planId, number: row.planNumber, title: row.planTitle };
}
