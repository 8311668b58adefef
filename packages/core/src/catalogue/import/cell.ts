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
