import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store);
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

it("says that the server works, and when its database doesn't", async () => {
  const fine = await server.ask({ url: "/api/health" });
  expect([fine.statusCode, fine.json()]).toEqual([200, { status: "ok", version: "0.1.0", database: "ok" }]);
  await server.runner.close();
  await database.store.close();
  const failing = await server.ask({ url: "/api/health" });
  expect([failing.statusCode, failing.json().database]).toEqual([503, "unreachable"]);
});
