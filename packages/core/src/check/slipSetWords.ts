import { setPhrases } from "./lexicon/setPhrases.js";
import { isLoose } from "./looseSyllables.js";
import { NumberTable } from "./numberTable.js";
import { officialTerms } from "./officialTerms.js";
import { closeness } from "./slipCloseness.js";
import type { Echo } from "./slipEchoes.js";
import { keyOf, mostSyllables, pairKey, type Syllable, syllableOf } from "./slipLexicon.js";
import { isLinkAt, type Linked } from "./slipLinks.js";
import { outlineOf } from "./slipOutlines.js";

/** What set phrases have beside or between two syllables, by `pairKey`. */
class Expected {
  readonly #places = new NumberTable();
  readonly #words: Syllable[][] = [];
  /** 1 for the numbers of first syllables, to pass over all others fast. */
  readonly #firsts = new Uint8Array(mostSyllables);

  add(a: Syllable, b: Syllable, word: Syllable): void {
    if (a.id >= 0) this.#firsts[a.id] = 1;
    const place = this.#places.place(pairKey(a, b));
    const list = this.#words[place];
    if (list === undefined) this.#words.push([word]);
    else if (!list.includes(word)) list.push(word);
  }

  at(a = -1, b = -1): readonly Syllable[] | undefined {
    return a < 0 || b < 0 || this.#firsts[a] === 0 ? undefined : this.#words[this.#places.find(keyOf(a, b))];
  }
}

/** Where a word stands in a set phrase: before two, between two, behind two others. */
interface SetWords {
  readonly first: Expected;
  readonly inner: Expected;
  readonly last: Expected;
  /** Usual pairs, by `pairKey`. */
  readonly pairs: NumberTable;
  /** All their words by `outlineOf`. */
  readonly outlines: ReadonlyMap<string, readonly Syllable[]>;
}

let built: SetWords | undefined;

function setWords(): SetWords {
  built ??= build();
  return built;
}

function build(): SetWords {
  const made = {
    first: new Expected(),
    inner: new Expected(),
    last: new Expected(),
    pairs: new NumberTable(),
    outlines: new Map<string, Syllable[]>(),
  };
  const seen = new Set<Syllable>();
  for (const list of [setPhrases, officialTerms])
    for (const phrase of list.normalize("NFC").split("|")) {
      const words = phrase.trim().split(" ").map(syllableOf);
      for (const word of words) seen.add(word);
      addPhrase(made, words);
    }
  for (const word of seen) {
    const same = made.outlines.get(outlineOf(word));
    if (same === undefined) made.outlines.set(outlineOf(word), [word]);
    else same.push(word);
  }
  return made;
}

function addPhrase(
  { first, inner, last, pairs }: Omit<SetWords, "outlines">,
  phrase: readonly Syllable[],
): void {
  let [before, word]: (Syllable | undefined)[] = [];
  for (let at = 0; at < phrase.length; at += 1) {
    const after = phrase[at];
    if (after === undefined) return;
    if (word !== undefined) pairs.place(pairKey(word, after));
    if (word !== undefined && before !== undefined) {
      inner.add(before, after, word);
      if (at === 2) first.add(word, after, before);
      if (at === phrase.length - 1) last.add(before, word, after);
    }
    [before, word] = [word, after];
  }
}

/** Whether two words stand side by side in set phrases. */
export const isUsualPair = (a: Syllable, b: Syllable): boolean => setWords().pairs.find(pairKey(a, b)) >= 0;

/** `các sở, bân, ngành`, `Giáo dục vạ Đào tạo`: a word that belongs to neither neighbour and is one slip off the one that a set phrase has there. */
export function setWordSlip(linked: Linked, at: number): Echo | undefined {
  if (linked.linked[at] === 1 || linked.linked[at - 1] === 1) return undefined;
  const { words, ids } = linked;
  const id = ids[at] ?? -1;
  // Most words are told by their number alone.
  if (id < 0 || nearness[id] === far) return undefined;
  const word = words[at];
  if (word?.lettered !== true || !isNear(word.syllable)) return undefined;
  const own = word.syllable;
  const { first, inner, last } = setWords();
  const between = inner.at(ids[at - 1], ids[at + 1]);
  const likely = between !== undefined && joinAll(linked, at - 1, at + 1) ? nearest(own, between) : undefined;
  if (likely !== undefined) return { likely: likely.printed, sure: true };
  const ending = last.at(ids[at - 2], ids[at - 1]);
  const opening = first.at(ids[at + 1], ids[at + 2]);
  if (ending === undefined && opening === undefined) return undefined;
  if (isLoose(own) || isLinkAt(linked, at) || isLinkAt(linked, at - 1)) return undefined;
  const edge =
    (joinAll(linked, at - 2, at) ? nearest(own, ending) : undefined) ??
    (joinAll(linked, at, at + 2) ? nearest(own, opening) : undefined);
  return edge === undefined || words[at + 1]?.syllable === edge || words[at - 1]?.syllable === edge
    ? undefined
    : { likely: edge.printed, sure: true };
}

/** Whether a word is one slip off any of the set phrases; looked at once. */
function isNear(word: Syllable): boolean {
  if (word.id < 0 || !word.sound) return false;
  if (nearness[word.id] === 0) {
    const like = setWords().outlines.get(outlineOf(word)) ?? [];
    nearness[word.id] = like.some((one) => one !== word && closeness(word, one) === "near") ? near : far;
  }
  return nearness[word.id] === near;
}

const [near, far] = [1, 2];
const nearness = new Uint8Array(mostSyllables);

/** The one of those expected that is a slip off; none where the word is one of them itself. */
function nearest(word: Syllable, expected: readonly Syllable[] | undefined): Syllable | undefined {
  if (expected === undefined || expected.includes(word)) return undefined;
  return expected.find((one) => closeness(word, one) === "near");
}

/** Whether nothing more stands between three words, from the first to the last. */
function joinAll(linked: Linked, from: number, to: number): boolean {
  return joins(linked, from) && joins(linked, to - 1);
}

/** Whether a space, a comma or a dash and nothing else stands between a word and the next. */
function joins({ text, words, from, to, next }: Linked, at: number): boolean {
  if (next[at] === 1) return true;
  const [end = 0, start = 0] = [to[at], from[at + 1]];
  if (words[at] === undefined || words[at + 1] === undefined || start - end > 3) return false;
  for (let place = end; place < start; place += 1) if (!JOINING.includes(text.charAt(place))) return false;
  return true;
}

const JOINING = " ,;-–";
