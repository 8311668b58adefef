import { readFileSync } from "node:fs";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openapiText } from "./openapi.js";
import { makeTestServer, type TestServer } from "./testing/testServer.js";

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

describe("the description of the API", () => {
  it("is the one that clients are made from (`npm run openapi -w @lotrinh/server` writes it anew)", () => {
    const committed = readFileSync(new URL("../openapi.json", import.meta.url), "utf8");
    expect(JSON.parse(openapiText(server.app))).toEqual(JSON.parse(committed));
  });

  it("names every reference it uses, and says what each route answers", () => {
    const description = server.app.swagger();
    const text = JSON.stringify(description);
    const schemas = "components" in description ? (description.components?.schemas ?? {}) : {};
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(Object.keys(schemas)).toContain(name);
    for (const path of Object.values(description.paths ?? {}))
      for (const operation of Object.values(path ?? {})) {
        expect(operation).toMatchObject({
          summary: expect.any(String),
          responses: { "4XX": expect.any(Object) },
        });
      }
  });

  it("is sent to whoever asks", async () => {
    const response = await server.ask({ url: "/api/openapi.json" });
    expect(response.json()).toMatchObject({ openapi: "3.1.0", info: { title: "Lộ Trình" } });
  });
});
