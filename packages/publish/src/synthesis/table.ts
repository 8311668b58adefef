import type { TableRow as DraftRow, TableBlock } from "@lotrinh/core/synthesis/draft";
import type { Table, TableCell, TableRow } from "../official/table.js";

/** A table of the draft as a ruled table. In an annex the annex's title stands above it already. */
export function officialTable(table: TableBlock, place: "text" | "annex"): Table {
  const { title, measure, columns, rows, notes, key } = table;
  const head: TableRow = {
    cells: columns.map((column) => ({ text: column.title, align: "center", bold: true })),
    bold: true,
  };
  return {
    kind: "table",
    ...(place === "text" ? { caption: title } : {}),
    ...(measure === null ? {} : { measure }),
    columns: columns.map(({ width, align }) => ({ width, align })),
    head: [head],
    rows: rows.map((row) => rowOf(row, columns.length)),
    ...(notes.length === 0 ? {} : { notes }),
    source: key,
  };
}

function rowOf({ key, cells, style }: DraftRow, columns: number): TableRow {
  if (style === "group") {
    const [title] = cells;
    return {
      cells: [{ text: title?.text ?? "", colSpan: columns, align: "left", bold: true }],
      bold: true,
      source: key,
    };
  }
  const made = cells.map(
    ({ text, figure }): TableCell => (figure === undefined ? { text } : { text, source: figure.key }),
  );
  return { cells: made, source: key, ...(style === "total" ? { bold: true } : {}) };
}
