import { open } from "node:fs/promises";
import { basename } from "node:path";
import { CommandError } from "./commandError.js";
import type { Text } from "./text.js";

/** Largest file taken, in bytes; the same as on the server. */
const LARGEST = 200 * 1024 * 1024;

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file whole. Throws `CommandError` where it isn't there, can't be read or is too large. */
export async function readInputFile(path: string): Promise<InputFile> {
  try {
    const file = await open(path);
    try {
      return {
        name: basename(path),
        bytes: await readAll(path, file.createReadStream({ autoClose: false })),
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw fileError(path, error);
  }
}

/** In pieces, so that a device or a pipe without end is refused too. */
async function readAll(path: string, stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST)
      throw new CommandError({
        vi: `${path}: tệp quá lớn, giới hạn là 200 MB`,
        en: `${path}: the file is larger than 200 MB`,
      });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { vi: "không tìm thấy tệp", en: "no such file" },
  ENOTDIR: { vi: "không tìm thấy tệp", en: "no such file" },
  EISDIR: { vi: "đây là thư mục, không phải tệp", en: "this is a directory, not a file" },
  EACCES: { vi: "không có quyền đọc tệp", en: "no permission to read the file" },
  ENAMETOOLONG: { vi: "tên tệp quá dài", en: "the name is too long" },
};

/** What the system says of a file, as one sentence with its name. */
export function fileError(path: string, error: unknown): CommandError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code] ?? {
    vi: `không mở được tệp (${code || "lỗi không rõ"})`,
    en: `cannot open the file (${code || "unknown"})`,
  };
  return new CommandError({ vi: `${path}: ${reason.vi}`, en: `${path}: ${reason.en}` }, { cause: error });
}
