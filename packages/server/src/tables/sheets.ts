import type { Sheet, SheetColumn, SheetRow } from "@lotrinh/publish/xlsx/workbook";
import { parseCount } from "./shownNumber.js";

/** A table as a screen shows it: texts of its cells. */
export interface ShownTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row of totals at its foot, where it has one. */
  readonly foot?: readonly string[] | undefined;
}

type Kind = SheetColumn["type"];

const shownDay = /^(\d{2})\/(\d{2})\/(\d{4})$/u;

/**
 * A table of a screen as a sheet: columns whose cells are all numbers, or all days, become such; a total at the foot is a formula where it
 * is the sum of its column, else it stays the value it is. Empty columns (marks, buttons) are left out.
 */
export function sheetOf({ name, head, rows, foot }: ShownTable, heading: readonly string[]): Sheet {
  const shown = head.map((_, at) => at).filter((at) => head[at] !== "" || rows.some((row) => row[at]));
  const kinds = shown.map((at) => kindOf(rows.map((row) => row[at] ?? "")));
  const isTotalled = shown.map((at, index) => kinds[index] === "number" && isSum(rows, foot, at));
  const columns = shown.map((at, index): SheetColumn => {
    const type = kinds[index] ?? "text";
    return {
      title: head[at] ?? "",
      type,
      width: widthOf(head[at] ?? "", rows, at),
      isTotalled: isTotalled[index] ?? false,
    };
  });
  const cells = (row: readonly string[]): SheetRow["cells"] =>
    shown.map((at, index) => ({ value: cellValue(row[at] ?? "", kinds[index] ?? "text") }));
  const sheet = { name, heading, columns, rows: rows.map((row) => ({ cells: cells(row) })) };
  if (foot === undefined) return sheet;
  if (isTotalled.some(Boolean)) return { ...sheet, totalLabel: foot[0] ?? "" };
  return { ...sheet, rows: [...sheet.rows, { cells: cells(foot), isBold: true }] };
}

function kindOf(texts: readonly string[]): Kind {
  const filled = texts.filter((text) => text !== "" && text !== "–");
  if (filled.length === 0) return "text";
  if (filled.every((text) => parseCount(text) !== undefined)) return "number";
  return filled.every((text) => shownDay.test(text)) ? "date" : "text";
}

function cellValue(text: string, kind: Kind): string | number | null {
  if (text === "" || (text === "–" && kind !== "text")) return null;
  if (kind === "number") return parseCount(text) ?? text;
  const [, day, month, year] = shownDay.exec(text) ?? [];
  return kind === "date" && year !== undefined ? `${year}-${month}-${day}` : text;
}

function isSum(rows: ShownTable["rows"], foot: ShownTable["foot"], at: number): boolean {
  const total = parseCount(foot?.[at] ?? "");
  if (total === undefined) return false;
  const sum = rows.reduce((all, row) => all + (parseCount(row[at] ?? "") ?? 0), 0);
  return Math.abs(sum - total) < 1e-6 * Math.max(1, Math.abs(total));
}

/** Wide enough for most cells, in characters; longer text breaks over lines. */
function widthOf(title: string, rows: ShownTable["rows"], at: number): number {
  const longest = Math.max(...rows.map((row) => (row[at] ?? "").length), title.length, 6);
  return Math.min(longest + 2, 60);
}
