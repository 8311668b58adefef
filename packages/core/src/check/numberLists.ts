/** Lists of whole numbers by the small number of each list; one number stands in at most one list. */
export class NumberLists {
  /** The first and the last number of a list, and what follows a number in its list, each and 1; 0 where there is none. */
  readonly #heads: number[] = [];
  readonly #lasts: number[] = [];
  readonly #next: number[] = [];

  /** Puts a number at the end of a list. */
  add(list: number, number: number): void {
    while (this.#heads.length <= list) {
      this.#heads.push(0);
      this.#lasts.push(0);
    }
    while (this.#next.length <= number) this.#next.push(0);
    const last = this.#lasts[list] ?? 0;
    if (last === 0) this.#heads[list] = number + 1;
    else this.#next[last - 1] = number + 1;
    this.#lasts[list] = number + 1;
  }

  /** The numbers of a list in the order in which they came. */
  of(list: number): readonly number[] {
    const found: number[] = [];
    for (let at = this.#heads[list] ?? 0; at > 0; at = this.#next[at - 1] ?? 0) found.push(at - 1);
    return found;
  }
}
