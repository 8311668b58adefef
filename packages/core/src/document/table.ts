import type { Cell, Row, Table } from "./block.js";
import { joinPassages, type Passage } from "./passage.js";

/** A cell's whole text as one passage; paragraphs joined by one space. */
export function cellPassage(cell: Cell | undefined): Passage {
  const [first, ...others] = cell?.paragraphs ?? [];
  if (first !== undefined && others.length === 0 && first.passage.text !== "") return first.passage;
  return joinPassages(cell?.paragraphs.map((p) => p.passage) ?? []);
}

/** A cell's whole text; empty for a missing cell. */
export function cellText(cell: Cell | undefined): string {
  return cellPassage(cell).text;
}

/** The cell that starts in `row` and covers `column`, or undefined. */
export function findCell(row: Row, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.colSpan);
}

/**
 * The cell that covers row `rowIndex`, column `column`, looking up through merged rows; undefined where
 * the table has a hole. `own` is false when the cell began in an earlier row.
 */
export function cellAt(
  table: Table,
  rowIndex: number,
  column: number,
): { readonly cell: Cell; readonly own: boolean } | undefined {
  for (let at = rowIndex; at >= 0; at -= 1) {
    const row = table.rows[at];
    if (row === undefined) return undefined;
    const cell = findCell(row, column);
    if (cell === undefined) continue;
    return at + cell.rowSpan > rowIndex ? { cell, own: at === rowIndex } : undefined;
  }
  return undefined;
}
