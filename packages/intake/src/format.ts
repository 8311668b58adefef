import type { SourceFormat } from "@lotrinh/core/document/source";
import { isWebArchive } from "./html/webArchive.js";

/** What the bytes are; the name of the file is a hint only where bytes can't tell (text and markdown). */
export type FileKind =
  | "zip"
  | "compound"
  | "rtf"
  | "pdf"
  | "html"
  | "archive"
  | "markdown"
  | "text"
  | "image"
  | "binary";

const magics: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["binary", [0x1f, 0x8b]],
  ["binary", [0x52, 0x61, 0x72, 0x21]],
  ["binary", [0x37, 0x7a, 0xbc, 0xaf]],
  ["binary", [0x7f, 0x45, 0x4c, 0x46]],
  ["binary", [0x4d, 0x5a, 0x90]],
];

/** Decides by content. A .pdf may have some bytes before its head, as the format's readers allow. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  for (const [kind, magic] of magics) {
    if (magic.every((byte, at) => bytes[at] === byte)) return kind;
  }
  const head = ascii(bytes.subarray(0, 4_096));
  if (head.slice(0, 1_024).includes("%PDF-")) return "pdf";
  if (/^\s*\{\\rtf/.test(head)) return "rtf";
  if (head.startsWith("BM") && bytes[6] === 0 && bytes[7] === 0) return "image";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image";
  if (looksLikeHtml(head)) return "html";
  if (isWebArchive(head)) return "archive";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : "text";
}

/** Zero bytes are dropped, so that UTF-16 shows its letters. */
function ascii(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) if (byte !== 0) text += String.fromCharCode(byte);
  return text.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
}

/** Markdown may hold tags (`<br>`, `<sup>`); a page begins with one of the tags of a page, maybe after comments. */
function looksLikeHtml(head: string): boolean {
  const start = head.replace(/<!--[\s\S]*?-->|<\?[^>]*>/g, "").trimStart();
  return /^<(?:!doctype\s+html|html|head|body|meta|div|table|p|title|style)\b/i.test(start);
}

const extensions: Readonly<Record<string, readonly string[]>> = {
  docx: ["docx", "docm", "dotx", "dotm"],
  doc: ["doc", "dot", "wps"],
  pdf: ["pdf"],
  html: ["html", "htm", "xhtml", "mht", "mhtml"],
  image: ["png", "jpg", "jpeg", "tif", "tiff", "bmp", "webp", "gif"],
  markdown: ["md", "markdown"],
  text: ["txt", "text"],
};

/** Whether the name's extension says another format than the content has. A name without a known extension says nothing. */
export function contradicts(name: string, format: SourceFormat, kind: FileKind): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return false;
  const claimed = Object.keys(extensions).find((key) => extensions[key]?.includes(extension));
  if (claimed === undefined) return false;
  if (kind === "rtf") return true;
  return claimed !== format && !(claimed === "markdown" && format === "text");
}
