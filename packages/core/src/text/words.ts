import { foldLetters } from "./fold.js";

/** A run of letters and digits in a text; offsets are UTF-16 code units. */
export interface Word {
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** A semicolon, colon or full stop stands before it: no name goes on over that. */
  readonly apart: boolean;
  /** Written like an abbreviation: see `isAbbreviation`. */
  readonly abbreviation: boolean;
}

/** Words that carry a point as abbreviations: `TP. Huế`, `P. Nội vụ`. */
const SHORT = /^(?:TP|Tp|TX|Tx|TT|P|Q|H)$/u;

/** The words of a text in order; punctuation is left out, `&` is a word of its own read as `và`. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|&/gu)) {
    const printed = match[0];
    const folded = printed === "&" ? "va" : foldLetters(printed);
    const gap = text.slice(end, match.index);
    const apart =
      gap !== " " && (/[;:!?]/u.test(gap) || (/\.\s/u.test(gap) && !SHORT.test(words.at(-1)?.text ?? "")));
    end = match.index + printed.length;
    words.push({
      text: printed,
      folded,
      from: match.index,
      to: end,
      apart,
      abbreviation: isAbbreviation(printed),
    });
  }
  return words;
}

/** Whether a word is written like an abbreviation: two letters or more, nearly all capitals (`LĐTBXH`, `TTg`). */
export function isAbbreviation(text: string): boolean {
  const rest = text.slice(1);
  if (rest.toLowerCase() === rest) return false;
  let capitals = 0;
  let letters = 0;
  for (const char of text) {
    const lower = char.toLowerCase();
    if (lower !== char) capitals += 1;
    if (lower !== char || lower !== char.toUpperCase()) letters += 1;
  }
  return capitals >= 2 && capitals * 3 >= letters * 2;
}

/** Whether a text has letters and none of them is lower case. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter upper case, the rest lower: `KẾ HOẠCH HÀNH ĐỘNG` → `Kế hoạch hành động`. */
export function sentenceCase(text: string): string {
  return capitalise(text.toLowerCase());
}
