import { isMarkedSyllable, isSyllable } from "../legacy/syllable.js";

/** What a recognised text is worth: how many words it has and how many of them Vietnamese could have. */
export interface Worth {
  readonly words: number;
  /** Share of words that are built as Vietnamese syllables, numbers and signs left out. */
  readonly syllables: number;
  /** Words with marks of Vietnamese. */
  readonly marked: number;
}

export function weighWords(text: string): Worth {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);
  const syllables = words.filter(isSyllable).length;
  return {
    words: words.length,
    syllables: words.length === 0 ? 0 : syllables / words.length,
    marked: words.filter(isMarkedSyllable).length,
  };
}

/**
 * Whether a recognised text is a text at all: of a photograph, recognition makes a few letters and signs without sense. A page in
 * another language has few Vietnamese syllables, but words of some length and little else.
 */
export function isText(text: string): boolean {
  const { words, syllables, marked } = weighWords(text);
  if (words < 5) return false;
  if (marked >= 3 && syllables >= 0.4) return true;
  const tokens = text.split(/\s+/u).filter((token) => token !== "");
  const whole = tokens.filter((token) => /^["'(“]?\p{L}+(?:['’-]\p{L}+)*["')”]?[.,;:!?]?$/u.test(token));
  const length = whole.reduce((sum, token) => sum + token.length, 0) / whole.length;
  return words >= 30 && whole.length >= 0.7 * tokens.length && length >= 3.5;
}

/** Whether the text layer of a page is broken: marks by themselves, signs nobody knows, letters of no Latin script. */
export function isBroken(text: string): boolean {
  const sample = text.slice(0, 5_000);
  const chars = countMatches(sample, /\S/gu);
  if (chars < 40) return false;
  const odd = countMatches(sample, nameless);
  const letters = countMatches(sample, /\p{L}/gu);
  const foreign = letters - countMatches(sample, /[\p{Script=Latin}\u00b5]/gu);
  if (odd > 0.05 * chars || foreign > 0.3 * letters) return true;
  const tokens = countMatches(sample, /\S+/gu);
  const single = countMatches(sample, /(?<!\S)[^\p{ASCII}\p{P}\p{S}\p{N}](?!\S)/gu);
  return tokens >= 20 && single > 0.12 * tokens;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Characters that stand for a glyph without a name: control characters, private use, the replacement character. */
const nameless = /(?!\s)[\p{Cc}\p{Co}\ufffd]/gu;
