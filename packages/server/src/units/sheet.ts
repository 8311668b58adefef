import { fold } from "@lotrinh/core/text/fold";
import type { CellContent, ReadCell, ReadSheet, ReadWorkbook } from "@lotrinh/intake/xlsx/workbook";
import type { Text } from "../text.js";

/** A column of a table to be taken in: its titles, as people write them. */
export interface ColumnWanted<Key extends string> {
  readonly key: Key;
  /** The first is the one that our own form has. */
  readonly titles: readonly string[];
  readonly needed?: true;
}

/** One row: its number in the sheet, and its cells as text, '' for empty ones. */
export interface TableRow<Key extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Key, string>>;
  /** Titles of columns whose cell is a formula: what stands there was computed, not entered. */
  readonly formulas: readonly string[];
}

export type TableRead<Key extends string> =
  | { readonly ok: true; readonly rows: readonly TableRow<Key>[] }
  | { readonly ok: false; readonly problem: Text };

/** Rows above the head that a form may have: letterhead, title. */
const deepestHead = 20;
export const mostRows = 20_000;

/** Reads the first visible sheet's table: the head is the first row that names all needed columns. */
export function readTable<Key extends string>(
  workbook: ReadWorkbook,
  columns: readonly ColumnWanted<Key>[],
): TableRead<Key> {
  const sheet = workbook.sheets.find(({ isHidden, cells }) => !isHidden && cells.size > 0);
  const grid = sheet === undefined ? new Map<number, Map<number, ReadCell>>() : rowsOf(sheet);
  const head = findHead(grid, columns);
  if (head === undefined) return { ok: false, problem: headMissing(columns) };
  const below = [...grid].filter(([line]) => line > head.line).sort(([a], [b]) => a - b);
  if (below.length > mostRows) return { ok: false, problem: tooManyRows };
  const rows = below.map(([line, cells]) => rowOf(line, cells, head.at, columns));
  return { ok: true, rows: rows.filter(({ cells }) => Object.values(cells).some((text) => text !== "")) };
}

const tooManyRows: Text = {
  vi: `Bảng có quá ${mostRows} dòng; vui lòng chia thành nhiều tệp.`,
  en: `The table has more than ${mostRows} rows.`,
};

function headMissing(columns: readonly ColumnWanted<string>[]): Text {
  const needed = columns.filter((column) => column.needed).map(({ titles }) => `“${titles[0]}”`);
  return {
    vi: `Không tìm thấy dòng tiêu đề có cột ${needed.join(", ")}. Vui lòng dùng biểu mẫu tải từ hệ thống.`,
    en: `No head row with the columns ${needed.join(", ")}.`,
  };
}

function rowsOf({ cells }: ReadSheet): Map<number, Map<number, ReadCell>> {
  const rows = new Map<number, Map<number, ReadCell>>();
  for (const cell of cells.values()) {
    const row = rows.get(cell.row) ?? new Map<number, ReadCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return rows;
}

function findHead<Key extends string>(
  grid: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>,
  columns: readonly ColumnWanted<Key>[],
) {
  const lines = [...grid.keys()].filter((line) => line <= deepestHead).sort((a, b) => a - b);
  for (const line of lines) {
    const at = placesOf(grid.get(line) ?? new Map(), columns);
    if (columns.every(({ key, needed }) => !needed || at.has(key))) return { line, at };
  }
  return undefined;
}

function placesOf<Key extends string>(
  row: ReadonlyMap<number, ReadCell>,
  columns: readonly ColumnWanted<Key>[],
): Map<Key, number> {
  const at = new Map<Key, number>();
  for (const [place, cell] of row) {
    const title = fold(textOf(cell.content).replace(/\(.*\)|\*/gu, ""));
    const column = columns.find(
      ({ key, titles }) => !at.has(key) && titles.some((known) => fold(known) === title),
    );
    if (column !== undefined) at.set(column.key, place);
  }
  return at;
}

function rowOf<Key extends string>(
  line: number,
  row: ReadonlyMap<number, ReadCell>,
  at: ReadonlyMap<Key, number>,
  columns: readonly ColumnWanted<Key>[],
): TableRow<Key> {
  const cellOf = (key: Key) => row.get(at.get(key) ?? -1);
  const entries = columns.map(({ key }) => {
    const cell = cellOf(key);
    return [key, cell === undefined ? "" : textOf(cell.content)] as const;
  });
  const formulas = columns.filter(({ key }) => cellOf(key)?.isFormula).map(({ titles }) => titles[0] ?? "");
  return { line, cells: Object.fromEntries(entries) as Record<Key, string>, formulas };
}

function textOf(content: CellContent): string {
  switch (content.kind) {
    case "text":
      return content.text.replace(/\s+/gu, " ").trim();
    case "number":
      return String(content.number);
    case "date":
      return content.date.slice(0, 10);
    case "boolean":
      return content.boolean ? "x" : "";
    case "error":
      return "";
  }
}

/** `15/03/2025`, `1-3-2025` or `2025-03-15` as `YYYY-MM-DD`; null for an empty text; undefined for one that is no day. */
export function dayOf(text: string): string | null | undefined {
  if (text === "") return null;
  const [, d = "", m = "", y = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const written = y === "" ? text : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined;
  const time = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(written) ? written : undefined;
}
