import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { withClient } from "../connection.js";
import { databaseAccount } from "../embedded/account.js";
import { binariesIn } from "../embedded/binaries.js";
import { type Cluster, prepareCluster } from "../embedded/cluster.js";
import { adminConfig, type Hold, holdCluster, releaseHold } from "../embedded/keeper.js";
import { openStore } from "../open.js";
import type { Store, StoreOptions } from "../store.js";

/** The databases the suite runs on: the embedded one, and a server of the oldest version we support. */
export type TestDatabaseKind = "embedded" | "server";

/** Where Debian and Ubuntu put the server of the oldest version. */
const serverBinaries = "/usr/lib/postgresql/15/bin";

export const hasTestServer = existsSync(join(serverBinaries, "postgres"));

/** A running PostgreSQL for tests, without fsync, in a folder of its own. */
export interface TestCluster {
  /** URL of a new, empty database on it. */
  readonly makeDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a PostgreSQL for tests; stop it afterwards. */
export async function startTestCluster(kind: TestDatabaseKind): Promise<TestCluster> {
  const root = mkdtempSync(join(tmpdir(), `lotrinh-test-${kind}-`));
  chmodSync(root, 0o711);
  const cluster = kind === "embedded" ? prepareCluster(root) : makeServerCluster(root);
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  const hold = await holdCluster(cluster, undefined, { settings });
  const kill = () => {
    process.kill(hold.postmaster.pid, "SIGQUIT");
  };
  process.once("exit", kill);
  return {
    makeDatabase: () => makeDatabase(hold),
    stop: async () => {
      process.off("exit", kill);
      await releaseHold(cluster, hold);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function makeServerCluster(root: string): Cluster {
  const directory = join(root, "postgres");
  const account = databaseAccount([root]);
  const binaries = binariesIn(serverBinaries);
  mkdirSync(directory, { mode: 0o700 });
  if (account !== undefined) chownSync(directory, account.uid, account.gid);
  const options = ["-U", "postgres", "--auth=trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync"];
  const made = spawnSync(binaries.initdb, [...options, "-D", directory], {
    ...account,
    cwd: directory,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb of the test server failed: ${made.stderr}`);
  return { directory, logFile: join(root, "postgres.log"), account, binaries };
}

async function makeDatabase({ postmaster }: Hold): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withClient(adminConfig(postmaster, undefined), (client) => client.query(`create database ${name}`));
  const host = encodeURIComponent(postmaster.socketDirectory);
  return `postgresql://postgres@/${name}?host=${host}&port=${postmaster.port}`;
}

/** A store on a database of its own, and its URL. */
export interface TestDatabase {
  readonly store: Store;
  readonly url: string;
}

export type OpenTestDatabase = (options?: StoreOptions) => Promise<TestDatabase>;
/** Makes an empty database, not yet opened as a store; returns its URL. */
export type MakeTestDatabase = () => Promise<string>;

/**
 * Runs the same tests on each kind of database; a kind that this machine lacks is reported as skipped. `open`
 * gives each caller a new database; all are closed at the end.
 */
export function describeDatabases(
  name: string,
  tests: (open: OpenTestDatabase, make: MakeTestDatabase) => void,
): void {
  describeOn("embedded", `${name} (embedded PostgreSQL)`, tests);
  describe.skipIf(!hasTestServer)("with Debian's postgresql-15", () => {
    describeOn("server", `${name} (PostgreSQL 15 server)`, tests);
  });
}

function describeOn(
  kind: TestDatabaseKind,
  name: string,
  tests: (open: OpenTestDatabase, make: MakeTestDatabase) => void,
): void {
  describe(name, () => {
    const stores: Store[] = [];
    let cluster: TestCluster | undefined;
    beforeAll(async () => {
      cluster = await startTestCluster(kind);
    });
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await cluster?.stop();
    });
    const make = () => {
      if (cluster === undefined) throw new Error("open a database inside of a test or beforeAll");
      return cluster.makeDatabase();
    };
    const open = async (options?: StoreOptions) => {
      const url = await make();
      const store = await openStore({ databaseUrl: url }, options);
      stores.push(store);
      return { store, url };
    };
    tests(open, make);
  });
}

/** One store on an embedded database, for tests of other packages. */
export async function startTestDatabase(
  options?: StoreOptions,
): Promise<TestDatabase & { stop: () => Promise<void> }> {
  const cluster = await startTestCluster("embedded");
  const url = await cluster.makeDatabase();
  const store = await openStore({ databaseUrl: url }, options);
  const stop = async () => {
    await store.close();
    await cluster.stop();
  };
  return { store, url, stop };
}
