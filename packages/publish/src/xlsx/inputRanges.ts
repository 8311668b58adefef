import type ExcelJS from "exceljs";
import { type ChoiceLists, columnLetters } from "./choiceLists.js";
import type { Frame } from "./frame.js";
import { inputRule } from "./inputRules.js";
import { type Input, type Sheet, type SheetColumn, type SheetRow, sheetCell } from "./workbook.js";

/** What may be filled into a body cell; undefined where nothing may. */
export function inputOf(row: SheetRow, column: SheetColumn, at: number): Input | undefined {
  const { input = column.input } = sheetCell(row.cells[at]);
  return input ?? undefined;
}

/**
 * Writes what Excel accepts where, a range for each stretch of rows with the same input. The library's own joining of cells makes
 * ranges that overlap.
 */
export function writeInputRules(
  worksheet: ExcelJS.Worksheet,
  { columns, rows }: Sheet,
  frame: Frame,
  lists: ChoiceLists,
): void {
  if (!hasValidations(worksheet)) throw new Error("writeInputRules: the library keeps validations elsewhere");
  for (const [at, column] of columns.entries()) {
    for (const { input, first, last } of stretches(rows, column, at)) {
      const rule = inputRule(column, input, lists);
      const letters = columnLetters(at + 1);
      const range = `${letters}${frame.body + first}:${letters}${frame.body + last}`;
      if (rule !== undefined) worksheet.dataValidations.add(range, rule);
    }
  }
}

interface Stretch {
  readonly input: Input;
  /** Body rows, from 0. */
  readonly first: number;
  last: number;
}

function stretches(rows: readonly SheetRow[], column: SheetColumn, at: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [index, row] of rows.entries()) {
    const input = inputOf(row, column, at);
    const open = found.at(-1);
    if (input === undefined) continue;
    if (open !== undefined && open.input === input && open.last === index - 1) open.last = index;
    else found.push({ input, first: index, last: index });
  }
  return found;
}

/** Validations by range: the library has them, its types don't. */
function hasValidations(worksheet: ExcelJS.Worksheet): worksheet is ExcelJS.Worksheet & {
  readonly dataValidations: { readonly add: (range: string, rule: ExcelJS.DataValidation) => void };
} {
  return (
    "dataValidations" in worksheet &&
    typeof worksheet.dataValidations === "object" &&
    worksheet.dataValidations !== null &&
    "add" in worksheet.dataValidations
  );
}
