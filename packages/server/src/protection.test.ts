import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "./testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { requestsPerMinute: 5 });
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

describe("every answer", () => {
  it("forbids what no page of ours needs", async () => {
    const { headers } = await server.ask({ url: "/api/health" });
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("is a sentence, also for what can't be understood", async () => {
    const client = await server.signIn();
    const headers = { cookie: `lotrinh-session=${client.token}`, "content-type": "application/json" };
    const url = "/api/documents/x/review";
    const unsigned = await server.ask({ method: "POST", url, headers, payload: "{" });
    expect(unsigned.json()).toMatchObject({ error: { code: "request-forged" } });
    const large = await client.post(url, { readingId: "x", steps: [], padding: "x".repeat(3_000_000) });
    expect([large.statusCode, large.json().error.code]).toEqual([413, "request-too-large"]);
  });

  it("is refused to who asks too often", async () => {
    const codes: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const response = await server.ask({ url: "/api/health", remoteAddress: "203.0.113.9" });
      codes.push(response.statusCode);
      if (response.statusCode === 429) expect(response.json().error.message.vi).toMatch(/Quá nhiều yêu cầu/);
    }
    expect(codes).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });
});
