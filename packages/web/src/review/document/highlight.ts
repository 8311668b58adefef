import type { Passage } from "@lotrinh/core/document/passage";
import type { Span } from "@lotrinh/core/document/span";

/** A place in the document that is shown: its lines and, where they are known, the words meant in them. */
export interface Spot {
  readonly span: Span;
  readonly quote?: string | undefined;
}

/** The words of a spot in a passage: the quoted ones where it holds them, else all that comes from its lines. */
export function spotRange(passage: Passage, spot: Spot): Range | undefined {
  const lines = rangeOf(passage, spot.span);
  return lines === undefined ? undefined : (quoteRange(passage, spot) ?? lines);
}

/** The quoted words of a spot in a passage that comes from its lines; undefined where it doesn't hold them. */
export function quoteRange({ text, marks }: Passage, { span, quote }: Spot): Range | undefined {
  if (quote === undefined || quote === "") return undefined;
  const lines = rangeOf({ text, marks }, span);
  if (lines === undefined) return undefined;
  const words = quote.replace(/…$/u, "").trim();
  const within = text.indexOf(words, lines.from);
  const at = within < 0 ? text.indexOf(words) : within;
  return at < 0 ? undefined : { from: at, to: at + words.length };
}

/** A stretch of a text, as offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The part of a passage's text that comes from the lines of a span, as offsets; undefined where none does. */
export function rangeOf(passage: Passage, span: Span): Range | undefined {
  const inside = (line: number) => span.line <= line && line <= span.endLine;
  const { marks, text } = passage;
  const first = marks.findIndex(({ line }) => inside(line));
  if (first < 0) return undefined;
  const last = marks.findLastIndex(({ line }) => inside(line));
  return { from: marks[first]?.at ?? 0, to: marks[last + 1]?.at ?? text.length };
}

/** First and last line that a passage comes from. */
export function linesOf(passage: Passage): Range {
  const from = passage.marks[0]?.line ?? 0;
  return { from, to: passage.marks.at(-1)?.line ?? from };
}
