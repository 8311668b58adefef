import type { Paragraph, Table } from "docx";
import { boldWidth } from "../../text/letterWidths.js";
import { printable } from "../../text/printable.js";
import type { OfficialDocument } from "../content.js";
import { addresseeLines, agencyLines, capitals, numberLine, placeLine, typeName } from "../wording.js";
import { textWidth } from "./measures.js";
import { paragraph, rule } from "./paragraphs.js";
import { sideBySide } from "./sideBySide.js";
import { styleSize } from "./styles.js";

/** Left and right columns of the head: with 42/58 the Quốc hiệu in size 13 breaks its line. */
const LEFT = Math.round(textWidth() * 0.38);
const WIDTHS = [LEFT, textWidth() - LEFT] as const;
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** Components 1 to 4 (and 5b of a Công văn): agency and number on the left, Quốc hiệu, place and day on the right. */
export function letterhead(document: OfficialDocument): Table {
  return sideBySide(WIDTHS, [
    [agency(document), document.form === "party" ? partyTitle() : nation()],
    [numberCell(document), [place(document)]],
  ]);
}

/** On one line, if need be in the smaller of the decree's two sizes. */
function place(document: OfficialDocument): Paragraph {
  const line = placeLine(document);
  const isLong = boldWidth(line, styleSize("place")) > WIDTHS[1];
  return paragraph("place", line, isLong ? { size: styleSize("place") - 2 } : {});
}

function nation(): readonly Paragraph[] {
  return [
    paragraph("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    paragraph("motto", MOTTO),
    rule(boldWidth(MOTTO, styleSize("motto")), WIDTHS[1]),
  ];
}

function partyTitle(): readonly Paragraph[] {
  const title = "ĐẢNG CỘNG SẢN VIỆT NAM";
  return [paragraph("partyTitle", title), rule(boldWidth(title, styleSize("partyTitle")), WIDTHS[1])];
}

function agency({ form, letterhead }: OfficialDocument): readonly Paragraph[] {
  const lines = agencyLines(letterhead.agency);
  const longest = Math.max(...lines.map((line) => boldWidth(line, styleSize("agency"))));
  const above = letterhead.parentAgency === null ? [] : agencyLines(letterhead.parentAgency);
  return [
    ...above.map((line) => paragraph("parentAgency", line)),
    ...lines.map((line) => paragraph("agency", line)),
    form === "party" ? paragraph("parentAgency", "*") : rule(partOf(longest, WIDTHS[0]), WIDTHS[0]),
  ];
}

/** A rule of a third to half of the line above it. */
function partOf(line: number, width: number): number {
  return Math.round(Math.min(line, width) * 0.42);
}

function numberCell(document: OfficialDocument): readonly Paragraph[] {
  const about = document.kind === "CV" ? [paragraph("subject", `V/v ${document.title}`)] : [];
  const draft = document.isDraft === true ? [paragraph("draft", "DỰ THẢO")] : [];
  return [paragraph("number", numberLine(document)), ...draft, ...about];
}

/** Component 5a: type and title with a rule below; nothing for a Công văn, which has its title in the head. */
export function typeAndTitle(document: OfficialDocument): readonly Paragraph[] {
  if (document.kind === "CV") return [];
  const longest = boldWidth(document.title, styleSize("title"));
  return [
    paragraph("type", capitals(typeName(document))),
    paragraph("title", document.title),
    document.form === "party"
      ? paragraph("title", "-----", { spacing: { after: 120 } })
      : rule(partOf(longest, textWidth()), textWidth()),
  ];
}

/** Component 9a: Kính gửi. */
export function addressees({ addressedTo = [] }: OfficialDocument): readonly Paragraph[] {
  const [first, ...others] = addressedTo;
  if (first === undefined) return [];
  if (others.length === 0) return [paragraph("addressees", `Kính gửi: ${printable(first)}`)];
  const lines = addresseeLines(addressedTo);
  return [
    paragraph("addressees", "Kính gửi:"),
    ...lines.map((line) => paragraph("addresseeList", line)),
    paragraph("gap", ""),
  ];
}
