import type { Block, Cell, Paragraph, Row, Table } from "../document/block.js";
import { coverSpans } from "../document/span.js";
import { inferColumns } from "./columns.js";
import { headingForm } from "./columns-headings.js";
import type { TableColumns } from "./columns-kinds.js";
import { clear, inferred } from "./confidence.js";
import { alignRow } from "./tables-align.js";
import { continueRow } from "./tables-breaks.js";
import type { LogicalCell, LogicalRow, LogicalTable } from "./tables-rows.js";

/**
 * Joins tables that page breaks tore apart and infers their columns. A table goes on in the next one where
 * that has no headings of its own or repeats them, is as wide (give or take one column), and nothing but
 * page numbers or a group's title stands between. An unfinished cell is continued from the next piece's
 * first row (`row-joined`). Linear in the number of rows.
 */
export function joinTables(blocks: readonly Block[]): readonly LogicalTable[] {
  const known = joined.get(blocks);
  if (known !== undefined) return known;
  const tables = joinBlocks(blocks);
  joined.set(blocks, tables);
  return tables;
}

/** Several recognisers ask for the tables of one document: they are joined once. */
const joined = new WeakMap<readonly Block[], readonly LogicalTable[]>();

function joinBlocks(blocks: readonly Block[]): readonly LogicalTable[] {
  const tables: Draft[] = [];
  let between: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      between.push(block);
      continue;
    }
    if (block.rows.length === 0) continue;
    const last = tables.at(-1);
    if (last !== undefined && goesOn(last, block, between)) addPart(last, block, between);
    else tables.push(newDraft(block, between));
    between = [];
  }
  return tables.map(finish);
}

interface Draft {
  readonly columns: TableColumns;
  readonly rows: LogicalRow[];
  readonly parts: Table[];
  readonly before: readonly Paragraph[];
}

function newDraft(table: Table, between: readonly Paragraph[]): Draft {
  const columns = inferColumns(table);
  const before = between.slice(-8).reverse();
  const draft: Draft = { columns, rows: [], parts: [table], before };
  draft.rows.push(...dataRows(table, columns, columns));
  return draft;
}

/** Lines that a page break leaves between two pieces: page numbers, empty lines, pictures' marks. */
function isPageRest(paragraph: Paragraph): boolean {
  return /^(?:[-–\s]*(?:trang\s*)?\d{0,4}(?:\s*\/\s*\d{1,4})?[-–\s]*|[\p{P}\p{S}\s]*)$/iu.test(
    paragraph.passage.text,
  );
}

/** Title rows that belong to the table although a page break put them outside it. */
function isGroupTitle({ passage, label, style }: Paragraph): boolean {
  if (passage.text.length > 400) return false;
  if (/^(?:\(\d+\)\s*)?(?:Mục tiêu|MỤC TIÊU)\s+\d/u.test(passage.text)) return true;
  return (
    style.heading === undefined && !style.centred && label?.form === "roman" && passage.text.length < 150
  );
}

function goesOn(draft: Draft, table: Table, between: readonly Paragraph[]): boolean {
  const rest = between.filter((paragraph) => !isPageRest(paragraph));
  if (rest.length > 1 || !rest.every(isGroupTitle)) return false;
  const own = inferColumns(table);
  const known = own.columns.filter((column) => column.heading !== "");
  const width = draft.columns.columns.length;
  if (known.length === 0)
    return Math.abs(table.width - width) <= 2 && table.width > 1 && draft.rows.length > 0;
  return sameHeadings(draft.columns, own);
}

function sameHeadings(a: TableColumns, b: TableColumns): boolean {
  const forms = new Set(
    a.columns.filter(({ heading }) => heading !== "").map(({ heading }) => headingForm(heading)),
  );
  const others = b.columns.filter(({ heading }) => heading !== "");
  const same = others.filter(({ heading }) => forms.has(headingForm(heading))).length;
  return same > 0 && same >= others.length - 1 && Math.abs(a.columns.length - b.columns.length) <= 2;
}

function addPart(draft: Draft, table: Table, between: readonly Paragraph[]): void {
  const titles = between.filter((paragraph) => !isPageRest(paragraph));
  const rows = dataRows(table, inferColumns(table, draft.columns), draft.columns);
  const width = draft.columns.columns.length;
  draft.parts.push(table);
  for (const title of titles) draft.rows.push(titleRow(title, table, width));
  const last = draft.rows.at(-1);
  const first = rows[0];
  const joined =
    titles.length === 0 && last && first ? continueRow(last, first, draft.columns.columns) : undefined;
  if (joined === undefined) {
    draft.rows.push(...rows);
    return;
  }
  draft.rows.splice(-1, 1, joined.last);
  draft.rows.push(...(joined.rest === undefined ? [] : [joined.rest]), ...rows.slice(1));
}

function titleRow(title: Paragraph, source: Table, width: number): LogicalRow {
  const cell: LogicalCell = { column: 0, colSpan: width, own: true, paragraphs: [title] };
  const lines = title.passage.marks.map(({ line }) => line);
  const span = { line: Math.min(...lines), endLine: Math.max(...lines) };
  const cells = Array.from({ length: width }, () => cell);
  return { cells, span, confidence: clear, source, paragraph: true };
}

/** Rows below the headings, with the cells of each placed in the columns of the logical table. */
function dataRows(table: Table, own: TableColumns, whole: TableColumns): LogicalRow[] {
  const rows: LogicalRow[] = [];
  const open: Cover[] = [];
  for (const [at, row] of table.rows.entries()) {
    cover(open, row, at);
    if (at < own.headerRows) continue;
    const cells = gridRow(open, at, table.width);
    if (isEmptyRow(cells) || repeatsHeadings(cells, own)) continue;
    rows.push(placeRow(table, row, cells, own, whole));
  }
  return rows;
}

function isEmptyRow(cells: LogicalRow["cells"]): boolean {
  return !cells.some((cell) => cell?.own === true && cell.paragraphs.length > 0);
}

/** Headings typed again in the middle of a table, for the next page. */
function repeatsHeadings(cells: LogicalRow["cells"], { columns }: TableColumns): boolean {
  const same = columns.filter(({ index, heading }) => {
    const cell = cells[index];
    if (heading === "" || cell === undefined || cell.paragraphs.length === 0) return false;
    return headingForm(cell.paragraphs.map(({ passage }) => passage.text).join(" ")) === headingForm(heading);
  });
  return same.length > 2;
}

/** The cell that covers a column from the row it began in to the row before `until`. */
interface Cover {
  readonly cell: Cell;
  readonly from: number;
  readonly until: number;
}

function cover(open: Cover[], row: Row, at: number): void {
  for (const cell of row.cells) {
    for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
      open[column] = { cell, from: at, until: at + cell.rowSpan };
    }
  }
}

/** The cells that cover the places of a row; a merged cell is the same object at each place. */
function gridRow(open: readonly Cover[], at: number, width: number): readonly (LogicalCell | undefined)[] {
  const made = new Map<Cell, LogicalCell>();
  return Array.from({ length: width }, (_, column) => {
    const found = open[column];
    if (found === undefined || found.until <= at) return undefined;
    const { cell, from } = found;
    const known = made.get(cell);
    if (known !== undefined) return known;
    const logical = {
      column: cell.column,
      colSpan: cell.colSpan,
      own: from === at,
      paragraphs: cell.paragraphs,
    };
    made.set(cell, logical);
    return logical;
  });
}

function placeRow(
  table: Table,
  row: Row,
  cells: readonly (LogicalCell | undefined)[],
  own: TableColumns,
  whole: TableColumns,
): LogicalRow {
  const aligned = alignRow(cells, whole.columns, own.columns);
  const confidence = aligned.shifted ? inferred("column-shifted") : clear;
  return { cells: aligned.cells, span: row.span, confidence, source: table, paragraph: false };
}

function finish({ columns, rows, parts, before }: Draft): LogicalTable {
  const span = coverSpans(parts.map((part) => part.span));
  return { columns: columns.columns, width: columns.columns.length, rows, span, parts, before };
}
