/** A place in the grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Size of the grid in rows and columns. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The cells between two corners, both included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(one: Place, other: Place): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** The place moved by so many rows and columns, held at the edges. */
export function moved({ row, column }: Place, rows: number, columns: number, size: Size): Place {
  return {
    row: Math.max(0, Math.min(size.rows - 1, row + rows)),
    column: Math.max(0, Math.min(size.columns - 1, column + columns)),
  };
}

/** The next cell as Tab goes: to the row's end, then on in the next row; undefined past the last and before the first. */
export function tabbed({ row, column }: Place, step: 1 | -1, size: Size): Place | undefined {
  const next = row * size.columns + column + step;
  if (next < 0 || next >= size.rows * size.columns) return undefined;
  return { row: Math.floor(next / size.columns), column: next % size.columns };
}
