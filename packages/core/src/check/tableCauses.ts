import { type LogicalRow, ownText } from "../read/tables-rows.js";
import { columnHead, plainNumber } from "./columnHeads.js";
import type { WrongCell } from "./rowPatterns.js";
import type { TableTotal } from "./tableTotals.js";

/** The cell that two reckonings of a table agree on: the sum of its row and the sum of its column are off by the same. */
export interface TableCause {
  readonly heading: string;
  readonly printed: string;
  readonly expected: number;
  readonly row: LogicalRow;
  /** The total of the column that is off alike. */
  readonly total: TableTotal;
}

/** Totals that are left to be told, and the causes of those that are. */
export interface ExplainedTotals {
  readonly totals: readonly TableTotal[];
  readonly causes: ReadonlyMap<TableTotal | WrongCell, TableCause>;
}

const alike = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/**
 * One wrong cell puts out the sum of its row and the sum of its column. Where both are off by the same, the cell is told once, in its row, and
 * the total of the column stands with it as the other place. Linear in the wrong totals of a table times those of its columns.
 */
export function explainTotals(totals: readonly TableTotal[], cells: readonly WrongCell[]): ExplainedTotals {
  const causes = new Map<TableTotal | WrongCell, TableCause>();
  const explained = new Set<TableTotal>();
  const tell = (at: TableTotal | WrongCell, cause: TableCause | undefined) => {
    if (cause === undefined || causes.has(at)) return;
    causes.set(at, cause);
    explained.add(cause.total);
  };
  for (const total of totals) {
    if (total.over === "row") continue;
    for (const row of totals)
      if (row.over !== "row" || row.table !== total.table) continue;
      else if (row.row !== total.row) tell(row, causeInRow(row, total));
      else if (isSameCell(row, total)) explained.add(row);
    for (const cell of cells)
      if (cell.column === total.column && cell.row !== undefined && total.rows.includes(cell.row))
        tell(cell, causeInCell(cell, total));
  }
  return { totals: totals.filter((total) => !explained.has(total)), causes };
}

/** The total of the row is wrong itself, or one of the cells it adds up. */
function causeInRow(row: TableTotal, total: TableTotal): TableCause | undefined {
  if (!total.rows.includes(row.row)) return undefined;
  const off = total.printed - total.sum;
  const heading = columnHead(row.table, total.column);
  if (total.column === row.column)
    return alike(row.sum - row.printed, off)
      ? { heading, printed: row.text, expected: row.sum, row: row.row, total }
      : undefined;
  if (!row.columns.includes(total.column) || !alike(row.printed - row.sum, off)) return undefined;
  const printed = ownText(row.row, total.column);
  const value = plainNumber(printed);
  return value === undefined ? undefined : { heading, printed, expected: value + off, row: row.row, total };
}

/** The row of totals doesn't add up because this total of a column is wrong. */
function isSameCell(row: TableTotal, total: TableTotal): boolean {
  const off = total.sum - total.printed;
  if (row.column === total.column) return alike(row.sum, total.sum);
  return row.columns.includes(total.column) && alike(row.printed - row.sum, off);
}

function causeInCell(cell: WrongCell, total: TableTotal): TableCause | undefined {
  const value = plainNumber(cell.printed);
  if (
    value === undefined ||
    cell.row === undefined ||
    !alike(cell.expected - value, total.printed - total.sum)
  )
    return undefined;
  return { heading: cell.heading, printed: cell.printed, expected: cell.expected, row: cell.row, total };
}
