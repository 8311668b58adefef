import type ExcelJS from "exceljs";
import { printable } from "../text/printable.js";
import { dayValue, numberFormat, TEXT_FORMAT } from "./cellFormats.js";
import { fill, font, INPUT_GROUND, ruled } from "./cellLooks.js";
import type { ChoiceLists } from "./choiceLists.js";
import type { Frame } from "./frame.js";
import { inputOf, writeInputRules } from "./inputRanges.js";
import { rowHeight } from "./rowHeights.js";
import { sumFormula } from "./sums.js";
import { type Sheet, type SheetColumn, type SheetRow, type SheetValue, sheetCell } from "./workbook.js";

/** Points. */
const SIZE = 12;
/** Excel holds no more characters in one cell. */
const LONGEST_TEXT = 32_767;

export function writeBody(
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  frame: Frame,
  lists: ChoiceLists,
): void {
  sheet.rows.forEach((row, index) => {
    const height = rowHeight(row, sheet.columns, SIZE);
    if (height !== undefined) worksheet.getRow(frame.body + index).height = height;
    sheet.columns.forEach((column, at) => {
      const cell = worksheet.getCell(frame.body + index, at + 1);
      setValue(cell, sheetCell(row.cells[at]).value, { sheet, column, at, frame });
      setLook(cell, column, row);
      if (inputOf(row, column, at) !== undefined) openForInput(cell);
    });
    if (row.isAcross === true && sheet.columns.length > 1) {
      const line = frame.body + index;
      worksheet.mergeCells(line, 1, line, sheet.columns.length);
      worksheet.getCell(line, 1).alignment = { horizontal: "left", vertical: "top", wrapText: true };
    }
  });
  writeInputRules(worksheet, sheet, frame, lists);
}

/** The row of totals, with its label in the widest column of text. */
export function writeTotal(worksheet: ExcelJS.Worksheet, sheet: Sheet, frame: Frame): void {
  const { total } = frame;
  if (total === undefined) return;
  const labelled = widestText(sheet.columns);
  sheet.columns.forEach((column, at) => {
    const cell = worksheet.getCell(total, at + 1);
    const label = at === labelled ? (sheet.totalLabel ?? null) : null;
    const value = column.isTotalled === true ? { sumOf: [0, sheet.rows.length - 1] as const } : label;
    setValue(cell, value, { sheet, column, at, frame });
    setLook(cell, column, { cells: [], isBold: true });
  });
}

function widestText(columns: readonly SheetColumn[]): number {
  const widths = columns.map((column) =>
    column.type === "text" && column.isHidden !== true ? column.width : 0,
  );
  return widths.indexOf(Math.max(...widths));
}

interface Place {
  readonly sheet: Sheet;
  readonly column: SheetColumn;
  readonly at: number;
  readonly frame: Frame;
}

/** Text is written as a string cell, whatever it begins with; a number that isn't finite leaves the cell empty. */
function setValue(cell: ExcelJS.Cell, value: SheetValue, { sheet, column, at, frame }: Place): void {
  if (typeof value === "object" && value !== null) {
    const letter = cell.address.replace(/\d+$/, "");
    const sum = sumFormula(sheet, at, value.sumOf, { letter, at: frame.body });
    cell.value = { formula: sum.formula, result: sum.result };
    cell.numFmt = numberFormat({ ...column, type: "number" }, sum.result);
    return;
  }
  const day = column.type === "date" && typeof value === "string" ? dayValue(value) : undefined;
  if (day !== undefined) cell.value = day;
  else if (typeof value === "string")
    cell.value = value === "" ? null : printable(value).slice(0, LONGEST_TEXT);
  else if (value !== null && Number.isFinite(value)) cell.value = value;
  const isText = typeof value === "string" && day === undefined;
  cell.numFmt = isText ? TEXT_FORMAT : numberFormat(column, value);
}

function setLook(cell: ExcelJS.Cell, column: SheetColumn, row: SheetRow): void {
  cell.font = font(SIZE, { bold: row.isBold === true });
  cell.border = ruled;
  const usual = { text: "left", number: "right", date: "center" } as const;
  const horizontal = column.align ?? usual[column.type];
  cell.alignment = { horizontal, vertical: "top", wrapText: true };
}

function openForInput(cell: ExcelJS.Cell): void {
  cell.protection = { locked: false };
  cell.fill = fill(INPUT_GROUND);
}
