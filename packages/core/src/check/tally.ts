/** Counts of whole numbers below a size; forgetting them costs as much as was counted, not as much as the size. */
export class Tally {
  readonly #counts: Int32Array;
  readonly #counted: number[] = [];

  constructor(size: number) {
    this.#counts = new Int32Array(size);
  }

  /** The numbers counted, in the order in which they first came. */
  get counted(): readonly number[] {
    return this.#counted;
  }

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  add(number: number): void {
    const count = this.#counts[number] ?? 0;
    if (count === 0) this.#counted.push(number);
    this.#counts[number] = count + 1;
  }

  /** Counts a number once less. */
  take(number: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) - 1;
  }

  clear(): void {
    for (const number of this.#counted) this.#counts[number] = 0;
    this.#counted.length = 0;
  }
}
