import type { Block, Cell, Table } from "@lotrinh/core/document/block";
import type { BlockIndex } from "../../api/types.js";

/** A stretch of the document that is laid out at once: what the virtual list calls a row. */
export type PaperRow =
  | { readonly kind: "waiting"; readonly key: string; readonly block: number }
  | { readonly kind: "letterhead"; readonly key: string; readonly block: number; readonly to: number }
  | { readonly kind: "paragraph"; readonly key: string; readonly block: number }
  | {
      readonly kind: "table";
      readonly key: string;
      readonly block: number;
      readonly from: number;
      readonly to: number;
    };

/** Rows of a table that are laid out at once: few enough to scroll in smoothly. */
const segmentSize = 12;

/** The rows of a document as far as its blocks are known; blocks on their way hold their place. */
export function paperRows(
  total: number,
  blocks: readonly (Block | undefined)[],
  letterheadTo: number,
): PaperRow[] {
  const rows: PaperRow[] = [];
  if (letterheadTo > 0) rows.push({ kind: "letterhead", key: "head", block: 0, to: letterheadTo });
  for (let at = letterheadTo; at < total; at += 1) {
    const block = blocks[at];
    if (block === undefined) rows.push({ kind: "waiting", key: `${at}`, block: at });
    else if (block.kind === "paragraph") rows.push({ kind: "paragraph", key: `${at}`, block: at });
    else
      for (let from = 0; from < Math.max(1, block.rows.length); from += segmentSize) {
        const to = Math.min(block.rows.length, from + segmentSize);
        rows.push({ kind: "table", key: from === 0 ? `${at}` : `${at}.${from}`, block: at, from, to });
      }
  }
  return rows;
}

/** The lines that a row shows; none where they aren't known yet. */
export function rowLines(
  row: PaperRow,
  block: Block | undefined,
  head: readonly (Block | undefined)[] = [],
): { readonly from: number; readonly to: number } {
  if (row.kind === "letterhead") return { from: firstLine(head[0]) ?? 0, to: lastLine(head.at(-1)) ?? -1 };
  if (row.kind !== "table" || block?.kind !== "table")
    return { from: firstLine(block) ?? 0, to: lastLine(block) ?? -1 };
  return {
    from: block.rows[row.from]?.span.line ?? block.span.line,
    to: block.rows[row.to - 1]?.span.endLine ?? block.span.endLine,
  };
}

const firstLine = (block: Block | undefined) =>
  block?.kind === "table" ? block.span.line : block?.passage.marks[0]?.line;
const lastLine = (block: Block | undefined) =>
  block?.kind === "table" ? block.span.endLine : block?.passage.marks.at(-1)?.line;

const lineHeight = 24;
const charactersPerLine = 88;

/** A guess at a row's height in pixels before it has been laid out; the virtual list measures it later. */
export function estimateHeight(row: PaperRow, index: BlockIndex, block: Block | undefined): number {
  if (row.kind === "letterhead") return 150;
  if (row.kind === "table" && block?.kind === "table") return (row.to - row.from) * tableRowHeight(block);
  const size = index.sizes[row.block] ?? charactersPerLine;
  const isTable = index.kinds[row.block] === "t";
  return isTable ? Math.max(40, size * 0.55) : Math.ceil((size + 1) / charactersPerLine) * lineHeight + 5;
}

function tableRowHeight(table: Table): number {
  const sample = table.rows.slice(0, 20);
  const longest = sample.map((row) =>
    Math.max(1, ...row.cells.map((cell) => sizeOf(cell) / (30 * cell.colSpan))),
  );
  const mean = longest.reduce((sum, lines) => sum + Math.ceil(lines), 0) / Math.max(1, sample.length);
  return 8 + 20 * mean;
}

const sizeOf = (cell: Cell) => cell.paragraphs.reduce((sum, { passage }) => sum + passage.text.length, 0);

/** The row that holds a line: by the blocks' first lines, inside a table by the rows' own. */
export function rowOfLine(
  rows: readonly PaperRow[],
  index: BlockIndex,
  blocks: readonly (Block | undefined)[],
  line: number,
): number {
  const at = lastAtMost(index.lines, line);
  const first = rows.findIndex((row) => (row.kind === "letterhead" ? at < row.to : row.block >= at));
  const block = blocks[at];
  if (block?.kind !== "table") return Math.max(0, first);
  let found = first;
  for (let row = first; rows[row]?.kind === "table" && rows[row]?.block === at; row += 1) {
    const segment = rows[row];
    if (segment?.kind === "table" && (block.rows[segment.from]?.span.line ?? 0) <= line) found = row;
  }
  return Math.max(0, found);
}

/** Place of the last number that is at most `value` in an ascending list; 0 when none is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
