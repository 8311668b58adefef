import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { writeDocx } from "@lotrinh/publish/official/docx/docxFile";
import { officialFields } from "@lotrinh/publish/template/fields";
import { officialData } from "@lotrinh/publish/template/officialData";
import { templateSentence } from "@lotrinh/publish/template/problem";
import { fillTemplate } from "@lotrinh/publish/template/templateFile";
import type { TenantContext } from "@lotrinh/store/context";
import { findTemplate } from "@lotrinh/store/publication/templates";
import { ApiError } from "../apiError.js";
import { readEvidence } from "../reports/evidenceContent.js";

export const templateNotFound = () =>
  new ApiError(404, "template-not-found", {
    vi: "Không tìm thấy mẫu văn bản; mẫu có thể đã được gỡ. Vui lòng chọn mẫu khác trong “Thể thức văn bản”.",
    en: "No such template.",
  });

const templateUnusable = (vi: string) =>
  new ApiError(409, "template-unusable", { vi, en: "The template can't be filled in." });

/** How a document is to be made. */
export interface Making {
  /** Id of an office's own template. */
  readonly template?: string | undefined;
  /** For a PDF: with a font that the server has (publish/pdf). */
  readonly font?: string;
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
