import type { Span } from "../document/span.js";
import type { Related } from "./diagnostic.js";

/** The other place of a contradiction, and what it says: `Ở đây ghi “…”`. `quote`: the words shown there, where they are more. */
export function saysHere(span: Span, words: string, quote = words): Related {
  return { span, quote, message: { vi: `Ở đây ghi “${words}”`, en: `Here “${words}”` } };
}
