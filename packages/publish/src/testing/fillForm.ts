import ExcelJS from "exceljs";

/** A cell that somebody fills in: on a sheet, in the row whose first column holds a key. */
export interface FilledIn {
  readonly sheet: string;
  readonly key: string;
  /** From 1. */
  readonly column: number;
  readonly value: string | number;
}

/** Fills in cells of a workbook as a person would in Excel; for tests of what comes back. */
export async function fillForm(bytes: Uint8Array, cells: readonly FilledIn[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  for (const { sheet, key, column, value } of cells)
    book.getWorksheet(sheet)?.eachRow((row) => {
      if (row.getCell(1).value === key) row.getCell(column).value = value;
    });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The keys in the hidden column of a sheet, from the top. */
export async function keysOf(bytes: Uint8Array, sheet: string): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const keys: string[] = [];
  book.getWorksheet(sheet)?.eachRow((row) => {
    const { value } = row.getCell(1);
    if (typeof value === "string" && value.includes(":")) keys.push(value);
  });
  return keys;
}

/** Whether each sheet that a person sees of a workbook is protected. */
export async function listProtection(
  bytes: Uint8Array,
): Promise<readonly { readonly sheet: string; readonly isProtected: boolean }[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.worksheets
    .filter(({ state }) => state === "visible")
    .map(({ name, model }) => ({ sheet: name, isProtected: "sheetProtection" in model }));
}
