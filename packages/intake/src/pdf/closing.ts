import type { PrintedLine } from "./flowText.js";
import type { PrintedTable } from "./printedTable.js";

/**
 * The closing of a document (recipients | signature; Decree 30/2020/NĐ-CP, annex I, cells 7 and 9) with what goes on with it on the
 * same page or the next: more of both columns, or an item of the recipients. Undefined where `piece` is none of it.
 */
export function joinClosing(
  table: PrintedTable,
  piece: PrintedTable | PrintedLine,
): PrintedTable | undefined {
  if (!isClosing(table)) return undefined;
  const last = table.rows[0]?.cells[0]?.lines.at(-1)?.text ?? "";
  const more = "rows" in piece ? columnsOf(piece) : itemOf(last, piece);
  const row = table.rows[0];
  if (row === undefined || more === undefined) return undefined;
  const cells = row.cells.map((cell, column) => ({
    ...cell,
    lines: [...cell.lines, ...(more[column] ?? [])],
  }));
  return { ...table, rows: [{ ...row, cells }] };
}

function isClosing({ rows }: PrintedTable): boolean {
  const first = rows[0]?.cells[0];
  return first?.measure.kind === "column" && /^nơi nhận/iu.test(first.lines[0]?.text ?? "");
}

function columnsOf({ rows }: PrintedTable): (readonly PrintedLine[])[] | undefined {
  const cells = rows[0]?.cells ?? [];
  const [left, right] = cells;
  if (rows.length > 1 || cells.length !== 2 || left?.measure.kind !== "column") return undefined;
  const opens = /^(?:nơi nhận|CỘNG H|ĐẢNG CỘNG)/iu;
  if ([left, right].some((cell) => opens.test(cell?.lines[0]?.text ?? ""))) return undefined;
  return cells.map((cell) => cell.lines);
}

/** An item of a list that isn't at its end. */
function itemOf(last: string, line: PrintedLine): (readonly PrintedLine[])[] | undefined {
  return /[;:]$/u.test(last) && /^[-–+]\s?\p{Lu}/u.test(line.text) && line.text.length < 120
    ? [[line]]
    : undefined;
}
