import type { StoreLocation } from "@lotrinh/store/store";
import type { Call } from "./command.js";
import type { Terminal } from "./terminal.js";

/**
 * Where the data is: the directory that `--data` names, else the server of `DATABASE_URL`, else `./data`.
 */
export function locationOf({ options }: Call, { env }: Terminal): StoreLocation {
  if (typeof options.data === "string") return { dataDir: options.data };
  const url = env.DATABASE_URL;
  return url === undefined || url === "" ? { dataDir: "data" } : { databaseUrl: url };
}
