import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file as it arrived, on disk: even a large one is never in memory as a whole. */
export interface ReceivedFile {
  /** NFC, without control characters or folders. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Buffer;
  /** The first bytes, to tell what it is. */
  readonly head: Uint8Array;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/** Writes a stream into a temporary file, hands it to `work`, and removes it whatever happens. */
export async function withReceivedFile<T>(
  stream: NodeJS.ReadableStream,
  name: string,
  work: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "lotrinh-upload-"));
  try {
    const path = join(folder, "file");
    const { size, sha256 } = await save(stream, path);
    return await work({
      name: cleanName(name),
      mediaType: mediaTypeOf(name),
      size,
      sha256,
      head: await readHead(path),
      content: () => createReadStream(path, { highWaterMark: 1 << 20 }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function save(stream: NodeJS.ReadableStream, path: string) {
  const hash = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      size += piece.length;
      done(null, piece);
    },
  });
  await pipeline(stream, measure, createWriteStream(path, { mode: 0o600 }));
  return { size, sha256: hash.digest() };
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What people called the file, fit to be shown and sent back. */
export function cleanName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}]+/gu, "").trim();
  if (clean === "" || /^\.+$/.test(clean)) return "van-ban";
  const extension = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? "";
  const letters = [...clean];
  return letters.length <= 200 ? clean : `${letters.slice(0, 190).join("")}${extension}`;
}

const mediaTypes: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  rtf: "application/rtf",
  pdf: "application/pdf",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  htm: "text/html",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  tif: "image/tiff",
  tiff: "image/tiff",
};

/** By the file's name: what a browser says of it is not to be trusted any more than that. */
export function mediaTypeOf(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(mediaTypes, extension)
    ? (mediaTypes[extension] ?? "application/octet-stream")
    : "application/octet-stream";
}
