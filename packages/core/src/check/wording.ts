import { letter, number, runsOf } from "../text/codeUnits.js";
import { editDistance, fold, foldSlips } from "../text/fold.js";
import { isSyllable } from "./syllables.js";

/** A place where two wordings of one text part: the words of each, either may be empty. */
export interface WordingGap {
  readonly first: string;
  readonly second: string;
}

/** How two wordings differ: `material` gaps change what is said, `slight` ones may be a dropped word. */
export interface WordingDifference {
  readonly weight: "material" | "slight";
  readonly gaps: readonly WordingGap[];
  /** Share of words that both have, 0 to 1. */
  readonly alike: number;
}

const grammar = new Set(
  (
    "va cac cua o cho la voi de den nhung duoc su tu ve tren dia ban tinh mot trong theo tai nay do cung nhu hay hoac " +
    "dam bao bao dam da dang se ma thi boi nham bang vao"
  ).split(" "),
);

/** The longest wording compared; longer ones are running text. */
const mostWords = 250;

/**
 * Compares two wordings of one goal word by word. Undefined when they say the same: equal but for case, accents, grammar
 * words, what stands in brackets, and slips of a scanner. Time grows with the product of the words, at most 250 each.
 */
export function findDifference(first: string, second: string): WordingDifference | undefined {
  const [own, theirs] = [withoutBrackets(first), withoutBrackets(second)];
  const [folded, others] = [fold(own), fold(theirs)];
  if (folded === others) return undefined;
  const [x, y] = [wordsOf(own, folded), wordsOf(theirs, others)];
  const [a, b] = [x.map(({ printed }) => printed), y.map(({ printed }) => printed)];
  if (a.length > mostWords || b.length > mostWords || a.length === 0 || b.length === 0) return undefined;
  const { gaps, common } = align(x, y);
  const weighty = gaps.filter((gap) => !isSlip(gap) && !isCutOff(gap, a, b) && !isValue(gap));
  if (weighty.length === 0) return undefined;
  return {
    weight: weighty.some(isMaterial) ? "material" : "slight",
    gaps: weighty.map((gap) => ({
      first: printedOf(first, x.slice(gap.at[0], gap.at[0] + gap.first.length)),
      second: printedOf(second, y.slice(gap.at[1], gap.at[1] + gap.second.length)),
    })),
    alike: common / Math.max(a.length, b.length),
  };
}

/** A word with its folded form, by which words are compared, and where it stands. */
interface Placed {
  readonly printed: string;
  readonly folded: string;
  readonly from: number;
}

/** What stands in brackets is left out; the places of other words stay. */
function withoutBrackets(text: string): string {
  return text.includes("(") ? text.replace(/\([^()]*\)/gu, (inner) => " ".repeat(inner.length)) : text;
}

/** The words of a text, which is folded already, and where they stand. */
function wordsOf(text: string, folded: string): readonly Placed[] {
  const words: Placed[] = [];
  const runs = runsOf(letter | number, text);
  const forms = folded.split(" ");
  const aligned = forms.length * 2 === runs.length;
  for (let at = 0; at < runs.length; at += 2) {
    const from = runs[at] ?? 0;
    const printed = text.slice(from, runs[at + 1]);
    words.push({ printed, folded: aligned ? (forms[at / 2] ?? "") : fold(printed), from });
  }
  return words;
}

/** Words as they stand in their text, with the marks between them. */
function printedOf(text: string, words: readonly Placed[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ""
    : text.slice(first.from, last.from + last.printed.length);
}

interface Gap {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Where it begins in both, counted in words. */
  readonly at: readonly [number, number];
}

/** Long words may differ by one letter, which scanners do; syllables of a few letters are other words then. */
function same({ folded: x }: Placed, { folded: y }: Placed): boolean {
  if (x === y) return true;
  if (x.length < 5 || y.length < 5 || Math.abs(x.length - y.length) > 1 || /\d/u.test(x + y)) return false;
  return editDistance(x, y, 1) < 2;
}

/** What two wordings share at both ends is set aside; between, their longest common sequence leaves the gaps. */
function align(x: readonly Placed[], y: readonly Placed[]): { gaps: readonly Gap[]; common: number } {
  const most = Math.min(x.length, y.length);
  let start = 0;
  while (start < most && x[start]?.folded === y[start]?.folded) start += 1;
  let end = 0;
  while (end < most - start && x[x.length - 1 - end]?.folded === y[y.length - 1 - end]?.folded) end += 1;
  const middle = alignMiddle(x.slice(start, x.length - end), y.slice(start, y.length - end));
  const gaps = middle.gaps.map(({ first, second, at: [i, j] }) => ({
    first,
    second,
    at: [i + start, j + start] as const,
  }));
  return { gaps, common: middle.common + start + end };
}

function alignMiddle(a: readonly Placed[], b: readonly Placed[]): { gaps: readonly Gap[]; common: number } {
  const longest = commonLengths(a, b);
  const at = (i: number, j: number) => longest[i * (b.length + 1) + j] ?? 0;
  const gaps: Gap[] = [];
  let gap: { first: string[]; second: string[]; at: readonly [number, number] } = {
    first: [],
    second: [],
    at: [0, 0],
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && y !== undefined && same(x, y) && at(i, j) === at(i + 1, j + 1) + 1) {
      if (gap.first.length + gap.second.length > 0) gaps.push(gap);
      i += 1;
      j += 1;
      gap = { first: [], second: [], at: [i, j] };
    } else if (y === undefined || (x !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      if (x !== undefined) gap.first.push(x.printed);
      i += 1;
    } else {
      gap.second.push(y.printed);
      j += 1;
    }
  }
  if (gap.first.length + gap.second.length > 0) gaps.push(gap);
  return { gaps, common: at(0, 0) };
}

/** Length of the longest common sequence from each pair of places on, row by row. */
function commonLengths(a: readonly Placed[], b: readonly Placed[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [x, y] = [a[i], b[j]];
      const after = table[(i + 1) * width + j + 1] ?? 0;
      const skipped = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      table[i * width + j] = x !== undefined && y !== undefined && same(x, y) ? after + 1 : skipped;
    }
  return table;
}

/** Annexes give a target without its figures, which stand in their columns. */
function isValue({ first, second }: Gap): boolean {
  const words = first.length === 0 ? second : second.length === 0 ? first : [];
  return words.some((word) => /^\d/u.test(word));
}

/** Letters that are nearly the same were read wrong or typed wrong; grammar words may come and go. */
function isSlip({ first, second }: Gap): boolean {
  if (areOtherWords(first, second)) return false;
  const [x, y] = [foldSlips(first.join(" ")), foldSlips(second.join(" "))];
  const limit = Math.ceil(Math.max(x.length, y.length) * 0.4);
  if (x !== "" && y !== "" && editDistance(x, y, limit) <= limit) return true;
  return [...content(first), ...content(second)].every((word) => word.length < 2);
}

/** `trợ cấp` and `trụ cột`: as many words, all of them Vietnamese, and not the same letters with other marks. */
function areOtherWords(first: readonly string[], second: readonly string[]): boolean {
  if (first.length !== second.length || first.length === 0) return false;
  if (first.length === 1 && editDistance(foldSlips(first[0] ?? ""), foldSlips(second[0] ?? ""), 1) > 1)
    return false;
  return (
    [...first, ...second].every((word) => word.length > 1 && isSyllable(word)) &&
    first.every((word, at) => heard(word) !== heard(second[at] ?? ""))
  );
}

/** Letters without marks, `n` as `m`: what remains different is another word, not one misread. */
function heard(word: string): string {
  return foldSlips(word).replace(/n/gu, "m");
}

/** A long end that only one of them has: the other was cut off at a page break, or goes on in its text. */
function isCutOff({ first, second }: Gap, a: readonly string[], b: readonly string[]): boolean {
  const [short, long, whole] = first.length < second.length ? [first, second, b] : [second, first, a];
  return short.length === 0 && long.length > 3 && whole.slice(-long.length).join(" ") === long.join(" ");
}

/** Content on both sides, of two words at least (one syllable alone may be a slip), or several words of it on one. */
function isMaterial({ first, second }: Gap): boolean {
  const [x, y] = [content(first).length, content(second).length];
  return (x > 0 && y > 0 && x + y > 2) || x > 2 || y > 2;
}

function content(words: readonly string[]): readonly string[] {
  return words.filter((word) => !grammar.has(fold(word)));
}
