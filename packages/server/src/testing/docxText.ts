import { readZip } from "@lotrinh/publish/archive/readZip";

/** The text of one part of an archive, without tags; spaces and hyphens that don't break as plain ones. Throws where the bytes are no archive. */
export function partText(bytes: Uint8Array, name: string): string {
  const zip = readZip(bytes, { fileBytes: 1e7, inflatedBytes: 1e8, entries: 200 });
  if (!zip.ok) throw new Error("not an archive");
  return new TextDecoder()
    .decode(zip.parts.get(name))
    .replaceAll("<w:noBreakHyphen/>", "-")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("\u00A0", " ")
    .replaceAll("\u2060", "");
}

/** The text of a .docx: its body alone, without head and foot. */
export function docxText(docx: Uint8Array): string {
  return partText(docx, "word/document.xml");
}
