import { isOf, letter, mark, number } from "../text/codeUnits.js";
import { type Syllable, syllableOf } from "./slipLexicon.js";

/** What a word is, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly syllable: Syllable;
  /** Its letters folded, `y` as `i`. */
  readonly folded: string;
  /** Letters only: no figure, no mark of a footnote. */
  readonly lettered: boolean;
  /** It has a character beyond ASCII. */
  readonly marked: boolean;
  /** Its form tells nothing by itself; undefined until it is looked at. */
  calm: boolean | undefined;
}

/** The words of a text with their places; the lists go side by side. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** `next[i]`: one space and nothing else stands between word `i` and the next. */
  readonly next: readonly boolean[];
}

const mostWords = 60_000;
const known = new Map<string, Word>();

/** A word as printed; each is looked at once. */
function wordOf(text: string): Word {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const syllable = syllableOf(text);
  const word: Word = {
    text,
    syllable,
    folded: syllable.letters,
    lettered: /^[A-Za-zÀ-ỹ]+$/u.test(text),
    marked: /[^\p{ASCII}]/u.test(text),
    calm: undefined,
  };
  if (known.size < mostWords) known.set(text, word);
  return word;
}

const inWord = letter | mark | number;
const space = 0x20;

/** The words of a text, in order. Linear. */
export function tokensOf(text: string): Tokens {
  const words: Word[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  const next: boolean[] = [];
  let from = 0;
  while (from < text.length) {
    if (!isOf(inWord, text, from)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < text.length && isOf(inWord, text, to)) to += 1;
    words.push(wordOf(text.slice(from, to)));
    starts.push(from);
    ends.push(to);
    next.push(text.charCodeAt(to) === space && to + 1 < text.length && isOf(inWord, text, to + 1));
    from = to + 1;
  }
  return { text, words, from: starts, to: ends, next };
}
