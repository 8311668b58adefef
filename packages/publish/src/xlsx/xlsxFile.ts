import ExcelJS from "exceljs";
import { withFixedTimes } from "../archive/zipTimes.js";
import { printable } from "../text/printable.js";
import { dayValue } from "./cellFormats.js";
import { type ChoiceLists, choiceLists, writeChoices } from "./choiceLists.js";
import { type Frame, frameOf } from "./frame.js";
import { sheetNames } from "./sheetNames.js";
import { writeHead, writeHeading, writeNotes } from "./sheetText.js";
import { writeBody, writeTotal } from "./tableCells.js";
import { type Sheet, STAMP_SHEET, type Workbook } from "./workbook.js";

const PROGRAM = "Lộ Trình";
/** What stands as the day of making where the content has none. */
const NO_DAY = "2000-01-01";

/**
 * Writes tables as .xlsx: head rows repeated and frozen, a print area fitted to the width of A4, totals as formulas, the unlocked
 * cells and lists of a form. The same content gives the same bytes. Text that XML can't hold is left out (`printable`).
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = printable(workbook.title);
  book.creator = printable(workbook.author ?? PROGRAM);
  book.lastModifiedBy = book.creator;
  book.created = dayValue(workbook.date ?? NO_DAY) ?? new Date(`${NO_DAY}T00:00:00Z`);
  book.modified = book.created;
  const names = sheetNames(workbook.sheets.map((sheet) => sheet.name));
  const lists = choiceLists(workbook.sheets);
  workbook.sheets.forEach((sheet, index) => {
    writeSheet(book, names[index] ?? "", sheet, lists);
  });
  writeChoices(book, lists);
  if (workbook.stamp !== undefined) writeStamp(book, workbook.stamp);
  return withFixedTimes(new Uint8Array(await book.xlsx.writeBuffer()));
}

function writeSheet(book: ExcelJS.Workbook, name: string, sheet: Sheet, lists: ChoiceLists): void {
  const frame = frameOf(sheet);
  const worksheet = book.addWorksheet(name, { views: [viewOf(frame)], pageSetup: pageOf(sheet) });
  sheet.columns.forEach((column, index) => {
    const target = worksheet.getColumn(index + 1);
    target.width = column.width;
    target.hidden = column.isHidden === true;
  });
  writeHeading(worksheet, sheet, frame);
  writeHead(worksheet, sheet, frame);
  writeBody(worksheet, sheet, frame, lists);
  writeTotal(worksheet, sheet, frame);
  writeNotes(worksheet, sheet, frame);
  setPrinting(worksheet, frame);
  if (sheet.isProtected === true) protect(worksheet);
}

function viewOf({ head }: Frame): Partial<ExcelJS.WorksheetView> {
  return {
    state: "frozen",
    xSplit: 0,
    ySplit: head[1],
    topLeftCell: `A${head[1] + 1}`,
    activeCell: `A${head[1] + 1}`,
    showGridLines: false,
  };
}

const A4 = 9;
/** Beyond this width in characters a table goes on its side. */
const UPRIGHT_CHARACTERS = 95;

function pageOf({ columns }: Sheet): Partial<ExcelJS.PageSetup> {
  const width = columns.reduce((sum, column) => sum + (column.isHidden === true ? 0 : column.width), 0);
  return {
    paperSize: A4,
    orientation: width > UPRIGHT_CHARACTERS ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  };
}

function setPrinting(worksheet: ExcelJS.Worksheet, frame: Frame): void {
  const lastColumn = worksheet.getColumn(Math.max(1, frame.columns)).letter;
  worksheet.pageSetup.printArea = `A$1:${lastColumn}$${frame.last}`;
  worksheet.pageSetup.printTitlesRow = `${frame.head[0]}:${frame.head[1]}`;
  worksheet.headerFooter = { oddFooter: '&C&"Times New Roman"&10Trang &P/&N' };
}

/** Without a password, which would make a random salt and protect nothing that matters. */
function protect(worksheet: ExcelJS.Worksheet): void {
  void worksheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function writeStamp(book: ExcelJS.Workbook, stamp: Readonly<Record<string, string>>): void {
  const sheet = book.addWorksheet(STAMP_SHEET, { state: "veryHidden" });
  Object.entries(stamp).forEach(([key, value], index) => {
    for (const [column, text] of [key, value].entries()) {
      const cell = sheet.getCell(index + 1, column + 1);
      cell.value = printable(text);
      cell.numFmt = "@";
    }
  });
}
