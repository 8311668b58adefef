import { boldWidth } from "../text/letterWidths.js";
import { printable } from "../text/printable.js";
import { type Sheet, type SheetColumn, type SheetRow, sheetCell } from "./workbook.js";

/** Points that one character of a column's width stands for (7 pixels of Calibri 11). */
const POINTS_PER_CHARACTER = 5.25;
/** Upright letters are narrower than the bold ones whose widths we have. */
const UPRIGHT = 0.92;
/** Excel's highest row. */
const HIGHEST = 409;

/** Points of the columns from `first` on that aren't hidden. */
export function shownWidth(columns: readonly SheetColumn[]): number {
  return columns.reduce(
    (sum, column) => sum + (column.isHidden === true ? 0 : column.width * POINTS_PER_CHARACTER),
    0,
  );
}

/**
 * The height in points that a text needs in a width; undefined where one line does. Rows of several lines state their height: LibreOffice
 * trusts the file and doesn't measure. Rows of one line state none, and grow in Excel with what is typed.
 */
export function neededHeight(text: string, width: number, size: number): number | undefined {
  const lines = linesIn(printable(text), width, size);
  return lines < 2 ? undefined : Math.min(HIGHEST, Math.ceil(lines * size * 1.3 + 2));
}

/** The height of a body row: that of its longest cell. */
export function rowHeight(row: SheetRow, columns: Sheet["columns"], size: number): number | undefined {
  const [first] = row.cells;
  const { value: across } = sheetCell(first);
  if (row.isAcross === true)
    return typeof across === "string" ? neededHeight(across, shownWidth(columns), size) : undefined;
  const heights = columns.flatMap((column, at) => {
    const { value } = sheetCell(row.cells[at]);
    if (typeof value !== "string" || column.isHidden === true) return [];
    return neededHeight(value, column.width * POINTS_PER_CHARACTER, size) ?? [];
  });
  return heights.length === 0 ? undefined : Math.max(...heights);
}

/** Lines that a text breaks into, word by word. */
function linesIn(text: string, width: number, size: number): number {
  const measure = (piece: string) => (boldWidth(piece, size * 2) / 20) * UPRIGHT;
  return text.split("\n").reduce((lines, line) => {
    let filled = 0;
    let broken = 1;
    for (const word of line.split(" ")) {
      const length = measure(`${word} `);
      if (filled > 0 && filled + length > width) {
        broken += 1;
        filled = 0;
      }
      filled += length;
      if (filled > width) {
        broken += Math.floor(filled / width);
        filled %= width;
      }
    }
    return lines + broken;
  }, 0);
}
