import type { ClientConfig } from "pg";
import { appConfig, ownerConfig, withClient } from "../connection.js";
import { StoreError } from "../errors.js";
import { readFeatures } from "../features.js";
import { openPool } from "../pool.js";
import { prepareDatabase } from "../prepare.js";
import { appRole, makeLoginRoles, ownerRole } from "../roles.js";
import type { Store, StoreOptions } from "../store.js";
import { type Cluster, findPassword, prepareCluster } from "./cluster.js";
import { adminConfig, type Hold, holdCluster, releaseHold } from "./keeper.js";
import type { StartOptions } from "./start.js";

const databaseName = "lotrinh";

interface Configs {
  readonly app: ClientConfig;
  readonly owner: ClientConfig;
}

/**
 * Opens the embedded database under a data directory: makes it, starts it or joins it, migrates it. When it
 * is killed while open it is started again by the next query. Throws StoreError.
 */
export async function openEmbedded(
  dataDir: string,
  options: StoreOptions,
  start: StartOptions = {},
): Promise<Store> {
  const cluster = prepareCluster(dataDir);
  const password = findPassword(cluster);
  let hold = await holdCluster(cluster, password, start);
  let configs = configsOf(hold, password, options);
  let closed = false;
  let reviving: Promise<void> | undefined;
  const revive = async () => {
    if (closed) throw new StoreError("store-closed", "the store is closed");
    reviving ??= holdAgain().finally(() => {
      reviving = undefined;
    });
    return reviving;
  };
  const holdAgain = async () => {
    const lost = hold;
    hold = await holdCluster(cluster, password, start);
    configs = configsOf(hold, password, options);
    await lost.client.end().catch(() => undefined);
    options.log?.({ event: "database-restarted" });
  };
  try {
    const features = await prepare(hold, configs.owner, password);
    options.log?.({ event: hold.startedHere ? "database-started" : "database-joined" });
    const pool = openPool(() => configs.app, options, revive);
    return {
      db: pool.db,
      kind: "embedded",
      ...features,
      connection: async (role) => {
        if (!hold.held()) await revive();
        return configs[role];
      },
      close: async () => {
        if (closed) return;
        closed = true;
        await pool.close();
        await release(cluster, hold, options);
      },
    };
  } catch (error) {
    await releaseHold(cluster, hold).catch(() => undefined);
    throw error;
  }
}

function configsOf(hold: Hold, password: string | undefined, options: StoreOptions): Configs {
  const base = { ...adminConfig(hold.postmaster, password), database: databaseName };
  return {
    app: appConfig({ ...base, user: appRole }, options, undefined),
    owner: ownerConfig({ ...base, user: ownerRole }, options, undefined),
  };
}

async function prepare(hold: Hold, owner: ClientConfig, password: string | undefined) {
  await makeDatabase(hold, password);
  return withClient(owner, async (client) => {
    await prepareDatabase(client, { owner: ownerRole, app: appRole });
    return readFeatures(client);
  });
}

/** Key of the advisory lock under which roles and database are made. */
const makeKey = 4_816_293_002;

async function makeDatabase({ client }: Hold, password: string | undefined): Promise<void> {
  await client.query(`select pg_advisory_lock(${makeKey})`);
  try {
    await makeLoginRoles(client, password);
    const found = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`);
  } finally {
    await client.query(`select pg_advisory_unlock(${makeKey})`);
  }
}

async function release(cluster: Cluster, hold: Hold, options: StoreOptions): Promise<void> {
  const last = await releaseHold(cluster, hold);
  if (last) options.log?.({ event: "database-stopped" });
}
