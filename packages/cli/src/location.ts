import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StoreLocation } from "@lotrinh/store/store";
import type { Call } from "./command.js";
import { CommandError } from "./commandError.js";
import type { Terminal } from "./terminal.js";

/**
 * Where the data is: the directory that `--data` names, else the server of `DATABASE_URL`, else `./data`.
 */
export function locationOf({ options }: Call, { env }: Terminal): StoreLocation {
  if (typeof options.data === "string") return { dataDir: options.data };
  const url = env.DATABASE_URL;
  return url === undefined || url === "" ? { dataDir: "data" } : { databaseUrl: url };
}

/** Refuses a data directory without data, so that nothing is made where only something is read. */
export function assertDataThere(location: StoreLocation): void {
  if (!("dataDir" in location) || existsSync(join(location.dataDir, "postgres"))) return;
  throw new CommandError({
    vi: `${location.dataDir}: không có dữ liệu của Lộ Trình ở đây`,
    en: `${location.dataDir}: there is no data of Lộ Trình here`,
  });
}
