import { type CsvCell, toCsv } from "@lotrinh/publish/opendata/csv";
import type { FastifyReply } from "fastify";

/** Sends rows as a file for spreadsheets; `name` without extension. */
export function sendCsv(
  reply: FastifyReply,
  name: string,
  rows: readonly (readonly CsvCell[])[],
): FastifyReply {
  return reply
    .header("content-type", "text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.csv"`)
    .header("x-content-type-options", "nosniff")
    .send(toCsv(rows, { forSpreadsheets: true }));
}
