import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestClient, type TestServer } from "../testing/testServer.js";
import { guardRoutes } from "./guard.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
let viewer: TestClient;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { access: { local: false } });
  viewer = await server.signIn("viewer");
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

/** All routes as the server's own description names them, with an id that nothing has. */
function routes(app: FastifyInstance): { method: "GET" | "POST" | "DELETE"; url: string }[] {
  const methods = { get: "GET", post: "POST", delete: "DELETE" } as const;
  return Object.entries(app.swagger().paths ?? {}).flatMap(([path, operations]) =>
    Object.entries(methods)
      .filter(([name]) => name in (operations ?? {}))
      .map(([, method]) => ({ method, url: path.replace("{id}", "01900000-0000-7000-8000-000000000000") })),
  );
}

const open = ["/api/health", "/api/session", "/api/session/enter"];

describe("guarded routes", () => {
  it("can't be registered without a policy", () => {
    const app = fastify();
    const deps = {
      store: database.store,
      tenant: server.tenant,
      access: { local: true, signInSecret: null, secure: false },
      wakeRunner: () => {},
      webRoot: null,
    };
    guardRoutes(app, deps, server.effects);
    expect(() => app.get("/api/open-to-all", async () => "")).toThrow(/has no policy/);
  });

  it("answer nobody who isn't signed in", async () => {
    const guarded = routes(server.app).filter(({ method, url }) => method !== "GET" || !open.includes(url));
    expect(guarded.length).toBeGreaterThan(10);
    for (const { method, url } of guarded) {
      const response = await server.ask({ method, url });
      expect([method, url, response.statusCode]).toEqual([method, url, 401]);
      expect(response.json()).toMatchObject({ error: { code: "sign-in-needed" } });
    }
  });

  it("let a viewer read and change nothing", async () => {
    const changing = routes(server.app).filter(
      ({ method, url }) => method !== "GET" && url !== "/api/session",
    );
    expect(changing.length).toBeGreaterThan(3);
    for (const { method, url } of changing) {
      const response = await (method === "POST" ? viewer.post(url, {}) : viewer.delete(url));
      expect([method, url, response.statusCode]).toEqual([method, url, 403]);
      expect(response.json()).toMatchObject({ error: { code: "not-allowed" } });
    }
    expect((await viewer.get("/api/documents")).statusCode).toBe(200);
    expect((await viewer.get("/api/session")).json()).toMatchObject({ can: { importDocument: false } });
  });

  it("say the same of an address that isn't there, whoever asks", async () => {
    for (const url of ["/api/nothing", "/api/documents/x/y/z"])
      expect((await server.ask({ url })).json()).toMatchObject({ error: { code: "address-not-found" } });
  });
});
