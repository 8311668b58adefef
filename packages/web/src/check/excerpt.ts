import type { Block, Row } from "@lotrinh/core/document/block";
import type { Passage } from "@lotrinh/core/document/passage";
import { type Spot, spotRange } from "../review/document/highlight.js";

/** Words of a document with some of what stands around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const around = 90;
const longest = 260;

/** The words at a spot, cut to a few lines; the quote alone where the block isn't there. */
export function excerptOf(blocks: readonly (Block | undefined)[], spot: Spot): Excerpt {
  const passage = passageAt(blocks, spot);
  const range = passage === undefined ? undefined : spotRange(passage, spot);
  if (passage === undefined || range === undefined)
    return { before: "", words: cut(spot.quote ?? ""), after: "" };
  const from = Math.max(0, range.from - around);
  const to = Math.min(passage.text.length, Math.min(range.to, range.from + longest) + around);
  return {
    before: (from > 0 ? "…" : "") + passage.text.slice(from, range.from),
    words: cut(passage.text.slice(range.from, range.to)),
    after:
      range.to - range.from > longest
        ? ""
        : passage.text.slice(range.to, to) + (to < passage.text.length ? "…" : ""),
  };
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The passage at a spot: a paragraph, or the cell of a row that holds the quoted words, else the whole row. */
function passageAt(blocks: readonly (Block | undefined)[], { span, quote }: Spot): Passage | undefined {
  for (const block of blocks) {
    if (block?.kind === "paragraph") {
      if (touches(block.passage, span.line, span.endLine)) return block.passage;
    } else if (block !== undefined && block.span.line <= span.endLine && span.line <= block.span.endLine) {
      const row = block.rows.find((each) => each.span.line <= span.endLine && span.line <= each.span.endLine);
      if (row !== undefined) return rowPassage(row, quote);
    }
  }
  return undefined;
}

const touches = ({ marks }: Passage, from: number, to: number) =>
  marks.some(({ line }) => from <= line && line <= to);

function rowPassage(row: Row, quote: string | undefined): Passage {
  const passages = row.cells.flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage));
  const holder = quote === undefined ? undefined : passages.find(({ text }) => text.includes(quote));
  if (holder !== undefined) return holder;
  return {
    text: passages.map(({ text }) => text).join(" | "),
    marks: [{ at: 0, line: row.span.line }],
  };
}
