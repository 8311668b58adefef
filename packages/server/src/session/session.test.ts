import { withTenant } from "@lotrinh/store/context";
import { addPerson } from "@lotrinh/store/people";
import { addSession } from "@lotrinh/store/sessions";
import { setSetting } from "@lotrinh/store/settings";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer, type TestServerOptions } from "../testing/testServer.js";
import { csrfOf } from "./token.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

const serve = async (options?: TestServerOptions) => {
  const server = await makeTestServer(database.store, options);
  servers.push(server);
  return server;
};

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

/** Somebody with a session until a day, on the server's own clock. */
async function signInFor({ ask, tenant, effects }: TestServer, until: string) {
  const token = `phien-${until}-${Math.random()}`;
  await withTenant(
    database.store,
    { tenant, person: null },
    async (context) => {
      const { id } = await addPerson(context, { name: "Trần Thị Mẫu", role: "viewer" });
      await addSession(context, { token, personId: id, expiresAt: new Date(until) });
    },
    { now: effects.now },
  );
  const headers = { cookie: `lotrinh-session=${token}`, "x-csrf": csrfOf(token) };
  return {
    get: (url: string) => ask({ url, headers }),
    stay: () => ask({ method: "POST", url: "/api/session/stay", headers }),
  };
}

const cookieOf = (response: { headers: Record<string, unknown> }) =>
  String(response.headers["set-cookie"] ?? "").split(";", 1)[0] ?? "";

describe("a session on one's own machine", () => {
  it("is opened by asking for it", async () => {
    const { ask } = await serve();
    const first = await ask({ url: "/api/session" });
    expect(first.statusCode).toBe(200);
    expect(first.headers["set-cookie"]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(first.json()).toMatchObject({
      person: { name: "Quản trị viên" },
      tenant: { name: "Tỉnh Sông Lam", province: null },
      can: { importDocument: true },
    });
    const second = await ask({ url: "/api/session", headers: { cookie: cookieOf(first) } });
    expect(second.headers["set-cookie"]).toBeUndefined();
    expect(second.json()).toEqual(first.json());
  });

  it("is not opened for a request that a proxy passes on", async () => {
    const { ask } = await serve();
    const response = await ask({ url: "/api/session", headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(response.statusCode).toBe(401);
  });

  it("is refused under a foreign name that points here", async () => {
    const { ask } = await serve();
    const response = await ask({ url: "/api/session", headers: { host: "evil.example" } });
    expect(response.statusCode).toBe(421);
  });
});

describe("a session on a server for others", () => {
  const secret = "dung-mot-lan";

  it("is opened once by the printed link", async () => {
    const { ask } = await serve({ access: { local: false, signInSecret: secret } });
    expect((await ask({ url: "/api/session" })).statusCode).toBe(401);
    expect((await ask({ url: "/api/session/enter?secret=khac" })).statusCode).toBe(401);
    const entered = await ask({ url: `/api/session/enter?secret=${secret}` });
    expect([entered.statusCode, entered.headers.location]).toEqual([303, "/"]);
    const cookie = cookieOf(entered);
    expect((await ask({ url: "/api/session", headers: { cookie } })).statusCode).toBe(200);
    expect((await ask({ url: `/api/session/enter?secret=${secret}` })).statusCode).toBe(401);
  });

  it("has a cookie that only https carries where people come by https", async () => {
    const { ask } = await serve({ access: { local: false, signInSecret: secret, secure: true } });
    const entered = await ask({ url: `/api/session/enter?secret=${secret}` });
    expect(entered.headers["set-cookie"]).toMatch(/^__Host-lotrinh-session=.*; Secure/);
  });
});

describe("a session's end", () => {
  it("comes with signing out", async () => {
    const client = await (await serve()).signIn();
    expect((await client.delete("/api/session")).statusCode).toBe(204);
    expect((await client.get("/api/documents")).statusCode).toBe(401);
  });

  it("comes with time", async () => {
    let now = new Date("2026-05-04T01:00:00Z");
    const client = await (await serve({ effects: { now: () => now } })).signIn();
    expect((await client.get("/api/documents")).statusCode).toBe(200);
    now = new Date("2026-05-04T03:00:00Z");
    expect((await client.get("/api/documents")).statusCode).toBe(401);
  });

  it("comes with nobody using it: what pages ask for by themselves is no use, an hour is given", async () => {
    let now = new Date("2026-05-04T01:00:00Z");
    const server = await serve({ access: { local: false }, effects: { now: () => now } });
    const client = await signInFor(server, "2026-06-01");
    const after = async (minutes: number, url: string) => {
      now = new Date(now.getTime() + minutes * 60_000);
      return (await client.get(url)).statusCode;
    };
    expect(await after(59, "/api/documents")).toBe(200);
    expect(await after(59, "/api/documents")).toBe(200);
    expect(await after(30, "/api/notices")).toBe(200);
    expect((await client.get("/api/session/idle")).json()).toEqual({ secondsLeft: 30 * 60 });
    expect(await after(31, "/api/notices")).toBe(401);
    expect(await after(0, "/api/documents")).toBe(401);
  });

  it("is put off by a person who stays, but not beyond its last day", async () => {
    let now = new Date("2026-05-04T01:00:00Z");
    const server = await serve({ access: { local: false }, effects: { now: () => now } });
    const client = await signInFor(server, "2026-05-04T05:00:00Z");
    for (let hour = 0; hour < 4; hour += 1) {
      now = new Date(now.getTime() + 55 * 60_000);
      expect((await client.stay()).json()).toEqual({ secondsLeft: 3600 });
    }
    now = new Date("2026-05-04T05:00:01Z");
    expect((await client.stay()).statusCode).toBe(401);
  });

  it("comes sooner where the province says so, and not by itself where nobody has to sign in", async () => {
    let now = new Date("2026-05-04T01:00:00Z");
    const effects = { now: () => now };
    const server = await serve({ access: { local: false }, effects });
    const client = await signInFor(server, "2026-06-01");
    const own = await serve({ effects });
    const local = cookieOf(await own.ask({ url: "/api/session" }));
    await withTenant(database.store, { tenant: server.tenant, person: null }, (context) =>
      setSetting(context, "sign-in", { accounts: true, secondFactor: false, idleMinutes: 10 }),
    );
    now = new Date("2026-05-04T01:10:00Z");
    expect((await client.get("/api/documents")).statusCode).toBe(401);
    now = new Date("2026-05-05T01:00:00Z");
    expect((await own.ask({ url: "/api/session/idle", headers: { cookie: local } })).json()).toEqual({
      secondsLeft: null,
    });
  });

  it("leaves it worth nothing in another province", async () => {
    const client = await (await serve()).signIn();
    const other = await serve({ access: { local: false } });
    const cookie = `lotrinh-session=${client.token}`;
    expect((await other.ask({ url: "/api/documents", headers: { cookie } })).statusCode).toBe(401);
  });
});

describe("a request that changes something", () => {
  it("needs the word of the session's own page", async () => {
    const server = await serve();
    const { token } = await server.signIn();
    const send = (headers: Record<string, string>) =>
      server.ask({
        method: "DELETE",
        url: "/api/session",
        headers: { cookie: `lotrinh-session=${token}`, ...headers },
      });
    const csrf = csrfOf(token);
    expect((await send({})).json()).toMatchObject({ error: { code: "request-forged" } });
    expect((await send({ "x-csrf": csrfOf("another") })).statusCode).toBe(403);
    expect((await send({ "x-csrf": csrf, origin: "https://evil.example" })).statusCode).toBe(403);
    expect((await send({ "x-csrf": csrf, origin: "null" })).statusCode).toBe(403);
    expect((await send({ "x-csrf": csrf, origin: "http://localhost" })).statusCode).toBe(204);
  });
});
