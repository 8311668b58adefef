import { endOfRun, isOf, letter, mark, number } from "../text/codeUnits.js";
import { WordTable } from "../text/wordTable.js";
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

/** Words as printed, each looked at once, by their place in the table: all words of all texts are asked for. */
let table = new WordTable();
let looked: Word[] = [];
const mostWords = 40_000;

/** The word between two places of a text. */
function wordAt(text: string, from: number, to: number): Word {
  const place = table.place(text, from, to);
  const known = looked[place];
  if (known !== undefined) return known;
  const word = newWord(text.slice(from, to));
  looked.push(word);
  if (looked.length >= mostWords) [table, looked] = [new WordTable(), []];
  return word;
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
