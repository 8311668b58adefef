import type { Block, Cell, Paragraph, Row, Table } from "@lotrinh/core/document/block";
import { paragraphOf } from "@lotrinh/core/document/paragraph";
import { foldLines } from "@lotrinh/core/document/passage";
import type { Draft, DraftCell, DraftParagraph, DraftRow, DraftTable } from "./draft.js";
import { Refusal } from "./problem.js";

/** The canonical text of a document with structure. `pages` is null where no draft names a page. */
export interface Layout {
  readonly lines: readonly string[];
  readonly pages: readonly number[] | null;
  readonly blocks: readonly Block[];
}

interface Sheet {
  readonly lines: string[];
  readonly pages: number[];
  page: number | undefined;
}

/**
 * Counts the lines: one for each paragraph, one for each table row as `| cell | cell |`, where paragraphs of a
 * cell are joined by `<br>` and columns that a merged cell covers stay empty. Paragraphs without text
 * get no line. Throws a `Refusal` beyond `maxLines`.
 */
export function layOut(drafts: readonly Draft[], maxLines = Number.POSITIVE_INFINITY): Layout {
  const sheet: Sheet = { lines: [], pages: [], page: undefined };
  const blocks: Block[] = [];
  for (const draft of drafts) {
    const block = draft.kind === "paragraph" ? layParagraph(sheet, draft) : layTable(sheet, draft);
    if (block !== undefined) blocks.push(block);
    if (sheet.lines.length > maxLines) throw new Refusal("too-many-lines", `${sheet.lines.length} lines`);
  }
  return { lines: sheet.lines, pages: sheet.page === undefined ? null : sheet.pages, blocks };
}

function layParagraph(sheet: Sheet, draft: DraftParagraph): Paragraph | undefined {
  const block = asParagraph(draft, sheet.lines.length + 1);
  if (block.passage.text === "") return undefined;
  pushLine(sheet, block.passage.text, block.passage.marks[0]?.page);
  sheet.page = block.passage.marks.at(-1)?.page ?? sheet.page;
  return block;
}

function asParagraph(draft: DraftParagraph, line: number): Paragraph {
  const passage = foldLines(draft.parts.map((part) => ({ ...part, line })));
  return paragraphOf(passage, draft.style);
}

function layTable(sheet: Sheet, draft: DraftTable): Table | undefined {
  const rows = draft.rows.map((row) => layRow(sheet, row));
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const width = rows.reduce((widest, row) => Math.max(widest, rowEnd(row)), 0);
  return { kind: "table", span: { ...first.span, endLine: last.span.endLine }, width, rows };
}

function rowEnd(row: Row): number {
  return row.cells.reduce((end, cell) => Math.max(end, cell.column + cell.colSpan), 0);
}

function layRow(sheet: Sheet, draft: DraftRow): Row {
  const line = sheet.lines.length + 1;
  const cells = draft.cells.map((cell) => layCell(cell, line));
  pushLine(sheet, rowLine(cells), draft.page);
  const page = draft.page ?? sheet.page;
  const span = page === undefined ? { line, endLine: line } : { line, endLine: line, page };
  return { span, cells, header: draft.header };
}

function layCell(draft: DraftCell, line: number): Cell {
  const paragraphs = draft.paragraphs.map((p) => asParagraph(p, line)).filter((p) => p.passage.text !== "");
  return { column: draft.column, colSpan: draft.colSpan, rowSpan: draft.rowSpan, paragraphs };
}

function rowLine(cells: readonly Cell[]): string {
  let line = "|";
  let column = 0;
  for (const cell of cells) {
    for (; column < cell.column; column += 1) line += " |";
    const text = cell.paragraphs.map((p) => p.passage.text.replaceAll("|", "\\|")).join("<br>");
    line += text === "" ? " |" : ` ${text} |`;
    for (column += 1; column < cell.column + cell.colSpan; column += 1) line += " |";
  }
  return line;
}

function pushLine(sheet: Sheet, text: string, page: number | undefined): void {
  if (page !== undefined) sheet.page = page;
  sheet.lines.push(text);
  sheet.pages.push(sheet.page ?? 1);
}
