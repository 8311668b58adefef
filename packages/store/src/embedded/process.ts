import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

export type ProcessState = "gone" | "zombie" | "alive";

/** What a process is; a zombie has ended and only waits for its parent to take note. */
export function processState(pid: number): ProcessState {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return "gone";
  }
  return isZombie(pid) ? "zombie" : "alive";
}

/** Error code of a system call, undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function isZombie(pid: number): boolean {
  if (process.platform === "win32") return false;
  if (process.platform !== "linux") return psField(pid, "state").startsWith("Z");
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

/**
 * Whether a process is a PostgreSQL on this directory. Linux tells by its working directory, which is
 * the data directory for every process of the server; elsewhere its command line has to name both.
 */
export function isPostgresOn(pid: number, directory: string): boolean {
  if (process.platform === "linux") return workingDirectory(pid) === directory;
  if (process.platform === "win32") return processState(pid) === "alive";
  const command = psField(pid, "command");
  return command.includes("postgres") && command.includes(directory);
}

/** Processes whose working directory this is; empty where the system doesn't tell (only Linux does). */
export function processesIn(directory: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingDirectory(pid) === directory);
}

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function psField(pid: number, field: "state" | "command"): string {
  try {
    return execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
