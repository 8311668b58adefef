import type { Passage } from "@lotrinh/core/document/passage";
import type { Span } from "@lotrinh/core/document/span";

/** The part of a passage's text that comes from the lines of a span, as offsets; undefined where none does. */
export function rangeOf(
  passage: Passage,
  span: Span,
): { readonly from: number; readonly to: number } | undefined {
  const inside = (line: number) => span.line <= line && line <= span.endLine;
  const { marks, text } = passage;
  const first = marks.findIndex(({ line }) => inside(line));
  if (first < 0) return undefined;
  const last = marks.findLastIndex(({ line }) => inside(line));
  return { from: marks[first]?.at ?? 0, to: marks[last + 1]?.at ?? text.length };
}

/** First and last line that a passage comes from. */
export function linesOf(passage: Passage): { readonly from: number; readonly to: number } {
  const from = passage.marks[0]?.line ?? 0;
  return { from, to: passage.marks.at(-1)?.line ?? from };
}
