import { isKnown, printedCompound, type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import { isSyllable } from "./syllables.js";

/** Words that a space broke or a lost one joined, and how they are to be. */
export interface Piece {
  readonly likely: string;
  readonly words: number;
}

/** `huy ện`: two pieces of one syllable; `triểnkhai`: two syllables of a compound in one word. */
export function pieceSlip({ words, next }: Linked, at: number): Piece | undefined {
  const [word, after] = [words[at], words[at + 1]];
  const [a, b] = [word?.syllable, after?.syllable];
  if (word === undefined || a === undefined || (a.sound && b?.open !== true)) return undefined;
  if (!/^\p{L}?\p{Ll}+$/u.test(word.text)) return undefined;
  if (
    next[at] === 1 &&
    after !== undefined &&
    b !== undefined &&
    isFragment(b) &&
    /^\p{Ll}+$/u.test(after.text)
  ) {
    const whole = word.text + after.text;
    if (whole.length < 8 && isSyllable(whole) && isWord(syllableOf(whole)))
      return { likely: whole, words: 2 };
  }
  if (a.sound || word.text.length < 5 || word.text.length > 12) return undefined;
  for (let cut = 2; cut <= word.text.length - 2; cut += 1) {
    const [left, right] = [word.text.slice(0, cut), word.text.slice(cut)];
    if (
      isSyllable(left) &&
      isSyllable(right) &&
      printedCompound(syllableOf(left), syllableOf(right)) !== undefined
    )
      return { likely: `${left} ${right}`, words: 1 };
  }
  return undefined;
}

const isWord = (syllable: Syllable) => syllable.free || isKnown(syllable);

/** What can't be a word: the end of one. */
const isFragment = (syllable: Syllable) => syllable.open && !isWord(syllable);
