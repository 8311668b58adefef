import { isFree } from "./freeSyllables.js";
import { commonWords } from "./lexicon/common.js";
import { fixedPairs, lettersOf, rightPairs, spellingOf } from "./slipWords.js";
import { isSyllable } from "./syllables.js";

/** A syllable as all its spellings share it. */
export interface Syllable {
  /** As `spellingOf` gives it. */
  readonly spelled: string;
  /** Its letters without any diacritics. */
  readonly letters: string;
  /** A word by itself. */
  readonly free: boolean;
  /** Formed as Vietnamese syllables are, and written in Vietnamese letters. */
  readonly sound: boolean;
  readonly id: number;
}

const mostSyllables = 60_000;
const syllables = new Map<string, Syllable>();
const words = new Map<string, Syllable>();

/** The syllable of a word as printed; each is looked at once. */
export function syllableOf(word: string): Syllable {
  const kept = words.get(word);
  if (kept !== undefined) return kept;
  const spelled = spellingOf(word);
  const syllable = syllables.get(spelled) ?? newSyllable(spelled, word);
  if (words.size < mostSyllables) words.set(word, syllable);
  return syllable;
}

function newSyllable(spelled: string, word: string): Syllable {
  const full = syllables.size >= mostSyllables;
  const syllable: Syllable = {
    spelled,
    letters: lettersOf(bare(spelled)),
    free: isFree(spelled),
    sound: /^[\p{L}\p{M}]+$/u.test(word) && (isSyllable(word) || isSyllable(word.replace("i", "y"))),
    id: full ? -1 : syllables.size,
  };
  if (!full) syllables.set(spelled, syllable);
  return syllable;
}

const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");

/** What the lexicon knows, made ready for looking up. */
interface Index {
  /** Neighbours inside a compound or term. */
  readonly links: ReadonlySet<number>;
  /** Links, and pairs that are no compound but rightly stand side by side. */
  readonly right: ReadonlySet<number>;
  /** First syllables of compounds by the second, second ones by the first. */
  readonly befores: ReadonlyMap<Syllable, readonly Syllable[]>;
  readonly afters: ReadonlyMap<Syllable, readonly Syllable[]>;
  /** Compounds of two by the letters of both. */
  readonly byLetters: ReadonlyMap<string, readonly (readonly [Syllable, Syllable])[]>;
  readonly known: ReadonlySet<Syllable>;
  /** Compounds of two as the lexicon writes them. */
  readonly printed: ReadonlyMap<number, string>;
}

let built: Index | undefined;

function index(): Index {
  built ??= build();
  return built;
}

/** One number for two syllables; below 0 where one has none. */
export const pairKey = (a: Syllable, b: Syllable) =>
  a.id < 0 || b.id < 0 ? -1 : a.id * mostSyllables + b.id;

function build(): Index {
  const links = new Set<number>();
  const befores = new Map<Syllable, Syllable[]>();
  const afters = new Map<Syllable, Syllable[]>();
  const byLetters = new Map<string, (readonly [Syllable, Syllable])[]>();
  const known = new Set<Syllable>();
  const printed = new Map<number, string>();
  for (const entry of entries()) {
    const parts = entry.split(" ").map(syllableOf);
    for (const [at, part] of parts.entries()) {
      known.add(part);
      const next = parts[at + 1];
      if (next !== undefined) links.add(pairKey(part, next));
    }
    const [first, second] = parts;
    if (first === undefined || second === undefined || parts.length !== 2) continue;
    printed.set(pairKey(first, second), entry);
    addTo(befores, second, first);
    addTo(afters, first, second);
    addTo(byLetters, `${first.letters} ${second.letters}`, [first, second]);
  }
  const right = new Set(links);
  for (const pair of rightPairs) {
    const [first, second] = pair.split(" ").map(syllableOf);
    if (first !== undefined && second !== undefined) right.add(pairKey(first, second));
  }
  return { links, right, befores, afters, byLetters, known, printed };
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Too few compounds to judge others by. */
export const isSmall = () => index().printed.size < 2000;

/** The lexicon by field. */
const LISTS: readonly string[] = [commonWords];

const listed = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .split(/[|\n]/u)
    .map((entry) => entry.trim().replace(/\s+/gu, " "))
    .filter((entry) => entry.includes(" "));

/** Compounds and terms of the lexicon, each once. */
function entries(): ReadonlySet<string> {
  return new Set([...fixedPairs.values(), ...LISTS.flatMap(listed)]);
}

/** Whether two syllables stand side by side in a compound or term, or rightly without being one. */
export function isLink(a: Syllable, b: Syllable): boolean {
  return index().right.has(pairKey(a, b));
}

/** Whether two syllables stand side by side in a compound or term. */
export function isTerm(a: Syllable, b: Syllable): boolean {
  return index().links.has(pairKey(a, b));
}

/** Whether any compound or term has the syllable. */
export function isKnown(syllable: Syllable): boolean {
  return index().known.has(syllable);
}

/** First syllables of the compounds that end with one. */
export function firstsBefore(second: Syllable): readonly Syllable[] {
  return index().befores.get(second) ?? [];
}

/** Second syllables of the compounds that begin with one. */
export function secondsAfter(first: Syllable): readonly Syllable[] {
  return index().afters.get(first) ?? [];
}

/** Compounds of two that have the letters of a pair, whatever the diacritics. */
export function compoundsLike(first: Syllable, second: Syllable): readonly (readonly [Syllable, Syllable])[] {
  return index().byLetters.get(`${first.letters} ${second.letters}`) ?? [];
}

/** A compound of two as the lexicon writes it. */
export function printedCompound(first: Syllable, second: Syllable): string | undefined {
  return index().printed.get(pairKey(first, second));
}
