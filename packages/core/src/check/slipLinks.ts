import type { Syllable } from "./slipLexicon.js";
import type { Pair, Pairs } from "./slipPairs.js";
import type { Syllables } from "./slipSyllables.js";
import type { Tokens } from "./slipTokens.js";

/** The words of a text as syllables, and which of them hold together. */
export interface Linked extends Tokens {
  /** Word `i` and the next, where one space stands between them. */
  readonly pairs: readonly (Pair | undefined)[];
  /** `again[i]`: word `i` stands again so near that it may be repeated. */
  readonly again: readonly boolean[];
  /** `linked[i]`: word `i` and the next belong to one compound, or to one term that stands there whole. */
  readonly linked: readonly boolean[];
}

/** Within how many words a repeated word stands again. */
export const repeatReach = 12;

/** Looks up the compounds and terms of a text, and counts its pairs and syllables. Linear. */
export function linkWords(tokens: Tokens, known: Pairs, syllables: Syllables): Linked {
  const { text, words, from, to, next } = tokens;
  const pairs = new Array<Pair | undefined>(words.length).fill(undefined);
  const linked = new Array<boolean>(words.length).fill(false);
  const again = new Array<boolean>(words.length).fill(false);
  for (let at = 0; at < words.length; at += 1) {
    const [word, after] = [words[at], words[at + 1]];
    if (word === undefined) continue;
    const { syllable } = word;
    const last = syllables.move(syllable, at);
    if (last < at && at - last <= repeatReach && words[last]?.syllable === syllable) again[last] = true;
    if (next[at] === true && after !== undefined) {
      const pair = known.count(syllable, after.syllable);
      pairs[at] = pair;
      if (pair.binding) linked[at] = true;
      if (pair.tails.length > 0 && next[at + 1] === true) linkTerms(tokens, at, pair.tails, linked);
    }
    syllables.count(syllable, linked[at] === true || linked[at - 1] === true);
  }
  return { text, words, from, to, next, pairs, again, linked };
}

/** Links the words of longer terms that stand there whole. */
function linkTerms(tokens: Tokens, at: number, tails: Pair["tails"], linked: boolean[]): void {
  const third = tokens.words[at + 2]?.syllable;
  for (const tail of tails)
    if (tail[0] === third && standsAt(tokens, at + 2, tail)) linked.fill(true, at, at + 1 + tail.length);
}

/** Whether syllables stand from a word on, one space between each two and before them. */
export function standsAt({ words, next }: Tokens, at: number, syllables: readonly Syllable[]): boolean {
  for (let i = 0; i < syllables.length; i += 1)
    if (next[at + i - 1] !== true || words[at + i]?.syllable !== syllables[i]) return false;
  return true;
}
