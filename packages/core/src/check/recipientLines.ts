import { spanAt } from "../document/passage.js";
import { coverSpans, type Span } from "../document/span.js";
import { closingLines } from "../read/recipients.js";
import type { Subject } from "./subject.js";

/** A line under `Nơi nhận` as printed, without its dash. */
export interface RecipientLine {
  readonly text: string;
  /** Marked by `+`: a part of the recipient above. */
  readonly isPart: boolean;
  readonly span: Span;
}

const ITEM = /^([-–—−+•])\s*/u;

/** The recipients line by line, wrapped lines joined; none where their marks or the list weren't read. */
export function recipientLines({ anatomy, reading }: Subject): readonly RecipientLine[] {
  const list = reading.meta.spans.recipients;
  if (list === undefined) return [];
  const found: RecipientLine[] = [];
  for (const { text, passage } of closingLines(anatomy.closing)) {
    const span = spanAt(passage);
    if (span.line < list.line || span.line > list.endLine) continue;
    const mark = ITEM.exec(text);
    const last = found.at(-1);
    if (mark !== null) found.push({ text: text.slice(mark[0].length), isPart: mark[1] === "+", span });
    else if (last !== undefined && /^[\p{Ll}(]/u.test(text) && !/[;.]$/u.test(last.text))
      found[found.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        span: coverSpans([last.span, span]),
      };
  }
  return found.some(({ text }) => text.includes("; -")) ? [] : found;
}
