import type { Passage } from "../document/passage.js";
import { isUnitOf, letter, mark, number } from "../text/codeUnits.js";
import { hashWith, WordTable } from "../text/wordTable.js";
import { isSeldomAlone } from "./slipAlone.js";
import { isKnown, type Syllable, syllableOf } from "./slipLexicon.js";
import { looksOf } from "./slipLooks.js";

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
  /** Letters that no compound has and that are no word by themselves. */
  readonly strange: boolean;
  /** What all words of a document are asked for, as bits. */
  readonly traits: number;
  /** What may tell of it by itself, as the bits below. */
  readonly looks: number;
}

/** A syllable of compounds, no word by itself. */
export const boundWord = 1;
/** It hardly stands without a partner. */
export const needyWord = 2;
/** Small letters only. */
export const smallWord = 4;
/** A syllable of compounds in small letters, with a mark, that by itself hardly makes sense. */
export const orphanableWord = 8;
/** Letters that no compound has and that are no word by themselves. */
export const strangeWord = 16;
/** Letters that make no syllable, in small letters behind the first; or strange ones in small letters. */
export const oddWord = 32;
/** Strange small letters that may be the rest of a broken word. */
export const restWord = 64;
/** It may be wrong by itself, as its `looks` tell. */
export const tellingWord = 128;

/**
 * The words of all texts of a document, with their places; the lists go side by side. Between two texts stand places without a word,
 * so that nothing beside the word of one text belongs to another.
 */
export interface Tokens {
  readonly passages: readonly Passage[];
  /** All texts, each behind a `seam`. */
  readonly text: string;
  /** Where each text begins in it. */
  readonly starts: readonly number[];
  /** The place of the first word of each, and behind the last one the end of all. */
  readonly firsts: readonly number[];
  readonly words: readonly (Word | undefined)[];
  /** Numbers of their syllables; below 0 where there is none. */
  readonly ids: Int32Array;
  readonly traits: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** `next[i]` is 1 where one space and nothing else stands between word `i` and the next. */
  readonly next: Uint8Array;
}

/** Words as printed, each looked at once, by their place in the table: all words of all texts are asked for. */
let table = new WordTable();
let looked: Word[] = [];
const mostWords = 40_000;

/** The word between two places of a text, with its number by `hashWith`. */
function wordAt(text: string, from: number, to: number, hash: number): Word {
  const place = table.placeHashed(text, from, to, hash);
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
  const strange = !syllable.free && !known && syllable.id >= 0;
  const orphanable = needy && known && lettered && marked && small && text.length > 1 && syllable.sound;
  const odd = !syllable.sound && syllable.id >= 0 && /^\p{L}?\p{Ll}+$/u.test(text);
  const looks = looksOf(text, syllable.letters);
  const traits =
    (!syllable.free && known ? boundWord : 0) |
    (needy ? needyWord : 0) |
    (small ? smallWord : 0) |
    (orphanable ? orphanableWord : 0) |
    (strange ? strangeWord : 0) |
    (odd || (strange && small) ? oddWord : 0) |
    (strange && small && syllable.open ? restWord : 0) |
    (looks === 0 ? 0 : tellingWord);
  return {
    text,
    syllable,
    folded: syllable.letters,
    lettered,
    marked,
    small,
    strange,
    traits,
    looks,
  };
}

const inWord = letter | mark | number;
const space = 0x20;
/** Stands in no text and ends whatever is looked for around a word. */
const seam = "\n\n";
/** So many places without a word stand between two texts: no look around a word goes further. */
const gap = 4;

/** The words of texts, in order. Linear. */
export function tokensOf(passages: readonly Passage[]): Tokens {
  const texts = passages.map((passage) => passage.text);
  const text = seam + texts.join(seam) + seam;
  const most = (text.length >> 1) + gap * (texts.length + 1);
  const made = {
    passages,
    text,
    starts: [] as number[],
    firsts: [] as number[],
    words: [] as (Word | undefined)[],
    ids: new Int32Array(most).fill(-1),
    traits: new Uint8Array(most),
    from: new Int32Array(most),
    to: new Int32Array(most),
    next: new Uint8Array(most),
  };
  let start = 0;
  for (const one of texts) {
    start += seam.length;
    made.starts.push(start);
    for (let i = 0; i < gap; i += 1) made.words.push(undefined);
    made.firsts.push(made.words.length);
    addWords(made, start, start + one.length);
    start += one.length;
  }
  made.firsts.push(made.words.length);
  for (let i = 0; i < gap; i += 1) made.words.push(undefined);
  return made;
}

type Making = Tokens & { readonly words: (Word | undefined)[] };

/** Adds the words of one text; what stands at its end belongs to no word. */
function addWords({ text, words, ids, traits, from, to, next }: Making, start: number, end: number): void {
  let begun = -1;
  let hash = 0;
  for (let at = start; at <= end; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnitOf(inWord, code, text, at)) {
      if (begun < 0) {
        begun = at;
        hash = 0;
      }
      hash = hashWith(hash, code);
      continue;
    }
    if (begun < 0) continue;
    const word = wordAt(text, begun, at, hash);
    const place = words.push(word) - 1;
    ids[place] = word.syllable.id;
    traits[place] = word.traits;
    from[place] = begun;
    to[place] = at;
    if (to[place - 1] === begun - 1 && text.charCodeAt(begun - 1) === space) next[place - 1] = 1;
    begun = -1;
  }
}
