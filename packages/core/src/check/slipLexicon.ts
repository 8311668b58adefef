import { foldLetters } from "../text/fold.js";
import { WordTable } from "../text/wordTable.js";
import { Compounds, type Extract, mostCompounds } from "./compoundTable.js";
import { freeWords, isFree } from "./freeSyllables.js";
import { agricultureCompounds } from "./lexicon/agriculture.js";
import { commonWords } from "./lexicon/common.js";
import { cultureCompounds } from "./lexicon/culture.js";
import { educationCompounds } from "./lexicon/education.js";
import { environmentCompounds } from "./lexicon/environment.js";
import { financeCompounds } from "./lexicon/finance.js";
import { generalAToCCompounds } from "./lexicon/generalAToC.js";
import { generalDToKCompounds } from "./lexicon/generalDToK.js";
import { generalLToPCompounds } from "./lexicon/generalLToP.js";
import { generalQToTheCompounds } from "./lexicon/generalQToThe.js";
import { generalTiToYCompounds } from "./lexicon/generalTiToY.js";
import { healthCompounds } from "./lexicon/health.js";
import { planningCompounds } from "./lexicon/planning.js";
import { societyCompounds } from "./lexicon/society.js";
import { stateCompounds } from "./lexicon/state.js";
import { NumberTable } from "./numberTable.js";
import { fixedFirsts, fixedPairs, lettersOf, rightPairs, spellingOf } from "./slipWords.js";
import { partsOf, type SyllableParts } from "./syllableParts.js";
import { isSyllable } from "./syllables.js";

/** A syllable as all its spellings share it. */
export interface Syllable {
  /** As `spellingOf` gives it. */
  readonly spelled: string;
  /** As first seen, in small letters. */
  readonly printed: string;
  /** Its letters without any diacritics. */
  readonly letters: string;
  /** A word by itself. */
  readonly free: boolean;
  /** Formed as Vietnamese syllables are, and written in Vietnamese letters. */
  readonly sound: boolean;
  /** It begins with a vowel or has none, and carries diacritics: it may be the rest of a broken word. */
  readonly open: boolean;
  /** It has the letters of the first word of a pair that is written in one way only. */
  readonly opensFixed: boolean;
  readonly parts: SyllableParts;
  readonly id: number;
  /** One number for all that have its letters; below 0 where it has no number of its own. */
  readonly lettersId: number;
}

/** So few that a number for two of them stays a small integer; Vietnamese has some seven thousand. */
export const mostSyllables = 32_767;
const mostWords = 60_000;
const syllables = new Map<string, Syllable>();
const words = new Map<string, Syllable>();
const lettersIds = new Map<string, number>();

/** The syllable of a word as printed; each is looked at once. */
export function syllableOf(word: string): Syllable {
  const kept = words.get(word);
  if (kept !== undefined) return kept;
  const spelled = spellingOf(word);
  const syllable = syllables.get(spelled) ?? newSyllable(spelled, word);
  if (words.size < mostWords) words.set(word, syllable);
  return syllable;
}

function newSyllable(spelled: string, word: string): Syllable {
  const numbered = lettersOnly.test(word) && syllables.size < mostSyllables;
  const syllable = new PrintedSyllable(spelled, word, numbered ? syllables.size : -1);
  if (numbered) syllables.set(spelled, syllable);
  return syllable;
}

const lettersOnly = /^[\p{L}\p{M}]+$/u;

/** What most syllables of the lexicon are never asked for is found when it is. */
class PrintedSyllable implements Syllable {
  readonly printed: string;
  readonly letters: string;
  readonly free: boolean;
  readonly opensFixed: boolean;
  readonly lettersId: number;
  #sound: boolean | undefined;
  #open: boolean | undefined;
  #parts: SyllableParts | undefined;

  constructor(
    readonly spelled: string,
    readonly word: string,
    readonly id: number,
  ) {
    this.printed = word.toLowerCase();
    this.letters = lettersOf(bare(spelled));
    this.free = isFree(spelled);
    this.opensFixed = fixedFirsts.has(this.letters);
    this.lettersId = id < 0 ? -1 : lettersIdOf(this.letters);
  }

  get sound(): boolean {
    const { word } = this;
    this.#sound ??= lettersOnly.test(word) && (isSyllable(word) || isSyllable(word.replace("i", "y")));
    return this.#sound;
  }

  get open(): boolean {
    this.#open ??= /^[aeiou]|^[^aeiou]+$/u.test(this.letters) && /[^\p{ASCII}]/u.test(this.spelled);
    return this.#open;
  }

  get parts(): SyllableParts {
    this.#parts ??= partsOf(this.spelled);
    return this.#parts;
  }
}

function lettersIdOf(letters: string): number {
  const kept = lettersIds.get(letters);
  if (kept !== undefined) return kept;
  const id = lettersIds.size;
  lettersIds.set(letters, id);
  return id;
}

/** A spelling without any marks: its tone stands at its end. */
const bare = (spelled: string) =>
  foldLetters(isTone(spelled.charCodeAt(spelled.length - 1)) ? spelled.slice(0, -1) : spelled);

const isTone = (unit: number) => unit >= 0x300 && unit <= 0x323;

const none: readonly never[] = [];

/** What two neighbours are, as bits: neighbours inside a common compound or term. */
const term = 1;
/** They rightly stand side by side. */
const link = 2;
/** They are among the words written in one way only, and their neighbours. */
const fixed = 4;
/** They show where a syllable belongs; loose phrases don't (`tăng thêm`, `qua năm`). */
const binding = 8;
/** They begin longer terms. */
const opens = 16;

/** What the lexicon knows, made ready for looking up. */
interface Index {
  readonly pairs: PairKinds;
  /** What follows the first two syllables of longer terms. */
  readonly tails: Map<number, (readonly Syllable[])[]>;
  /** What follows the first two syllables of longer terms that are common. */
  readonly commonTails: Map<number, (readonly Syllable[])[]>;
  /** The syllable between two others in common terms of three. */
  readonly inner: Map<number, Syllable>;
  readonly compounds: Compounds<Syllable>;
  /** All syllables of compounds and terms. */
  readonly known: Syllable[];
  /** The same by number: 1 for the known ones. */
  readonly knownIds: Uint8Array;
  /** Syllables of the lexicon and words by themselves, by their letters. */
  readonly wordsByLetters: Map<number, Syllable[]>;
}

/** What pairs are, by `pairKey`. */
class PairKinds {
  readonly #places = new NumberTable(mostCompounds);
  #kinds = new Uint8Array(mostCompounds);

  of(key: number): number {
    return this.#kinds[this.#places.find(key)] ?? 0;
  }

  add(key: number, kinds: number): void {
    const place = this.#places.place(key);
    if (place >= this.#kinds.length) {
      const grown = new Uint8Array(this.#kinds.length * 2);
      grown.set(this.#kinds);
      this.#kinds = grown;
    }
    this.#kinds[place] = (this.#kinds[place] ?? 0) | kinds;
  }
}

let built: Index | undefined;

function index(): Index {
  built ??= build();
  return built;
}

/** One number for two syllables; below 0 where one has none. */
export const pairKey = (a: Syllable, b: Syllable) => keyOf(a.id, b.id);
/** The same by their own numbers. */
export const keyOf = (a = -1, b = -1) => (a < 0 || b < 0 ? -1 : (a << 15) | b);

/** The same for the letters of both. */
const lettersKey = (a: Syllable, b: Syllable) =>
  a.id < 0 || b.id < 0 ? -1 : (a.lettersId << 15) | b.lettersId;

function build(): Index {
  const made: Index = {
    pairs: new PairKinds(),
    tails: new Map(),
    commonTails: new Map(),
    inner: new Map(),
    compounds: new Compounds(),
    known: [],
    knownIds: new Uint8Array(mostSyllables),
    wordsByLetters: new Map(),
  };
  const seen: Seen = { table: new WordTable(), syllables: [] };
  addEntries(made, [...fixedPairs.values()].join("|"), true, seen);
  addEntries(made, commonWords, true, seen);
  for (const list of FIELDS) addEntries(made, list, false, seen);
  for (const pair of rightPairs) {
    const [first, second, third] = pair.split(" ").map(syllableOf);
    if (first === undefined || second === undefined || third !== undefined) continue;
    made.pairs.add(pairKey(first, second), fixed | link | binding);
  }
  for (const syllable of new Set([...made.known, ...freeWords().map(syllableOf)]))
    if (syllable.id >= 0) addTo(made.wordsByLetters, syllable.lettersId, syllable);
  return made;
}

/** Words of the lexicon met so far, by their places. */
interface Seen {
  readonly table: WordTable;
  readonly syllables: Syllable[];
}

function syllableIn(text: string, from: number, to: number, { table, syllables: met }: Seen): Syllable {
  const place = table.place(text, from, to);
  const known = met[place];
  if (known !== undefined) return known;
  const syllable = syllableOf(text.slice(from, to));
  met.push(syllable);
  return syllable;
}

/** An entry of a list, in a part of its text. */
interface Entry extends Extract {
  readonly common: boolean;
}

const [space, bar, newline] = [0x20, 0x7c, 0x0a];

/** Adds the entries of two words and more of a list, taken apart without copying them out: this is most of a first check's start. */
function addEntries(made: Index, list: string, common: boolean, seen: Seen): void {
  const text = list.normalize("NFC");
  let parts: Syllable[] = [];
  let [from, to, begun] = [0, 0, -1];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : newline;
    if (code !== space && code !== bar && code !== newline) {
      if (begun < 0) begun = at;
      continue;
    }
    if (begun >= 0) {
      if (parts.length === 0) from = begun;
      parts.push(syllableIn(text, begun, at, seen));
      to = at;
      begun = -1;
    }
    if (code === space) continue;
    if (parts.length > 1) addEntry(made, parts, { text, from, to, common });
    if (parts.length > 0) parts = [];
  }
}

function addEntry(made: Index, parts: readonly Syllable[], entry: Entry): void {
  const { common } = entry;
  const [first, second, third] = parts;
  if (first === undefined || second === undefined) return;
  const key = pairKey(first, second);
  for (const part of parts) {
    if (part.id < 0 || made.knownIds[part.id] === 1) continue;
    made.knownIds[part.id] = 1;
    made.known.push(part);
  }
  if (common) addLinks(made, parts);
  if (third !== undefined) {
    addTo(made.tails, key, parts.slice(2));
    made.pairs.add(key, opens);
    if (common) addTo(made.commonTails, key, parts.slice(2));
    if (common && parts.length === 3) made.inner.set(pairKey(first, third), second);
    return;
  }
  made.pairs.add(key, common || !(first.free && second.free) ? link | binding : link);
  if (key < 0) return;
  made.compounds.add({ pair: key, letters: lettersKey(first, second) }, first, second, entry);
}

function addLinks({ pairs }: Index, parts: readonly Syllable[]): void {
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part !== undefined && next !== undefined) pairs.add(pairKey(part, next), term);
  }
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Rarer words and loose phrases, by field. */
const FIELDS: readonly string[] = [
  agricultureCompounds,
  cultureCompounds,
  educationCompounds,
  healthCompounds,
  societyCompounds,
  environmentCompounds,
  financeCompounds,
  generalAToCCompounds,
  generalDToKCompounds,
  generalLToPCompounds,
  generalQToTheCompounds,
  generalTiToYCompounds,
  planningCompounds,
  stateCompounds,
];

/** What the lexicon says of two neighbours, by `pairKey`; for `isLinkKind` and the like. */
export const kindsAt = (key: number): number => index().pairs.of(key);
/** Whether they make a compound, or rightly stand side by side without being one. */
export const isLinkKind = (kinds: number): boolean => (kinds & link) !== 0;
export const isFixedKind = (kinds: number): boolean => (kinds & fixed) !== 0;
/** Whether they begin longer terms, of which `tailsAt` tells. */
export const isOpeningKind = (kinds: number): boolean => (kinds & opens) !== 0;
export const isBindingKind = (kinds: number): boolean => (kinds & binding) !== 0;

/** Whether two syllables make a compound, or rightly stand side by side without being one. */
export function isLink(a: Syllable, b: Syllable): boolean {
  return (kindsAt(pairKey(a, b)) & link) !== 0;
}

/** Whether two syllables are one of the pairs of `rightPairs`. */
export function isRightPair(a: Syllable, b: Syllable): boolean {
  return (kindsAt(pairKey(a, b)) & fixed) !== 0;
}

/** Whether two syllables hold together so that neither seeks another partner. */
export function isBinding(a: Syllable, b: Syllable): boolean {
  return (kindsAt(pairKey(a, b)) & binding) !== 0;
}

/** What has to follow two syllables in longer terms, by `pairKey`. */
export function tailsAt(key: number): readonly (readonly Syllable[])[] {
  return index().tails.get(key) ?? none;
}

/** What follows two syllables in common terms. */
export function commonTailsAfter(a: Syllable, b: Syllable): readonly (readonly Syllable[])[] {
  return index().commonTails.get(pairKey(a, b)) ?? none;
}

/** Whether two syllables stand side by side in a common compound or term. */
export function isTerm(a: Syllable, b: Syllable): boolean {
  return (kindsAt(pairKey(a, b)) & term) !== 0;
}

/** Whether any compound or term has the syllable. */
export function isKnown(syllable: Syllable): boolean {
  return index().knownIds[syllable.id] === 1;
}

/** All words that have the letters of one. */
export function wordsLike(syllable: Syllable): readonly Syllable[] {
  return index().wordsByLetters.get(syllable.lettersId) ?? none;
}

/** First syllables of the compounds that end with one. */
export function firstsBefore(second: Syllable): readonly Syllable[] {
  return second.id < 0 ? none : index().compounds.before(second);
}

/** Second syllables of the compounds that begin with one. */
export function secondsAfter(first: Syllable): readonly Syllable[] {
  return first.id < 0 ? none : index().compounds.after(first);
}

/** Compounds of two that have the letters of a pair, whatever the diacritics. */
export function compoundsLike(first: Syllable, second: Syllable): readonly (readonly [Syllable, Syllable])[] {
  return index().compounds.like(lettersKey(first, second));
}

/** A compound of two as the lexicon writes it. */
export function printedCompound(first: Syllable, second: Syllable): string | undefined {
  return index().compounds.printed(pairKey(first, second));
}

/** The syllable that terms of three have between two others. */
export function insideTerms(first: Syllable, last: Syllable): Syllable | undefined {
  return index().inner.get(pairKey(first, last));
}
