import type { Syllable } from "./slipLexicon.js";
import type { Pair, Pairs } from "./slipPairs.js";
import type { Tokens } from "./slipTokens.js";

/** The words of a text as syllables, and which of them hold together. */
export interface Linked extends Tokens {
  /** Word `i` and the next, where one space stands between them. */
  readonly pairs: readonly (Pair | undefined)[];
  /** `linked[i]`: word `i` and the next belong to one compound, or to one term that stands there whole. */
  readonly linked: readonly boolean[];
}

/** Looks up the compounds and terms of a text, and counts its pairs. Linear. */
export function linkWords(tokens: Tokens, known: Pairs): Linked {
  const { words, next } = tokens;
  const pairs: (Pair | undefined)[] = [];
  const linked = new Array<boolean>(words.length).fill(false);
  for (let at = 0; at < words.length; at += 1) {
    const [word, after] = [words[at], words[at + 1]];
    if (next[at] !== true || word === undefined || after === undefined) {
      pairs.push(undefined);
      continue;
    }
    const pair = known.count(word.syllable, after.syllable);
    pairs.push(pair);
    const third = next[at + 1] === true ? words[at + 2]?.syllable : undefined;
    for (const tail of pair.tails)
      if (tail.length === 0) linked[at] = true;
      else if (tail[0] === third && standsAt(tokens, at + 2, tail))
        linked.fill(true, at, at + 1 + tail.length);
  }
  return { ...tokens, pairs, linked };
}

/** Whether syllables stand from a word on, one space between each two and before them. */
export function standsAt({ words, next }: Tokens, at: number, syllables: readonly Syllable[]): boolean {
  for (let i = 0; i < syllables.length; i += 1)
    if (next[at + i - 1] !== true || words[at + i]?.syllable !== syllables[i]) return false;
  return true;
}
