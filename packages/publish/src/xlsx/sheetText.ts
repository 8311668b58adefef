import type ExcelJS from "exceljs";
import { printable } from "../text/printable.js";
import { fill, font, HEAD_GROUND, ruled } from "./cellLooks.js";
import { type Frame, groupSpans } from "./frame.js";
import { neededHeight, rowHeight, shownWidth } from "./rowHeights.js";
import type { Sheet, SheetColumn } from "./workbook.js";

/** Lines above the table, each over its whole width: the first in bold, the others in italics. */
export function writeHeading(
  worksheet: ExcelJS.Worksheet,
  { heading = [], columns }: Sheet,
  frame: Frame,
): void {
  heading.forEach((line, index) => {
    const cell = acrossTable(worksheet, index + 1, frame);
    cell.value = printable(line);
    cell.font = index === 0 ? font(14, { bold: true }) : font(12, { italic: true });
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    setHeight(worksheet, index + 1, neededHeight(line, shownWidth(columns), 14) ?? 20);
  });
}

/** Lines below the table, in italics after `Ghi chú:`. */
export function writeNotes(worksheet: ExcelJS.Worksheet, { notes = [], columns }: Sheet, frame: Frame): void {
  notes.forEach((note, index) => {
    const cell = acrossTable(worksheet, frame.notes + index, frame);
    cell.value = printable(index === 0 ? `Ghi chú: ${note}` : note);
    cell.font = font(11, { italic: true });
    cell.alignment = { horizontal: "left", vertical: "top", wrapText: true };
    setHeight(worksheet, frame.notes + index, neededHeight(note, shownWidth(columns), 11) ?? 16);
  });
}

function acrossTable(
  worksheet: ExcelJS.Worksheet,
  row: number,
  { columns, firstShown }: Frame,
): ExcelJS.Cell {
  if (columns > firstShown) worksheet.mergeCells(row, firstShown, row, columns);
  const cell = worksheet.getCell(row, firstShown);
  cell.numFmt = "@";
  return cell;
}

/** The head: titles with their units of measure, above them the groups. */
export function writeHead(
  worksheet: ExcelJS.Worksheet,
  { columns }: Sheet,
  { head, hasGroups }: Frame,
): void {
  setHeight(worksheet, head[1], titleHeight(columns));
  for (const span of groupSpans(columns)) {
    for (let column = span.first; column <= span.last; column += 1) {
      const spec = columns[column];
      if (spec !== undefined) headCell(worksheet, head[1], column + 1, titleOf(spec));
    }
    if (!hasGroups) continue;
    const top = span.group ?? titleOf(columns[span.first]);
    headCell(worksheet, head[0], span.first + 1, top);
    const bottom = span.group === undefined ? head[1] : head[0];
    worksheet.mergeCells(head[0], span.first + 1, bottom, span.last + 1);
  }
}

/** Rows of merged cells are never fitted by Excel itself. */
function setHeight(worksheet: ExcelJS.Worksheet, row: number, height: number | undefined): void {
  if (height !== undefined) worksheet.getRow(row).height = height;
}

/** The titles' row is as high as its highest title. */
function titleHeight(columns: readonly SheetColumn[]): number | undefined {
  return rowHeight({ cells: columns.map(titleOf) }, columns, 12);
}

function titleOf(column: SheetColumn | undefined): string {
  if (column === undefined) return "";
  return column.measure === undefined ? column.title : `${column.title}\n(${column.measure})`;
}

function headCell(worksheet: ExcelJS.Worksheet, row: number, column: number, text: string): void {
  const cell = worksheet.getCell(row, column);
  cell.value = printable(text);
  cell.numFmt = "@";
  cell.font = font(12, { bold: true });
  cell.fill = fill(HEAD_GROUND);
  cell.border = ruled;
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
}
