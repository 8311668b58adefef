import { parsePeriod } from "@lotrinh/core/schedule/period";
import { outlineOfDocument, type ReportKind, type SynthesisOutline } from "@lotrinh/core/synthesis/outline";
import { parseSynthesisOutline } from "@lotrinh/core/synthesis/outlineInput";
import { defaultSynthesisOutline } from "@lotrinh/core/synthesis/outlines";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlanDocuments } from "@lotrinh/store/plan/items";
import { findTemplate } from "@lotrinh/store/publication/templates";
import { findReading } from "@lotrinh/store/readings";
import type { PlanRow } from "@lotrinh/store/schema";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { valueRefused } from "../programmeErrors.js";
import { outlineNotFound, planWithoutOutline } from "./errors.js";
import type { StartInput } from "./schema.js";

/** The outline that was chosen for a round's report. Throws `outline-not-found`, `plan-without-outline`. */
export async function chooseOutline(
  context: TenantContext,
  plan: PlanRow,
  round: RoundsRow,
  choice: StartInput["outline"],
): Promise<SynthesisOutline> {
  const kind = kindOf(plan, round);
  if (choice === undefined)
    return (await findOwnOutline(context, plan, kind)) ?? defaultSynthesisOutline(kind);
  if (choice.from === "default") return defaultSynthesisOutline(choice.kind);
  if (choice.from === "plan") {
    const own = await findOwnOutline(context, plan, kind);
    if (own === undefined) throw planWithoutOutline();
    return own;
  }
  const template = await findTemplate(context, choice.id, "outline");
  const read = template === undefined ? undefined : parseSynthesisOutline(template.content);
  if (read?.ok !== true) throw outlineNotFound();
  return read.value;
}

/** Reads an outline that somebody sent. Throws `value-refused` with all that is wrong. */
export function readOutline(sent: unknown): SynthesisOutline {
  const read = parseSynthesisOutline(sent);
  if (read.ok) return read.value;
  throw valueRefused(read.faults[0] ?? { vi: "Đề cương không hợp lệ.", en: "Not an outline." }, {
    faults: read.faults,
  });
}

/** What a report on a period is: on several years a review, final where the plan ends with them; else the yearly one. */
function kindOf({ period_to }: PlanRow, { period }: RoundsRow): ReportKind {
  const parsed = parsePeriod(period);
  if (parsed?.kind !== "years") return "annual";
  return period_to !== null && parsed.to >= period_to ? "final" : "interim";
}

/** The outline that the plan's own document carries. */
async function findOwnOutline(
  context: TenantContext,
  plan: PlanRow,
  kind: ReportKind,
): Promise<SynthesisOutline | undefined> {
  const [own] = await findPlanDocuments(context, plan.id);
  const reading = own === undefined ? undefined : await findReading(context, own.reading_id);
  return reading === undefined
    ? undefined
    : outlineOfDocument(`plan-${plan.id}`, kind, reading.reading.sections);
}
