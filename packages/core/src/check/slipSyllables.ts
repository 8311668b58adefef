import type { Syllable } from "./slipLexicon.js";

/** As many syllables as have a number. */
const mostSyllables = 1 << 15;

/** How a document uses its syllables, by their numbers; those without one are left out. */
export class Syllables {
  /** How often each stands in no compound. */
  readonly alone = new Int32Array(mostSyllables);
  /** How often each stands in one. */
  readonly joined = new Int32Array(mostSyllables);
  /** Each once, in the order in which they came. */
  readonly seen: Syllable[] = [];
  readonly #places = new Int32Array(mostSyllables);

  /** How often a syllable stands in the document. */
  times({ id }: Syllable): number {
    return (this.alone[id] ?? 0) + (this.joined[id] ?? 0);
  }

  /** Counts the syllable of a word once more. */
  count(id: number, word: { readonly syllable: Syllable } | undefined, joined: boolean): void {
    if (id < 0) return;
    if (this.alone[id] === 0 && this.joined[id] === 0 && word !== undefined) this.seen.push(word.syllable);
    const counts = joined ? this.joined : this.alone;
    counts[id] = (counts[id] ?? 0) + 1;
  }

  /** Notes where in a text a syllable stands; where it was noted last, perhaps in another text. */
  move(id: number, at: number): number {
    if (id < 0) return -1;
    const last = this.#places[id] ?? 0;
    this.#places[id] = at;
    return last;
  }
}
