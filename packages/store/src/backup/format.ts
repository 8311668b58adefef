import { createHash } from "node:crypto";
import { StoreError } from "../errors.js";
import type { ByteReader } from "./bytes.js";

/*
 * A backup file: `LOTRINH` and the format's version (8 bytes), length of the header (4 bytes, big-endian), header
 * (JSON), then gzip of frames, then the SHA-256 of everything before (32 bytes). A frame: kind (1 byte), length
 * (4 bytes, big-endian), content. Frames of a table: one `T` (JSON: which), any number of `D` (PostgreSQL's
 * binary COPY format, cut anywhere), one `E` (JSON: how many rows). The last frame is `Z`.
 */

export const magic = Buffer.from("LOTRINH", "latin1");
export const formatVersion = 1;
export const digestSize = 32;
const largestHeader = 1 << 20;
const largestFrame = 1 << 30;

export interface BackupHeader {
  /** Version of the program that wrote it. */
  readonly program: string;
  /** How many migrations its tables are made by, and the checksum of those. */
  readonly migrations: number;
  readonly checksum: string;
  readonly createdAt: string;
}

export function encodeHeader(header: BackupHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([magic, Buffer.from([formatVersion]), length, json]);
}

/** Reads the header. Throws `backup-foreign`, `backup-newer`, `backup-damaged`. */
export async function readHeader(
  reader: ByteReader,
): Promise<{ readonly header: BackupHeader; readonly bytes: Buffer }> {
  const start = await reader.take(magic.length + 1).catch(() => Buffer.alloc(magic.length + 1));
  if (!start.subarray(0, magic.length).equals(magic)) {
    throw new StoreError("backup-foreign", "the file does not begin like a backup");
  }
  const version = start.readUInt8(magic.length);
  if (version > formatVersion) throw new StoreError("backup-newer", `backup format ${version}`);
  const size = await reader.take(4);
  const length = size.readUInt32BE();
  if (length > largestHeader) throw damaged("the header is too long");
  const json = await reader.take(length);
  const header = parseJson(json);
  if (!isHeader(header)) throw damaged("the header cannot be read");
  return { header, bytes: Buffer.concat([start, size, json]) };
}

function isHeader(value: unknown): value is BackupHeader {
  return (
    typeof value === "object" &&
    value !== null &&
    "program" in value &&
    typeof value.program === "string" &&
    "migrations" in value &&
    typeof value.migrations === "number" &&
    "checksum" in value &&
    typeof value.checksum === "string"
  );
}

export type FrameKind = "T" | "D" | "E" | "Z";

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

const kinds: readonly FrameKind[] = ["T", "D", "E", "Z"];

export function encodeFrame(kind: FrameKind, content: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(kind, "latin1");
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

export async function readFrame(reader: ByteReader): Promise<Frame> {
  const head = await reader.take(5);
  const letter = head.toString("latin1", 0, 1);
  const kind = kinds.find((known) => known === letter);
  const length = head.readUInt32BE(1);
  if (kind === undefined || length > largestFrame) throw damaged("not a frame");
  return { kind, content: await reader.take(length) };
}

/** Content of a `T` frame: the columns that the `D` frames hold, in order. */
export interface TableStart {
  readonly table: string;
  readonly columns: readonly string[];
}

export function readTableStart({ content }: Frame): TableStart {
  const value = parseJson(content);
  if (typeof value === "object" && value !== null && "table" in value && "columns" in value) {
    const { table, columns } = value;
    if (typeof table === "string" && Array.isArray(columns) && columns.every(isText))
      return { table, columns };
  }
  throw damaged("not the start of a table");
}

export function readTableEnd({ content }: Frame): number {
  const value = parseJson(content);
  if (typeof value === "object" && value !== null && "rows" in value && typeof value.rows === "number") {
    return value.rows;
  }
  throw damaged("not the end of a table");
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw damaged("not JSON", cause);
  }
}

export function damaged(message: string, cause?: unknown): StoreError {
  return new StoreError("backup-damaged", `backup: ${message}`, { cause });
}

/**
 * Passes on a file's bytes but for the digest at its end, and throws `backup-damaged` at the end where
 * that isn't the SHA-256 of `before` and all that was passed on.
 */
export async function* checkDigest(before: Buffer, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256").update(before);
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    const all = Buffer.concat([held, piece]);
    const passed = all.subarray(0, Math.max(0, all.length - digestSize));
    held = all.subarray(passed.length);
    hash.update(passed);
    if (passed.length > 0) yield passed;
  }
  if (!hash.digest().equals(held)) throw damaged("the checksum differs");
}
