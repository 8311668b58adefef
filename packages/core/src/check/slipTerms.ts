import { fixedPhrases } from "./lexicon/phrases.js";
import { officialTerms } from "./officialTerms.js";
import { pairKey, type Syllable, syllableOf } from "./slipLexicon.js";

/** A set phrase without one of its syllables. */
export interface BrokenTerm {
  /** What is left of the phrase behind its first two syllables. */
  readonly rest: readonly Syllable[];
  readonly term: string;
  /** The word before which the lost one stood, counted from the first; the last one's own place is the number of words. */
  readonly lost: number;
}

const fewest = 4;
let terms: ReadonlyMap<number, readonly BrokenTerm[]> | undefined;

/** Phrases without one of their syllables, of which two syllables are the first that are left, by `pairKey`. */
export function brokenTermsAt(key: number): readonly BrokenTerm[] | undefined {
  terms ??= makeTerms();
  return terms.get(key);
}

function makeTerms(): ReadonlyMap<number, readonly BrokenTerm[]> {
  const made = new Map<number, BrokenTerm[]>();
  for (const entry of officialTerms.normalize("NFC").split(/[|\n]/u)) {
    const term = entry.trim();
    const parts = term.split(" ").map(syllableOf);
    if (parts.length < fewest) continue;
    for (let lost = 1; lost < parts.length; lost += 1) {
      const [first, second, ...rest] = parts.filter((_, at) => at !== lost);
      if (first === undefined || second === undefined) continue;
      const key = pairKey(first, second);
      const list = made.get(key);
      if (list === undefined) made.set(key, [{ rest, term, lost }]);
      else list.push({ rest, term, lost });
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

let openings: ReadonlyMap<number, readonly Opening[]> | undefined;

/** Openings that begin with two syllables, by `pairKey`; those with a mark inside are left out. */
export function openingsAt(key: number): readonly Opening[] | undefined {
  openings ??= makeOpenings();
  return openings.get(key);
}

function makeOpenings(): ReadonlyMap<number, readonly Opening[]> {
  const made = new Map<number, Opening[]>();
  for (const line of fixedPhrases.normalize("NFC").split("\n")) {
    const [opening = "", next = ""] = line.split(" > ");
    const [first, second, ...rest] = opening.trim().split(" ").map(syllableOf);
    if (first === undefined || second === undefined || next === "" || /[^\p{L} ]/u.test(opening)) continue;
    const key = pairKey(first, second);
    const list = made.get(key) ?? [];
    list.push({ rest, next: next.trim().split("|").map(syllableOf) });
    made.set(key, list);
  }
  return made;
}
