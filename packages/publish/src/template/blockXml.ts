import { Document, Packer } from "docx";
import { readZip } from "../archive/readZip.js";
import type { Block } from "../official/content.js";
import { bodyBlocks } from "../official/docx/body.js";
import { textWidth } from "../official/docx/measures.js";
import { documentStyles } from "../official/docx/styles.js";

/** Blocks as WordprocessingML for a foreign document, and the styles that they use. */
export interface BlockXml {
  readonly body: string;
  /** `<w:style>` elements. */
  readonly styles: readonly string[];
}

/** Our styles carry this before their ids and names in a foreign document, which may have its own of the same name. */
const PREFIX = "lotrinh-";
const OWN_LIMITS = { fileBytes: 1e9, inflatedBytes: 1e9, entries: 1000 };

/** Lays out blocks as the writer of official documents does, for a template to take in. */
export async function blockXml(blocks: readonly Block[]): Promise<BlockXml> {
  const file = new Document({
    styles: documentStyles("Times New Roman"),
    sections: [{ children: bodyBlocks(blocks, textWidth()) }],
  });
  const packed = readZip(new Uint8Array(await Packer.toArrayBuffer(file)), OWN_LIMITS);
  if (!packed.ok) throw new Error(`blockXml: the writer's archive is ${packed.fault}`);
  const part = (name: string) => new TextDecoder().decode(packed.parts.get(name));
  return { body: bodyOf(part("word/document.xml")), styles: stylesOf(part("word/styles.xml")) };
}

function bodyOf(document: string): string {
  const inner = document.slice(document.indexOf("<w:body>") + 8, document.lastIndexOf("<w:sectPr"));
  return inner.replaceAll('<w:pStyle w:val="', `<w:pStyle w:val="${PREFIX}`);
}

function stylesOf(styles: string): readonly string[] {
  const own = documentStyles("").paragraphStyles ?? [];
  return own.flatMap(({ id }) => {
    const from = styles.indexOf(`<w:style w:type="paragraph" w:styleId="${id}"`);
    if (from < 0) return [];
    const style = styles.slice(from, styles.indexOf("</w:style>", from) + "</w:style>".length);
    return [
      style
        .replace(`w:styleId="${id}"`, `w:styleId="${PREFIX}${id}"`)
        .replace('<w:name w:val="', '<w:name w:val="Lộ Trình: '),
    ];
  });
}
