import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg, { type ClientConfig } from "pg";
import { StoreError } from "../errors.js";
import { isDown } from "../pool.js";
import type { Cluster } from "./cluster.js";
import { findPostmaster, type Postmaster, postmasterState } from "./postmaster.js";
import { type Running, type StartOptions, startCluster } from "./start.js";

/**
 * One user's hold on a running embedded database: a connection with a shared advisory lock. The last user to
 * let go gets the lock for itself alone and stops the server; a killed user's hold ends with its connection.
 */
export interface Hold {
  readonly postmaster: Postmaster;
  readonly startedHere: boolean;
  readonly client: pg.Client;
  /** Whether the connection is still there. */
  readonly held: () => boolean;
}

/** Key of the advisory lock of users, in the database `postgres`. */
const usersKey = 4_816_293_001;
const tries = 100;

/** How the superuser connects to a running server's maintenance database. */
export function adminConfig(
  { port, socketDirectory }: Postmaster,
  password: string | undefined,
): ClientConfig {
  const host = socketDirectory === "" ? "127.0.0.1" : socketDirectory;
  const config = { host, port, user: "postgres", database: "postgres", application_name: "lotrinh keeper" };
  return password === undefined ? config : { ...config, password };
}

/** Starts or joins the database and holds it. Tries again where it is stopped by its last user just then. */
export async function holdCluster(
  cluster: Cluster,
  password: string | undefined,
  options: StartOptions,
): Promise<Hold> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await startCluster(cluster, options);
    try {
      return await takeHold(running, password);
    } catch (error) {
      if (!isDown(error) || attempt >= tries) throw error;
      await sleep(100);
    }
  }
}

async function takeHold({ postmaster, startedHere }: Running, password: string | undefined): Promise<Hold> {
  const client = new pg.Client(adminConfig(postmaster, password));
  let held = true;
  const lose = () => {
    held = false;
  };
  client.on("error", lose).on("end", lose);
  await client.connect();
  await client.query(`select pg_advisory_lock_shared(${usersKey})`);
  return { postmaster, startedHere, client, held: () => held };
}

/** Lets go; the last user stops the server and waits until it has ended. Returns whether it was the last. */
export async function releaseHold(cluster: Cluster, hold: Hold): Promise<boolean> {
  if (!hold.held()) return false;
  try {
    await hold.client.query(`select pg_advisory_unlock_shared(${usersKey})`);
    const result = await hold.client.query<{ last: boolean }>(
      `select pg_try_advisory_lock(${usersKey}) as last`,
    );
    if (result.rows[0]?.last !== true) return false;
    await stopServer(cluster, hold.postmaster);
    return true;
  } catch (error) {
    // It went down by itself: nothing is left to stop.
    if (isDown(error)) return false;
    throw error;
  } finally {
    await hold.client.end().catch(() => undefined);
  }
}

const stopPatience = 60_000;

/** "Fast" shutdown: open transactions are rolled back, everything is written, the files are left clean. */
async function stopServer(cluster: Cluster, postmaster: Postmaster): Promise<void> {
  if (process.platform === "win32") {
    execFileSync(cluster.binaries.pgCtl, ["stop", "-D", cluster.directory, "-m", "fast"]);
  } else if (postmasterState(postmaster, cluster.directory) === "alive") {
    process.kill(postmaster.pid, "SIGINT");
  }
  const deadline = Date.now() + stopPatience;
  // The lock goes a moment before the process does.
  while (
    findPostmaster(cluster.directory)?.pid === postmaster.pid ||
    postmasterState(postmaster, cluster.directory) === "alive"
  ) {
    if (Date.now() > deadline) throw new StoreError("directory-in-use", "the database does not stop");
    await sleep(10);
  }
  if (postmaster.socketDirectory !== "" && postmaster.socketDirectory !== cluster.directory) {
    rmSync(postmaster.socketDirectory, { recursive: true, force: true });
  }
}
