import { keyOf, type Syllable, tailsAt } from "./slipLexicon.js";
import { bindingPair, linkPair, openingPair, Pairs } from "./slipPairs.js";
import { Syllables } from "./slipSyllables.js";
import type { Tokens } from "./slipTokens.js";

/** The words of a document as syllables, and which of them hold together. */
export interface Linked extends Tokens {
  /** The place in `known` of word `i` and the next, where one space stands between them; else 0. */
  readonly pairs: Int32Array;
  /** What they are. */
  readonly kinds: Uint8Array;
  /** All pairs of the document. */
  readonly known: Pairs;
  readonly syllables: Syllables;
  /** `again[i]` is 1 where word `i` stands again at once, or so near with the next one that both may be repeated. */
  readonly again: Uint8Array;
  /** `linked[i]` is 1 where word `i` and the next belong to one compound, or to one term that stands there whole. */
  readonly linked: Uint8Array;
}

/** Within how many words a repeated word stands again. */
export const repeatReach = 12;

/** Looks up the compounds and terms of the texts, and counts pairs and syllables. Linear. */
export function linkWords(tokens: Tokens): Linked {
  const { passages, text, starts, firsts, words, ids, traits, from, to, next } = tokens;
  const { length } = words;
  // Written out: copying the other's fields gives another hidden class once the engine has seen it often, and all code that reads them is compiled anew.
  const made: Linked = {
    passages,
    text,
    starts,
    firsts,
    words,
    ids,
    traits,
    from,
    to,
    next,
    pairs: new Int32Array(length),
    kinds: new Uint8Array(length),
    known: new Pairs(),
    syllables: new Syllables(),
    again: new Uint8Array(length),
    linked: new Uint8Array(length),
  };
  // Text by text: one loop over all words would run unprepared for as long as the engine takes to prepare it.
  for (let one = 0; one + 1 < firsts.length; one += 1) linkText(made, firsts[one] ?? 0, firsts[one + 1] ?? 0);
  return made;
}

function linkText(texts: Linked, first: number, end: number): void {
  const { words, ids, to, next, pairs, kinds, known, syllables, again, linked } = texts;
  for (let at = first; at < end && to[at] !== 0; at += 1) {
    const id = ids[at] ?? -1;
    const last = syllables.move(id, at);
    // Where the word behind it has no number, neither has their pair: the word itself tells.
    if (last >= first && at - last <= repeatReach && (at - last === 1 || (ids[last + 1] ?? -1) < 0))
      again[last] = 1;
    if (next[at] === 1) {
      const key = keyOf(id, ids[at + 1]);
      const pair = pairOf(key, texts, at, known);
      pairs[at] = pair;
      if (key >= 0) {
        const before = known.count(pair, at);
        if (before >= first && at - before <= repeatReach) again[before] = 1;
      }
      const kind = known.kindsOf(pair);
      kinds[at] = kind;
      if ((kind & bindingPair) !== 0) linked[at] = 1;
      if ((kind & openingPair) !== 0 && next[at + 1] === 1) linkTerms(texts, at, tailsAt(key), linked);
    }
    syllables.count(id, words[at], linked[at] === 1 || linked[at - 1] === 1);
  }
}

/** The place of word `at` and the next, which are given one where they have none. */
function pairOf(key: number, { words }: Tokens, at: number, known: Pairs): number {
  const place = known.placeOf(key);
  if (place > 0) return place;
  const word = words[at];
  const after = words[at + 1];
  return word === undefined || after === undefined ? 0 : known.add(word.syllable, after.syllable);
}

/** Links the words of longer terms that stand there whole. */
function linkTerms(
  tokens: Tokens,
  at: number,
  tails: readonly (readonly Syllable[])[],
  linked: Uint8Array,
): void {
  const third = tokens.words[at + 2]?.syllable;
  for (const tail of tails)
    if (tail[0] === third && standsAt(tokens, at + 2, tail)) linked.fill(1, at, at + 1 + tail.length);
}

/** Whether syllables stand from a word on, one space between each two and before them. */
export function standsAt({ words, next }: Tokens, at: number, syllables: readonly Syllable[]): boolean {
  for (let i = 0; i < syllables.length; i += 1)
    if (next[at + i - 1] !== 1 || words[at + i]?.syllable !== syllables[i]) return false;
  return true;
}

/** How often word `at` and the next stand side by side in the document; 0 where they don't here. */
export function countAt({ known, pairs }: Linked, at: number): number {
  return known.countOf(pairs[at] ?? 0);
}

/** Whether word `at` and the next are of a kind of pairs. */
export function isPairOf(kind: number, { kinds }: Linked, at: number): boolean {
  return ((kinds[at] ?? 0) & kind) !== 0;
}

/** Whether word `at` and the next make a compound, or rightly stand side by side without being one. */
export function isLinkAt(linked: Linked, at: number): boolean {
  return isPairOf(linkPair, linked, at);
}
