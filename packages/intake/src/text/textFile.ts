import type { Notice } from "@lotrinh/core/document/source";
import type { Job } from "../job.js";
import { modernise } from "../legacy/modernise.js";
import { Refusal } from "../problem.js";
import { decodeText } from "./decode.js";

/** The lines of a file without structure; page is null where the file has no page breaks. */
export interface TextReading {
  readonly lines: readonly string[];
  readonly pages: readonly number[] | null;
  readonly notices: readonly Notice[];
}

/**
 * Reads .txt and .md: lines as they stand, in Unicode NFC. Form feeds count pages. Throws a `Refusal`: `no-text` where
 * there is nothing but white space, `unknown-format` for binary data, `too-many-lines`.
 */
export function readText(bytes: Uint8Array, job: Job): TextReading {
  if (bytes.length > job.limits.textBytes) throw new Refusal("too-large", `${bytes.length} bytes of text`);
  const { text, encoding, guessed } = decodeText(bytes);
  if (isBinary(text)) throw new Refusal("unknown-format", "binary data");
  if (countBreaks(bytes) > job.limits.lines) throw new Refusal("too-many-lines");
  const raw = text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
  const modern = modernise(raw);
  if (!modern.texts.some((line) => line.trim() !== "")) throw new Refusal("no-text");
  const notices: Notice[] = [...modern.notices];
  if (guessed) notices.push({ code: "encoding-guessed", detail: encoding });
  const paged = raw.some((line) => line.includes("\f"));
  return {
    lines: modern.texts.map((line) => line.replaceAll("\f", "").replaceAll("\0", "")),
    pages: paged ? countPages(raw) : null,
    notices,
  };
}

/** Line breaks by their bytes, before memory is spent on lines. */
function countBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10 || byte === 13) count += 1;
  return count;
}

/** A form feed begins a page; it stands at the start of the page's first line, or at the end of the last. */
function countPages(lines: readonly string[]): number[] {
  let page = 1;
  return lines.map((line) => {
    const feeds = line.split("\f").length - 1;
    const before = line.startsWith("\f") ? feeds : 0;
    page += before;
    const own = page;
    page += feeds - before;
    return own;
  });
}

/** Control characters that no text has, in more than one place of a hundred. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // biome's rule against control characters in patterns: counted by code instead
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if ((code < 32 && (code < 9 || code > 13)) || code === 0xfffd) odd += 1;
  }
  return odd > sample.length / 100;
}
