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
  const chars = [...text.slice(0, 20_000)].filter((char) => char.trim() !== "");
  if (chars.length < 40) return false;
  const odd = chars.filter(isOdd).length;
  const letters = chars.filter((char) => /\p{L}/u.test(char));
  const foreign = letters.filter((char) => !/[\p{Script=Latin}\u00b5]/u.test(char)).length;
  const tokens = text.split(/\s+/u).filter((token) => token !== "");
  const single = tokens.filter((token) => /^[^\p{ASCII}\p{P}\p{S}\p{N}]$/u.test(token)).length;
  if (odd > 0.05 * chars.length || foreign > 0.3 * letters.length) return true;
  return tokens.length >= 20 && single > 0.12 * tokens.length;
}

/** Characters that stand for a glyph without a name: control characters, private use, the replacement character. */
function isOdd(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 32 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;
}
