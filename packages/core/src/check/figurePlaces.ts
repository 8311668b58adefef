import type { FoundWords, WordRange } from "./documentWords.js";

/** Where a figure stands, with numbers that equal words around it give alike. */
interface FigurePlace {
  readonly text: number;
  readonly start: number;
  readonly figure: number;
  /** Of the words before it that places have to share. */
  readonly key: number;
  /** Of so many words before it, or behind it, that places with equal words on both sides share one of the two. */
  readonly before: number;
  readonly behind: number;
}

/** How many words have to be equal before a figure, and how many on one side of it at least. */
export interface EqualWords {
  readonly before: number;
  readonly oneSide: number;
  /** How many have to be equal behind it too, where few before it are. */
  readonly behind?: number;
}

/** What stands right before a figure, or before a number in letters, that is left out. */
export interface FigureKinds {
  readonly isNamed: (before: string) => boolean;
  readonly countsLetters: (before: string) => boolean;
}

/**
 * Where, text by text, figures stand that may have a second place with the same words around another figure: cheap, by numbers of words, so that
 * only these texts need be taken apart. Finds too many rather than too few.
 */
export function repeatedFigures(
  texts: readonly string[],
  words: FoundWords,
  equal: EqualWords,
  kinds: FigureKinds,
): ReadonlyMap<number, readonly number[]> {
  const places = texts.flatMap((text, at) => placesIn(text, at, words, equal, kinds));
  const repeated = new Set<number>();
  for (const side of ["before", "behind"] as const) {
    const known = new Map<number, number>();
    for (const place of places) {
      const first = known.get(place[side]);
      if (first === undefined) known.set(place[side], place.figure);
      else if (first !== place.figure) repeated.add(place.key);
    }
  }
  const found = new Map<number, number[]>();
  for (const { key, text, start } of places) {
    if (!repeated.has(key)) continue;
    const known = found.get(text);
    if (known === undefined) found.set(text, [start]);
    else known.push(start);
  }
  return found;
}

function placesIn(
  text: string,
  place: number,
  words: FoundWords,
  { before, oneSide, behind = 0 }: EqualWords,
  kinds: FigureKinds,
): readonly FigurePlace[] {
  const range = words.of(text);
  const found: FigurePlace[] = [];
  for (let at = range.from + before; at < range.to; at += 1) {
    const start = words.start(at);
    if (!isFigure(text, start, words, at, kinds)) continue;
    const next = endOfFigure(text, words, range, at);
    const own = hashOf(words, range, at - before, at);
    const key = behind === 0 ? own : Math.imul(own, 31) ^ hashOf(words, range, next, next + behind);
    found.push({
      text: place,
      start,
      figure: hashOf(words, range, at, next) * 2 + (text.charAt(words.end(next - 1)) === "%" ? 1 : 0),
      key,
      before: behind === 0 ? hashOf(words, range, at - oneSide, at) : key,
      behind: Math.imul(key, 31) ^ hashOf(words, range, next, next + oneSide),
    });
  }
  return found;
}

function isFigure(text: string, start: number, words: FoundWords, at: number, kinds: FigureKinds): boolean {
  const code = text.charCodeAt(start);
  const isDigit = code >= 0x30 && code <= 0x39;
  if (!isDigit && !isRomanSign(code)) return false;
  // Digits of a figure, or of the number of an act, that began before.
  if (words.end(at - 1) === start - 1 && ".,/".includes(text.charAt(start - 1))) return false;
  if (!isDigit && !/^[ivx]+$/u.test(words.different[words.word(at)] ?? "")) return false;
  const before = words.different[words.word(at - 1)] ?? "";
  if (!isDigit) return kinds.countsLetters(before);
  // `danh-mục 2`: the word is only the end of what stands there.
  return text.charAt(words.start(at - 1) - 1) !== " " || !kinds.isNamed(before);
}

/** `i`, `v` or `x`, in capitals too: asked first, as most words begin otherwise. */
function isRomanSign(code: number): boolean {
  const small = code | 0x20;
  return small === 0x69 || small === 0x76 || small === 0x78;
}

/** The word behind a figure, whose groups of digits (`1.234,5`) are words of their own. */
function endOfFigure(text: string, words: FoundWords, range: WordRange, at: number): number {
  let next = at + 1;
  while (
    next < range.to &&
    words.start(next) === words.end(next - 1) + 1 &&
    isJoined(text, words.start(next))
  )
    next += 1;
  return next;
}

const isJoined = (text: string, start: number): boolean => /[.,]\d/u.test(text.slice(start - 1, start + 1));

/** One number for words in their order; those that the text doesn't have make it a number that no other place has. */
function hashOf(words: FoundWords, range: WordRange, from: number, to: number): number {
  if (from < range.from || to > range.to) return -1 - to - range.from;
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 0x01000193) ^ words.word(at)) | 0;
  return hash >>> 0;
}
