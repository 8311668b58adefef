import type ExcelJS from "exceljs";
import { printable } from "../text/printable.js";
import { LIST_SHEET, type Sheet, sheetCell } from "./workbook.js";

/** Each distinct list of choices with the range that holds it: a list in the formula itself ends at 255 characters. */
export interface ChoiceLists {
  readonly lists: readonly (readonly string[])[];
  /** `'_danh_muc'!$A$1:$A$4`. */
  readonly rangeOf: (choices: readonly string[]) => string;
}

export function choiceLists(sheets: readonly Sheet[]): ChoiceLists {
  const columns = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  for (const choices of sheets.flatMap(offered)) {
    const key = keyOf(choices);
    if (columns.has(key)) continue;
    lists.push(choices);
    columns.set(key, lists.length);
  }
  const rangeOf = (choices: readonly string[]) => {
    const letter = columnLetters(columns.get(keyOf(choices)) ?? 1);
    return `'${LIST_SHEET}'!$${letter}$1:$${letter}$${choices.length}`;
  };
  return { lists, rangeOf };
}

function offered({ columns, rows }: Sheet): readonly (readonly string[])[] {
  const inputs = [
    ...columns.map((column) => column.input),
    ...rows.flatMap((row) => row.cells.map((entry) => sheetCell(entry).input)),
  ];
  return inputs.flatMap((input) => (input?.choices?.length ? [input.choices] : []));
}

const keyOf = (choices: readonly string[]) => JSON.stringify(choices);

/** 28 → `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? "" : columnLetters(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The lists on a hidden sheet, one a column. */
export function writeChoices(book: ExcelJS.Workbook, { lists }: ChoiceLists): void {
  if (lists.length === 0) return;
  const sheet = book.addWorksheet(LIST_SHEET, { state: "veryHidden" });
  lists.forEach((choices, column) => {
    choices.forEach((choice, row) => {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = printable(choice);
      cell.numFmt = "@";
    });
  });
}
