import { cellText } from "../document/table.js";
import type { LogicalTable } from "../read/tables-rows.js";

/**
 * The headings of a table, by column; where none was read (a group's title right below, `Số vụ 2022` beside `Số vụ 2023`), those
 * of its first printed row.
 */
export function headingsOf({ columns, parts }: LogicalTable): readonly string[] {
  const read = columns.map(({ heading }) => heading);
  if (read.some((heading) => heading !== "")) return read;
  const first = parts[0]?.rows[0];
  return columns.map(({ index }) =>
    cellText(first?.cells.find(({ column }) => column === index))
      .replace(/[*_]/gu, "")
      .trim(),
  );
}
