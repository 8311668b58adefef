import { fold } from "../text/fold.js";
import { documentWords, type WordRange } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Words by their numbers, in order. */
export type Numbers = Int32Array;

/** Words of texts by number, the same for spellings with and without diacritics. */
export interface WordNumbers {
  /** Those of a text, in order. */
  readonly of: (text: string) => Numbers;
  /** Those of a part of a text that begins and ends between words. */
  readonly within: (text: string, from: number, to: number) => Numbers;
  /**
   * A number that is the same for texts of the same words from a place on, and for few others: tells which are worth comparing. Goes
   * on from that of the text before.
   */
  readonly print: (text: string, from?: number, before?: number) => number;
  /** All numbers given so far are below it. */
  readonly limit: () => number;
}

/** Gives each word of a text a number, so that long texts are compared without folding each anew: a word is folded once for the document. */
export const wordNumbers = perSubject((subject: Subject): WordNumbers => {
  const words = documentWords(subject);
  const byFold = new Map<string, number>();
  /** By the words' numbers, and by the places of all words found so far. */
  const known: number[] = [];
  let numbered = new Int32Array(words.size);
  let done = 0;
  const numberAll = () => {
    for (let next = known.length; next < words.different.length; next += 1) {
      const folded = fold(words.different[next] ?? "");
      const made = byFold.get(folded) ?? byFold.size + 1;
      byFold.set(folded, made);
      known.push(made);
    }
    if (words.size > numbered.length) {
      const longer = new Int32Array(words.size * 2);
      longer.set(numbered);
      numbered = longer;
    }
    for (; done < words.size; done += 1) numbered[done] = known[words.word(done)] ?? 0;
  };
  const numbersIn = ({ from, to }: WordRange): Numbers => {
    if (to > done) numberAll();
    return numbered.subarray(from, to);
  };
  return {
    of: (text) => numbersIn(words.of(text)),
    within: (text, from, to) => numbersIn(words.within(text, from, to)),
    print: (text, start = 0, before = 0) => {
      const { from, to } = words.within(text, start, text.length);
      if (to > done) numberAll();
      let print = before;
      for (let at = from; at < to; at += 1) print = printWith(print, numbered[at] ?? 0);
      return print;
    },
    limit: () => byFold.size + 1,
  };
});

/** The print of some words with one more. */
export const printWith = (print: number, number: number): number =>
  (Math.imul(print, 1_000_003) ^ number) | 0;

/** A number that is the same for the same words, and for few others. */
export function printOf(numbers: Numbers): number {
  let print = 0;
  for (let at = 0; at < numbers.length; at += 1) print = printWith(print, numbers[at] ?? 0);
  return print;
}

/** The same for the same words in the same order, and only for them: one or two code units for each number. */
export function keyOfWords(numbers: ArrayLike<number>): string {
  let key = "";
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    key +=
      number < 0x8000
        ? String.fromCharCode(number)
        : String.fromCharCode(0x8000 | (number >> 15), number & 0x7fff);
  }
  return key;
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
