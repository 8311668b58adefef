import type { RichText } from "./richText.js";

/** A table with ruled cells; its head rows repeat on each page and its rows don't break over pages. */
export interface Table {
  readonly kind: "table";
  /** Above the table, centred and bold. */
  readonly caption?: RichText;
  /** The unit of measure for the whole table: `Đơn vị tính: %` above it on the right, in italics. */
  readonly measure?: string;
  readonly columns: readonly Column[];
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Below the table in italics, after `Ghi chú:`. */
  readonly notes?: readonly RichText[];
  readonly source?: string;
}

export interface Column {
  /** Share of the table's width, relative to the other columns; above 0. */
  readonly width: number;
  /** How the body's cells stand: text left (the default), numbers right. */
  readonly align?: Align;
}

export type Align = "left" | "center" | "right" | "justify";

/** Cells from left to right; a place that a merged cell above covers has no cell. */
export interface TableRow {
  readonly cells: readonly (RichText | TableCell)[];
  /** Group and total rows are bold. */
  readonly bold?: boolean;
  readonly source?: string;
}

export interface TableCell {
  /** Lines (line feeds) are paragraphs of their own. */
  readonly text: RichText;
  /** Columns and rows that the cell covers; 1 where absent. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Align;
  readonly bold?: boolean;
  readonly source?: string;
}

/** The cell of a row's entry. */
export function cellOf(entry: RichText | TableCell): TableCell {
  return typeof entry === "object" && "text" in entry ? entry : { text: entry };
}
