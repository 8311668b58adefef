import type { Place, Range, Size } from "./cell.js";

/** A text for a place. */
export interface Placed extends Place {
  readonly text: string;
}

/**
 * Where the cells of a pasted block go: from the range's first cell on, cut at the grid's edges; a single cell fills the whole range, a
 * block is repeated where the range is a multiple of it, as Excel does.
 */
export function placeBlock(block: readonly (readonly string[])[], range: Range, size: Size): Placed[] {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length), 0);
  if (height === 0 || width === 0) return [];
  const rows = repeats(range.bottom - range.top + 1, height, size.rows - range.top);
  const columns = repeats(range.right - range.left + 1, width, size.columns - range.left);
  const placed: Placed[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const text = block[row % height]?.[column % width];
      if (text !== undefined) placed.push({ row: range.top + row, column: range.left + column, text });
    }
  }
  return placed;
}

/** How many rows (columns) the block covers: the range where it is a whole multiple, else its own length; at most what is there. */
function repeats(range: number, block: number, room: number): number {
  return Math.min(range % block === 0 ? range : block, room);
}
