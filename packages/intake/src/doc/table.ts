import type { DraftCell, DraftParagraph, DraftTable } from "../draft.js";
import type { RowShape } from "./properties.js";

export interface DocCell {
  readonly paragraphs: readonly DraftParagraph[];
}

interface DocRow {
  readonly cells: readonly DocCell[];
  readonly shape: RowShape;
}

/** A table whose rows are still coming; columns are known when all edges are. */
export interface DocTable {
  readonly rows: DocRow[];
  readonly draft: () => DraftTable;
}

export function startDocTable(): DocTable {
  const rows: DocRow[] = [];
  return { rows, draft: () => ({ kind: "table", rows: placeRows(rows) }) };
}

/** A row without a shape gets cells of equal width. */
export function addRow(table: DocTable, cells: readonly DocCell[], shape: RowShape | undefined): void {
  const known = shape !== undefined && shape.edges.length > cells.length;
  const even = {
    edges: [...cells, undefined].map((_, at) => at * 1_000),
    merges: [],
    header: shape?.header === true,
  };
  table.rows.push({ cells, shape: known ? shape : even });
}

/** Edges closer than this (twentieths of a point) are the same: Word lets rows differ by a hair. */
const SAME = 60;

function placeRows(rows: readonly DocRow[]): DraftTable["rows"] {
  const edges = distinct(rows.flatMap(({ shape }) => shape.edges));
  const merged = new Map<number, DraftCell & { rowSpan: number }>();
  return rows.map(({ cells, shape }) => {
    const placed: (DraftCell & { rowSpan: number; colSpan: number })[] = [];
    cells.forEach(({ paragraphs }, index) => {
      const column = columnOf(edges, shape.edges[index] ?? 0);
      const colSpan = Math.max(1, columnOf(edges, shape.edges[index + 1] ?? 0) - column);
      const merge = shape.merges[index];
      const last = placed.at(-1);
      const above = merged.get(column);
      if (merge?.across === true && last !== undefined) {
        last.colSpan += colSpan;
        return;
      }
      if (merge?.down === "continue" && above !== undefined) {
        above.rowSpan += 1;
        return;
      }
      const cell = { column, colSpan, rowSpan: 1, paragraphs };
      placed.push(cell);
      if (merge?.down === "restart") merged.set(column, cell);
      else merged.delete(column);
    });
    return { header: shape.header, cells: placed };
  });
}

function distinct(edges: number[]): number[] {
  const found: number[] = [];
  for (const edge of edges.sort((a, b) => a - b)) {
    if (edge - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) found.push(edge);
  }
  return found;
}

function columnOf(edges: readonly number[], edge: number): number {
  let column = 0;
  while (column + 1 < edges.length && (edges[column + 1] ?? 0) <= edge + SAME) column += 1;
  return column;
}
