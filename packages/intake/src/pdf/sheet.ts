import type { Draft } from "../draft.js";
import { columnTable, fillGrids, gridTable } from "./cells.js";
import { joinClosing } from "./closing.js";
import { type ColumnBlock, findColumns, isBlock, joinChunks } from "./columns.js";
import { gather, gatheredParts, gatheredStyle, type Measure, type PrintedLine } from "./flowText.js";
import { withoutFurniture } from "./furniture.js";
import type { Drawing } from "./glyph.js";
import { findGrids } from "./grid.js";
import { type Line, noteNumbers, readLines } from "./line.js";
import { findMeasures } from "./margins.js";
import { findOpenTable, type OpenTable } from "./openTable.js";
import { type PrintedTable, tableDraft } from "./printedTable.js";
import { joinPieces } from "./tableBreaks.js";

/** A table or a line, in reading order. */
type Item = { readonly y: number } & (
  | { readonly table: PrintedTable; readonly number: number }
  | { readonly line: PrintedLine }
);

/** A page taken apart into lines, ruled tables and footnotes; glyphs are no longer needed. */
export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly tables: readonly { readonly y: number; readonly table: PrintedTable }[];
  readonly notes: readonly Line[];
}

/** A page by its number, from 1. */
export interface NumberedDrawing {
  readonly number: number;
  readonly drawing: Drawing;
}

/** Takes a page apart: what stands between rules goes into tables, the rest into lines. */
export function readSheet({ number, drawing }: NumberedDrawing): Sheet {
  const { filled, rest } = fillGrids(findGrids(drawing.rules), drawing.glyphs);
  const numbers = noteNumbers(rest);
  const tables = filled.flatMap((grid) => {
    const table = gridTable(grid, number, numbers);
    return table === undefined ? [] : [{ y: grid.grid.ys[0] ?? 0, table }];
  });
  const lines = readLines(rest, numbers);
  const firstNote = lines.findIndex((line) => /^\[\d+\] /.test(line.chunks[0]?.text ?? ""));
  const end = firstNote < 0 ? lines.length : firstNote;
  const { width, height } = drawing;
  return { number, width, height, tables, lines: lines.slice(0, end), notes: lines.slice(end) };
}

/** Puts pages together: columns by gaps, paragraphs by edges and indents, footnotes to the end. */
export function joinSheets(sheets: readonly Sheet[]): Draft[] {
  const lines = withoutFurniture(sheets);
  const pages = sheets.map((sheet, index) => ({ ...sheet, items: itemsOf(sheet, lines[index] ?? []) }));
  const measures = findMeasures(
    pages.map(({ width, items }) => ({
      width,
      lines: items.flatMap((item) => ("line" in item ? [item.line] : [])),
    })),
  );
  const measureByPage = new Map(pages.map((page, index) => [page.number, measures[index]]));
  const measureOf = (line: PrintedLine): Measure =>
    measureByPage.get(line.page) ?? {
      left: 0,
      right: 0,
      pitch: 0,
      gap: 0,
      steady: false,
      indented: false,
      justified: false,
      kind: "page",
    };
  const body = joinTables(pages.flatMap((page) => page.items));
  return [...joinItems(body, measureOf), ...joinItems(sheets.flatMap(noteItems), measureOf)];
}

/** The lines of footnotes, without page numbers below them. */
function noteItems({ number, notes }: Sheet): Item[] {
  return notes
    .flatMap((line) => joinChunks(line.chunks))
    .filter((chunk) => /\p{L}/u.test(chunk.text))
    .map((chunk) => ({ y: chunk.y, line: { ...chunk, page: number } }));
}

function itemsOf({ number, tables }: Sheet, lines: readonly Line[]): Item[] {
  const items: Item[] = tables.map((table) => ({ ...table, number }));
  for (const run of runsBetween(
    lines,
    tables.map((table) => table.y),
  )) {
    for (const found of partsOf(run, number)) {
      const y = "table" in found || isBlock(found) ? (found.lines[0]?.y ?? 0) : found.y;
      if ("table" in found) items.push({ y, table: found.table, number });
      else if (isBlock(found)) items.push({ y, table: columnTable(found, number), number });
      else for (const chunk of joinChunks(found.chunks)) items.push({ y, line: { ...chunk, page: number } });
    }
  }
  return items.sort((a, b) => a.y - b.y);
}

/** Tables without rules, blocks of columns and single lines, in order. */
function partsOf(lines: readonly Line[], page: number): (OpenTable | ColumnBlock | Line)[] {
  const parts: (OpenTable | ColumnBlock | Line)[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const table = findOpenTable(lines, at, page);
    if (table === undefined) continue;
    parts.push(...findColumns(lines.slice(from, at)), table);
    from = at + table.lines.length;
    at = from - 1;
  }
  return [...parts, ...findColumns(lines.slice(from))];
}

/** Lines in runs that no table stands between. */
function runsBetween(lines: readonly Line[], tops: readonly number[]): Line[][] {
  const runs: Line[][] = [];
  let above = -1;
  for (const line of lines) {
    const passed = tops.filter((top) => top < line.y).length;
    const run = runs.at(-1);
    if (run === undefined || passed !== above) runs.push([line]);
    else run.push(line);
    above = passed;
  }
  return runs;
}

/** Tables that end one page and begin the next with nothing between, as one where their columns are the same. */
function joinTables(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const whole = last !== undefined && "table" in last ? joinedTable(last, item) : undefined;
    if (whole === undefined) joined.push(item);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function joinedTable(last: Item & { table: PrintedTable; number: number }, item: Item): Item | undefined {
  const page = "table" in item ? item.number : item.line.page;
  const piece = "table" in item ? item.table : item.line;
  const closing = page - last.number > 1 ? undefined : joinClosing(last.table, piece);
  if (closing !== undefined) return { y: item.y, table: closing, number: page };
  if (!("table" in item) || page !== last.number + 1) return undefined;
  const table = joinPieces(last.table, item.table);
  return table === undefined ? undefined : { y: item.y, table, number: page };
}

/** Paragraphs may go on over pages, not over tables. */
function joinItems(items: readonly Item[], measureOf: (line: PrintedLine) => Measure): Draft[] {
  const drafts: Draft[] = [];
  let open: PrintedLine[] = [];
  const close = (): void => {
    for (const paragraph of gather(open, measureOf)) {
      drafts.push({
        kind: "paragraph",
        parts: gatheredParts(paragraph.lines),
        style: gatheredStyle(paragraph, "page"),
      });
    }
    open = [];
  };
  for (const item of items) {
    if ("line" in item) open.push(item.line);
    else {
      close();
      drafts.push(tableDraft(item.table));
    }
  }
  close();
  return drafts;
}
