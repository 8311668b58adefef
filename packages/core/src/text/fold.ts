import { isOf, letter as letterKind, number as numberKind } from "./codeUnits.js";

/** Combining marks that decomposition leaves behind. */
const MARKS = /\p{M}+/gu;
/** What separates words for matching: everything that is neither letter nor digit. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

const tabled = 0x2100;

interface FoldTable {
  /** The code unit that a code unit folds to; 0 where that depends on its neighbours or isn't one code unit. */
  readonly letters: Uint16Array;
  /** 1 for letters and digits. */
  readonly words: Uint8Array;
}

let table: FoldTable | undefined;

/** Code units that are folded by table: Latin with all Vietnamese letters, common punctuation; the rest is rare. */
const TABLED: readonly (readonly [from: number, to: number])[] = [
  [0, 0x250],
  [0x1e00, 0x1f00],
  [0x2000, 0x2100],
];

function makeTable(): FoldTable {
  const made = { letters: new Uint16Array(tabled), words: new Uint8Array(tabled) };
  for (const [from, to] of TABLED)
    for (let code = from; code < to; code += 1) {
      const letter = foldByRules(String.fromCharCode(code));
      if (letter.length !== 1) continue;
      made.letters[code] = letter.charCodeAt(0);
      made.words[code] = isOf(letterKind | numberKind, letter, 0) ? 1 : 0;
    }
  return made;
}

function foldByRules(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/** Code units that one call takes. */
const mostUnits = 8192;

function stringOf(units: number[]): string {
  if (units.length <= mostUnits) return String.fromCharCode.apply(null, units);
  let text = "";
  for (let from = 0; from < units.length; from += mostUnits)
    text += String.fromCharCode(...units.slice(from, from + mostUnits));
  return text;
}

/**
 * Letters without diacritics, lower case, `đ` as `d`; punctuation and spaces stay. The result of an NFC
 * text whose letters are all Vietnamese has the same length, so offsets carry over. By table, as the rules fold everything.
 */
export function foldLetters(text: string): string {
  table ??= makeTable();
  const { letters } = table;
  const folded: number[] = [];
  folded.length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letters[text.charCodeAt(at)] ?? 0;
    if (letter === 0) return foldByRules(text);
    folded[at] = letter;
  }
  return stringOf(folded);
}

/**
 * Normal form for matching: lower case, no diacritics, `đ` as `d`, each run of punctuation and space one
 * space. `Sở Lao động - Thương binh` and `SO LAO DONG, THUONG BINH` fold alike.
 */
export function fold(text: string): string {
  table ??= makeTable();
  const { letters, words } = table;
  const folded = new Array<number>(text.length);
  let length = 0;
  let parted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letters[code] ?? 0;
    if (letter === 0) return foldByRules(text).replace(SEPARATORS, " ").trim();
    if (words[code] === 1) {
      if (parted) folded[length++] = space;
      parted = false;
      folded[length++] = letter;
    } else parted = length > 0;
  }
  folded.length = length;
  return stringOf(folded);
}

const space = 0x20;

/** Letters that scanners take for one another, each group by its first; applied after folding. */
const CONFUSIONS: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, "m"],
  [/ii/gu, "u"],
  [/cl/gu, "d"],
  [/0/gu, "o"],
  [/[1l|!]/gu, "i"],
  [/5/gu, "s"],
  [/v\b/gu, "y"],
];

/**
 * Normal form that also forgives what scanners confuse (`rn` and `m`, `0` and `o`, `1`, `l` and `i`), without any
 * spaces. For comparing only: different words may share one form.
 */
export function foldSlips(text: string): string {
  let folded = fold(text);
  for (const [pattern, by] of CONFUSIONS) folded = folded.replace(pattern, by);
  return folded.replaceAll(" ", "");
}

/**
 * Edits (insert, delete, replace one character) that turn `a` into `b`, or `limit + 1` when there are more.
 * Time is proportional to the shorter length times `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (limit === 1) return editsUpToOne(a, b);
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    current[0] = i;
    let least = from === 1 ? i : limit + 1;
    for (let j = from; j <= to; j += 1) {
      const replaced = (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(replaced, (previous[j] ?? limit) + 1, (current[j - 1] ?? limit) + 1);
      current[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** 0, 1 or 2 for more: what lies between the letters that both begin and end with is at most one letter. */
function editsUpToOne(a: string, b: string): number {
  if (a === b) return 0;
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  let ends = 0;
  while (ends < most - same && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends += 1;
  return Math.max(a.length, b.length) - same - ends === 1 ? 1 : 2;
}
