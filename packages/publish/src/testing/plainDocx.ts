import { Document, Packer, Paragraph } from "docx";

/** A .docx of plain paragraphs as the docx package alone writes it: what the bench measures official documents against. */
export async function plainDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph(text));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
