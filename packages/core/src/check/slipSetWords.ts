import { setPhrases } from "./lexicon/setPhrases.js";
import { isLoose } from "./looseSyllables.js";
import { NumberTable } from "./numberTable.js";
import { officialTerms } from "./officialTerms.js";
import { closeness } from "./slipCloseness.js";
import type { Echo } from "./slipEchoes.js";
import { keyOf, mostSyllables, pairKey, type Syllable, syllableOf } from "./slipLexicon.js";
import { isLinkAt, type Linked } from "./slipLinks.js";

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
  readonly pairs: ReadonlySet<number>;
}

let built: SetWords | undefined;

function setWords(): SetWords {
  built ??= build();
  return built;
}

function build(): SetWords {
  const pairs = new Set<number>();
  const made: SetWords = { first: new Expected(), inner: new Expected(), last: new Expected(), pairs };
  for (const phrase of `${setPhrases}|${officialTerms}`.normalize("NFC").split(/[|\n]/u)) {
    const parts = phrase.trim().split(" ").map(syllableOf);
    for (const [at, word] of parts.entries()) {
      const after = parts[at + 1];
      if (after !== undefined) pairs.add(pairKey(word, after));
    }
    const [a, b, c] = parts;
    const [x, y, z] = parts.slice(-3);
    if (!a || !b || !c || !x || !y || !z) continue;
    made.first.add(b, c, a);
    made.last.add(x, y, z);
    for (const [at, word] of parts.entries()) {
      const [before, after] = [parts[at - 1], parts[at + 1]];
      if (before !== undefined && after !== undefined) made.inner.add(before, after, word);
    }
  }
  return made;
}

/** Whether two words stand side by side in set phrases. */
export const isUsualPair = (a: Syllable, b: Syllable): boolean => setWords().pairs.has(pairKey(a, b));

/** `các sở, bân, ngành`, `Giáo dục vạ Đào tạo`: a word that belongs to neither neighbour and is one slip off the one that a set phrase has there. */
export function setWordSlip(linked: Linked, at: number): Echo | undefined {
  if (linked.linked[at] === 1 || linked.linked[at - 1] === 1) return undefined;
  const { words, ids } = linked;
  const word = words[at];
  if (word?.lettered !== true || !word.syllable.sound || ids[at] === undefined) return undefined;
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
  if (words[at] === undefined || words[at + 1] === undefined) return false;
  return /^(?:, ?|;? | ?[-–] ?)$/u.test(text.slice(to[at], from[at + 1]));
}
