import type { OfficialDocument } from "../official/content.js";
import { withEndMark } from "../official/endMark.js";
import { basisLines } from "../official/opening.js";
import { plainText } from "../official/richText.js";
import {
  annexLabel,
  attachedLine,
  capitals,
  documentSymbol,
  placeLine,
  recipientLines,
  signatureLines,
  typeName,
} from "../official/wording.js";
import type { TemplateData } from "./fields.js";

/** The content of the tags `officialFields`. */
export function officialData(document: OfficialDocument): TemplateData {
  const { letterhead, annexes = [] } = document;
  return {
    co_quan_chu_quan: letterhead.parentAgency === null ? "" : capitals(letterhead.parentAgency),
    co_quan: capitals(letterhead.agency),
    so_ky_hieu: documentSymbol(document),
    dia_danh_ngay: placeLine(document),
    ten_loai: document.kind === "CV" ? "" : capitals(typeName(document)),
    trich_yeu: document.title,
    du_thao: document.isDraft === true ? "DỰ THẢO" : "",
    kinh_gui: (document.addressedTo ?? []).map((ten) => ({ ten })),
    can_cu: basisLines(document).map((basis) => ({ van_ban: plainText(basis) })),
    noi_dung: { blocks: withEndMark(document.body) },
    noi_nhan: recipientLines(document).map((dong) => ({ dong })),
    quyen_han: signatureLines(document.signature, document.form).join("\n"),
    nguoi_ky: document.signature.name ?? "",
    phu_luc: annexes.map((annex, index) => ({
      so: annexLabel(index, annexes.length),
      ten: capitals(annex.title),
      kem_theo: attachedLine(document),
      noi_dung: { blocks: annex.body },
    })),
  };
}
