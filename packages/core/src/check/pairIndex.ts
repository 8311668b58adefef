import { NumberTable } from "./numberTable.js";

/** Statements by two words that follow one another in them. Words are numbered, which makes a pair one number. */
export class PairIndex {
  readonly #words = new Map<string, number>();
  readonly #pairs = new NumberTable();
  readonly #holders: number[][] = [];

  /** Notes a pair of a statement; the pairs of one statement are to be given one behind the other. */
  add(first: string, second: string, statement: number): void {
    this.#note(pairOf(this.#numberOf(first), this.#numberOf(second)), statement);
  }

  /** Notes all words of a statement, each with the next. */
  addRow(words: Iterable<string>, statement: number): void {
    let before = -1;
    for (const word of words) {
      const number = this.#numberOf(word);
      if (before >= 0) this.#note(pairOf(before, number), statement);
      before = number;
    }
  }

  #note(pair: number, statement: number): void {
    const place = this.#pairs.place(pair);
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

  /** Gives the statements of each pair of words that follow one another in a row, pair by pair. */
  eachHolders(words: readonly string[], visit: (holders: readonly number[]) => void): void {
    let before: number | undefined;
    for (const word of words) {
      const number = this.#words.get(word);
      if (before !== undefined && number !== undefined) {
        const holders = this.#holders[this.#pairs.find(pairOf(before, number))];
        if (holders !== undefined) visit(holders);
      }
      before = number;
    }
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
