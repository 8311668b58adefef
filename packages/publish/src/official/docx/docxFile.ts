import { Document, type ISectionOptions, Packer, type Paragraph } from "docx";
import { withFixedTimes } from "../../archive/zipTimes.js";
import type { Annex, OfficialDocument } from "../content.js";
import { roman } from "../numbering.js";
import { endedWith } from "../richText.js";
import { attachedLine, capitals } from "../wording.js";
import { bodyBlocks, withEndMark } from "./body.js";
import { closing } from "./closing.js";
import { coreProperties } from "./coreProperties.js";
import { addressees, letterhead, typeAndTitle } from "./head.js";
import { textWidth } from "./measures.js";
import { paragraph } from "./paragraphs.js";
import { section } from "./section.js";
import { documentStyles } from "./styles.js";

export interface DocxOptions {
  /**
   * `Times New Roman`, as the decree wants it, for whoever opens the file; `Tinos`, its free counterpart with all
   * Vietnamese letters, for a PDF made on a server.
   */
  readonly font?: string;
}

/**
 * Writes a document as .docx in the form of Decree 30/2020/NĐ-CP, annex I (Party documents: Hướng dẫn 36-HD/VPTW). The same
 * content gives the same bytes. Any text is accepted: what XML can't hold is left out (`printable`).
 */
export async function writeDocx(document: OfficialDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const file = new Document({
    styles: documentStyles(options.font ?? "Times New Roman"),
    sections: [mainSection(document), ...annexSections(document)],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [coreProperties(document)]);
  return withFixedTimes(new Uint8Array(packed));
}

function mainSection(document: OfficialDocument): ISectionOptions {
  return section(false, [
    letterhead(document),
    ...typeAndTitle(document),
    ...addressees(document),
    ...opening(document),
    ...bodyBlocks(withEndMark(document.body), textWidth()),
    paragraph("gap", "", { keepNext: true }),
    closing(document),
    paragraph("rule", ""),
  ]);
}

/** Who issues it, căn cứ, and the word that enacts. */
function opening({ enactment, basis = [] }: OfficialDocument): readonly Paragraph[] {
  const acts = basis.map((act, index) =>
    paragraph("basis", endedWith(act, index === basis.length - 1 ? "." : ";")),
  );
  if (enactment === undefined) return acts;
  return [
    paragraph("authority", capitals(enactment.authority)),
    ...acts,
    paragraph("enacting", `${capitals(enactment.word)}:`),
  ];
}

function annexSections(document: OfficialDocument): readonly ISectionOptions[] {
  const { annexes = [] } = document;
  return annexes.map((annex, index) =>
    annexSection(document, annex, annexes.length === 1 ? "Phụ lục" : `Phụ lục ${roman(index + 1)}`),
  );
}

function annexSection(document: OfficialDocument, annex: Annex, label: string): ISectionOptions {
  const landscape = annex.landscape === true;
  return section(landscape, [
    paragraph("annexLabel", label, { outlineLevel: 0 }),
    paragraph("annexTitle", capitals(annex.title)),
    paragraph("attached", attachedLine(document)),
    ...bodyBlocks(annex.body, textWidth(landscape)),
    paragraph("rule", ""),
  ]);
}
