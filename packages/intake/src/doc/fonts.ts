/** Names of the fonts by index ([MS-DOC] 2.9.283, 2.9.77). */
export function readFonts(bytes: Uint8Array): string[] {
  if (bytes.length < 4) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 4; at < bytes.length && names.length < view.getUint16(0, true); ) {
    const size = bytes[at] ?? 0;
    const text = new TextDecoder("utf-16le").decode(bytes.subarray(at + 40, at + 1 + size));
    names.push(text.split("\0")[0] ?? "");
    at += 1 + size;
  }
  return names;
}
