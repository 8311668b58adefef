import { fold } from "../text/fold.js";
import { wordsIn } from "../text/wordsIn.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/**
 * Gives each word of a text a number, the same for spellings with and without diacritics, so that long texts are compared
 * without folding each anew: a word is folded once for the whole document.
 */
export const wordNumbers = perSubject((_: Subject): ((text: string) => readonly number[]) => {
  const byWord = new Map<string, number>();
  const byFold = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    const number = byFold.get(folded) ?? byFold.size + 1;
    byFold.set(folded, number);
    byWord.set(word, number);
    return number;
  };
  const byText = new Map<string, readonly number[]>();
  return (text) => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const numbers = wordsIn(text).map(numberOf);
    byText.set(text, numbers);
    return numbers;
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
