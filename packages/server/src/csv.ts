import type { FastifyReply } from "fastify";

export type CsvCell = string | number | null;

/** What spreadsheet programs would run as a formula. */
const formula = /^[=+\-@\t\r]/u;

/**
 * Rows as CSV (RFC 4180) for people and programs: UTF-8 with a byte order mark so that Excel shows Vietnamese right, numbers with a
 * decimal point. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Sends rows as a file to keep; `name` without extension. */
export function sendCsv(
  reply: FastifyReply,
  name: string,
  rows: readonly (readonly CsvCell[])[],
): FastifyReply {
  return reply
    .header("content-type", "text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.csv"`)
    .header("x-content-type-options", "nosniff")
    .send(toCsv(rows));
}
