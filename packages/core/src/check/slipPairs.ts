import { isRightPair, pairKey, type Syllable, tailsAt } from "./slipLexicon.js";
import { type BrokenTerm, brokenTermsAt, type Opening, openingsAt } from "./slipTerms.js";
import { fixedFirsts, fixedPairs } from "./slipWords.js";

/** Two syllables that stand side by side in a document, with what the lexicon and the document say of them. */
export interface Pair {
  /** How often they stand so; 0 where one of them has no number. */
  count: number;
  /** What has to follow them so that they hold together with it; nothing where they do so by themselves. */
  readonly tails: readonly (readonly Syllable[])[];
  readonly broken: readonly BrokenTerm[] | undefined;
  readonly openings: readonly Opening[] | undefined;
  /** The right pair that has their letters, where it is written in one way only and not in theirs. */
  readonly otherwise: string | undefined;
  /** What stands after and before them in the document, how often; undefined where nobody asks. */
  after: Map<Syllable, number> | undefined;
  before: Map<Syllable, number> | undefined;
}

/** The pairs of a document, each looked up in the lexicon once. A table of its own: all neighbours of all texts are asked for. */
export class Pairs {
  #keys = new Int32Array(1 << 14).fill(free);
  #pairs: Pair[] = [];
  #places = new Int32Array(1 << 14);

  /** Two neighbours, counted once more. */
  count(a: Syllable, b: Syllable): Pair {
    const key = pairKey(a, b);
    const pair = this.#find(key) ?? this.#add(key, a, b);
    if (key >= 0) pair.count += 1;
    return pair;
  }

  /** How often a pair stands in the document, by `pairKey`. */
  timesAt(key: number): number {
    return this.#find(key)?.count ?? 0;
  }

  /** How often two syllables stand side by side in the document. */
  times(a: Syllable, b: Syllable): number {
    return this.timesAt(pairKey(a, b));
  }

  #find(key: number): Pair | undefined {
    const slot = slotOf(this.#keys, key);
    return this.#keys[slot] === key ? this.#pairs[this.#places[slot] ?? 0] : undefined;
  }

  #add(key: number, a: Syllable, b: Syllable): Pair {
    if (this.#pairs.length * 2 > this.#keys.length) this.#grow();
    const pair: Pair = {
      count: 0,
      tails: tailsAt(key),
      broken: brokenTermsAt(key),
      openings: openingsAt(key),
      otherwise: key < 0 ? undefined : fixedOtherwise(a, b),
      after: undefined,
      before: undefined,
    };
    this.#put(key, this.#pairs.length);
    this.#pairs.push(pair);
    return pair;
  }

  #put(key: number, place: number): void {
    const slot = slotOf(this.#keys, key);
    this.#keys[slot] = key;
    this.#places[slot] = place;
  }

  #grow(): void {
    const [keys, places] = [this.#keys, this.#places];
    this.#keys = new Int32Array(keys.length * 2).fill(free);
    this.#places = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? free;
      if (key !== free) this.#put(key, places[slot] ?? 0);
    }
  }
}

function fixedOtherwise(a: Syllable, b: Syllable): string | undefined {
  return !fixedFirsts.has(a.letters) || isRightPair(a, b)
    ? undefined
    : fixedPairs.get(`${a.letters} ${b.letters}`);
}

/** No pair has this key. */
const free = -2;

/** Where a key stands, or is to be put, in a table of which at least half is free. */
function slotOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & last;
  for (let there = keys[slot]; there !== key && there !== free; there = keys[slot]) slot = (slot + 1) & last;
  return slot;
}
