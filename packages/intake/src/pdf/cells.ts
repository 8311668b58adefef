import type { ColumnBlock } from "./columns.js";
import { joinChunks } from "./columns.js";
import type { Measure } from "./flowText.js";
import type { Glyph } from "./glyph.js";
import type { Grid, GridCell } from "./grid.js";
import { type Chunk, readLines } from "./line.js";
import { type PrintedCell, type PrintedRow, type PrintedTable, withoutSlips } from "./printedTable.js";

/** A ruled table with the glyphs that stand in it; the glyphs outside come back as `rest`. */
export interface FilledGrid {
  readonly grid: Grid;
  readonly inside: readonly (readonly Glyph[])[];
}

/** Sorts the glyphs of a page into the cells of its grids. */
export function fillGrids(
  grids: readonly Grid[],
  glyphs: readonly Glyph[],
): { filled: FilledGrid[]; rest: Glyph[] } {
  const filled = grids.map((grid) => ({
    grid,
    inside: grid.cells.map((): Glyph[] => []),
    owner: ownerOf(grid),
  }));
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const x = glyph.x + glyph.width / 2;
    const y = glyph.y - 0.3 * glyph.size;
    const home = filled.find(({ grid }) => contains(grid, x, y));
    const column = home === undefined ? -1 : slot(home.grid.xs, x);
    const row = home === undefined ? -1 : slot(home.grid.ys, y);
    const cell = home?.owner[row]?.[column];
    const list = cell === undefined ? undefined : home?.inside[cell];
    if (list === undefined) rest.push(glyph);
    else list.push(glyph);
  }
  return { filled, rest };
}

function contains({ xs, ys }: Grid, x: number, y: number): boolean {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The cell that owns each place of the grid, by row and column. */
function ownerOf({ xs, ys, cells }: Grid): number[][] {
  const owner = Array.from({ length: ys.length - 1 }, (): number[] =>
    new Array<number>(xs.length - 1).fill(-1),
  );
  cells.forEach(({ row, column, rowSpan, colSpan }, index) => {
    for (let r = row; r < row + rowSpan; r += 1) owner[r]?.fill(index, column, column + colSpan);
  });
  return owner;
}

function slot(edges: readonly number[], place: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The table of a filled grid; undefined where no text stands in it. */
export function gridTable(
  { grid, inside }: FilledGrid,
  page: number,
  notes: ReadonlySet<string>,
): PrintedTable | undefined {
  if (inside.every((glyphs) => glyphs.length === 0)) return undefined;
  const rows = grid.ys
    .slice(1)
    .map((bottom) => ({ header: false, cells: [] as PrintedCell[], page, bottom }));
  grid.cells.forEach((cell, index) => {
    const { column, colSpan, rowSpan, row } = cell;
    const lines = readLines(inside[index] ?? [], notes)
      .flatMap((line) => joinChunks(line.chunks))
      .map((chunk) => ({ ...chunk, page }));
    rows[row]?.cells.push({ column, colSpan, rowSpan, lines, measure: cellMeasure(grid, cell) });
  });
  return withoutSlips({ xs: grid.xs, rows });
}

function cellMeasure({ xs }: Grid, { column, colSpan }: GridCell): Measure {
  const [left, right] = [xs[column] ?? 0, xs[column + colSpan] ?? 0];
  const padding = Math.min(5.4, 0.1 * (right - left));
  return {
    left: left + padding,
    right: right - padding,
    pitch: 0,
    gap: 0,
    steady: false,
    indented: false,
    justified: false,
    kind: "cell",
  };
}

/**
 * A block of columns as a table: two columns (letterhead, signature) as one row, more as a table without borders, whose
 * rows are parted by more than the distance of lines.
 */
export function columnTable(block: ColumnBlock, page: number): PrintedTable {
  const wide = block.columns.length > 2;
  const bands = wide ? rowBands(block) : [Number.POSITIVE_INFINITY];
  const measures = block.columns.map((chunks) => columnMeasure(chunks, wide ? "cell" : "column"));
  let top = Number.NEGATIVE_INFINITY;
  const rows = bands.map((bottom): PrintedRow => {
    const cells = block.columns.map((chunks, column): PrintedCell => {
      const own = chunks.filter((chunk) => chunk.y > top && chunk.y <= bottom);
      const lines = own.map((chunk) => ({ ...chunk, page }));
      return {
        column,
        colSpan: 1,
        rowSpan: 1,
        lines,
        measure: measures[column] ?? columnMeasure([], "cell"),
      };
    });
    top = bottom;
    return { header: false, cells, page, bottom };
  });
  return { xs: measures.map(({ left }) => left), rows };
}

function columnMeasure(chunks: readonly Chunk[], kind: Measure["kind"]): Measure {
  const left = Math.min(...chunks.map((chunk) => chunk.left));
  const right = Math.max(...chunks.map((chunk) => chunk.right));
  return { left, right, pitch: 0, gap: 0, steady: false, indented: false, justified: false, kind };
}

/** The last base line of each row. */
function rowBands({ lines }: ColumnBlock): number[] {
  const bases = lines.map((line) => line.y);
  const steps = bases.slice(1).map((y, index) => y - (bases[index] ?? 0));
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  const usual = Math.min(...steps.filter((step) => step > 0.8 * size), 2 * size);
  const bands = bases.filter((_, index) => (steps[index] ?? 0) > 1.2 * usual);
  return [...bands, Number.POSITIVE_INFINITY];
}
