/** What an OLE compound file holds, by the names in its directory (MS-CFB): entries are named in UTF-16. */
export type CompoundKind = "word" | "encrypted" | "spreadsheet" | "damaged" | "unknown-format";

const marks: readonly (readonly [string, CompoundKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "word"],
  ["Workbook", "spreadsheet"],
  ["PowerPoint Document", "spreadsheet"],
];

/**
 * A .doc, a .docx under a password (its package is wrapped), another Office file, or something else. The directory isn't walked: its names
 * are looked for at the boundaries of entries (128 bytes), which a damaged file has as well.
 */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const found = new Set<CompoundKind>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    for (const [name, kind] of marks) if (isNamed(bytes, at, name)) found.add(kind);
  }
  const first = marks.find(([, kind]) => found.has(kind));
  return first?.[1] ?? (lacksDirectory(bytes) ? "damaged" : "unknown-format");
}

/** Whether the sector that the header names for the directory lies beyond the end: the file was cut. */
function lacksDirectory(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (view.getUint32(0x30, true) + 1) * 2 ** view.getUint16(0x1e, true) >= bytes.length;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return bytes[at + 2 * name.length] === 0;
}
