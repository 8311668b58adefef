import type { Paragraph, Table } from "../document/block.js";
import { joinPassages, type Passage } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Column } from "./columns-kinds.js";
import { type Confidence, weaker } from "./confidence.js";

/** A cell of a logical row. Cells that cover several columns or rows stand at each place they cover. */
export interface LogicalCell {
  /** First column covered. */
  readonly column: number;
  readonly colSpan: number;
  /** False where a cell that began in an earlier row covers this place. */
  readonly own: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** A row of data; one cell (or undefined: nothing was printed there) for each column of the logical table. */
export interface LogicalRow {
  readonly cells: readonly (LogicalCell | undefined)[];
  readonly span: Span;
  /** `row-joined` where a page break was mended, `column-shifted` where the cells had to be moved. */
  readonly confidence: Confidence;
  /** The printed table that the row (its first part) stands in. */
  readonly source: Table;
  /** Whether the row was a paragraph between two printed tables (a group's title over a page break). */
  readonly paragraph: boolean;
}

/** One table as its author made it: put together from the pieces that page breaks made of it. */
export interface LogicalTable {
  readonly columns: readonly Column[];
  readonly width: number;
  /** Rows of data, headings left out. */
  readonly rows: readonly LogicalRow[];
  readonly span: Span;
  readonly parts: readonly Table[];
  /** Paragraphs that stand right before the table, nearest first (its title, `Đơn vị tính: %`). */
  readonly before: readonly Paragraph[];
}

/** Text of a logical cell; empty where there is none. */
export function logicalText(row: LogicalRow, column: number | undefined): string {
  const paragraphs = (column === undefined ? undefined : row.cells[column])?.paragraphs ?? [];
  let text = "";
  for (const { passage } of paragraphs)
    if (passage.text !== "") text += text === "" ? passage.text : ` ${passage.text}`;
  return text;
}

/** A logical cell's paragraphs as one passage. */
export function logicalPassage(row: LogicalRow, column: number | undefined): Passage {
  const cell = column === undefined ? undefined : row.cells[column];
  return joinPassages((cell?.paragraphs ?? []).map((paragraph) => paragraph.passage));
}

/** Text of a cell that begins in this row at this column; empty for places that a merged cell covers. */
export function ownText(row: LogicalRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : row.cells[column];
  return cell === undefined || !cell.own || cell.column !== column ? "" : logicalText(row, column);
}

/** Confidence of a reading from this row: the row's own, and that of the columns it was read from. */
export function rowConfidence(
  row: LogicalRow,
  ...columns: ({ readonly confidence: Confidence } | undefined)[]
): Confidence {
  return columns.reduce(
    (all, column) => (column === undefined ? all : weaker(all, column.confidence)),
    row.confidence,
  );
}

/**
 * Whether a table holds data: some heading is known, or its content shows ordinals beside words. Tables that only
 * arrange text (a letterhead in two columns, recipients beside the signature) are none.
 */
export function isDataTable(table: LogicalTable): boolean {
  const headed = table.columns.filter(({ heading, kind }) => heading !== "" && kind !== "unknown").length;
  if (headed > 0) return headed > 1 || table.width === 2;
  return table.width >= 3 && table.columns.some(({ kind }) => kind === "ordinal") && table.rows.length >= 2;
}
