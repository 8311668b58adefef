import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPostgresOn, processState } from "./process.js";

/** What postmaster.pid says: the lock file of a PostgreSQL server, one fact a line. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Empty where it listens on none. */
  readonly socketDirectory: string;
  readonly status: "starting" | "ready" | "stopping" | "unknown";
}

/** The server that a database directory's lock file names; undefined where there is no (whole) lock file. */
export function findPostmaster(directory: string): Postmaster | undefined {
  let text: string;
  try {
    text = readFileSync(join(directory, "postmaster.pid"), "utf8");
  } catch {
    return undefined;
  }
  const [pid, , , port, socketDirectory, , , status] = text.split("\n");
  // A server in single-user mode writes its pid with a minus sign.
  const number = Math.abs(Number(pid));
  if (!Number.isInteger(number) || number === 0) return undefined;
  return {
    pid: number,
    port: Number(port ?? 0),
    socketDirectory: socketDirectory === "/proc/self/cwd" ? directory : (socketDirectory ?? ""),
    status: statusOf(status),
  };
}

function statusOf(line: string | undefined): Postmaster["status"] {
  const word = line?.trim();
  return word === "starting" || word === "ready" || word === "stopping" ? word : "unknown";
}

/** `stale`: the process is gone, or its number was given to another program. */
export type PostmasterState = "alive" | "zombie" | "stale";

export function postmasterState(postmaster: Postmaster, directory: string): PostmasterState {
  const state = processState(postmaster.pid);
  if (state === "gone") return "stale";
  if (state === "zombie") return "zombie";
  return isPostgresOn(postmaster.pid, directory) ? "alive" : "stale";
}
