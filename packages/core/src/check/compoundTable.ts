import { NumberLists } from "./numberLists.js";
import { NumberTable } from "./numberTable.js";

/** More compounds than the lexicon has. */
export const mostCompounds = 1 << 16;

/** A compound by both its parts, and by the letters of both. */
interface Keys {
  readonly pair: number;
  readonly letters: number;
}

/** A part of a text. */
export interface Extract {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Compounds of two, as flat lists by their numbers: there are tens of thousands of them. */
export class Compounds<T extends { readonly id: number }> {
  readonly #numbers = new NumberTable(mostCompounds);
  readonly #firsts: T[] = [];
  readonly #seconds: T[] = [];
  /** Where each is written. */
  readonly #texts: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #byFirst = new NumberLists();
  readonly #bySecond = new NumberLists();
  readonly #letters = new NumberTable(mostCompounds);
  readonly #byLetters = new NumberLists();

  /** Adds one that is written in a part of a text; the first writing of each stays. */
  add(keys: Keys, first: T, second: T, { text, from, to }: Extract): void {
    const number = this.#numbers.place(keys.pair);
    if (number < this.#firsts.length) return;
    this.#firsts.push(first);
    this.#seconds.push(second);
    this.#texts.push(text);
    this.#from.push(from);
    this.#to.push(to);
    this.#byFirst.add(first.id, number);
    this.#bySecond.add(second.id, number);
    this.#byLetters.add(this.#letters.place(keys.letters), number);
  }

  /** One as it is written, by the key of its pair. */
  printed(key: number): string | undefined {
    const number = this.#numbers.find(key);
    return number < 0 ? undefined : this.#texts[number]?.slice(this.#from[number], this.#to[number]);
  }

  /** The first parts of those that end with one. */
  before(second: T): readonly T[] {
    return this.#bySecond.of(second.id).flatMap((number) => this.#firsts[number] ?? []);
  }

  /** The second parts of those that begin with one. */
  after(first: T): readonly T[] {
    return this.#byFirst.of(first.id).flatMap((number) => this.#seconds[number] ?? []);
  }

  /** Those of some letters, by their key. */
  like(key: number): readonly (readonly [T, T])[] {
    const place = this.#letters.find(key);
    const numbers = place < 0 ? [] : this.#byLetters.of(place);
    return numbers.flatMap((number) => {
      const [first, second] = [this.#firsts[number], this.#seconds[number]];
      return first === undefined || second === undefined ? [] : [[first, second] as const];
    });
  }
}
