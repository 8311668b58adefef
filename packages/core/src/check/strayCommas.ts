import type { Span } from "../document/span.js";
import { perSubject } from "./perSubject.js";
import { isBinding, isLink, isRightPair, isTerm, keyOf, pairKey } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import { spanIn, wordedTexts } from "./slipTexts.js";
import type { Subject } from "./subject.js";

/** A comma inside what belongs together. */
export interface StrayComma {
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
  /** Nothing can be listed there: a word that never ends a part of a sentence, or half a compound that is no word by itself. */
  readonly sure: boolean;
}

/** Commas that tear a word or a phrase apart, in reading order. Linear. */
export const strayCommas = perSubject((subject: Subject): readonly StrayComma[] => {
  const texts = wordedTexts(subject);
  const places = commasIn(texts);
  const across = new Map<number, number>();
  const behind = new Map<number, number>();
  for (const at of places) {
    count(across, keyAt(texts, at));
    count(behind, keyAt(texts, at - 1));
  }
  return places
    .filter(
      (at) =>
        hangs(texts, at) || tearsCompound(texts, at, across) || tearsPhrase(texts, at, { across, behind }),
    )
    .map((at) => commaAt(texts, at));
});

/** Words that something has to follow. */
const LEADING = /^(?:các|những|của|và|với|về|từ|để|nhằm|bởi|mỗi|từng|mọi|hoặc|vào|theo|cho|tại|trong)$/u;
/** Those that never end a part of a sentence. */
const NEVER_LAST = /^(?:các|những|của|và|với|mỗi|từng|mọi)$/u;
const comma = 0x2c;

/** The words that a comma and a space follow, and then a word in small letters unless nothing can end there. */
function commasIn({ text, words, next, from, to }: Linked): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (next[at] === 1) continue;
    const end = to[at] ?? 0;
    if (text.charCodeAt(end) !== comma || from[at + 1] !== end + 2 || text[end + 1] !== " ") continue;
    const [word, after] = [words[at], words[at + 1]];
    if (word?.lettered === true && (after?.small === true || NEVER_LAST.test(word.text))) found.push(at);
  }
  return found;
}

function keyAt({ ids }: Linked, at: number): number {
  return keyOf(ids[at], ids[at + 1]);
}

function count(counts: Map<number, number>, key: number): void {
  if (key >= 0) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What may follow them behind a comma: the other half of a pair (`trong, ngoài nước`). */
const PAIRED = /^(?:ngoài|đến|tới|vì|với|sau|ra|lên|xuống)$/u;

/** `trách nhiệm của, các cơ quan`: a comma behind a word that leads to what comes next. */
function hangs({ words, linked, next }: Linked, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !LEADING.test(word.text) || linked[at - 1] === 1) return false;
  if (after === undefined || PAIRED.test(after.text)) return false;
  if (LEADING.test(after.text) && !NEVER_LAST.test(word.text)) return false;
  return next[at - 1] === 1 && before !== undefined && !isLink(before.syllable, word.syllable);
}

/** `phối, hợp với các sở`: a comma inside a compound that the document prints whole, neither half of which has another partner. */
function tearsCompound(linked: Linked, at: number, across: ReadonlyMap<number, number>): boolean {
  const [b, c] = [linked.words[at]?.syllable, linked.words[at + 1]?.syllable];
  if (b === undefined || c === undefined || !(isTerm(b, c) || isBinding(b, c))) return false;
  if (linked.linked[at - 1] === 1 || linked.linked[at + 1] === 1) return false;
  const whole = linked.known.times(b, c);
  const torn = across.get(pairKey(b, c)) ?? 0;
  if (b.free && c.free) return torn === 1 && whole >= 8;
  return isRightPair(b, c) || (whole >= 3 && whole > torn * 3);
}

/** How often commas stand across and behind pairs of syllables. */
interface Commas {
  readonly across: ReadonlyMap<number, number>;
  readonly behind: ReadonlyMap<number, number>;
}

/** `công tác, tuyên truyền`: a comma behind a word that the document often prints and never else with one, before what often follows it. */
function tearsPhrase(linked: Linked, at: number, { across, behind }: Commas): boolean {
  if (linked.linked[at - 1] !== 1 || linked.linked[at + 1] !== 1) return false;
  const [left, middle] = [keyAt(linked, at - 1), keyAt(linked, at)];
  if (across.get(middle) !== 1 || behind.get(left) !== 1) return false;
  return linked.known.timesAt(middle) >= 3 && linked.known.timesAt(left) >= 25;
}

/** The words around a comma as far as they belong together. */
function commaAt(worded: Linked, at: number): StrayComma {
  const { text, from, to, linked } = worded;
  const first = linked[at - 1] === 1 ? at - 1 : at;
  const last = linked[at + 1] === 1 ? at + 2 : at + 1;
  const [start, end] = [from[first] ?? 0, to[last] ?? 0];
  const printed = text.slice(start, end);
  const [word, after] = [worded.words[at], worded.words[at + 1]];
  const isHalf = word?.syllable.free === false || after?.syllable.free === false;
  const isAlone = first === at && last === at + 1;
  const sure = NEVER_LAST.test(word?.text ?? "") || (isHalf && isAlone);
  return { printed, likely: printed.replace(",", ""), span: spanIn(worded, start, end), sure };
}
