import { Document, type ISectionOptions, Packer, type Paragraph } from "docx";
import { withFixedTimes } from "../../archive/zipTimes.js";
import type { Annex, OfficialDocument } from "../content.js";
import { withEndMark } from "../endMark.js";
import { basisLines } from "../opening.js";
import { annexLabel, attachedLine, capitals } from "../wording.js";
import { bodyBlocks } from "./body.js";
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
    ...bodyBlocks(withEndMark(document.body), textWidth(), { keepLast: true }),
    paragraph("gap", "", { keepNext: true }),
    closing(document),
    paragraph("rule", ""),
  ]);
}

/** Who issues it, căn cứ, and the word that enacts. */
function opening(document: OfficialDocument): readonly Paragraph[] {
  const acts = basisLines(document).map((act) => paragraph("basis", act));
  if (document.enactment === undefined) return acts;
  const { authority, word } = document.enactment;
  return [paragraph("authority", capitals(authority)), ...acts, paragraph("enacting", `${capitals(word)}:`)];
}

function annexSections(document: OfficialDocument): readonly ISectionOptions[] {
  const { annexes = [] } = document;
  return annexes.map((annex, index) => annexSection(document, annex, annexLabel(index, annexes.length)));
}

function annexSection(document: OfficialDocument, annex: Annex, label: string): ISectionOptions {
  const landscape = annex.landscape === true;
  return section(landscape, [
    paragraph("annexLabel", label, { outlineLevel: 0 }),
    paragraph("annexTitle", capitals(annex.title)),
    paragraph("attached", attachedLine(document)),
    ...bodyBlocks(annex.body, textWidth(landscape)),
  ]);
}
