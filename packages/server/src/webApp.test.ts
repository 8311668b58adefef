import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "./testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
const root = mkdtempSync(join(tmpdir(), "lotrinh-web-"));

beforeAll(async () => {
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Lộ Trình</title>");
  writeFileSync(join(root, "assets", "app-3f9a0b1c.js"), `"x";${" ".repeat(3000)}`);
  writeFileSync(join(root, "manifest.json"), "{}");
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { webRoot: root });
});
afterAll(async () => {
  await server.close();
  await database.stop();
  rmSync(root, { recursive: true });
});

describe("the web application", () => {
  it.each(["/", "/documents", "/documents/01900000-0000-7000-8000-000000000000/review?item=x.y"])(
    "is what %s shows",
    async (url) => {
      const response = await server.ask({ url });
      expect(response.body).toContain("<title>Lộ Trình</title>");
      expect(response.headers).toMatchObject({ "cache-control": "no-cache" });
      expect(response.headers["content-security-policy"]).toMatch(/default-src 'none';script-src 'self';/);
    },
  );

  it("has files that never change kept for good, compressed", async () => {
    const response = await server.ask({
      url: "/assets/app-3f9a0b1c.js",
      headers: { "accept-encoding": "gzip" },
    });
    expect(response.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "gzip",
    });
    expect((await server.ask({ url: "/manifest.json" })).headers["cache-control"]).toBe("no-cache");
  });

  it.each([
    "/assets/gone.js",
    "/favicon.ico",
    "/../package.json",
    "/%2e%2e%2fpackage.json",
    "/..%5cpackage.json",
    "/%00.js",
    "/%E0%A4%A.js",
    "/api/gone",
    "/api/",
  ])("has no file %s", async (url) => {
    const response = await server.ask({ url });
    expect([400, 403, 404]).toContain(response.statusCode);
    expect(response.json()).toMatchObject({ error: { message: { vi: expect.any(String) } } });
  });
});
