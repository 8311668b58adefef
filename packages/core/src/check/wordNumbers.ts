import { endOfRun, isOf, letter, number } from "../text/codeUnits.js";
import { fold } from "../text/fold.js";
import { WordTable } from "../text/wordTable.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Words of texts by number, the same for spellings with and without diacritics. */
export interface WordNumbers {
  /** Those of a text, in order. */
  readonly of: (text: string) => readonly number[];
  /** Those of a part of a text that begins and ends between words. */
  readonly within: (text: string, from: number, to: number) => readonly number[];
  /** All numbers given so far are below it. */
  readonly limit: () => number;
}

interface Numbered {
  readonly numbers: readonly number[];
  /** Where each word begins. */
  readonly starts: readonly number[];
}

const inWord = letter | number;

/**
 * Gives each word of a text a number, so that long texts are compared without folding each anew: a word is folded, and a text
 * taken apart, once for the whole document.
 */
export const wordNumbers = perSubject((_: Subject): WordNumbers => {
  const printed = new WordTable();
  const byFold = new Map<string, number>();
  /** The number of each printed word by its place. */
  const known: number[] = [];
  const numberOf = (text: string, from: number, to: number): number => {
    const place = printed.place(text, from, to);
    const number = known[place];
    if (number !== undefined) return number;
    const folded = fold(text.slice(from, to));
    const made = byFold.get(folded) ?? byFold.size + 1;
    byFold.set(folded, made);
    known.push(made);
    return made;
  };
  const byText = new Map<string, Numbered>();
  const numbered = (text: string): Numbered => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const [numbers, starts]: [number[], number[]] = [[], []];
    for (let from = 0; from < text.length; from += 1) {
      if (!isOf(inWord, text, from)) continue;
      const to = endOfRun(inWord, text, from + 1);
      numbers.push(numberOf(text, from, to));
      starts.push(from);
      from = to;
    }
    const made = { numbers, starts };
    byText.set(text, made);
    return made;
  };
  return {
    of: (text) => numbered(text).numbers,
    within: (text, from, to) => {
      const { numbers, starts } = numbered(text);
      return numbers.slice(placeOf(starts, from), placeOf(starts, to));
    },
    limit: () => byFold.size + 1,
  };
});

/** Place of the first of ascending numbers that isn't below a limit. */
function placeOf(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for the same words in the same order, and only for them: one or two code units for each number. */
export function keyOfWords(numbers: readonly number[]): string {
  let key = "";
  for (const number of numbers)
    key +=
      number < 0x8000
        ? String.fromCharCode(number)
        : String.fromCharCode(0x8000 | (number >> 15), number & 0x7fff);
  return key;
}

/** ASCII letters and digits that no diacritics change, small, by code unit; 0 for all others. */
const plain = makePlain();

function makePlain(): Uint8Array {
  const made = new Uint8Array(0x80);
  for (const char of "bghklmpqrtvx0123456789") {
    made[char.charCodeAt(0)] = char.charCodeAt(0);
    made[char.toUpperCase().charCodeAt(0)] = char.charCodeAt(0);
  }
  return made;
}

/**
 * A number that is the same for texts of the same words, and for few others: tells which are worth comparing without taking any of
 * them apart. Goes on from that of the text before.
 */
export function printOf(text: string, from = 0, before = 0): number {
  let print = before;
  for (let at = from; at < text.length; at += 1) {
    const code = plain[text.charCodeAt(at)] ?? 0;
    if (code > 0) print = Math.imul(print ^ code, 0x01000193) + 1;
  }
  return print | 0;
}

/** Those of some things whose prints come more than once. */
export function withCommonPrint<T>(things: readonly T[], print: (thing: T) => number): ReadonlySet<T> {
  const first = new Map<number, T>();
  const common = new Set<T>();
  for (const thing of things) {
    const own = print(thing);
    const known = first.get(own);
    if (known === undefined) first.set(own, thing);
    else common.add(known).add(thing);
  }
  return common;
}
