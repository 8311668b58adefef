import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";
import { guardRoutes } from "./guard.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { access: { local: false } });
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

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

  it("say the same of an address that isn't there, whoever asks", async () => {
    for (const url of ["/api/nothing", "/api/documents/x/y/z"])
      expect((await server.ask({ url })).json()).toMatchObject({ error: { code: "address-not-found" } });
  });
});
