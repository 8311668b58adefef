import { NumberTable } from "./numberTable.js";
import {
  isBindingKind,
  isFixedKind,
  isLinkKind,
  kindsAt,
  pairKey,
  type Syllable,
  tailsAt,
} from "./slipLexicon.js";
import { type BrokenTerm, brokenTermsAt, type Opening, openingsAt } from "./slipTerms.js";
import { fixedFirsts, fixedPairs } from "./slipWords.js";

/** Two syllables that stand side by side in a document, with what the lexicon and the document say of them. */
export interface Pair {
  /** How often they stand so; 0 where one of them has no number. */
  count: number;
  /** They hold together by themselves. */
  readonly binding: boolean;
  /** They make a compound, or rightly stand side by side without being one. */
  readonly link: boolean;
  /** What has to follow them in longer terms. */
  readonly tails: readonly (readonly Syllable[])[];
  readonly broken: readonly BrokenTerm[] | undefined;
  readonly openings: readonly Opening[] | undefined;
  /** The right pair that has their letters, where it is written in one way only and not in theirs. */
  readonly otherwise: string | undefined;
  /** Whether one slip may turn them into a compound; undefined until it is asked for. */
  suspect: boolean | undefined;
  /** What stands after and before them in the document, how often; undefined where nobody asks. */
  after: Map<Syllable, number> | undefined;
  before: Map<Syllable, number> | undefined;
}

/** The pairs of a document, each looked up in the lexicon once. */
export class Pairs {
  readonly #places = new NumberTable();
  readonly #pairs: Pair[] = [];

  /** Two neighbours, counted once more. */
  count(a: Syllable, b: Syllable): Pair {
    const key = pairKey(a, b);
    const pair = this.#pairs[this.#places.place(key)] ?? this.#add(key, a, b);
    if (key >= 0) pair.count += 1;
    return pair;
  }

  /** How often a pair stands in the document, by `pairKey`. */
  timesAt(key: number): number {
    return this.#pairs[this.#places.find(key)]?.count ?? 0;
  }

  /** How often two syllables stand side by side in the document. */
  times(a: Syllable, b: Syllable): number {
    return this.timesAt(pairKey(a, b));
  }

  #add(key: number, a: Syllable, b: Syllable): Pair {
    const kinds = kindsAt(key);
    const pair: Pair = {
      count: 0,
      binding: isBindingKind(kinds),
      link: isLinkKind(kinds),
      tails: tailsAt(key, kinds),
      broken: brokenTermsAt(key),
      openings: openingsAt(key),
      otherwise: key < 0 || isFixedKind(kinds) ? undefined : fixedOtherwise(a, b),
      suspect: undefined,
      after: undefined,
      before: undefined,
    };
    this.#pairs.push(pair);
    return pair;
  }
}

function fixedOtherwise(a: Syllable, b: Syllable): string | undefined {
  return fixedFirsts.has(a.letters) ? fixedPairs.get(`${a.letters} ${b.letters}`) : undefined;
}
