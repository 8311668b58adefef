import { isUnitOf, letter, mark, number } from "../text/codeUnits.js";
import { hashWith, WordTable } from "../text/wordTable.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** Where the words of a text stand among all that were found. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const inWord = letter | mark | number;

/**
 * Texts taken apart into words: runs of letters and digits, in small letters. A text is taken apart once, however often it is asked
 * for; all words lie one behind the other, so that nothing is made for a single one.
 */
export class FoundWords {
  readonly #table = new WordTable();
  readonly #ranges = new Map<string, WordRange>();
  #words = new Int32Array(1 << 12);
  #starts = new Int32Array(1 << 12);
  #size = 0;

  /** All different words by their number, in small letters. */
  get different(): readonly string[] {
    return this.#table.words;
  }

  /** How many words were found. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word among the different ones. */
  word(at: number): number {
    return this.#words[at] ?? 0;
  }

  /** Where a word begins in its text. */
  start(at: number): number {
    return this.#starts[at] ?? 0;
  }

  /** Where a word ends in its text. */
  end(at: number): number {
    return this.start(at) + (this.different[this.word(at)]?.length ?? 0);
  }

  /** The words of a text, in order. */
  of(text: string): WordRange {
    const known = this.#ranges.get(text);
    if (known !== undefined) return known;
    const from = this.#size;
    this.#scan(text);
    const range = { from, to: this.#size };
    this.#ranges.set(text, range);
    return range;
  }

  /** The words of a part of a text that begins and ends between words. */
  within(text: string, from: number, to: number): WordRange {
    const all = this.of(text);
    return { from: this.#firstBehind(all, from), to: this.#firstBehind(all, to) };
  }

  #firstBehind({ from, to }: WordRange, limit: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #scan(printed: string): void {
    const lower = printed.toLowerCase();
    // Where small letters are more or fewer (`İ`) places would shift, which only foreign words do: they stay as printed.
    const text = lower.length === printed.length ? lower : printed;
    let begun = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (at < text.length && isUnitOf(inWord, code, text, at)) {
        if (begun < 0) {
          begun = at;
          hash = 0;
        }
        hash = hashWith(hash, code);
      } else if (begun >= 0) {
        this.#add(this.#table.placeHashed(text, begun, at, hash), begun);
        begun = -1;
      }
    }
  }

  #add(word: number, start: number): void {
    if (this.#size === this.#words.length) {
      this.#words = doubled(this.#words);
      this.#starts = doubled(this.#starts);
    }
    this.#words[this.#size] = word;
    this.#starts[this.#size] = start;
    this.#size += 1;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(numbers.length * 2);
  made.set(numbers);
  return made;
}

/** The words of a document's texts, which many rules compare. */
export const documentWords = perSubject((subject: Subject): FoundWords => {
  const found = new FoundWords();
  for (const { passage } of textPieces(subject)) found.of(passage.text);
  return found;
});
