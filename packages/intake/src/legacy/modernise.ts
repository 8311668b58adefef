import type { Notice } from "@lotrinh/core/document/source";
import { decodeLegacy, findEncoding } from "./detect.js";
import { hasUnicodeVietnamese, type LegacyEncoding } from "./font.js";

/** A text to convert in pieces (lines or paragraphs), with how to put a piece back. */
export interface Modernised {
  readonly texts: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Pieces of one document as Unicode NFC without soft hyphens. An old encoding is recognised for the whole document, or for
 * a piece of an otherwise modern one; a piece with letters that only Unicode has is left alone.
 */
export function modernise(texts: readonly string[]): Modernised {
  const whole = findEncoding(sample(texts));
  const seen = new Map<LegacyEncoding, number>();
  let composed = 0;
  const result = texts.map((text) => {
    const legacy = encodingOf(text, whole);
    if (legacy !== undefined) seen.set(legacy, (seen.get(legacy) ?? 0) + 1);
    const decoded = legacy === undefined ? text : decodeLegacy(text, legacy);
    const tidy = decoded.replaceAll("\u00ad", "").normalize("NFC");
    if (legacy === undefined && tidy.length < decoded.length && /[\u0300-\u036f]/.test(decoded))
      composed += 1;
    return tidy;
  });
  const notices: Notice[] = [...seen].map(([code, count]) => ({
    code: `converted-${code}`,
    detail: String(count),
  }));
  if (composed > 0) notices.push({ code: "composed-unicode", detail: String(composed) });
  return { texts: result, notices };
}

function encodingOf(text: string, whole: LegacyEncoding | undefined): LegacyEncoding | undefined {
  if (!/[\u0080-\u00ff]/.test(text) || hasUnicodeVietnamese(text)) return undefined;
  return whole ?? findEncoding(text, 3);
}

/** Enough of the text to judge the whole document by, taken evenly so that an English cover page doesn't decide. */
function sample(texts: readonly string[]): string {
  const step = Math.max(1, Math.floor(texts.length / 2_000));
  const taken: string[] = [];
  let length = 0;
  for (let at = 0; at < texts.length && length < 200_000; at += step) {
    const text = (texts[at] ?? "").slice(0, 2_000);
    taken.push(text);
    length += text.length;
  }
  return taken.join("\n");
}
