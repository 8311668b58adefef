import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { lstat, rename, rm } from "node:fs/promises";
import { backup } from "@lotrinh/store/backup/backup";
import { openStore } from "@lotrinh/store/open";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { fileError } from "../inputFile.js";
import { assertDataThere, locationOf } from "../location.js";
import type { Terminal } from "../terminal.js";

/**
 * Writes a consistent copy of everything into one file, while a server may be working. The file gets its name when it
 * is whole; an existing file is not written over. Throws `CommandError`, StoreError.
 */
export async function runBackup(call: Call, terminal: Terminal): Promise<number> {
  const [path = ""] = call.files;
  await assertFree(path);
  const location = locationOf(call, terminal);
  assertDataThere(location);
  const store = await openStore(location);
  const half = `${path}.${randomBytes(4).toString("hex")}.part`;
  try {
    const { rows, bytes } = await backup(store, createWriteStream(half, { flags: "wx", mode: 0o600 }));
    await rename(half, path);
    const size = Math.ceil(bytes / 1024);
    const said = {
      vi: `Đã sao lưu ${rows} dòng dữ liệu vào ${path} (${size} KB).`,
      en: `Backed up ${rows} rows into ${path} (${size} KB).`,
    };
    await terminal.out(`${said[call.language]}\n`);
    return 0;
  } catch (error) {
    await rm(half, { force: true });
    throw isFileFault(error) ? fileError(path, error) : error;
  } finally {
    await store.close();
  }
}

async function assertFree(path: string): Promise<void> {
  const there = await lstat(path).then(
    () => true,
    () => false,
  );
  if (there)
    throw new CommandError({
      vi: `${path}: tệp đã có, hãy chọn tên khác`,
      en: `${path}: the file is there already, choose another name`,
    });
}

function isFileFault(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && "path" in error;
}
