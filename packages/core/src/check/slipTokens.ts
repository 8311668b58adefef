import { foldLetters } from "../text/fold.js";
import { lettersOf } from "./slipWords.js";

/** A word with its letters folded, `y` as `i`; the whole text is folded at once, as there are many words. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, in order. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const folded = lettersOf(foldLetters(text));
  const aligned = folded.length === text.length;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: from }) => {
    const to = from + word.length;
    return { text: word, folded: aligned ? folded.slice(from, to) : lettersOf(foldLetters(word)), from, to };
  });
}

/** One space and nothing else stands between two words. */
export function adjacent(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.from - a.to === 1 && text[a.to] === " ";
}
