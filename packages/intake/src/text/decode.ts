import { weigh } from "../legacy/detect.js";
import { isSyllable } from "../legacy/syllable.js";

/** Bytes as text, with the encoding that was found and whether the file said so itself. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

/**
 * Text of unknown encoding: a byte order mark decides, else UTF-16 by its zero bytes, else UTF-8 where it
 * is valid (or nearly: a cut file), else the single-byte encoding whose reading is the most Vietnamese. Texts
 * in TCVN3 and VNI come out as Latin-1; `modernise` takes it from there.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes) ?? zeroPattern(bytes);
  if (marked !== undefined) return { ...marked, text: new TextDecoder(marked.encoding).decode(bytes) };
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
      encoding: "utf-8",
      guessed: false,
    };
  } catch {
    return guess(bytes);
  }
}

interface Marked {
  readonly encoding: string;
  readonly guessed: boolean;
}

function byteOrderMark(bytes: Uint8Array): Marked | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", guessed: false };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", guessed: false };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", guessed: false };
  return undefined;
}

/** UTF-16 without a mark: in text with many ASCII characters every other byte is zero, on one side only. */
function zeroPattern(bytes: Uint8Array): Marked | undefined {
  const length = Math.min(bytes.length, 4_096) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > 0.3 * half && even < 0.02 * half) return { encoding: "utf-16le", guessed: true };
  if (even > 0.3 * half && odd < 0.02 * half) return { encoding: "utf-16be", guessed: true };
  return undefined;
}

function guess(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const broken = utf8.split("\ufffd").length - 1;
  const whole = utf8.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  if (broken * 20 < whole) return { text: utf8, encoding: "utf-8", guessed: true };
  const western = latin1(bytes);
  const { words, tcvn3, vni } = weigh(western);
  const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const fitting = markedSyllables(vietnamese);
  if (fitting > Math.max(tcvn3, vni)) return { text: vietnamese, encoding: "windows-1258", guessed: true };
  if (Math.max(tcvn3, vni) >= 0.8 * words) {
    return { text: western, encoding: tcvn3 >= vni ? "TCVN3" : "VNI", guessed: true };
  }
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", guessed: true };
}

/** Each byte as the character of that number, but the quotes and dashes that Windows keeps at 0x80 to 0x9f. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

function markedSyllables(text: string): number {
  let count = 0;
  for (const word of text.slice(0, 400_000).split(/[^\p{L}\p{M}]+/u)) {
    if (/[^\p{ASCII}]/u.test(word) && isSyllable(word)) count += 1;
    if (count >= 4_000) break;
  }
  return count;
}
