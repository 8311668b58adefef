import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { documentWords, type FoundWords } from "./documentWords.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { keyOfWords, wordNumbers } from "./wordNumbers.js";

/** One row of words that two places set off into other members by their commas. */
export interface RegroupedList {
  readonly first: ListPlace;
  readonly other: ListPlace;
}

/** Where a list stands, as printed. */
interface ListPlace {
  readonly text: string;
  readonly span: Span;
}

/** Words compared at a time. */
const LENGTH = 8;

/**
 * Lists of the same words whose commas stand elsewhere (`hài hòa bền vững, tự chủ, tự tin` / `hài hòa, bền vững, tự chủ tự tin`),
 * one for each pair of places in running text. A comma more or less is style; two that moved name other members. Linear.
 */
export function regroupedLists(subject: Subject): readonly RegroupedList[] {
  const words = documentWords(subject);
  const numbers = wordNumbers(subject);
  const seen = new Map<string, Window>();
  const told = new Set<string>();
  const found: RegroupedList[] = [];
  for (const { passage, inTable } of textPieces(subject)) {
    if (inTable || passage.text.length > 20_000 || !/,[^,]{2,40},/u.test(passage.text)) continue;
    for (const window of enumerationsOf(passage.text).flatMap((part) => windowsOf(part, passage, words))) {
      const key = keyOfWords(numbers.within(passage.text, window.from, window.to));
      const before = seen.get(key);
      if (before === undefined) seen.set(key, window);
      else if (isRegrouped(before.commas, window.commas)) {
        const [first, other] = [placeOf(before), placeOf(window)];
        const place = `${first.span.line} ${other.span.line}`;
        if (!told.has(place)) found.push({ first, other });
        told.add(place);
      }
    }
  }
  return found;
}

function placeOf({ passage, from, to }: Window): ListPlace {
  return { text: passage.text.slice(from, to), span: spanAt(passage, from, to) };
}

/** As many commas, at least one where it was and two that moved. */
function isRegrouped(a: number, b: number): boolean {
  return countBits(a ^ b) === 2 && countBits(a) === countBits(b) && (a & b) !== 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** So many words in a row, of which two commas part some. */
interface Window {
  readonly passage: Passage;
  /** A bit for each word, the last one's the lowest: whether a comma follows it. */
  readonly commas: number;
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The parts of a text without other marks than commas that have two of them; lists of units are left out. */
function enumerationsOf(text: string): readonly Part[] {
  return matchesIn(text, /[^.;:()“”"\d]{30,}/gu).flatMap(({ 0: part, index }) =>
    /,[^,]+,/u.test(part) && !/(?:Sở|Ban|UBND|Ủy ban|Hội|Phòng)\s/u.test(part)
      ? [{ from: index, to: index + part.length }]
      : [],
  );
}

function windowsOf(part: Part, passage: Passage, words: FoundWords): readonly Window[] {
  const { from, to } = words.within(passage.text, part.from, part.to);
  const windows: Window[] = [];
  let commas = 0;
  let parted = from;
  for (let at = from + 1; at < to; at += 1) {
    const gap = gapIn(passage.text, words.end(at - 1), words.start(at));
    if (gap === "other") parted = at;
    commas = ((commas << 1) | (gap === "comma" ? 1 : 0)) & allGaps;
    const first = at - LENGTH + 1;
    if (first >= parted && countBits(commas) > 1)
      windows.push({ passage, commas, from: words.start(first), to: words.end(at) });
  }
  return windows;
}

/** A bit for each gap between the words of a window. */
const allGaps = (1 << (LENGTH - 1)) - 1;

const SPACE = 0x20;
const COMMA = 0x2c;

/** What parts two words: a space, a comma with or without spaces, anything else. */
function gapIn(text: string, from: number, to: number): "space" | "comma" | "other" {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return "space";
  let commas = 0;
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === COMMA) commas += 1;
    else if (text.charAt(at).trim() !== "") return "other";
  }
  return commas === 1 && to - from <= 3 ? "comma" : "other";
}
