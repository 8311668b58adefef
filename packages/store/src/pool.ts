import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect } from "kysely";
import pg, { type ClientConfig } from "pg";
import { codeOf } from "./embedded/process.js";
import { StoreError } from "./errors.js";
import type { Database } from "./schema.js";
import type { StoreOptions } from "./store.js";

/** How long a server that no longer answers is waited for when we close, in milliseconds. */
const longestGoodbye = 2_000;

export interface OpenPool {
  readonly db: Kysely<Database>;
  readonly close: () => Promise<void>;
}

/**
 * A pool of connections. `revive` is called when no connection can be made because the server is down, and
 * resolves when it may be tried once more (the embedded database was started again); it rejects otherwise.
 */
export function openPool(
  config: () => ClientConfig,
  options: StoreOptions,
  revive: (error: unknown) => Promise<void>,
): OpenPool {
  const pools = new Map<ClientConfig, pg.Pool>();
  const connections = new Set<Promise<void>>();
  let closed = false;
  const current = () => {
    const settings = config();
    const known = pools.get(settings);
    if (known !== undefined) return known;
    const pool = makePool(settings, options);
    pool.on("connect", (client) => {
      const connection = new Promise<void>((resolve) => client.once("end", resolve));
      connections.add(connection);
      void connection.then(() => connections.delete(connection));
    });
    // What breaks while we close isn't lost.
    pool.on("error", (error) => {
      if (!closed) options.log?.({ event: "connection-lost", detail: error.message });
    });
    pools.set(settings, pool);
    return pool;
  };
  const connect = async () => {
    if (closed) throw new StoreError("store-closed", "the store is closed");
    try {
      return await current().connect();
    } catch (error) {
      if (!isDown(error)) throw error;
      await revive(error);
      return current().connect();
    }
  };
  const end = async () => {
    closed = true;
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    // A pool has ended when it has said goodbye. Who stops the server next waits for its answer, if one comes.
    await Promise.race([Promise.all(connections), sleep(longestGoodbye, undefined, { ref: false })]);
  };
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: { connect, end } }) });
  // Kysely ends the pool only if a query was ever run.
  return { db, close: () => db.destroy().then(() => (closed ? undefined : end())) };
}

function makePool(config: ClientConfig, options: StoreOptions): pg.Pool {
  const pool = new pg.Pool({ ...config, max: options.poolSize ?? 10, idleTimeoutMillis: 60_000 });
  // A connection may break between two queries of a transaction, when nobody listens but us; the next query fails.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Nobody listens, or the server is starting or going down (SQLSTATE 57P01…57P03). */
const downCodes = new Set(["ECONNREFUSED", "ENOENT", "ECONNRESET", "EPIPE", "57P01", "57P02", "57P03"]);

/** Whether a connection failed because the server is down, or going down, or coming up. */
export function isDown(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return downCodes.has(code);
  return (
    error instanceof Error &&
    /^(Connection terminated|Client has encountered a connection error)/.test(error.message)
  );
}
