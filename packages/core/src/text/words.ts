import { isOf, letter, mark, number, upper } from "./codeUnits.js";
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

/** The words of a text in order; punctuation is left out, `&` is a word of its own read as `và`. Linear, by table. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const folded = foldLetters(text);
  /** Folding it whole is cheaper than word by word, where offsets carry over. */
  const aligned = folded.length === text.length && !RARE.test(text);
  let end = 0;
  for (let from = nextWord(text, 0); from < text.length; from = nextWord(text, end)) {
    const to = endOfWord(text, from);
    const printed = text.slice(from, to);
    words.push({
      text: printed,
      folded: printed === "&" ? "va" : aligned ? folded.slice(from, to) : foldLetters(printed),
      from,
      to,
      apart: isApart(text, end, from, words),
      abbreviation: isAbbreviation(printed),
    });
    end = to;
  }
  return words;
}

/** Letters with marks of their own or beyond the common ones may fold to more or fewer than one. */
const RARE = /[^\0-\u02ff\u0370-\u21ff]/u;

const inWord = letter | mark | number;

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isOf(inWord, text, at) && text[at] !== "&") at += 1;
  return at;
}

function endOfWord(text: string, from: number): number {
  if (text[from] === "&") return from + 1;
  let at = from + 1;
  while (at < text.length && isOf(inWord, text, at)) at += 1;
  return at;
}

function isApart(text: string, from: number, to: number, before: readonly Word[]): boolean {
  if (to - from === 1 && text[from] === " ") return false;
  const gap = text.slice(from, to);
  return /[;:!?]/u.test(gap) || (/\.\s/u.test(gap) && !SHORT.test(before.at(-1)?.text ?? ""));
}

/** Whether a word is written like an abbreviation: two letters or more, nearly all capitals (`LĐTBXH`, `TTg`). */
export function isAbbreviation(text: string): boolean {
  if (!hasCapitalInside(text)) return false;
  let capitals = 0;
  let letters = 0;
  for (const char of text) {
    const lower = char.toLowerCase();
    if (lower !== char) capitals += 1;
    if (lower !== char || lower !== char.toUpperCase()) letters += 1;
  }
  return capitals >= 2 && capitals * 3 >= letters * 2;
}

function hasCapitalInside(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (isOf(upper, text, at)) return true;
  return false;
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
