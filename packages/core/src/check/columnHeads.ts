import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";

/** The heading of a column: as read, or from rows above the first figures that weren't taken for headings. */
export function columnHead(table: LogicalTable, column: number): string {
  const heading = table.columns.find(({ index }) => index === column)?.heading ?? "";
  const first = firstFigures(table);
  if (heading !== "" || first <= 0) return heading;
  return table.rows
    .slice(0, first)
    .map((row) => ownText(row, column))
    .join(" ")
    .trim();
}

/** Index of the first row with a figure behind its ordinal; -1 for none. */
export const firstFigures = perSubject(({ rows }: LogicalTable): number => rows.findIndex(hasFigures));

function hasFigures(row: LogicalRow): boolean {
  return row.cells.some((_, column) => column > 0 && plainNumber(ownText(row, column)) !== undefined);
}

/** A cell with more letters than these prints words. */
const longestNumber = 80;

/** The number that a cell prints in figures (`Tỷ lệ` would be one in words); shares are none. */
export function plainNumber(text: string): number | undefined {
  const number = text.length <= longestNumber && /\d/u.test(text) ? parseNumber(text) : undefined;
  return number?.sign === null ? number.value : undefined;
}

/** The same folded, found once for all rules. */
export const foldedFirstCells = perSubject((row: LogicalRow): readonly string[] => firstCells(row).map(fold));

/** The name of a total takes no more. */
const longestName = 160;

/** The short texts of a row's first three places that begin with `T` or `C`, as `Tổng`, `Toàn tỉnh` and `Cộng` do: few rows have one. */
function firstCells(row: LogicalRow): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < Math.min(3, row.cells.length); column += 1) {
    const text = ownText(row, column);
    if (text.length <= longestName && /^[^\p{L}\p{N}]*[tTcC]/u.test(text)) texts.push(text);
  }
  return texts;
}
