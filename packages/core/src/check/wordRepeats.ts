import { isUnitOf, number, upper } from "../text/codeUnits.js";
import { documentWords, type FoundWords } from "./documentWords.js";
import type { Subject } from "./subject.js";
import { type Numbers, type WordNumbers, wordNumbers } from "./wordNumbers.js";

/** Whether a text may hold the same words twice: few do, and only those need be looked at closely. */
export interface MayRepeat {
  /** On both sides of a mark or of `và`. */
  readonly beside: boolean;
  /** As two items of a list that commas part, or semicolons. */
  readonly commas: boolean;
  readonly semicolons: boolean;
}

/** What stands between two words, as bits: what parts items, and what ends a list. */
const [comma, semicolon, stop] = [1, 2, 4];
const STOPS = '.:()“”"\n';

/** Two words are told apart by so many bits: two pairs of one print are only compared in vain. */
const prints = 1 << 14;
/** So many words at most stand on both sides, or are an item: a part of a word behind a hyphen counts by itself here. */
const [mostBeside, mostOfItem] = [8, 16];

/** Looks for words that texts hold twice, by the numbers of the words only. Linear. */
export class WordRepeats {
  readonly #words: FoundWords;
  readonly #numbers: WordNumbers;
  readonly #commas: EndsOfItems;
  readonly #semicolons: EndsOfItems;
  /** The numbers of `và` and `hoặc`, and of the words that don't belong to the item that they open. */
  readonly #joints: readonly number[];
  readonly #opening: ReadonlySet<number>;

  constructor(subject: Subject) {
    this.#words = documentWords(subject);
    this.#numbers = wordNumbers(subject);
    this.#commas = new EndsOfItems();
    this.#semicolons = new EndsOfItems();
    const { different } = this.#words;
    this.#joints = ["và", "hoặc"].map((joint) => different.indexOf(joint));
    this.#opening = new Set(["và", "các", "những"].map((word) => different.indexOf(word)));
  }

  of(text: string): MayRepeat {
    const words = this.#words;
    const { from, to } = words.of(text);
    const numbers = this.#numbers.of(text);
    let [beside, commas, semicolons] = [false, false, false];
    this.#commas.begin();
    this.#semicolons.begin();
    for (let at = from; at < to; at += 1) {
      const isLast = at + 1 === to;
      const marks = isLast ? stop : this.#marksBehind(text, at);
      const joint = isLast ? -1 : words.word(at + 1);
      const joined = joint === this.#joints[0] || joint === this.#joints[1];
      if (marks === 0 && !joined) {
        if (!isName(text, words, at, from)) continue;
        commas ||= this.#isAgain(this.#commas, text, numbers, at - from);
        semicolons ||= this.#isAgain(this.#semicolons, text, numbers, at - from);
        continue;
      }
      if (joined) beside ||= this.#isRepeated(text, at, at + 2, from, to);
      if (!isLast) beside ||= this.#isRepeated(text, at, at + 1, from, to);
      commas ||= this.#isAgain(this.#commas, text, numbers, at - from);
      this.#commas.add(numbers, at - from);
      if ((marks & ~comma) !== 0) this.#commas.begin();
      if (marks === comma && !joined) continue;
      semicolons ||= this.#isAgain(this.#semicolons, text, numbers, at - from);
      this.#semicolons.add(numbers, at - from);
      if ((marks & stop) !== 0) this.#semicolons.begin();
    }
    return { beside, commas, semicolons };
  }

  #marksBehind(text: string, at: number): number {
    const next = this.#words.start(at + 1);
    return isOneSpace(text, next) ? 0 : marksBetween(text, this.#words.end(at), next);
  }

  /** Whether the words up to one stand again from another one on. */
  #isRepeated(text: string, last: number, next: number, from: number, to: number): boolean {
    const words = this.#words;
    // A hyphen counts as a word, so that one word may do.
    const fewest = text.slice(words.end(last), words.start(next)).includes("-") ? 1 : 2;
    const most = Math.min(mostBeside, last - from + 1, to - next);
    for (let size = fewest; size <= most; size += 1) {
      let same = 0;
      while (same < size && words.word(last - same) === words.word(next + size - 1 - same)) same += 1;
      if (same === size) return true;
    }
    return false;
  }

  /** Whether an item of the same words as that which ends with a word stands before it in the list. */
  #isAgain(ends: EndsOfItems, text: string, numbers: Numbers, end: number): boolean {
    for (let known = ends.before(numbers, end); known >= 0; known = ends.next(known))
      if (this.#isSameItem(text, numbers, known, end)) return true;
    return false;
  }

  #isSameItem(text: string, numbers: Numbers, known: number, end: number): boolean {
    const { from } = this.#words.of(text);
    for (let size = 1; size <= mostOfItem && size <= known + 1; size += 1) {
      const at = end - size + 1;
      if (numbers[known - size + 1] !== numbers[at]) return false;
      if (size > 1 && this.#opensItem(text, from + at)) return true;
    }
    return false;
  }

  /** Whether an item may begin with a word that isn't the first of its text. */
  #opensItem(text: string, at: number): boolean {
    return !isOneSpace(text, this.#words.start(at)) || this.#opening.has(this.#words.word(at - 1));
  }
}

/** Where the items of one list end, found by the last two words of an item. */
class EndsOfItems {
  /** By the print of two words: the list they last stood in, and the place of the second. */
  readonly #lists = new Int32Array(prints);
  readonly #places = new Int32Array(prints);
  /** By the place of a word: that of the item's end before it of the same print. */
  #chain: number[] = [];
  #list = 0;

  begin(): void {
    this.#list += 1;
  }

  add(numbers: Numbers, end: number): void {
    const print = printOfPair(numbers, end);
    this.#chain[end] = this.before(numbers, end);
    this.#lists[print] = this.#list;
    this.#places[print] = end;
  }

  /** The last end of an item in the list whose two words may be those up to a word; -1 where there is none. */
  before(numbers: Numbers, end: number): number {
    const print = printOfPair(numbers, end);
    return this.#lists[print] === this.#list ? (this.#places[print] ?? -1) : -1;
  }

  /** The one before that. */
  next(end: number): number {
    return this.#chain[end] ?? -1;
  }
}

function printOfPair(numbers: Numbers, end: number): number {
  const print =
    Math.imul(end > 0 ? (numbers[end - 1] ?? 0) : 0, 1_000_003) ^ Math.imul(numbers[end] ?? 0, 0x9e3779b1);
  return (print ^ (print >>> 15)) & (prints - 1);
}

/** Whether nothing but a space stands between a word and the one before it. */
function isOneSpace(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20) return false;
  const before = text.charCodeAt(start - 2);
  return before >= 0x30 && before < 0x2000 && before !== 0x3a && before !== 0x3b;
}

function marksBetween(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at += 1) {
    const mark = text[at] ?? "";
    marks |= mark === "," ? comma : mark === ";" ? semicolon : STOPS.includes(mark) ? stop : 0;
  }
  return marks;
}

/** Whether a word and that before it are of a name: capitals, behind which a figure may stand (`An Hòa`, `Khu 2`). */
function isName(text: string, words: FoundWords, at: number, from: number): boolean {
  if (at === from) return false;
  const [first, second] = [words.start(at - 1), words.start(at)];
  return (
    isUnitOf(upper | number, text.charCodeAt(second), text, second) &&
    isUnitOf(upper | number, text.charCodeAt(first), text, first)
  );
}
