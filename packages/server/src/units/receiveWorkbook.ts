import { problemSentence } from "@lotrinh/intake/problem";
import { noticeSentence, type ReadWorkbook } from "@lotrinh/intake/xlsx/workbook";
import { readXlsx } from "@lotrinh/intake/xlsx/xlsxFile";
import type { FastifyRequest } from "fastify";
import { takeUpload } from "../reports/takeUpload.js";
import { sheetUnusable } from "./errors.js";
import { type ColumnWanted, readTable } from "./sheet.js";

/** Largest sheet taken, in bytes. */
const largest = 20 * 1024 * 1024;

/** The workbook of an upload, and what people should know of it. Throws `sheet-unusable`, and what `takeUpload` throws. */
export async function receiveWorkbook(
  request: FastifyRequest,
): Promise<{ readonly workbook: ReadWorkbook; readonly notices: string[] }> {
  const upload = await takeUpload(request, largest);
  const pieces: Uint8Array[] = [];
  for await (const piece of upload.file) pieces.push(Buffer.from(piece));
  upload.assertWhole();
  const read = await readXlsx(Buffer.concat(pieces));
  if (!read.ok) {
    throw sheetUnusable({ vi: problemSentence(read.problem), en: problemSentence(read.problem, "en") });
  }
  return { workbook: read.workbook, notices: read.workbook.notices.map(noticeSentence) };
}

/** The rows of an uploaded sheet by its columns, each with its line. Throws as `receiveWorkbook` does, and where a needed column isn't there. */
export async function receiveRows<K extends string>(
  request: FastifyRequest,
  columns: readonly ColumnWanted<K>[],
) {
  const { workbook, notices } = await receiveWorkbook(request);
  const table = readTable(workbook, columns);
  if (!table.ok) throw sheetUnusable(table.problem);
  return { rows: table.rows.map(({ line, cells }) => ({ line, ...cells })), notices };
}
