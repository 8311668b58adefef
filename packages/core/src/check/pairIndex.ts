import { NumberTable } from "./numberTable.js";

/** Statements by two words that follow one another in them. Words are numbered, which makes a pair one number. */
export class PairIndex {
  readonly #words = new Map<string, number>();
  readonly #pairs = new NumberTable();
  readonly #holders: number[][] = [];

  /** Notes a pair of a statement; the pairs of one statement are to be given one behind the other. */
  add(first: string, second: string, statement: number): void {
    const place = this.#pairs.place(pairOf(this.#numberOf(first), this.#numberOf(second)));
    const known = this.#holders[place];
    if (known === undefined) this.#holders[place] = [statement];
    else if (known.at(-1) !== statement) known.push(statement);
  }

  /** The statements that have a pair, in order. */
  holders(first: string, second: string): readonly number[] {
    const [a, b] = [this.#words.get(first), this.#words.get(second)];
    return (
      (a === undefined || b === undefined ? undefined : this.#holders[this.#pairs.find(pairOf(a, b))]) ?? NONE
    );
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }
}

const NONE: readonly number[] = [];

/** Two pairs have one number only where there are more than 65,536 different words; what has the pair is looked at then too. */
const pairOf = (first: number, second: number): number => ((first << 16) ^ second) | 0;
