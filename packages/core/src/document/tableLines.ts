import type { Cell, Paragraph, Row, Table } from "./block.js";
import { splitMarkup, unmark } from "./markup.js";
import { paragraphFromLines, paragraphOf } from "./paragraph.js";
import { passageOf, type SourceLine } from "./passage.js";
import { coverSpans } from "./span.js";
import { findTypeName } from "./typeLine.js";

/** A run of lines `from` (inclusive) to `to` (exclusive), indexes from 0, that make up one table. */
export interface TableRun {
  readonly table: Table;
  readonly to: number;
}

const rule = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/u;

/** Whether a line is a row of a markdown table: it begins with `|` and holds more than that one. */
export function isPipeRow(line: string): boolean {
  return /^\s*\|/u.test(line) && line.indexOf("|", line.indexOf("|") + 1) >= 0;
}

/** A markdown table that begins at `from`, or undefined. A row without a closing `|` is taken as it is. */
export function findPipeTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  let to = from;
  const rows: { line: SourceLine; cells: string[] }[] = [];
  let headerRows = 0;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (line === undefined || !isPipeRow(line.text)) break;
    if (rule.test(line.text)) {
      if (headerRows === 0) headerRows = rows.length;
      continue;
    }
    rows.push({ line, cells: splitPipes(line.text) });
  }
  if (rows.length === 0) return undefined;
  const width = Math.max(...rows.map((row) => row.cells.length));
  return {
    to,
    table: tableOf(
      width,
      rows.map(({ line, cells }, i) =>
        rowOf(
          cells.map((text) => [{ ...line, text }]),
          i < headerRows,
        ),
      ),
    ),
  };
}

/** Cells of a line whose pipes stand only between them (`TT | Nội dung | Chủ trì`); fewer than three are none. */
function innerCells(text: string): string[] | undefined {
  if (/^\s*\|/u.test(text) || !/\S\s*\|/u.test(text)) return undefined;
  const cells = splitPipes(`|${text.trim().replace(/\|$/u, "| |")}`);
  return cells.length < 3 ? undefined : cells;
}

/**
 * A table whose rows are lines with pipes between the cells and none before the first, beginning at `from`, or undefined. At least two
 * lines in a run, most of them with as many cells as the first; a line of rules (`---|---`) is passed over, a blank line ends it.
 */
export function findInnerPipeTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const rows: { line: SourceLine; cells: string[] }[] = [];
  let to = from;
  let headerRows = 0;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const cells = line === undefined ? undefined : innerCells(line.text);
    if (line === undefined || cells === undefined) break;
    if (rule.test(line.text)) headerRows = rows.length;
    else rows.push({ line, cells });
  }
  const width = rows[0]?.cells.length ?? 0;
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  if (rows.length < 2 || alike * 3 < rows.length * 2) return undefined;
  const made = rows.map(({ line, cells }, at) =>
    rowOf(
      cells.map((text) => [{ ...line, text }]),
      at < headerRows,
    ),
  );
  return { to, table: tableOf(Math.max(...rows.map(({ cells }) => cells.length)), made) };
}

/** Splits a markdown row at its pipes; `\|` is a pipe in the text. */
function splitPipes(text: string): string[] {
  let body = text.trim().slice(1);
  if (body.endsWith("|") && !body.endsWith("\\|")) body = body.slice(0, -1);
  if (!body.includes("\\|")) return body.split("|");
  return body.split(/(?<!\\)\|/u).map((cell) => cell.replace(/\\\|/gu, "|"));
}

/** Tabs between cells; tabs at the start count, since a first cell may be empty. */
function tabCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\t"); at >= 0; at = text.indexOf("\t", at + 1)) count += 1;
  return count;
}

/**
 * A table whose cells are parted by tabs, beginning at `from`, or undefined. At least two rows in
 * a run, one of them with two tabs or more between texts; a blank line ends it.
 */
export function findTabTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  let to = from;
  let width = 0;
  let wide = false;
  for (; to < lines.length; to += 1) {
    const text = lines[to]?.text ?? "";
    const tabs = tabCount(text);
    if (tabs === 0) break;
    width = Math.max(width, tabs + 1);
    wide ||= tabCount(text.trim()) >= 2;
  }
  if (!wide || to - from < 2) return undefined;
  const rows = lines.slice(from, to).map((line) =>
    rowOf(
      line.text.split("\t").map((text) => [{ ...line, text }]),
      false,
    ),
  );
  return { to, table: tableOf(width, rows) };
}

/**
 * A table printed one cell after another with a lone `|` before, between and after the cells of each row,
 * beginning at `from`, or undefined. Rows follow one another as `|` `|`; an empty cell looks the same, so
 * the reading with the most rows as wide as the first one wins.
 */
export function findStreamTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const frame = framing.test(lines[from + 1]?.text ?? "");
  const { cells, to } = takeStream(lines, from, frame);
  if (to < 0) return undefined;
  const width = frame ? 2 : streamWidth(cells);
  const rows = splitStream(cells, width).map((row) => rowOf(row, false, width));
  const filled = rows.filter((row) => row.cells.some((c) => c.paragraphs.length > 0));
  if (filled.length === 0) return undefined;
  return { to, table: tableOf(Math.max(width, ...filled.map((r) => r.cells.length)), filled) };
}

/** Cells of the stream that begins at the lone `|` of `from`; `to` is -1 where no second `|` closes a cell. */
function takeStream(
  lines: readonly SourceLine[],
  from: number,
  frame: boolean,
): { cells: SourceLine[][]; to: number } {
  const cells: SourceLine[][] = [];
  let cell: SourceLine[] = [];
  let to = -1;
  for (let at = from + 1; at < lines.length && cell.length <= 400; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const text = line.text.trim();
    if (text === "|") {
      cells.push(cell);
      cell = [];
      to = at + 1;
      const next = lines[at + 1]?.text.trim() ?? "";
      const pair = frame && cells.length % 3 === 2;
      if (next !== "|" && next !== "" && (pair || (closesRow(cells) && !pipeWithin(lines, at + 2, 3)))) break;
      if (next === "|" && cells.length > 1 && opensStream(lines, at + 1)) break;
    } else {
      if (text === "" && cell.length === 0 && cells.length > 0) break;
      if (findTypeName(text) !== undefined) break;
      cell.push(line);
    }
  }
  return { cells, to };
}

/** Cells before the first empty one: heads of columns are seldom empty. */
function streamWidth(cells: readonly (readonly SourceLine[])[]): number {
  const firstGap = cells.findIndex((cell, i) => i > 0 && cell.length === 0);
  return firstGap < 0 ? cells.length : firstGap;
}

/** Whether the last cell fills a row: as many cells since the last empty one as the first row has. */
function closesRow(cells: readonly (readonly SourceLine[])[]): boolean {
  const width = streamWidth(cells);
  if (width < 2 || width === cells.length) return false;
  const since = cells.length - 1 - cells.findLastIndex((cell) => cell.length === 0);
  return since === width;
}

/** The table of two columns that holds a letterhead, or recipients and signature. */
const framing =
  /^[*_\s]*(?:N[ơƠ][iI]\s[nN][hH]|[UỦ][ỶY] BAN|UBND|HỘI ĐỒNG|TỈNH [UỦ][ỶY]|THÀNH [UỦ][ỶY]|BAN CHẤP HÀNH|BAN CHỈ ĐẠO|BỘ \p{Lu}|SỞ \p{Lu}|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|ĐẢNG BỘ)/u;
const tableHead = /^[*_\s]*(?:S?TT|Số\s*TT)(?![A-Za-zÀ-ỹ])/u;

function pipeWithin(lines: readonly SourceLine[], from: number, count: number): boolean {
  return lines.slice(from, from + count).some((line) => line.text.trim() === "|");
}

/** Whether the lone `|` at `at` opens a table by what its first cell says: a head, a letterhead, recipients. */
export function opensStream(lines: readonly SourceLine[], at: number): boolean {
  const first = lines[at + 1]?.text ?? "";
  return framing.test(first) || tableHead.test(first);
}

/** Parts the stream into rows by the cheapest reading; every row but the last ends at an empty cell. */
function splitStream(cells: readonly SourceLine[][], width: number): SourceLine[][][] {
  const cost: number[] = [0];
  const start: number[] = [-1];
  for (let end = 1; end <= cells.length; end += 1) {
    cost[end] = Number.POSITIVE_INFINITY;
    const closes = end === cells.length || cells[end]?.length === 0;
    if (!closes) continue;
    for (let count = 1; count <= width * 4 && count <= end; count += 1) {
      const begin = end - count;
      const before = begin === 0 ? 0 : begin - 1;
      if (begin > 0 && (before < 1 || cells[before]?.length !== 0)) continue;
      const total = (cost[before] ?? Number.POSITIVE_INFINITY) + rowCost(cells.slice(begin, end), width);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        start[end] = begin;
      }
    }
  }
  const rows: SourceLine[][][] = [];
  let end = cells.length;
  while (end > 0 && (start[end] ?? -1) >= 0) {
    const begin = start[end] ?? 0;
    rows.unshift(cells.slice(begin, end));
    end = begin === 0 ? 0 : begin - 1;
  }
  return (rows.length === 0 ? [cells.slice()] : rows).flatMap((row) => splitLongRow(row, width));
}

const ordinal = /^[*_\s]*(?:\d{1,3}|[IVX]{1,5})[.*_\s]*$/u;

/** A row with a stray cell in it swallowed the next one: part it again before each ordinal. */
function splitLongRow(row: SourceLine[][], width: number): SourceLine[][][] {
  if (row.length <= width) return [row];
  const rows: SourceLine[][][] = [];
  for (const cell of row) {
    const last = rows.at(-1);
    const starts = cell.length === 1 && ordinal.test(cell[0]?.text ?? "") && (last?.length ?? width) >= width;
    if (last === undefined || starts) rows.push([cell]);
    else last.push(cell);
  }
  return rows;
}

function rowCost(row: readonly SourceLine[][], width: number): number {
  const empty = row.filter((cell) => cell.length === 0).length;
  const shape = row.length === width ? 0 : row.length < width ? 1.5 : 6;
  return shape + empty * 0.2 + (empty === row.length ? 2 : 0) + (row[0]?.length === 0 ? 0.3 : 0);
}

/** A row of cells side by side, each from its lines. */
export function rowOf(cells: readonly (readonly SourceLine[])[], header: boolean, width = cells.length): Row {
  const made = cells.map((lines, column): Cell => {
    const last = column === cells.length - 1;
    return {
      column,
      colSpan: last && width > cells.length ? width - column : 1,
      rowSpan: 1,
      paragraphs: cellParagraphs(lines),
    };
  });
  const places = cells
    .flat()
    .map(({ line, page }) => (page === undefined ? { line, endLine: line } : { line, endLine: line, page }));
  return { cells: made, header, span: places.length === 0 ? { line: 0, endLine: 0 } : coverSpans(places) };
}

/** Paragraphs of a cell: at `<br>` and `<p>`, and at lines that begin with a label. */
export function cellParagraphs(lines: readonly SourceLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const group of groupCellLines(lines)) {
    const [first] = group;
    if (first === undefined) continue;
    if (!group.some((line) => line.text.includes("<"))) {
      const paragraph = paragraphFromLines(group);
      if (paragraph !== null) paragraphs.push(paragraph);
      continue;
    }
    for (const piece of splitMarkup(group.map((line) => line.text).join(" "))) {
      const { text, style } = unmark(piece);
      if (text !== "") paragraphs.push(paragraphOf(passageOf(text, first.line, first.page), style));
    }
  }
  return paragraphs;
}

export function tableOf(width: number, rows: readonly Row[]): Table {
  return { kind: "table", width, rows, span: coverSpans(rows.map((row) => row.span)) };
}

function groupCellLines(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  let ruled = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === "") continue;
    if (/^[-_=*–—]{4,}$/u.test(text)) {
      ruled = true;
      continue;
    }
    const current = groups.at(-1);
    if (current === undefined || ruled || startsCellItem(text)) groups.push([line]);
    else current.push(line);
    ruled = false;
  }
  return groups;
}

function startsCellItem(text: string): boolean {
  return /^[*_]{0,3}(?:[-–+•]\s*\S|[a-zđ]\)|\d{1,2}\.\s|(?:TM|KT|TL|TUQ|T\/M|Q)\.|(?:PHÓ\s|CHỦ TỊCH|GIÁM ĐỐC|TỈNH|THÀNH PHỐ|HUYỆN|Độc lập))/u.test(
    text,
  );
}
