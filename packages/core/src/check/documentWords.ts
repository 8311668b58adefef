import { endOfRun, isOf, letter, mark, number } from "../text/codeUnits.js";
import { WordTable } from "../text/wordTable.js";
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
    for (let from = 0; from < text.length; from += 1) {
      if (!isOf(inWord, text, from)) continue;
      const to = endOfRun(inWord, text, from + 1);
      this.#add(this.#table.place(text, from, to), from);
      from = to;
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
