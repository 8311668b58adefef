import { endOfRun, isOf, letter, mark, number } from "../text/codeUnits.js";
import { isSeldomAlone } from "./slipAlone.js";
import { isKnown, type Syllable, syllableOf } from "./slipLexicon.js";

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
  /** Small letters only. */
  readonly small: boolean;
  /** Letters that make no syllable, in small letters behind the first. */
  readonly odd: boolean;
  /** Letters that no compound has and that are no word by themselves. */
  readonly strange: boolean;
  /** A syllable of compounds, no word by itself. */
  readonly bound: boolean;
  /** It hardly stands without a partner. */
  readonly needy: boolean;
  /** A syllable of compounds in small letters, with a mark, that by itself hardly makes sense. */
  readonly orphanable: boolean;
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

/** Words as printed, each looked at once: found by what their code units make, as all words of all texts are asked for. */
const slots: (Word | undefined)[] = new Array<Word | undefined>(1 << 16).fill(undefined);
const mostWords = 40_000;
let kept = 0;

/** The word between two places of a text. */
function wordAt(text: string, from: number, to: number): Word {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
  for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
    if (standsThere(word.text, text, from, to)) return word;
    slot = (slot + 1) & (slots.length - 1);
  }
  const word = newWord(text.slice(from, to));
  if (kept < mostWords) {
    kept += 1;
    slots[slot] = word;
  }
  return word;
}

function standsThere(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

function newWord(text: string): Word {
  const syllable = syllableOf(text);
  const lettered = /^[A-Za-zÀ-ỹ]+$/u.test(text);
  const marked = /[^\p{ASCII}]/u.test(text);
  const small = /^\p{Ll}+$/u.test(text);
  const known = isKnown(syllable);
  const needy = !syllable.free || isSeldomAlone(syllable);
  return {
    text,
    syllable,
    folded: syllable.letters,
    lettered,
    marked,
    small,
    bound: !syllable.free && known,
    needy,
    orphanable: needy && known && lettered && marked && small && text.length > 1 && syllable.sound,
    odd: !syllable.sound && syllable.id >= 0 && /^\p{L}?\p{Ll}+$/u.test(text),
    strange: !syllable.free && !known && syllable.id >= 0,
    calm: undefined,
  };
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
    const to = endOfRun(inWord, text, from);
    if (to === from) {
      from += 1;
      continue;
    }
    words.push(wordAt(text, from, to));
    starts.push(from);
    ends.push(to);
    next.push(text.charCodeAt(to) === space && to + 1 < text.length && isOf(inWord, text, to + 1));
    from = to + 1;
  }
  return { text, words, from: starts, to: ends, next };
}
