import { fixedPhrases } from "./lexicon/phrases.js";
import { officialTerms } from "./officialTerms.js";
import { mostSyllables, pairKey, type Syllable, syllableOf } from "./slipLexicon.js";

/** What begins with two syllables, by their `pairKey`. */
class ByPair<T> {
  readonly #lists = new Map<number, T[]>();
  /** 1 for the numbers of first syllables, to pass over all others fast. */
  readonly #firsts = new Uint8Array(mostSyllables);

  add(first: Syllable, second: Syllable, one: T): void {
    const key = pairKey(first, second);
    this.#firsts[first.id] = 1;
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [one]);
    else list.push(one);
  }

  at(key: number): readonly T[] | undefined {
    return this.#lists.get(key);
  }

  /** Whether anything begins with two syllables of which the first is given. */
  has(first: Syllable, key: number): boolean {
    return (key < 0 || this.#firsts[first.id] === 1) && this.#lists.has(key);
  }
}

/** A set phrase without one of its syllables. */
export interface BrokenTerm {
  /** What is left of the phrase behind its first two syllables. */
  readonly rest: readonly Syllable[];
  readonly term: string;
  /** The word before which the lost one stood, counted from the first; the last one's own place is the number of words. */
  readonly lost: number;
}

const fewest = 4;
let terms: ByPair<BrokenTerm> | undefined;

function allTerms(): ByPair<BrokenTerm> {
  terms ??= makeTerms();
  return terms;
}

/** Phrases without one of their syllables, of which two syllables are the first that are left, by `pairKey`. */
export const brokenTermsAt = (key: number): readonly BrokenTerm[] | undefined => allTerms().at(key);
/** Whether there are such phrases. */
export const isBroken = (first: Syllable, key: number): boolean => allTerms().has(first, key);

function makeTerms(): ByPair<BrokenTerm> {
  const made = new ByPair<BrokenTerm>();
  for (const entry of officialTerms.normalize("NFC").split(/[|\n]/u)) {
    const term = entry.trim();
    const parts = term.split(" ").map(syllableOf);
    if (parts.length < fewest) continue;
    for (let lost = 1; lost < parts.length; lost += 1) {
      const [first, second, ...rest] = parts.filter((_, at) => at !== lost);
      if (first !== undefined && second !== undefined) made.add(first, second, { rest, term, lost });
    }
  }
  return made;
}

/** The beginning of a set phrase, and what alone goes on with it. */
export interface Opening {
  /** What stands behind its first two syllables. */
  readonly rest: readonly Syllable[];
  readonly next: readonly Syllable[];
}

let openings: ByPair<Opening> | undefined;

function allOpenings(): ByPair<Opening> {
  openings ??= makeOpenings();
  return openings;
}

/** Openings that begin with two syllables, by `pairKey`; those with a mark inside are left out. */
export const openingsAt = (key: number): readonly Opening[] | undefined => allOpenings().at(key);
/** Whether there are such openings. */
export const beginsOpening = (first: Syllable, key: number): boolean => allOpenings().has(first, key);

function makeOpenings(): ByPair<Opening> {
  const made = new ByPair<Opening>();
  for (const line of fixedPhrases.normalize("NFC").split("\n")) {
    const [opening = "", next = ""] = line.split(" > ");
    const [first, second, ...rest] = opening.trim().split(" ").map(syllableOf);
    if (first === undefined || second === undefined || next === "" || /[^\p{L} ]/u.test(opening)) continue;
    made.add(first, second, { rest, next: next.trim().split("|").map(syllableOf) });
  }
  return made;
}
