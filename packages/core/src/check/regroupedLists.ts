import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** One row of words that two places set off into other members by their commas. */
export interface RegroupedList {
  readonly first: { readonly text: string; readonly span: Span };
  readonly other: { readonly text: string; readonly span: Span };
}

/** Words compared at a time. */
const LENGTH = 8;

/**
 * Lists of the same words whose commas stand elsewhere (`hài hòa bền vững, tự chủ, tự tin` / `hài hòa, bền vững, tự chủ tự tin`),
 * one for each pair of places. A comma more or less is style; two that moved name other members. Linear.
 */
export function regroupedLists(subject: Subject): readonly RegroupedList[] {
  const seen = new Map<string, { readonly commas: string; readonly text: string; readonly span: Span }>();
  const told = new Set<string>();
  const found: RegroupedList[] = [];
  for (const { passage } of textPieces(subject)) {
    if (passage.text.length > 20_000 || !/,[^,]{2,40},/u.test(passage.text)) continue;
    for (const { key, commas, from, to } of windowsOf(passage.text)) {
      const before = seen.get(key);
      const text = passage.text.slice(from, to);
      if (before === undefined) seen.set(key, { commas, text, span: spanAt(passage, from, to) });
      else if (isRegrouped(before.commas, commas)) {
        const span = spanAt(passage, from, to);
        const place = `${before.span.line} ${span.line}`;
        if (!told.has(place)) found.push({ first: before, other: { text, span } });
        told.add(place);
      }
    }
  }
  return found;
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

function windowsOf(text: string): readonly Window[] {
  const words = [...text.matchAll(/(\p{L}+)([^\p{L}]*)/gu)].map(
    ({ 0: whole, 1: word = "", 2: gap = "", index }) => ({
      word,
      gap: /^\s*$/u.test(gap) ? "0" : /^\s?,\s?$/u.test(gap) ? "1" : "x",
      from: index,
      to: index + whole.length - gap.length,
    }),
  );
  const windows: Window[] = [];
  for (let at = 0; at + LENGTH <= words.length; at += 1) {
    const part = words.slice(at, at + LENGTH);
    const commas = part
      .slice(0, -1)
      .map(({ gap }) => gap)
      .join("");
    if (commas.includes("x") || !/1.*1/u.test(commas)) continue;
    const [first, last] = [part[0], part.at(-1)];
    if (first === undefined || last === undefined) continue;
    const key = fold(part.map(({ word }) => word).join(" "));
    windows.push({ key, commas, from: first.from, to: last.to });
  }
  return windows;
}
