import { standingActions } from "@lotrinh/core/synthesis/editing/flow";
import { framingOf } from "@lotrinh/core/synthesis/editing/framingOf";
import type { Workbook } from "@lotrinh/publish/xlsx/workbook";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import { readEvidence } from "../reports/evidenceContent.js";
import { findUsualTemplate } from "../templates/usual.js";
import { vietnamDay } from "../vietnamDay.js";
import { frozenOfficial, officialOf } from "./freeze.js";
import { type FrozenSynthesis, findFrozen, openSynthesis } from "./load.js";
import { tablesWorkbook } from "./tables.js";
import { type Making, writeOfficial } from "./writeOfficial.js";

/**
 * The report as a .docx: in the template that its frame names, else the office's usual one, else the decree's form. A frozen one is the file that
 * was kept when it was frozen, unless another template is asked for, or a font for one in the decree's form. Throws `template-not-found`,
 * `template-unusable`.
 */
export async function synthesisDocx(
  context: TenantContext,
  row: SynthesesRow,
  making: Making = {},
): Promise<Uint8Array> {
  const frozen = await findFrozen(context, row.id);
  if (frozen !== undefined) return frozenDocx(context, frozen, making);
  const { report, actions } = await openSynthesis(context, row);
  const document = await officialOf(context, report.content, {
    ...report,
    actions: standingActions(actions).actions,
    year: Number(vietnamDay(context.now()).slice(0, 4)),
    isDraft: row.state !== "signed",
  });
  const own = report.framing === null ? await findUsualTemplate(context) : report.framing.template;
  return writeOfficial(context, document, { ...making, template: making.template ?? own ?? undefined });
}

async function frozenDocx(
  context: TenantContext,
  { row, snapshot }: FrozenSynthesis,
  making: Making,
): Promise<Uint8Array> {
  const { framing } = framingOf(standingActions(snapshot.actions).actions);
  const inDecreeForm = (framing?.template ?? null) === null;
  if (making.template === undefined && (making.font === undefined || !inDecreeForm))
    return readEvidence(context, row.file_id);
  return writeOfficial(context, await frozenOfficial(context, snapshot), making);
}

/** The report's tables as a workbook. */
export async function synthesisTables(context: TenantContext, row: SynthesesRow): Promise<Workbook> {
  const frozen = await findFrozen(context, row.id);
  const content = frozen?.snapshot.content ?? (await openSynthesis(context, row)).report.content;
  return tablesWorkbook(content, vietnamDay(frozen?.row.at ?? context.now()));
}

/** Records that a report left the system as a file. */
export function recordTaken(context: TenantContext, row: SynthesesRow, as: string): Promise<void> {
  return addAuditEntry(context, {
    action: "synthesis-taken-out",
    subjectKind: "synthesis",
    subjectId: row.id,
    detail: { as, state: row.state },
  });
}
