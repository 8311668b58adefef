import type { DraftCell, DraftParagraph, DraftTable } from "../draft.js";
import { gather, gatheredParts, gatheredStyle, type Measure, type PrintedLine } from "./flowText.js";

/** A table as a page shows it: its lines aren't paragraphs yet, since a cell may go on on the next page. */
export interface PrintedTable {
  /** Where columns are parted, from the left; in points. */
  readonly xs: readonly number[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly page: number;
  /** Where the row ends on its page. */
  readonly bottom: number;
  /** Printed again on later pages. */
  readonly header: boolean;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly PrintedLine[];
  readonly measure: Measure;
}

/** Edges of one column that rows draw a little aside, at most so far: no cell stands between them. */
const SLIP = 18;

/** The table with such edges as one, so that a column has the same number in every row. */
export function withoutSlips({ xs, rows }: PrintedTable): PrintedTable {
  const cells = rows.flatMap((row) => row.cells);
  const filled = new Set(cells.filter(({ colSpan }) => colSpan === 1).map(({ column }) => column));
  const places = xs.map(() => 0);
  const kept = [xs[0] ?? 0];
  xs.slice(1).forEach((x, index) => {
    if (filled.has(index) || x - (xs[index] ?? 0) >= SLIP) kept.push(x);
    places[index + 1] = kept.length - 1;
  });
  if (kept.length === xs.length) return { xs, rows };
  const placed = (cell: PrintedCell): PrintedCell => {
    const column = places[cell.column] ?? 0;
    return { ...cell, column, colSpan: (places[cell.column + cell.colSpan] ?? 0) - column };
  };
  return { xs: kept, rows: rows.map((row) => ({ ...row, cells: row.cells.map(placed) })) };
}

/** The cell's lines as one text, without regard to paragraphs. */
export function cellText({ lines }: PrintedCell): string {
  return lines.map((line) => line.text).join(" ");
}

/** The table with the lines of each cell joined to paragraphs. */
export function tableDraft({ rows }: PrintedTable): DraftTable {
  return {
    kind: "table",
    rows: rows.map(({ header, page, cells }) => ({ header, page, cells: cells.map(cellDraft) })),
  };
}

function cellDraft({ column, colSpan, rowSpan, lines, measure }: PrintedCell): DraftCell {
  return { column, colSpan, rowSpan, paragraphs: cellParagraphs(lines, measure) };
}

/** Lines from top to bottom as paragraphs. */
export function cellParagraphs(lines: readonly PrintedLine[], measure: Measure): DraftParagraph[] {
  return gather(lines, () => measure).map((paragraph) => ({
    kind: "paragraph",
    parts: gatheredParts(paragraph.lines),
    style: gatheredStyle(paragraph, measure.kind),
  }));
}
