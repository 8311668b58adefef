import { boundSyllables } from "./lexicon/bound.js";
import { isSeldomAlone, isSometimesAlone } from "./slipAlone.js";
import { type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import type { Syllables } from "./slipSyllables.js";

/** How a document uses its syllables. */
export interface Usages {
  readonly syllables: Syllables;
  /** 1 for those, by their numbers, that somewhere stand without a partner though one is missing there. */
  readonly missed: Uint8Array;
  /** What those hold together with that somewhere stand without a partner though they can't. */
  readonly partners: ReadonlyMap<Syllable, Partners>;
}

interface Partners {
  readonly before: Map<Syllable, number>;
  readonly after: Map<Syllable, number>;
}

let bound: ReadonlySet<Syllable> | undefined;

/** The lexicon names all words that it is part of. */
function isBound(syllable: Syllable): boolean {
  bound ??= new Set(
    boundSyllables
      .trim()
      .split("\n")
      .map((line) => syllableOf(line.slice(0, line.indexOf(":")))),
  );
  return bound.has(syllable);
}

const mostSyllables = 1 << 15;

/** Gathers the partners of the syllables that stand without one though one is missing. Linear. */
export function gatherUsages(
  texts: readonly Linked[],
  syllables: Syllables,
  asks: (linked: Linked, at: number) => boolean,
): Usages {
  const partners = new Map<Syllable, Partners>();
  const missed = new Uint8Array(mostSyllables);
  for (const one of texts)
    for (let at = 0; at < one.words.length; at += 1) {
      if (one.linked[at] === true || one.linked[at - 1] === true) continue;
      const word = one.words[at];
      if (word?.orphanable !== true || missed[word.syllable.id] === 1) continue;
      const { syllable } = word;
      if (!isMissed(syllable, syllables) || !asks(one, at)) continue;
      missed[syllable.id] = 1;
      partners.set(syllable, { before: new Map(), after: new Map() });
    }
  if (partners.size > 0) gatherPartners(texts, partners, missed);
  return { syllables, missed, partners };
}

function gatherPartners(
  texts: readonly Linked[],
  partners: ReadonlyMap<Syllable, Partners>,
  asked: Uint8Array,
): void {
  for (const { words, linked } of texts)
    for (let at = 0; at < words.length; at += 1) {
      const syllable = words[at]?.syllable;
      if (syllable === undefined || asked[syllable.id] !== 1) continue;
      const own = partners.get(syllable);
      if (own === undefined) continue;
      if (linked[at - 1] === true) add(own.before, words[at - 1]?.syllable);
      if (linked[at] === true) add(own.after, words[at + 1]?.syllable);
    }
}

function add(counts: Map<Syllable, number>, syllable: Syllable | undefined): void {
  if (syllable !== undefined) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
}

/** Whether a document that prints a syllable of compounds without a partner shows that one is missing. */
function isMissed(syllable: Syllable, { alone, joined }: Syllables): boolean {
  if (isSometimesAlone(syllable)) return false;
  const [without, within] = [alone[syllable.id] ?? 0, joined[syllable.id] ?? 0];
  if (isBound(syllable)) return within > 0 && without <= 2;
  if (syllable.free) return (without === 1 && within >= 10) || (without === 2 && within >= 60);
  return (without === 1 && within >= 6) || (without === 2 && within >= 40);
}

/** Whether a syllable, even if it is a word by itself, stands in compounds nearly always in this document. */
export function seldomAlone(syllable: Syllable, { alone, joined }: Syllables): boolean {
  const [without, within] = [alone[syllable.id] ?? 0, joined[syllable.id] ?? 0];
  if (syllable.free) return isSeldomAlone(syllable) && (without <= 1 || without * 20 <= within);
  return !isSometimesAlone(syllable) && without * 4 <= within;
}
