import { isOf, letter } from "../text/codeUnits.js";
import { documentWords, FoundWords } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, type TextPiece, textPieces } from "./textPieces.js";

/** Words are told apart by hashes of so many bits: two words of one hash only make a rule look where it finds nothing. */
const hashBits = 14;
const hashes = 1 << hashBits;
/** Code units below this have their small letter in the table: all letters of Vietnamese. */
const tabled = 0x1f00;

let table: Uint16Array | undefined;

/** The small letter of every letter, 0 for what is no letter. */
function smallLetters(): Uint16Array {
  const made = new Uint16Array(tabled);
  const all = String.fromCharCode(...made.keys());
  for (let code = 0; code < tabled; code += 1)
    if (isOf(letter, all, code)) {
      const small = all.charAt(code).toLowerCase();
      made[code] = small.length === 1 ? small.charCodeAt(0) : code;
    }
  return made;
}

/**
 * Which texts hold which words, found in one pass over them, so that a rule that needs a word looks only where it stands instead
 * of searching all of them. Words are runs of letters; capitals count as their small letters.
 */
export class WordPlaces {
  /** The texts with a word of a hash stand from `#starts[hash]` up to `#starts[hash + 1]`, in order. */
  readonly #starts = new Uint32Array(hashes + 1);
  readonly #texts: Uint32Array;
  readonly #count: number;

  constructor(texts: readonly string[], words = new FoundWords()) {
    this.#count = texts.length;
    const met = hashesIn(texts, words);
    const starts = this.#starts;
    for (let at = 0; at < met.length; at += 2) {
      const next = (met[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let hash = 1; hash <= hashes; hash += 1)
      starts[hash] = (starts[hash] ?? 0) + (starts[hash - 1] ?? 0);
    const free = starts.slice();
    const held = new Uint32Array(met.length / 2);
    for (let at = 0; at < met.length; at += 2) {
      const hash = met[at] ?? 0;
      const place = free[hash] ?? 0;
      held[place] = met[at + 1] ?? 0;
      free[hash] = place + 1;
    }
    this.#texts = held;
  }

  /** The places, in order, of the texts that hold one of the words (in small letters); seldom one that doesn't. */
  withAny(...words: readonly string[]): readonly number[] {
    const [only, second] = words;
    if (only !== undefined && second === undefined) return this.#with(only);
    const marked = this.#marked(words);
    const found: number[] = [];
    for (let text = 0; text < marked.length; text += 1) if (marked[text] === 1) found.push(text);
    return found;
  }

  /** Of those the ones that hold one of other words too. */
  withBoth(some: readonly string[], others: readonly string[]): readonly number[] {
    const marked = this.#marked(others);
    return this.withAny(...some).filter((text) => marked[text] === 1);
  }

  #with(word: string): readonly number[] {
    const hash = hashOf(word);
    const end = this.#starts[hash + 1] ?? 0;
    const found: number[] = [];
    for (let at = this.#starts[hash] ?? 0; at < end; at += 1) found.push(this.#texts[at] ?? 0);
    return found;
  }

  /** 1 for each text that holds one of the words. */
  #marked(words: readonly string[]): Uint8Array {
    const marked = new Uint8Array(this.#count);
    const [starts, texts] = [this.#starts, this.#texts];
    for (const word of words) {
      const hash = hashOf(word);
      const end = starts[hash + 1] ?? 0;
      for (let at = starts[hash] ?? 0; at < end; at += 1) marked[texts[at] ?? 0] = 1;
    }
    return marked;
  }
}

/** The hashes of the words of the texts, each followed by the place of its text; a hash once for each text. */
function hashesIn(texts: readonly string[], words: FoundWords): Uint32Array {
  let length = 0;
  for (const text of texts) length += text.length;
  // Behind a word stands a mark, but at the end of a text.
  const met = new Uint32Array(length + texts.length + 2);
  const ranges = texts.map((text) => words.of(text));
  const different = words.different.map(runHashes);
  const last = new Int32Array(hashes).fill(-1);
  let end = 0;
  for (let place = 0; place < ranges.length; place += 1) {
    const { from, to } = ranges[place] ?? { from: 0, to: 0 };
    for (let at = from; at < to; at += 1) {
      const runs = different[words.word(at)] ?? none;
      for (let run = 0; run < runs.length; run += 1) {
        const hash = runs[run] ?? 0;
        if (last[hash] === place) continue;
        last[hash] = place;
        met[end] = hash;
        met[end + 1] = place;
        end += 2;
      }
    }
  }
  return met.subarray(0, end);
}

const none: readonly number[] = [];

/** The hashes of the runs of letters in what was found as a word, mostly one: `5tỷ` has figures too. */
function runHashes(word: string): readonly number[] {
  table ??= smallLetters();
  const found: number[] = [];
  let hash = 0;
  for (let at = 0; at <= word.length; at += 1) {
    const small = at < word.length ? (table[word.charCodeAt(at)] ?? 0) : 0;
    if (small > 0) hash = Math.imul(hash ^ small, 0x01000193);
    else if (hash !== 0) {
      found.push(slotOf(hash));
      hash = 0;
    }
  }
  return found;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return slotOf(hash);
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (hashes - 1);

const piecesByWord = perSubject(
  (subject: Subject) =>
    new WordPlaces(
      textPieces(subject).map(({ passage }) => passage.text),
      documentWords(subject),
    ),
);

/**
 * The pieces of a document that hold one of the words (whole words in small letters; in the text capitals count as small ones):
 * where a pattern needs one of some words, only these need be searched.
 */
export function piecesWith(subject: Subject, ...words: readonly string[]): readonly TextPiece[] {
  const pieces = textPieces(subject);
  const found: TextPiece[] = [];
  for (const place of placesWith(subject, ...words)) {
    const piece = pieces[place];
    if (piece !== undefined) found.push(piece);
  }
  return found;
}

/** Their places among all pieces of the document. */
export function placesWith(subject: Subject, ...words: readonly string[]): readonly number[] {
  return piecesByWord(subject).withAny(...words);
}

/** The places of those that hold a word of either list. */
export function placesWithBoth(
  subject: Subject,
  some: readonly string[],
  others: readonly string[],
): readonly number[] {
  return piecesByWord(subject).withBoth(some, others);
}

/** Those of them that have a digit. */
export function figurePiecesWith(subject: Subject, ...words: readonly string[]): readonly TextPiece[] {
  const figures = figurePieces(subject);
  return piecesWith(subject, ...words).filter((piece) => figures.has(piece));
}

const figurePieces = perSubject(
  (subject: Subject): ReadonlySet<TextPiece> => new Set(piecesWithDigits(subject)),
);
