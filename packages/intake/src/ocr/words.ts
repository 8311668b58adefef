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
 * Whether a recognised text is a text at all: of a photograph, recognition makes a few letters without sense. An English
 * page has few syllables but whole lines of words, so either will do.
 */
export function isText(text: string): boolean {
  const { words, syllables, marked } = weighWords(text);
  if (words < 5) return false;
  if (marked >= 3 && syllables >= 0.4) return true;
  const sentences = text.split("\n").filter((line) => /(?:\p{L}{3,}\s+){4,}/u.test(line)).length;
  return words >= 30 && sentences >= 3;
}

/** Whether the text layer of a page is broken: letters scattered, marks by themselves, signs nobody knows. */
export function isBroken(text: string): boolean {
  const tokens = text.split(/\s+/u).filter((token) => token !== "");
  if (tokens.length < 20) return false;
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  const single = tokens.filter((token) => /^[^\p{ASCII}\p{P}\p{S}\p{N}]$/u.test(token)).length;
  return single > 0.12 * tokens.length || unknown > 0.05 * text.length;
}
