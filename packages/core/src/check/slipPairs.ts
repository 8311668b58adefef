import { NumberTable } from "./numberTable.js";
import {
  isBindingKind,
  isFixedKind,
  isLinkKind,
  isOpeningKind,
  kindsAt,
  pairKey,
  type Syllable,
  syllableOf,
} from "./slipLexicon.js";
import { MISSPELT } from "./slipLooks.js";
import { beginsOpening, isBroken } from "./slipTerms.js";
import { fixedPairs } from "./slipWords.js";

/** What two neighbours are, as bits: they hold together by themselves. */
export const bindingPair = 1;
/** They make a compound, or rightly stand side by side without being one. */
export const linkPair = 2;
/** They begin longer terms of the lexicon. */
export const openingPair = 4;
/** They are left of a set phrase that lost a syllable. */
export const brokenPair = 8;
/** They begin a set phrase that goes on in few ways. */
export const phrasePair = 16;
/** They have the letters of a pair that is written in one way only, and not in theirs. */
export const otherwisePair = 32;
/** They may be a compound with a wrong letter. */
export const misspeltPair = 64;

/** The pairs of a document by their places, from 1 on, each looked up in the lexicon once; 0 is the place of none. */
export class Pairs {
  readonly #places = new NumberTable();
  #counts = new Int32Array(1 << 14);
  #kinds = new Uint8Array(1 << 14);
  /** Whether one slip may turn them into a compound: 1 for no, 2 for yes, 0 until it is asked for. */
  #suspects = new Uint8Array(1 << 14);
  #lasts = new Int32Array(1 << 14);
  readonly #otherwise = new Map<number, string>();

  /** How many there are. */
  get size(): number {
    return this.#places.size;
  }

  /** The place of a pair by `pairKey`, 0 where it has none; pairs without a key share one. */
  placeOf(key: number): number {
    return this.#places.find(key) + 1;
  }

  /** Counts the pair of a place once more; where it was counted last, 0 for nowhere. */
  count(place: number, at: number): number {
    const last = this.#lasts[place] ?? 0;
    this.#lasts[place] = at;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    return last;
  }

  /** How often the pair of a place stands in the document. */
  countOf(place: number): number {
    return this.#counts[place] ?? 0;
  }

  /** What the pair of a place is. */
  kindsOf(place: number): number {
    return this.#kinds[place] ?? 0;
  }

  /** The right pair that has the letters of one that is written otherwise. */
  otherwise(place: number): string | undefined {
    return this.#otherwise.get(place);
  }

  /** Whether one slip may turn a pair into a compound; undefined until `suspect` has told. */
  suspicion(place: number): boolean | undefined {
    const told = this.#suspects[place] ?? 0;
    return told === 0 ? undefined : told === 2;
  }

  suspect(place: number, suspect: boolean): void {
    this.#suspects[place] = suspect ? 2 : 1;
  }

  /** How often a pair stands in the document, by `pairKey`. */
  timesAt(key: number): number {
    return this.#counts[this.placeOf(key)] ?? 0;
  }

  /** How often two syllables stand side by side in the document. */
  times(a: Syllable, b: Syllable): number {
    return this.timesAt(pairKey(a, b));
  }

  /** Gives a pair a place, having looked it up in the lexicon. */
  add(a: Syllable, b: Syllable): number {
    const key = pairKey(a, b);
    const place = this.#places.place(key) + 1;
    if (place >= this.#counts.length) this.#grow();
    const kinds = kindsAt(key);
    const other = key < 0 || isFixedKind(kinds) ? undefined : fixedOtherwise(a, b);
    if (other !== undefined) this.#otherwise.set(place, other);
    this.#kinds[place] =
      (isBindingKind(kinds) ? bindingPair : 0) |
      (isLinkKind(kinds) ? linkPair : 0) |
      (isOpeningKind(kinds) ? openingPair : 0) |
      (isBroken(a, key) ? brokenPair : 0) |
      (beginsOpening(a, key) ? phrasePair : 0) |
      (other === undefined ? 0 : otherwisePair) |
      (isMisspelt(a, b) ? misspeltPair : 0);
    return place;
  }

  #grow(): void {
    const length = this.#counts.length * 2;
    this.#counts = filled(new Int32Array(length), this.#counts);
    this.#kinds = filled(new Uint8Array(length), this.#kinds);
    this.#lasts = filled(new Int32Array(length), this.#lasts);
    this.#suspects = filled(new Uint8Array(length), this.#suspects);
  }
}

function filled<T extends Int32Array | Uint8Array>(longer: T, list: T): T {
  longer.set(list);
  return longer;
}

let misspelt: ReadonlyMap<Syllable, ReadonlySet<Syllable>> | undefined;

function isMisspelt(a: Syllable, b: Syllable): boolean {
  misspelt ??= misspeltSyllables();
  return misspelt.get(a)?.has(b) === true;
}

function misspeltSyllables(): ReadonlyMap<Syllable, ReadonlySet<Syllable>> {
  const made = new Map<Syllable, Set<Syllable>>();
  for (const pair of MISSPELT.keys()) {
    const [first = "", second = ""] = pair.split(" ");
    const seconds = made.get(syllableOf(first)) ?? new Set();
    made.set(syllableOf(first), seconds.add(syllableOf(second)));
  }
  return made;
}

function fixedOtherwise(a: Syllable, b: Syllable): string | undefined {
  return a.opensFixed ? fixedPairs.get(`${a.letters} ${b.letters}`) : undefined;
}
