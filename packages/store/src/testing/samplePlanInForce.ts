import type { TargetValue } from "@lotrinh/core/read/value";
import { refreshVerdicts } from "../catalogue/verdicts.js";
import type { TenantContext } from "../context.js";
import type { IndicatorInput } from "../plan/itemInput.js";
import { putIntoForce } from "../plan/putIntoForce.js";
import type { PlanRow } from "../schema.js";
import { sampleReading, storeSample } from "./samples.js";

/** An indicator of a made-up plan: what it prints for which year. */
export interface SampleIndicator {
  readonly name: string;
  readonly measure?: string | null;
  readonly goal?: number | null;
  readonly parentName?: string | null;
  readonly milestones: Readonly<Record<number, TargetValue>>;
}

let plans = 0;

/** Puts a made-up plan with these indicators into force; gives the plan and its indicators' ids in order. */
export async function samplePlanInForce(
  context: TenantContext,
  indicators: readonly SampleIndicator[],
  period: { readonly from: number; readonly to: number } = { from: 2021, to: 2030 },
): Promise<{ readonly plan: PlanRow; readonly indicatorIds: readonly string[] }> {
  plans += 1;
  const { document, reading } = await storeSample(context, [`Kế hoạch mẫu ${plans}`], sampleReading());
  const goals = [...new Set(indicators.flatMap(({ goal }) => goal ?? []))];
  const { plan } = await putIntoForce(context, {
    documentId: document.id,
    readingId: reading.id,
    title: `Kế hoạch mẫu ${plans}`,
    number: `${plans}/KH-UBND`,
    period,
    standingUnit: null,
    inForceFrom: `${period.from}-01-01`,
    goals: goals.map((number) => ({ number, title: `Mục tiêu ${number}`, item: `goals:${number}` })),
    targets: [],
    indicators: indicators.map(indicatorInput),
    tasks: [],
    duties: [],
  });
  const rows = await context.db
    .selectFrom("plan_indicators")
    .select("id")
    .where("tenant_id", "=", context.tenant)
    .where("plan_id", "=", plan.id)
    .orderBy("position")
    .execute();
  await refreshVerdicts(context, { planId: plan.id });
  return { plan, indicatorIds: rows.map(({ id }) => id) };
}

function indicatorInput(indicator: SampleIndicator, at: number): IndicatorInput {
  return {
    item: `indicators:${at}`,
    code: String(at + 1),
    name: indicator.name,
    measure: indicator.measure === undefined ? "%" : indicator.measure,
    goal: indicator.goal ?? null,
    target: null,
    groupTitle: null,
    parentName: indicator.parentName ?? null,
    priority: null,
    span: { line: at + 1, endLine: at + 1 },
    milestones: Object.entries(indicator.milestones).map(([year, value]) => ({
      year: Number(year),
      raw: "value" in value ? String(value.value) : value.kind,
      value,
    })),
    assignments: [],
  };
}
