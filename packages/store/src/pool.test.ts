import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { openPool } from "./pool.js";
import type { StoreEvent } from "./store.js";
import { describeDatabases } from "./testing/databases.js";

/** A way to the database that holds back what the server says from `hold` to `go`. */
async function startDetour(url: string) {
  const [, path = "", query = ""] = /^postgresql:\/\/postgres@\/([^?]+)\?(.+)$/.exec(url) ?? [];
  const place = new URLSearchParams(query);
  const socket = `${place.get("host") ?? ""}/.s.PGSQL.${place.get("port") ?? ""}`;
  let held: Promise<void> = Promise.resolve();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const database = connect(socket);
    client.on("error", () => undefined);
    database.on("error", () => undefined);
    client.on("data", (bytes) => database.write(bytes));
    client.on("end", () => database.end());
    database.on("data", (bytes) => void held.then(() => client.write(bytes)));
    database.on("end", () => void held.then(() => client.end()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const config = {
    host: "127.0.0.1",
    port: (server.address() as AddressInfo).port,
    user: "postgres",
    database: path,
  };
  let go: () => void = () => undefined;
  const hold = () => {
    held = new Promise((resolve) => {
      go = resolve;
    });
  };
  return { config, hold, go: () => go(), close: () => server.close() };
}

describeDatabases("the pool of connections", (_open, make) => {
  it("is closed when the server has let its connections go, not before", async () => {
    const detour = await startDetour(await make());
    const events: StoreEvent[] = [];
    const pool = openPool(() => detour.config, { log: (event) => events.push(event) }, Promise.reject);
    await sql`select 1`.execute(pool.db);
    detour.hold();
    let closed = false;
    const closing = pool.close().then(() => {
      closed = true;
    });
    await sleep(100);
    expect(closed).toBe(false);
    detour.go();
    await closing;
    expect(events).toEqual([]);
    detour.close();
  });

  it("does not call lost what ends while it closes, and does not wait for a server that is silent", async () => {
    const url = await make();
    const detour = await startDetour(url);
    const events: StoreEvent[] = [];
    const pool = openPool(() => detour.config, { log: (event) => events.push(event) }, Promise.reject);
    await sql`select 1`.execute(pool.db);
    detour.hold();
    await pool.close();
    expect(events).toEqual([]);
    detour.go();
    detour.close();
  });
});
