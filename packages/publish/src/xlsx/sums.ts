import { type Sheet, sheetCell } from "./workbook.js";

/** A sum as Excel has it: its formula, and the result that a reader without formulas shows. */
export interface SumFormula {
  readonly formula: string;
  readonly result: number;
}

/**
 * The sum of a column over body rows `first` to `last` (from 0). Rows that are sums themselves are left out, so that nothing
 * counts twice; text and blanks count nothing. `at` is the sheet's row of body row 0.
 */
export function sumFormula(
  sheet: Sheet,
  column: number,
  [first, last]: readonly [number, number],
  place: { readonly letter: string; readonly at: number },
): SumFormula {
  const ranges: string[] = [];
  let result = 0;
  let open: number | undefined;
  const end = Math.min(last, sheet.rows.length - 1);
  for (let row = Math.max(0, first); row <= end + 1; row += 1) {
    const { value } = sheetCell(row > end ? { value: { sumOf: [0, 0] } } : sheet.rows[row]?.cells[column]);
    const isSum = typeof value === "object" && value !== null;
    if (typeof value === "number" && Number.isFinite(value)) result += value;
    if (!isSum) open ??= row;
    else if (open !== undefined) {
      ranges.push(`${place.letter}${place.at + open}:${place.letter}${place.at + row - 1}`);
      open = undefined;
    }
  }
  return { formula: ranges.length === 0 ? "0" : `SUM(${ranges.join(",")})`, result: rounded(result) };
}

/** Without the noise that adding decimals leaves (0.1 + 0.2). */
function rounded(value: number): number {
  return Number.parseFloat(value.toPrecision(15));
}
