import { allBlocks, type TableBlock, type TableCell, type TableColumn } from "@lotrinh/core/synthesis/draft";
import type { ReportContent } from "@lotrinh/core/synthesis/editing/state";
import type { Sheet, SheetValue, Workbook } from "@lotrinh/publish/xlsx/workbook";

/** All tables of a report as a workbook, a sheet each; figures as numbers. `day`: of the content, `YYYY-MM-DD`. */
export function tablesWorkbook(content: ReportContent, day: string): Workbook {
  const tables = allBlocks(content).filter((block): block is TableBlock => block.kind === "table");
  const sheets = tables.map((table, at) => sheetOf(table, at + 1));
  return { title: content.heading.title, date: day, sheets: sheets.length === 0 ? [emptySheet] : sheets };
}

const emptySheet: Sheet = {
  name: "Bảng",
  heading: ["Báo cáo chưa có bảng số liệu nào."],
  columns: [{ title: "Nội dung", type: "text", width: 40 }],
  rows: [],
};

function sheetOf(table: TableBlock, number: number): Sheet {
  const { title, measure, columns, rows, notes } = table;
  return {
    name: `Bảng ${number}`,
    heading: [title, ...(measure === null ? [] : [`Đơn vị tính: ${measure}`])],
    columns: columns.map((column, at) => columnOf(column, table, at)),
    rows: rows.map(({ cells, style }, line) => ({
      cells: columns.map((_, at) =>
        style === "total" ? totalValue(table, line, at) : sheetValue(cells[at]),
      ),
      ...(style === "plain" ? {} : { isBold: true }),
      ...(style === "group" ? { isAcross: true } : {}),
    })),
    notes,
  };
}

/** A total is a formula where it is the sum of its group's rows, or of all rows above it; else it stands as it is. */
function totalValue({ rows }: TableBlock, line: number, at: number): SheetValue {
  const own = sheetValue(rows[line]?.cells[at]);
  if (typeof own !== "number") return own;
  const group = rows.slice(0, line).findLastIndex(({ style }) => style !== "plain") + 1;
  const from = [group, 0].find((start) => {
    const sum = sumOfRows(rows.slice(start, line), at);
    return start < line && Math.abs(sum - own) <= 1e-9 * Math.max(1, Math.abs(own));
  });
  return from === undefined ? own : { sumOf: [from, line - 1] };
}

/** What the plain rows of a column add up to: totals among them count nothing more. */
function sumOfRows(rows: TableBlock["rows"], at: number): number {
  return rows.reduce((sum, { cells, style }) => {
    const value = style === "plain" ? sheetValue(cells[at]) : null;
    return sum + (typeof value === "number" ? value : 0);
  }, 0);
}

function columnOf(
  { title, width, align }: TableColumn,
  { rows }: TableBlock,
  at: number,
): Sheet["columns"][number] {
  const isNumber = rows.some(({ cells }) => cells[at]?.figure !== undefined);
  return { title, type: isNumber ? "number" : "text", width: Math.max(8, Math.round(width)), align };
}

/** A figure as the number that is printed; a target (`< 3`) and what has no figure as text. */
function sheetValue(cell: TableCell | undefined): SheetValue {
  if (cell === undefined || cell.text === "") return null;
  const { text, figure } = cell;
  if (figure === undefined || !/^[-+]?[\d.,]+%?$/u.test(text)) return text;
  return figure.form.style === "ratio" ? text : figure.value * (figure.form.factor ?? 1);
}
