import { boldWidth } from "../../text/letterWidths.js";
import { keepTogether } from "../keepTogether.js";
import { plainText, runsOf } from "../richText.js";
import type { Table } from "../table.js";
import { gridRows } from "./grid.js";

export interface FittedColumns {
  /** Twips; together the width of the table. */
  readonly widths: readonly number[];
  /** Half points. */
  readonly size: number;
}

/** Letter sizes of tables in half points, from the usual one down to the smallest that is still read. */
const SIZES = [24, 22, 20, 18, 16] as const;
const SMALLEST = 16;
/** Longer words (addresses, codes) may break; `số 131/KH-SNN&PTNT` doesn't. */
const LONGEST_WORD = 22;

/**
 * Widths of the columns by their shares, but none so narrow that a word or a number breaks, and the largest letters with which that
 * can be. Where even the smallest don't do, the shares hold.
 */
export function fitColumns(table: Table, total: number, padding: number): FittedColumns {
  const shares = table.columns.map(({ width }) => (width > 0 && Number.isFinite(width) ? width : 1));
  const words = longestWords(table);
  for (const size of SIZES) {
    const least = words.map((word) => word * size + padding);
    if (least.reduce(sum, 0) <= total) return { widths: whole(share(shares, least, total), total), size };
  }
  return { widths: whole(share(shares, [], total), total), size: SMALLEST };
}

const sum = (a: number, b: number) => a + b;

/** For each column the width of its longest word, twips for each half point of size. */
function longestWords({ head, rows, columns }: Table): readonly number[] {
  const longest = columns.map(() => 0);
  for (const row of [...gridRows(head, columns.length), ...gridRows(rows, columns.length)]) {
    for (const { cell, column, span, merge } of row) {
      if (span > 1 || merge === "below") continue;
      for (const word of plainText(keepTogether(runsOf(cell.text))).split(/[ \n\t-]+/u)) {
        if (word.length <= LONGEST_WORD)
          longest[column] = Math.max(longest[column] ?? 0, boldWidth(word, 100) / 100);
      }
    }
  }
  return longest;
}

/** Shares of the total, where columns below their least get it and the others share the rest. */
function share(shares: readonly number[], least: readonly number[], total: number): readonly number[] {
  const raised = new Set<number>();
  for (;;) {
    const free = total - [...raised].map((at) => least[at] ?? 0).reduce(sum, 0);
    const parts = shares.filter((_, at) => !raised.has(at)).reduce(sum, 0);
    const widths = shares.map((part, at) => (raised.has(at) ? (least[at] ?? 0) : (part / parts) * free));
    const below = widths.flatMap((width, at) => (!raised.has(at) && width < (least[at] ?? 0) ? [at] : []));
    if (below.length === 0) return widths;
    for (const at of below) raised.add(at);
  }
}

/** Whole twips that come to the total. */
function whole(widths: readonly number[], total: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const rest = total - floors.reduce(sum, 0);
  return floors.map((width, at) => (at === floors.length - 1 ? width + rest : width));
}
