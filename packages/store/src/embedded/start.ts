import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../errors.js";
import { type Cluster, databaseEnvironment, directoryFor } from "./cluster.js";
import { findPostmaster, type Postmaster, postmasterState } from "./postmaster.js";
import { processesIn } from "./process.js";

/** A running server, and whether we started it. */
export interface Running {
  readonly postmaster: Postmaster;
  readonly startedHere: boolean;
}

export interface StartOptions {
  /** Server settings beside our own, for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long a start may take, recovery after a crash included, in milliseconds. Default two minutes. */
  readonly timeout?: number;
}

/** How long a server that is going down, or a zombie's entry, is waited for before we act on it. */
const zombiePatience = 10_000;

/**
 * Starts the database of a cluster, or joins the one that runs on it. Deals with what a kill leaves behind:
 * a lock file of a process that is gone, of a zombie, or of another program that got its number.
 * Throws StoreError `start-…`, `directory-in-use`, `disk-full`.
 */
export async function startCluster(cluster: Cluster, options: StartOptions = {}): Promise<Running> {
  const begun = Date.now();
  const deadline = begun + (options.timeout ?? 120_000);
  for (;;) {
    const running = await awaitRunning(cluster, deadline, begun + zombiePatience);
    if (running !== undefined) return { postmaster: running, startedHere: false };
    const started = await tryStart(cluster, options, deadline);
    if (started !== undefined) return { postmaster: started, startedHere: true };
    assertInTime(cluster, deadline);
    await sleep(150);
  }
}

/** The server that runs already, once it is ready; undefined where one can be started. */
async function awaitRunning(
  cluster: Cluster,
  deadline: number,
  patience: number,
): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = findPostmaster(cluster.directory);
    if (postmaster === undefined) return undefined;
    const state = postmasterState(postmaster, cluster.directory);
    if (state === "alive" && postmaster.status === "ready") return postmaster;
    if (state === "stale" || (state === "zombie" && Date.now() > patience)) {
      await removeLock(cluster, postmaster, patience);
      return undefined;
    }
    assertInTime(cluster, deadline);
    await sleep(30);
  }
}

/**
 * PostgreSQL itself clears the lock of a process that is gone, but trusts a number that lives, be it
 * another program's or a zombie's. We clear those, once no process works in the directory any more and
 * nobody answers on its socket (a server in another container has no process here).
 */
async function removeLock({ directory }: Cluster, postmaster: Postmaster, patience: number): Promise<void> {
  while (processesIn(directory).length > 0 || (await answers(postmaster))) {
    if (Date.now() > patience) throw new StoreError("directory-in-use", `${directory} is in use`);
    await sleep(100);
  }
  rmSync(join(directory, "postmaster.pid"), { force: true });
}

async function answers({ socketDirectory, port }: Postmaster): Promise<boolean> {
  if (socketDirectory === "") return false;
  return new Promise((resolve) => {
    const socket = createConnection(join(socketDirectory, `.s.PGSQL.${port}`));
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => answer(true)).once("error", () => answer(false));
  });
}

function assertInTime({ logFile }: Cluster, deadline: number): void {
  if (Date.now() <= deadline) return;
  throw new StoreError("start-timeout", "the database did not start in time", {
    detail: logTail(logFile, 0),
  });
}

/** Starts a server; undefined where it gave way to another one, or to what is left of one. */
async function tryStart(
  cluster: Cluster,
  options: StartOptions,
  deadline: number,
): Promise<Postmaster | undefined> {
  const log = openLog(cluster.logFile);
  const address = await chooseAddress(cluster);
  const child = spawnPostgres(cluster, { ...address.settings, ...options.settings }, log.fd);
  closeSync(log.fd);
  try {
    const postmaster = await untilReady(cluster, child, deadline);
    if (postmaster !== undefined) return postmaster;
  } catch (error) {
    child.kill("SIGQUIT");
    throw error;
  }
  address.discard();
  assertGaveWay(cluster.logFile, log.size);
  return undefined;
}

function spawnPostgres(
  cluster: Cluster,
  settings: Readonly<Record<string, string>>,
  log: number,
): ChildProcess {
  const { account, binaries, directory } = cluster;
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(binaries.postgres, ["-D", directoryFor(account, directory), ...args], {
    ...account,
    cwd: directory,
    env: databaseEnvironment(),
    // Of its own group: Ctrl-C is for us, who stop the database when we have finished.
    detached: true,
    stdio: ["ignore", log, log],
    windowsHide: true,
  });
  child.unref();
  return child;
}

/** Ready, or undefined when the process ended before. */
async function untilReady(
  cluster: Cluster,
  child: ChildProcess,
  deadline: number,
): Promise<Postmaster | undefined> {
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  for (;;) {
    await sleep(15);
    if (failure !== undefined) {
      throw new StoreError("binaries-broken", "postgres does not run", { cause: failure });
    }
    const postmaster = findPostmaster(cluster.directory);
    if (postmaster?.pid === child.pid && postmaster?.status === "ready") return postmaster;
    if (child.exitCode !== null || child.signalCode !== null) return undefined;
    assertInTime(cluster, deadline);
  }
}

/** Another server's lock, or processes of a killed one that are still ending: worth another try. */
const passing =
  /lock file ".*" already exists|pre-existing shared memory block|bogus data in lock file|is empty/;

function assertGaveWay(logFile: string, from: number): void {
  const detail = logTail(logFile, from);
  if (passing.test(detail)) return;
  if (detail.includes("No space left on device")) throw new StoreError("disk-full", "disk full", { detail });
  throw new StoreError("start-failed", "postgres ended while starting", { detail });
}

const largestLog = 10_000_000;

function openLog(logFile: string): { readonly fd: number; readonly size: number } {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(logFile, `${logFile}.1`);
  return { fd: openSync(logFile, "a", 0o600), size: size > largestLog ? 0 : size };
}

/** The last 2,000 bytes written to the log after `from`. */
function logTail(logFile: string, from: number): string {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const start = Math.max(from, size - 2000);
  if (start >= size) return "";
  const buffer = Buffer.alloc(size - start);
  const fd = openSync(logFile, "r");
  readSync(fd, buffer, 0, buffer.length, start);
  closeSync(fd);
  return buffer.toString("utf8");
}

const ownSettings = {
  max_connections: "60",
  jit: "off",
  log_timezone: "UTC",
  timezone: "UTC",
  log_checkpoints: "off",
  log_min_messages: "warning",
  log_min_error_statement: "panic",
} as const;

interface Address {
  readonly settings: Readonly<Record<string, string>>;
  readonly discard: () => void;
}

/** Longest path of a socket that every system takes, with its end and the byte that closes it. */
const longestSocketPath = 103;

/** A socket among the database's files, which only its account enters; on Windows a port of this machine. */
async function chooseAddress(cluster: Cluster): Promise<Address> {
  if (process.platform === "win32") {
    const port = String(await freePort());
    return { settings: { ...ownSettings, listen_addresses: "127.0.0.1", port }, discard: () => undefined };
  }
  const path = join(cluster.directory, ".s.PGSQL.5432");
  const short = Buffer.byteLength(path) <= longestSocketPath;
  const folder = short ? undefined : makeSocketFolder(cluster);
  return {
    settings: {
      ...ownSettings,
      listen_addresses: "",
      unix_socket_directories: folder ?? directoryFor(cluster.account, cluster.directory),
      unix_socket_permissions: "0700",
    },
    discard: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeSocketFolder({ account }: Cluster): string {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
