import type { Span } from "./span.js";

/**
 * Text folded from one or more source lines, with the way back: `marks[i]` says that from offset
 * `at` on the text comes from source line `line` (until the next mark). Offsets are UTF-16 code units of
 * `text`; `marks` is ascending in `at` and its first `at` is 0.
 */
export interface Passage {
  readonly text: string;
  readonly marks: readonly LineMark[];
}

export interface LineMark {
  readonly at: number;
  readonly line: number;
  readonly page?: number;
}

/** A line of source text on its way into a passage. `line` counts from 1. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
  readonly page?: number;
}

/** White space of every kind becomes one space; nothing stays at the ends. NFC, as CONTRACT asks of all text. */
export function foldSpace(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/gu, " ")
    .trim();
}

/** Joins lines with one space each, dropping empty ones. No lines give an empty passage at line 0. */
export function foldLines(lines: readonly SourceLine[]): Passage {
  let text = "";
  const marks: LineMark[] = [];
  for (const { text: raw, line, page } of lines) {
    const folded = foldSpace(raw);
    if (folded === "") continue;
    if (text !== "") text += " ";
    marks.push(page === undefined ? { at: text.length, line } : { at: text.length, line, page });
    text += folded;
  }
  return { text, marks };
}

/** A passage of one line. */
export function passageOf(text: string, line: number, page?: number): Passage {
  return foldLines([page === undefined ? { text, line } : { text, line, page }]);
}

/** Several passages in reading order as one, joined by `separator`; empty ones are left out. */
export function joinPassages(passages: readonly Passage[], separator = " "): Passage {
  let text = "";
  const marks: LineMark[] = [];
  for (const passage of passages) {
    if (passage.text === "") continue;
    if (text !== "") text += separator;
    for (const mark of passage.marks) marks.push({ ...mark, at: mark.at + text.length });
    text += passage.text;
  }
  return { text, marks };
}

/** The part of a passage from offset `from` up to `to`, trimmed, with its marks. */
export function slicePassage(passage: Passage, from: number, to: number = passage.text.length): Passage {
  let start = Math.max(0, from);
  let end = Math.min(passage.text.length, to);
  while (start < end && passage.text[start] === " ") start += 1;
  while (end > start && passage.text[end - 1] === " ") end -= 1;
  if (end <= start) return { text: "", marks: [] };
  const marks: LineMark[] = [];
  for (const mark of passage.marks) {
    if (mark.at >= end) break;
    if (mark.at <= start) marks.length = 0;
    marks.push({ ...mark, at: Math.max(0, mark.at - start) });
  }
  return { text: passage.text.slice(start, end), marks };
}

/** The source lines that the offsets `from` (inclusive) to `to` (exclusive) come from. */
export function spanAt(passage: Passage, from = 0, to: number = passage.text.length): Span {
  const first = markAt(passage, from);
  const last = markAt(passage, Math.max(from, to - 1));
  const span = { line: first.line, endLine: Math.max(first.line, last.line) };
  return first.page === undefined ? span : { ...span, page: first.page };
}

function markAt({ marks }: Passage, offset: number): LineMark {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return marks[low] ?? { at: 0, line: 0 };
}
