/**
 * A place in the source text: lines count from 1, `endLine` is the last line that belongs to it.
 * `page` counts from 1 and is there where the source knows its pages (.docx with saved page breaks, .pdf).
 */
export interface Span {
  readonly line: number;
  readonly endLine: number;
  readonly page?: number;
}

/** The smallest span that covers all the given ones. Throws on an empty list: nothing has no place. */
export function coverSpans(spans: readonly Span[]): Span {
  const [first, ...rest] = spans;
  if (first === undefined) throw new Error("coverSpans: no spans given");
  let { line, endLine } = first;
  let page = first.page;
  for (const span of rest) {
    if (span.line < line) {
      line = span.line;
      page = span.page;
    }
    endLine = Math.max(endLine, span.endLine);
  }
  return page === undefined ? { line, endLine } : { line, endLine, page };
}

/** Whether two spans share at least one line. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.line <= b.endLine && b.line <= a.endLine;
}
