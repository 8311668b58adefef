import type { SynthesisInput } from "@lotrinh/core/synthesis/input";
import type { SynthesisOutline } from "@lotrinh/core/synthesis/outline";
import { parseSynthesisOutline } from "@lotrinh/core/synthesis/outlineInput";
import { defaultSynthesisOutline } from "@lotrinh/core/synthesis/outlines";
import { provinces } from "@lotrinh/core/units/provinces";
import type { TenantContext } from "@lotrinh/store/context";
import { findDocument } from "@lotrinh/store/documents";
import { findPlanGoals } from "@lotrinh/store/plan/items";
import type { PlanRow } from "@lotrinh/store/schema";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { findSetting } from "@lotrinh/store/settings";
import { type FactSource, goalId, loadIndicatorFacts } from "./indicatorFacts.js";
import { loadReportFacts, loadTaskFacts } from "./reportFacts.js";
import { standingUnitName } from "./standingUnit.js";

/** All that a synthesis report is written from, with where its figures come from. */
export interface LoadedInput {
  readonly input: SynthesisInput;
  readonly sources: ReadonlyMap<string, FactSource>;
  /** Names of the units behind accepted reports. */
  readonly unitNames: ReadonlyMap<string, string>;
}

/** Gathers what a round's synthesis report is written from, as it is now. */
export async function loadSynthesisInput(
  context: TenantContext,
  plan: PlanRow,
  round: RoundsRow,
  outline: SynthesisOutline,
): Promise<LoadedInput> {
  const day = round.due_on;
  const reports = await loadReportFacts(context, round);
  const { facts, sources } = await loadIndicatorFacts(
    context,
    { id: plan.id, periodFrom: plan.period_from, day },
    lastYear(round.period),
  );
  const goals = await findPlanGoals(context, plan.id);
  const input: SynthesisInput = {
    outline,
    plan: await planFacts(context, plan, round),
    round: {
      id: round.id,
      period: round.period,
      due: round.due_on,
      cutOff: round.cutoff,
      units: reports.units,
    },
    goals: goals.map(({ number, title }) => ({ id: goalId(number), number, title })),
    indicators: facts,
    tasks: await loadTaskFacts(context, { id: plan.id, day }, reports),
    funding: reports.funding,
    programmes: reports.programmes,
    reports: reports.reports,
  };
  return { input, sources, unitNames: reports.unitNames };
}

/** `2021-2025` reports the values of 2025. */
function lastYear(period: string): string {
  return /^\d{4}-(\d{4})$/u.exec(period)?.[1] ?? period;
}

async function planFacts(
  context: TenantContext,
  plan: PlanRow,
  round: RoundsRow,
): Promise<SynthesisInput["plan"]> {
  const document = await findDocument(context, plan.document_id);
  const { standing_unit: unit } = plan;
  const { province, issuer } = await provinceFor(context, document?.issuer ?? null);
  const year = Number(round.period.slice(0, 4));
  return {
    id: plan.id,
    number: plan.number,
    date: document?.date?.length === 10 ? document.date : null,
    type: document?.type ?? "Kế hoạch",
    title: plan.title,
    issuer,
    province,
    from: plan.period_from ?? year,
    to: plan.period_to ?? year,
    carriesOut: null,
    standingUnit: unit === null ? null : await standingUnitName(context, unit, round.due_on),
  };
}

/**
 * The province (`tỉnh Lam Giang`) and its People's Committee: as the settings say, else as the plan's issuer names it; the province is empty
 * where neither does.
 */
export async function provinceFor(
  context: TenantContext,
  planIssuer: string | null,
): Promise<{ readonly province: string; readonly issuer: string }> {
  const named = /(?:tỉnh|thành phố)\s+\p{Lu}.*$/iu.exec((planIssuer ?? "").normalize("NFC"))?.[0] ?? "";
  const province = (await settingOf(context)) || named;
  return { province, issuer: province === "" ? "Ủy ban nhân dân tỉnh" : `Ủy ban nhân dân ${province}` };
}

/** `tỉnh Lam Giang`, `thành phố Huế`; empty where nobody has said which province this is. */
async function settingOf(context: TenantContext): Promise<string> {
  const setting = await findSetting(context, "province");
  const name = typeof setting?.value === "string" ? setting.value.trim() : "";
  if (name === "") return "";
  return provinces.some((each) => each.name === name && each.city) ? `thành phố ${name}` : `tỉnh ${name}`;
}

/** A stored outline; one that can't be read any more gives way to the yearly one. */
export function storedOutline(stored: unknown): SynthesisOutline {
  const read = parseSynthesisOutline(stored);
  return read.ok ? read.value : defaultSynthesisOutline("annual");
}
