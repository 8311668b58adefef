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
