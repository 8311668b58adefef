import { boundSyllables } from "./lexicon/bound.js";
import { isSeldomAlone, isSometimesAlone } from "./slipAlone.js";
import { mostSyllables, type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import type { Syllables } from "./slipSyllables.js";
import { orphanableWord } from "./slipTokens.js";

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

/** Gathers the partners of the syllables that stand without one though one is missing. Linear. */
export function gatherUsages(texts: Linked, asks: (linked: Linked, at: number) => boolean): Usages {
  const { words, ids, traits, linked, syllables } = texts;
  const partners = new Map<Syllable, Partners>();
  const missed = new Uint8Array(mostSyllables);
  for (let at = 1; at < words.length; at += 1) {
    if (linked[at] === 1 || linked[at - 1] === 1) continue;
    if (((traits[at] ?? 0) & orphanableWord) === 0 || missed[ids[at] ?? 0] === 1) continue;
    const syllable = words[at]?.syllable;
    if (syllable === undefined || !isMissed(syllable, syllables) || !asks(texts, at)) continue;
    missed[syllable.id] = 1;
    partners.set(syllable, { before: new Map(), after: new Map() });
  }
  if (partners.size > 0) gatherPartners(texts, partners, missed);
  return { syllables, missed, partners };
}

function gatherPartners(
  { words, ids, linked }: Linked,
  partners: ReadonlyMap<Syllable, Partners>,
  asked: Uint8Array,
): void {
  for (let at = 1; at < words.length; at += 1) {
    const id = ids[at] ?? -1;
    if (id < 0 || asked[id] === 0) continue;
    const syllable = words[at]?.syllable;
    const own = syllable === undefined ? undefined : partners.get(syllable);
    if (own === undefined) continue;
    if (linked[at - 1] === 1) add(own.before, words[at - 1]?.syllable);
    if (linked[at] === 1) add(own.after, words[at + 1]?.syllable);
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
