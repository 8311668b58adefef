import type { Cell, Row } from "./block.js";
import type { SourceLine } from "./passage.js";
import { coverSpans } from "./span.js";
import { cellParagraphs, type TableRun, tableOf } from "./tableLines.js";

const token = /<\/?([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)>/gu;
const lineLimit = 20_000;

interface OpenCell {
  readonly lines: SourceLine[];
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

interface OpenRow {
  readonly cells: OpenCell[];
  header: boolean;
}

/** An HTML table inside text or markdown that begins on the line `from`, or undefined where none closes or one stands inside another. */
export function findHtmlTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const rows: OpenRow[] = [];
  /** Columns that cells of earlier rows still cover, by the number of rows left. */
  const covered: number[] = [];
  let cell: OpenCell | undefined;
  let opened = false;
  for (let at = from; at < lines.length && at < from + lineLimit; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    let end = 0;
    for (const match of line.text.matchAll(token)) {
      cell?.lines.push({ ...line, text: line.text.slice(end, match.index) });
      end = match.index + match[0].length;
      const name = (match[1] ?? "").toLowerCase();
      const closes = match[0].startsWith("</");
      if (name === "table" && closes) return closeTable(rows, at + 1);
      if (name === "table" && opened) return undefined;
      opened ||= name === "table";
      if (name === "tr") {
        cell = undefined;
        if (!closes) openRow(rows, covered);
      } else if (name === "td" || name === "th") {
        cell = closes ? undefined : openCell(rows, covered, match[2] ?? "", name === "th");
      } else if (cell !== undefined) cell.lines.push({ ...line, text: match[0] });
    }
    cell?.lines.push({ ...line, text: line.text.slice(end) });
  }
  return undefined;
}

function openRow(rows: OpenRow[], covered: number[]): void {
  if (rows.length > 0)
    covered.forEach((left, column) => {
      covered[column] = Math.max(0, left - 1);
    });
  rows.push({ cells: [], header: false });
}

function openCell(rows: OpenRow[], covered: number[], attributes: string, header: boolean): OpenCell {
  if (rows.length === 0) openRow(rows, covered);
  const row = rows.at(-1);
  let column = 0;
  const last = row?.cells.at(-1);
  if (last !== undefined) column = last.column + last.colSpan;
  while ((covered[column] ?? 0) > 0) column += 1;
  const colSpan = spanOf(attributes, "colspan");
  const rowSpan = spanOf(attributes, "rowspan");
  for (let at = column; at < column + colSpan; at += 1) covered[at] = rowSpan;
  const cell = { lines: [], column, colSpan, rowSpan };
  row?.cells.push(cell);
  if (row !== undefined && header) row.header = true;
  return cell;
}

function spanOf(attributes: string, name: string): number {
  const value = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, "iu").exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), 200);
}

function closeTable(open: readonly OpenRow[], to: number): TableRun | undefined {
  const rows = open.filter((row) => row.cells.length > 0).map(rowFrom);
  if (rows.length === 0) return undefined;
  const width = Math.max(...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.colSpan)));
  return { to, table: tableOf(width, rows) };
}

function rowFrom(row: OpenRow): Row {
  const cells = row.cells.map(
    ({ column, colSpan, rowSpan, lines }): Cell => ({
      column,
      colSpan,
      rowSpan,
      paragraphs: cellParagraphs(oneLineEach(lines)),
    }),
  );
  const places = row.cells
    .flatMap((cell) => cell.lines)
    .map(({ line, page }) => (page === undefined ? { line, endLine: line } : { line, endLine: line, page }));
  return {
    cells,
    header: row.header,
    span: places.length === 0 ? { line: 0, endLine: 0 } : coverSpans(places),
  };
}

/** Pieces of the same source line in one. */
function oneLineEach(pieces: readonly SourceLine[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.line === piece.line)
      lines[lines.length - 1] = { ...last, text: last.text + piece.text };
    else lines.push(piece);
  }
  return lines;
}
