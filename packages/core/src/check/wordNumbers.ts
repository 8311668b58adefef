import { fold } from "../text/fold.js";
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
  return (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(numberOf);
});
