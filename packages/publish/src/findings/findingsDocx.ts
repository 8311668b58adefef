import { Document, type FileChild, Packer, type Paragraph } from "docx";
import { withFixedTimes } from "../archive/zipTimes.js";
import { bodyBlocks } from "../official/docx/body.js";
import { propertiesFile } from "../official/docx/coreProperties.js";
import { textWidth } from "../official/docx/measures.js";
import { paragraph } from "../official/docx/paragraphs.js";
import { section } from "../official/docx/section.js";
import { sideBySide } from "../official/docx/sideBySide.js";
import { documentStyles } from "../official/docx/styles.js";
import { agencyLines, capitals, dayInWords } from "../official/wording.js";
import { closingNote, dismissedTable, findingsBody } from "./findingsBody.js";
import type { FindingsReport } from "./findingsReport.js";

/** Lines to be filled in by hand. */
const BLANK = "…………………………";
const WIDTH = textWidth(true);
const HALVES = [Math.round(WIDTH / 2), WIDTH - Math.round(WIDTH / 2)] as const;

/**
 * Writes a report of the check as .docx: a PHIẾU SOÁT VĂN BẢN, which serves the check before signing (Decree 30/2020/NĐ-CP, article
 * 12). It is a working paper, not one of the decree's types: without number, seal or Quốc hiệu, but on paper, with margins, letters,
 * page numbers and tables as annex I of the decree sets them; a Công văn may carry it as its annex. In Vietnamese. The same report
 * gives the same bytes; any text is accepted.
 */
export async function writeFindingsDocx(report: FindingsReport): Promise<Uint8Array> {
  const appendix = report.dismissed.length === 0 ? [] : [section(true, appendixOf(report))];
  const file = new Document({
    styles: documentStyles("Times New Roman"),
    sections: [section(true, sheetOf(report)), ...appendix],
  });
  const properties = propertiesFile({
    title: `Phiếu soát văn bản: ${report.files.join("; ")}`,
    subject: "Phiếu soát văn bản",
    author: report.agency ?? "",
    date: report.day,
  });
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [properties])));
}

function sheetOf(report: FindingsReport): readonly FileChild[] {
  return [
    sideBySide(HALVES, [[agency(report), [paragraph("place", dayInWords(report.day))]]]),
    paragraph("type", "PHIẾU SOÁT VĂN BẢN"),
    paragraph(
      "attached",
      "(Phục vụ việc kiểm tra văn bản trước khi ký ban hành theo Điều 12 Nghị định số 30/2020/NĐ-CP)",
    ),
    ...bodyBlocks(findingsBody(report), WIDTH),
    // signatures never stand on a page alone
    paragraph("body", closingNote, { keepNext: true }),
    sideBySide(HALVES, [
      [signature("Đại diện đơn vị soạn thảo", null), signature("Người soát", report.checker)],
    ]),
    paragraph("rule", ""),
  ];
}

function agency({ agency: name }: FindingsReport): readonly Paragraph[] {
  const lines = name === null ? [BLANK] : agencyLines(name);
  return lines.map((each) => paragraph("agency", each));
}

/** Lines for signing by hand. */
const SIGNING_LINES = 3;

function signature(who: string, name: string | null): readonly Paragraph[] {
  return [
    paragraph("position", capitals(who)),
    ...Array.from({ length: SIGNING_LINES }, () => paragraph("signature", "")),
    paragraph("signer", name ?? ""),
  ];
}

function appendixOf(report: FindingsReport): readonly FileChild[] {
  return [
    paragraph("annexLabel", "Phụ lục", { outlineLevel: 0 }),
    paragraph("annexTitle", "PHÁT HIỆN ĐÃ BỎ QUA"),
    paragraph("attached", "(Kèm theo Phiếu soát văn bản)"),
    ...bodyBlocks([dismissedTable(report)], WIDTH),
    paragraph("rule", ""),
  ];
}
