/** Rows and columns that Excel has. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** `B7` → row 7, column 2; undefined for text that is no address of Excel. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (parts === null) return undefined;
  const [, letters = "", digits = ""] = parts;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= ROWS && column <= COLUMNS ? { row, column } : undefined;
}

/** Row 7, column 28 → `AB7`. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}
