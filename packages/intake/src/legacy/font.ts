import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

export type LegacyEncoding = "tcvn3" | "vni";

/** The old encoding that a font is made for, by its name: `.VnTime` is TCVN3 (ABC), `VNI-Times` is VNI. */
export function fontEncoding(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return "tcvn3";
  if (/^vni-/i.test(font)) return "vni";
  return undefined;
}

/**
 * Text set in that font as Unicode. Text that holds letters only Unicode has is left as it is, whatever the
 * font: someone chose an old font for new text. Fonts named `.Vn…H` draw every letter as a capital.
 */
export function modernText(text: string, font: string | undefined): string {
  const encoding = fontEncoding(font);
  if (encoding === undefined || hasUnicodeVietnamese(text)) return text;
  if (encoding === "vni") return fromVni(text);
  const modern = fromTcvn3(text);
  return /^\.vn.*h$/i.test(font ?? "") ? modern.toLocaleUpperCase("vi") : modern;
}

/** Letters of Vietnamese that lie beyond Latin-1, and tones by themselves: no text in an old encoding can hold them. */
const beyondLatin1 =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0]|\p{M}|[\u1ea0-\u1ef9]/u;

export function hasUnicodeVietnamese(text: string): boolean {
  return beyondLatin1.test(text);
}
