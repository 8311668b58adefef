import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { writeDocx } from "@lotrinh/publish/official/docx/docxFile";
import { toOfficial } from "@lotrinh/publish/synthesis/toOfficial";
import { officialFields } from "@lotrinh/publish/template/fields";
import { officialData } from "@lotrinh/publish/template/officialData";
import { templateSentence } from "@lotrinh/publish/template/problem";
import { fillTemplate } from "@lotrinh/publish/template/templateFile";
import type { Workbook } from "@lotrinh/publish/xlsx/workbook";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findTemplate } from "@lotrinh/store/publication/templates";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import { ApiError } from "../apiError.js";
import { readEvidence } from "../reports/evidenceContent.js";
import { vietnamDay } from "../vietnamDay.js";
import { reportFrame } from "./frame.js";
import { frozenOfficial } from "./freeze.js";
import { findFrozen, openSynthesis } from "./load.js";
import { tablesWorkbook } from "./tables.js";

export const templateNotFound = () =>
  new ApiError(404, "template-not-found", { vi: "Không tìm thấy mẫu văn bản.", en: "No such template." });

const templateUnusable = (vi: string) =>
  new ApiError(409, "template-unusable", { vi, en: "The template can't be filled in." });

/** How a document is to be made. */
export interface Making {
  /** Id of an office's own template. */
  readonly template?: string | undefined;
  /** For a PDF: with a font that the server has (publish/pdf). */
  readonly font?: string;
}

/**
 * The report as a .docx. A frozen one is the file that was kept when it was frozen, unless another template or font is asked for. Throws
 * `template-not-found`, `template-unusable`.
 */
export async function synthesisDocx(
  context: TenantContext,
  row: SynthesesRow,
  making: Making = {},
): Promise<Uint8Array> {
  const frozen = await findFrozen(context, row.id);
  if (frozen !== undefined && making.template === undefined && making.font === undefined)
    return readEvidence(context, frozen.row.file_id);
  return writeOfficial(context, await officialOf(context, row), making);
}

async function officialOf(context: TenantContext, row: SynthesesRow): Promise<OfficialDocument> {
  const frozen = await findFrozen(context, row.id);
  if (frozen !== undefined) return frozenOfficial(context, frozen.snapshot);
  const { content } = (await openSynthesis(context, row)).report;
  const year = Number(vietnamDay(context.now()).slice(0, 4));
  return toOfficial(content, reportFrame(content, { year, signer: null, isDraft: row.state !== "signed" }));
}

/** A document as bytes, in the decree's form or an office's template. */
export async function writeOfficial(
  context: TenantContext,
  document: OfficialDocument,
  { template, font }: Making,
): Promise<Uint8Array> {
  if (template === undefined) return writeDocx(document, font === undefined ? {} : { font });
  const row = await findTemplate(context, template, "document");
  if (row === undefined || row.file_id === null) throw templateNotFound();
  const bytes = await readEvidence(context, row.file_id);
  const filled = await fillTemplate(bytes, officialFields, officialData(document));
  if (filled.ok) return filled.docx;
  throw templateUnusable(filled.problems.map(templateSentence).join(" "));
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
