export type CsvCell = string | number | null;

/** What spreadsheet programs would run as a formula. */
const formula = /^[=+\-@\t\r]/u;

export interface CsvOptions {
  /**
   * For people who open the file in a spreadsheet: a byte order mark, so that Vietnamese shows right, and an apostrophe before texts
   * that would be run as formulas (OWASP, CSV injection). Without it texts stand as they are, for programs.
   */
  readonly forSpreadsheets: boolean;
}

/** Rows as CSV (RFC 4180): commas, CRLF, numbers with a decimal point, nothing for null. */
export function toCsv(rows: readonly (readonly CsvCell[])[], { forSpreadsheets }: CsvOptions): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, forSpreadsheets)).join(","));
  return `${forSpreadsheets ? "\ufeff" : ""}${lines.join("\r\n")}\r\n`;
}

function cellText(cell: CsvCell, guarded: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const safe = guarded && formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
