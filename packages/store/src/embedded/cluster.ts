import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { StoreError } from "../errors.js";
import { type Account, canReach, databaseAccount } from "./account.js";
import { type Binaries, findBinaries } from "./binaries.js";
import { codeOf, processState } from "./process.js";

/** One embedded database on disk, and what it is run with. */
export interface Cluster {
  /** The database's files, without symbolic links in the path: `DIR/postgres`. */
  readonly directory: string;
  readonly logFile: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
}

/** Major version of the files that the embedded binaries read. */
const majorVersion = "18";

/**
 * Finds or makes the database's files under a data directory. They are made under another name and renamed
 * when they are whole: a killed start leaves nothing half-made, and of two starts at once one wins.
 * Throws StoreError `directory-…`, `binaries-…`, `disk-full`.
 */
export function prepareCluster(dataDir: string): Cluster {
  const root = makeDataDir(dataDir);
  const directory = join(root, "postgres");
  const account = databaseAccount([directory, root]);
  const cluster: Cluster = {
    directory,
    logFile: join(root, "postgres.log"),
    account,
    binaries: findBinaries(root, account),
  };
  removeLeftovers(root);
  if (existsSync(directory)) assertOurs(directory);
  else initialise(cluster);
  return cluster;
}

function makeDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    return realpathSync(dataDir);
  } catch (cause) {
    throw directoryError(dataDir, cause);
  }
}

function directoryError(directory: string, cause: unknown): StoreError {
  if (codeOf(cause) === "ENOSPC") return new StoreError("disk-full", `no space for ${directory}`, { cause });
  return new StoreError("directory-unusable", `cannot use ${directory}: ${String(cause)}`, {
    vietnamese: `Không dùng được thư mục dữ liệu “${directory}”: không phải thư mục hoặc không có quyền ghi.`,
    cause,
  });
}

function assertOurs(directory: string): void {
  let version: string;
  try {
    version = readFileSync(join(directory, "PG_VERSION"), "utf8").trim();
  } catch (cause) {
    if (codeOf(cause) !== "ENOENT") throw directoryError(directory, cause);
    throw new StoreError("directory-not-ours", `${directory} is not a database directory`, { cause });
  }
  if (version !== majorVersion) {
    throw new StoreError(
      "directory-version",
      `${directory} is of PostgreSQL ${version}, not ${majorVersion}`,
    );
  }
}

/** `postgres.new-PID-…` of starts that were killed. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && processState(Number(pid)) === "gone") {
      rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}

function initialise({ directory, account, binaries }: Cluster): void {
  const fresh = join(dirname(directory), `postgres.new-${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    mkdirSync(fresh, { mode: 0o700 });
    if (account !== undefined) chownSync(fresh, account.uid, account.gid);
    runInitdb(binaries.initdb, fresh, account);
    renameSync(fresh, directory);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    // Another start was faster; its files are as good as ours.
    if (cause instanceof StoreError || !existsSync(join(directory, "PG_VERSION"))) {
      throw cause instanceof StoreError ? cause : directoryError(directory, cause);
    }
  }
}

/** Sorting and capitals by Unicode code points, the same on every machine; lists sort by `vi-x-icu` on demand. */
const initdbOptions = [
  "--username=postgres",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--locale=C.UTF-8",
  "--no-instructions",
];

function runInitdb(initdb: string, directory: string, account: Account | undefined): void {
  const args = [
    ...initdbOptions,
    ...authentication(dirname(directory)),
    "-D",
    directoryFor(account, directory),
  ];
  const result = spawnSync(initdb, args, {
    ...account,
    cwd: directory,
    env: databaseEnvironment(),
    encoding: "utf8",
  });
  if (result.status === 0) return;
  const detail = `${result.error?.message ?? ""}\n${result.stdout ?? ""}\n${result.stderr ?? ""}`.trim();
  throw initdbError(detail, result.error !== undefined || result.status === 127);
}

/**
 * Whoever can open a socket in the database's own folder is its owner or root: no password needed. On Windows
 * the database listens on a port that every local user reaches: a password from a file only we can read.
 */
function authentication(root: string): string[] {
  if (process.platform !== "win32") return ["--auth=trust"];
  writeFileSync(join(root, passwordFile), randomBytes(24).toString("base64url"), { mode: 0o600 });
  return ["--auth=scram-sha-256", `--pwfile=${join(root, passwordFile)}`];
}

const passwordFile = "postgres.password";

/** The password of all roles of an embedded database; undefined where it has none. */
export function findPassword({ directory }: Cluster): string | undefined {
  const file = join(dirname(directory), passwordFile);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function initdbError(detail: string, didNotRun: boolean): StoreError {
  const text = detail.slice(-2000);
  if (/No space left on device|ENOSPC/.test(text))
    return new StoreError("disk-full", "initdb: disk full", { detail: text });
  if (didNotRun) return new StoreError("binaries-broken", "initdb does not run", { detail: text });
  return new StoreError("start-failed", "initdb failed", { detail: text });
}

/**
 * The directory's name as the database's account can use it. Where a folder above is closed to that
 * account (root's home), Linux still lets a process use its own working directory by this name.
 */
export function directoryFor(account: Account | undefined, directory: string): string {
  return canReach(account, directory) || process.platform !== "linux" ? directory : "/proc/self/cwd";
}

/** Nothing of our environment is the database's business (PGDATA, DATABASE_URL, secrets). */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, SystemRoot, LC_ALL: "C", TZ: "UTC" };
}
