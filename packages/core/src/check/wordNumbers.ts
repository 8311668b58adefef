import { fold } from "../text/fold.js";
import { documentWords, type WordRange } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Words of texts by number, the same for spellings with and without diacritics. */
export interface WordNumbers {
  /** Those of a text, in order. */
  readonly of: (text: string) => readonly number[];
  /** Those of a part of a text that begins and ends between words. */
  readonly within: (text: string, from: number, to: number) => readonly number[];
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
  const known: number[] = [];
  const numberOf = (at: number): number => {
    const word = words.word(at);
    for (let next = known.length; next <= word; next += 1) {
      const folded = fold(words.different[next] ?? "");
      const made = byFold.get(folded) ?? byFold.size + 1;
      byFold.set(folded, made);
      known.push(made);
    }
    return known[word] ?? 0;
  };
  const numbersIn = ({ from, to }: WordRange): readonly number[] => {
    const numbers = new Array<number>(to - from);
    for (let at = from; at < to; at += 1) numbers[at - from] = numberOf(at);
    return numbers;
  };
  return {
    of: (text) => numbersIn(words.of(text)),
    within: (text, from, to) => numbersIn(words.within(text, from, to)),
    print: (text, start = 0, before = 0) => {
      const { from, to } = words.within(text, start, text.length);
      let print = before;
      for (let at = from; at < to; at += 1) print = (Math.imul(print, 1_000_003) ^ numberOf(at)) | 0;
      return print;
    },
    limit: () => byFold.size + 1,
  };
});

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
