/** A cell of a sheet as it was read: a number, a text, nothing, or what the file itself calls an error (`#DIV/0!`). */
export type Cell = number | string | null | { readonly error: string };

/** A sheet: rows of cells, both from 0. */
export type Sheet = readonly (readonly Cell[])[];

/** A cell's text, one space between words; '' for nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "object") return cell.error;
  return String(cell).normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** A column as spreadsheets name it: 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
