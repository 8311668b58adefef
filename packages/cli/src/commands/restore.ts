import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { restore } from "@lotrinh/store/backup/restore";
import { openStore } from "@lotrinh/store/open";
import type { Call } from "../command.js";
import { fileError } from "../inputFile.js";
import { locationOf } from "../location.js";
import type { Terminal } from "../terminal.js";

/**
 * Restores a backup into an empty place, whole or not at all. Throws StoreError for a place that isn't empty
 * and for a file that is damaged, foreign or newer than the program.
 */
export async function runRestore(call: Call, terminal: Terminal): Promise<number> {
  const [path = ""] = call.files;
  await access(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  const store = await openStore(locationOf(call, terminal));
  try {
    const { rows, header } = await restore(store, createReadStream(path));
    const said = {
      vi: `Đã khôi phục ${rows} dòng dữ liệu (sao lưu lúc ${header.createdAt}).`,
      en: `Restored ${rows} rows (backed up at ${header.createdAt}).`,
    };
    await terminal.out(`${said[call.language]}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
