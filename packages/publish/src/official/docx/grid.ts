import { cellOf, type TableCell, type TableRow } from "../table.js";

/** One place of a table's grid where something is written: a cell, or the continuation of one that began above. */
export interface Placed {
  readonly cell: TableCell;
  /** Columns covered, from `column` on. */
  readonly column: number;
  readonly span: number;
  /** `single` covers one row; `below` continues a cell of the row above. */
  readonly merge: "single" | "first" | "below";
}

/**
 * The rows of a head or a body with every place filled: merged cells are cut at the table's edges, missing cells are
 * empty, and cells too many are left out.
 */
export function gridRows(rows: readonly TableRow[], columns: number): readonly (readonly Placed[])[] {
  let reaching: (Placed & { readonly left: number })[] = [];
  return rows.map((row, at) => {
    reaching = reaching.filter((cell) => cell.left > at);
    const placed: Placed[] = [];
    const cells = row.cells.map(cellOf);
    let next = 0;
    for (let column = 0; column < columns; ) {
      const above = reaching.find((cell) => cell.column === column);
      const here = above === undefined ? own(cells[next], column, columns, reaching) : below(above);
      if (above === undefined) {
        next += 1;
        const rowSpan = clip(here.cell.rowSpan, rows.length - at);
        if (rowSpan > 1) reaching.push({ ...here, left: at + rowSpan });
        placed.push({ ...here, merge: rowSpan > 1 ? "first" : "single" });
      } else placed.push(here);
      column += here.span;
    }
    return placed;
  });
}

function below({ cell, column, span }: Placed): Placed {
  return { cell: { ...cell, text: "" }, column, span, merge: "below" };
}

function own(
  cell: TableCell = { text: "" },
  column: number,
  columns: number,
  reaching: readonly Placed[],
): Placed {
  const taken = reaching.filter((other) => other.column > column);
  const free = Math.min(columns, ...taken.map((other) => other.column)) - column;
  return { cell, column, span: clip(cell.colSpan, free), merge: "single" };
}

function clip(span: number | undefined, most: number): number {
  return Number.isFinite(span) ? Math.max(1, Math.min(Math.trunc(span ?? 1), most)) : 1;
}
