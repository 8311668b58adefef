import type { Cell, Sheet } from "@lotrinh/core/catalogue/import/cell";
import { parseCsv } from "@lotrinh/core/text/csv";
import { problemSentence } from "@lotrinh/intake/problem";
import type { CellContent, ReadSheet } from "@lotrinh/intake/xlsx/workbook";
import { readXlsx } from "@lotrinh/intake/xlsx/xlsxFile";
import type { FastifyRequest } from "fastify";
import { ApiError } from "../apiError.js";
import { cleanName } from "../documents/receive.js";
import { takeUpload } from "../reports/takeUpload.js";

/** Largest table taken, in bytes. */
export const largestTable = 20 * 1024 * 1024;

export interface ReceivedTable {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sheets: readonly { readonly name: string | null; readonly cells: Sheet }[];
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const tableUnusable = (vi: string, en: string) => new ApiError(400, "table-unusable", { vi, en });

/** The sheets of an uploaded .xlsx or CSV file. Throws `table-unusable` with the reason, and what `takeUpload` throws. */
export async function receiveTable(request: FastifyRequest): Promise<ReceivedTable> {
  const upload = await takeUpload(request, largestTable);
  const pieces: Uint8Array[] = [];
  for await (const piece of upload.file) pieces.push(Buffer.from(piece));
  upload.assertWhole();
  const bytes = Buffer.concat(pieces);
  const fileName = cleanName(upload.filename);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { fileName, mediaType: xlsxType, bytes, sheets: await sheetsOf(bytes) };
  const text = decode(bytes);
  if (text === undefined)
    throw tableUnusable(
      "Tệp không phải là bảng .xlsx hoặc CSV (UTF-8).",
      "The file is neither .xlsx nor CSV in UTF-8.",
    );
  return { fileName, mediaType: "text/csv", bytes, sheets: [{ name: null, cells: parseCsv(text) }] };
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<ReceivedTable["sheets"]> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw tableUnusable(problemSentence(read.problem), problemSentence(read.problem, "en"));
  return read.workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => ({ name: sheet.name, cells: gridOf(sheet) }));
}

function gridOf({ cells }: ReadSheet): Sheet {
  const grid: Cell[][] = [];
  for (const { row, column, content } of cells.values()) {
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = cellOf(content);
  }
  return grid;
}

function cellOf(content: CellContent): Cell {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "date":
      return content.date.slice(0, 4);
    case "boolean":
      return content.boolean ? "1" : "0";
    case "error":
      return { error: content.code };
  }
}
