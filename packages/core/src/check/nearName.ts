import type { Span } from "../document/span.js";

/** A name printed once that is another's but for a word, where that other stands in the document several times. */
export interface NearName {
  readonly printed: string;
  readonly span: Span;
  readonly usual: string;
  readonly usualSpan: Span;
}
