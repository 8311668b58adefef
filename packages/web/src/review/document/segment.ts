import type { Cell, Row, Table } from "@lotrinh/core/document/block";

/** A row of a segment; `continued` cells began in an earlier segment and stand empty here, to keep the grid. */
export interface SegmentRow {
  readonly row: Row;
  readonly cells: readonly SegmentCell[];
}

export interface SegmentCell {
  readonly cell: Cell;
  readonly rowSpan: number;
  readonly continued: boolean;
}

/** The rows from `from` up to `to` as a table of their own: merged cells are cut at both ends. */
export function segmentTable(table: Table, from: number, to: number): readonly SegmentRow[] {
  const carried = carriedCells(table, from);
  return table.rows.slice(from, to).map((row, offset) => {
    const at = from + offset;
    const own = row.cells.map((cell) => ({
      cell,
      rowSpan: Math.max(1, Math.min(cell.rowSpan, to - at)),
      continued: false,
    }));
    if (offset > 0) return { row, cells: own };
    const before = carried.map(({ cell, left }) => ({
      cell,
      rowSpan: Math.min(left, to - at),
      continued: true,
    }));
    return { row, cells: [...before, ...own].sort((a, b) => a.cell.column - b.cell.column) };
  });
}

/** Cells that began before `at` and reach over it, with how many rows they still cover. */
function carriedCells(table: Table, at: number): readonly { readonly cell: Cell; readonly left: number }[] {
  const carried: { cell: Cell; left: number }[] = [];
  for (let up = at - 1; up >= 0; up -= 1)
    for (const cell of table.rows[up]?.cells ?? []) {
      const left = up + cell.rowSpan - at;
      if (left > 0) carried.push({ cell, left });
    }
  return carried;
}

/** Shares of the width for each column, in per cent: by the square root of the longest text, so that none starves. */
export function columnShares(table: Table): readonly number[] {
  const longest = new Array<number>(table.width).fill(1);
  for (const row of table.rows.slice(0, 80))
    for (const cell of row.cells) {
      if (cell.colSpan !== 1 || cell.column >= table.width) continue;
      const length = cell.paragraphs.reduce((sum, { passage }) => sum + passage.text.length, 0);
      longest[cell.column] = Math.max(longest[cell.column] ?? 1, Math.min(400, length));
    }
  const weights = longest.map((length) => 3 + 1.7 * Math.sqrt(length));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (100 * weight) / sum);
}
