import type { Draft } from "../draft.js";
import { columnTable, fillGrids, gridTable } from "./cells.js";
import { findColumns, isBlock, joinChunks } from "./columns.js";
import { gather, gatheredParts, gatheredStyle, type Measure, type PrintedLine } from "./flowText.js";
import { withoutFurniture } from "./furniture.js";
import type { Drawing } from "./glyph.js";
import { findGrids } from "./grid.js";
import { type Line, readLines } from "./line.js";
import { findMeasures } from "./margins.js";

/** A table or a line, in reading order. */
type Item = { readonly y: number } & ({ readonly draft: Draft } | { readonly line: PrintedLine });

interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly tables: readonly { readonly y: number; readonly draft: Draft }[];
}

/** A page by its number, from 1. */
export interface NumberedDrawing {
  readonly number: number;
  readonly drawing: Drawing;
}

/** Puts the pages of a .pdf together: tables by their rules, columns by gaps, paragraphs by edges and indents. */
export function readDrawings(drawings: readonly NumberedDrawing[]): Draft[] {
  const sheets = drawings.map(({ number, drawing }) => readSheet(number, drawing));
  const lines = withoutFurniture(sheets);
  const pages = sheets.map((sheet, index) => ({ ...sheet, items: itemsOf(sheet, lines[index] ?? []) }));
  const measures = findMeasures(
    pages.map(({ width, items }) => ({
      width,
      lines: items.flatMap((item) => ("line" in item ? [item.line] : [])),
    })),
  );
  const measureByPage = new Map(pages.map((page, index) => [page.number, measures[index]]));
  return joinItems(
    pages.flatMap((page) => page.items),
    (line) => measureByPage.get(line.page) ?? { left: 0, right: 0, pitch: 0, indented: false, kind: "page" },
  );
}

function readSheet(number: number, drawing: Drawing): Sheet {
  const { filled, rest } = fillGrids(findGrids(drawing.rules), drawing.glyphs);
  const tables = filled.flatMap((grid) => {
    const draft = gridTable(grid, number);
    return draft === undefined ? [] : [{ y: grid.grid.ys[0] ?? 0, draft }];
  });
  return { number, width: drawing.width, height: drawing.height, lines: readLines(rest), tables };
}

function itemsOf({ number, tables }: Sheet, lines: readonly Line[]): Item[] {
  const items: Item[] = tables.map((table) => table);
  for (const run of runsBetween(
    lines,
    tables.map((table) => table.y),
  )) {
    for (const found of findColumns(run)) {
      if (isBlock(found)) items.push({ y: found.lines[0]?.y ?? 0, draft: columnTable(found, number) });
      else
        for (const chunk of joinChunks(found.chunks))
          items.push({ y: found.y, line: { ...chunk, page: number } });
    }
  }
  return items.sort((a, b) => a.y - b.y);
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
      drafts.push(item.draft);
    }
  }
  close();
  return drafts;
}
