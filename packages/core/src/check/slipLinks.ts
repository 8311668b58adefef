import { type Syllable, tailsAfter } from "./slipLexicon.js";
import { adjacent, type Token } from "./slipTokens.js";

/** The words of a text as syllables, and which of them hold together. */
export interface Linked {
  readonly text: string;
  readonly words: readonly Token[];
  readonly syllables: readonly Syllable[];
  /** `next[i]`: one space stands between word `i` and the next. */
  readonly next: readonly boolean[];
  /** `linked[i]`: word `i` and the next belong to one compound, or to one term that stands there whole. */
  readonly linked: readonly boolean[];
}

/** Looks up the compounds and terms of a text. Linear. */
export function linkWords(text: string, words: readonly Token[]): Linked {
  const syllables = words.map(({ syllable }) => syllable);
  const next = words.map((word, at) => adjacent(text, word, words[at + 1]));
  const linked = new Array<boolean>(words.length).fill(false);
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [a, b] = [syllables[at], syllables[at + 1]];
    if (next[at] !== true || a === undefined || b === undefined) continue;
    for (const tail of tailsAfter(a, b)) {
      if (tail.length === 0) linked[at] = true;
      else if (tail.every((syllable, i) => next[at + 1 + i] === true && syllables[at + 2 + i] === syllable))
        linked.fill(true, at, at + 1 + tail.length);
    }
  }
  return { text, words, syllables, next, linked };
}
