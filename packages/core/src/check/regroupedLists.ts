import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { foldLetters } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

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
  const seen = new Map<string, Window & { readonly passage: Passage }>();
  const told = new Set<string>();
  const found: RegroupedList[] = [];
  for (const { passage, inTable } of textPieces(subject)) {
    if (inTable || passage.text.length > 20_000 || !/,[^,]{2,40},/u.test(passage.text)) continue;
    for (const window of enumerationsOf(passage.text).flatMap(windowsOf)) {
      const before = seen.get(window.key);
      if (before === undefined) seen.set(window.key, { ...window, passage });
      else if (isRegrouped(before.commas, window.commas)) {
        const [first, other] = [placeOf(before.passage, before), placeOf(passage, window)];
        const place = `${first.span.line} ${other.span.line}`;
        if (!told.has(place)) found.push({ first, other });
        told.add(place);
      }
    }
  }
  return found;
}

function placeOf(passage: Passage, { from, to }: Window): ListPlace {
  return { text: passage.text.slice(from, to), span: spanAt(passage, from, to) };
}

/** As many commas, at least one where it was and two that moved. */
function isRegrouped(a: string, b: string): boolean {
  if (a === b || a.replaceAll("0", "").length !== b.replaceAll("0", "").length) return false;
  const moved = [...a].filter((mark, at) => mark !== b[at]).length;
  return moved === 2 && [...a].some((mark, at) => mark === "1" && b[at] === "1");
}

interface Window {
  readonly key: string;
  /** `1` where a comma follows the word, else `0`. */
  readonly commas: string;
  readonly from: number;
  readonly to: number;
}

interface Word {
  readonly from: number;
  readonly to: number;
  /** What follows: a space, a comma, anything else. */
  readonly gap: "0" | "1" | "x";
}

interface Part {
  readonly text: string;
  readonly from: number;
}

/** The parts of a text without other marks than commas that have two of them; lists of units are left out. */
function enumerationsOf(text: string): readonly Part[] {
  return matchesIn(text, /[^.;:()“”"\d]{30,}/gu).flatMap(({ 0: part, index }) =>
    /,[^,]+,/u.test(part) && !/(?:Sở|Ban|UBND|Ủy ban|Hội|Phòng)\s/u.test(part)
      ? [{ text: part, from: index }]
      : [],
  );
}

function windowsOf({ text, from: start }: Part): readonly Window[] {
  const words = wordsOf(text);
  const windows: Window[] = [];
  let folded: string | undefined;
  let [commas, breaks] = [0, 0];
  for (const [at, { gap }] of words.entries()) {
    const gone = words[at - LENGTH + 1];
    if (gap === "1") commas += 1;
    if (gap === "x") breaks += 1;
    if (at >= LENGTH - 1 && gone?.gap === "1") commas -= 1;
    if (at >= LENGTH - 1 && gone?.gap === "x") breaks -= 1;
    const [first, last] = [words[at - LENGTH + 2], words[at + 1]];
    if (first === undefined || last === undefined || breaks > 0 || commas < 2) continue;
    folded ??= foldLetters(text);
    const marks = words.slice(at - LENGTH + 2, at + 1).map((word) => word.gap);
    const key = folded.slice(first.from, last.to).replace(/[\s,]+/gu, " ");
    windows.push({ key, commas: marks.join(""), from: start + first.from, to: start + last.to });
  }
  return windows;
}

function wordsOf(text: string): readonly Word[] {
  return matchesIn(text, /([A-Za-zÀ-ỹ]+)(\s?,\s?(?=\p{L})|\s(?=\p{L}))?/gu).map(
    ({ 1: word = "", 2: gap, index }) => ({
      from: index,
      to: index + word.length,
      gap: gap === undefined ? "x" : gap === " " ? "0" : "1",
    }),
  );
}
