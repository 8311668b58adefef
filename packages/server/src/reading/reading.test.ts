import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withTenant } from "@lotrinh/store/context";
import { setDocumentState } from "@lotrinh/store/documents";
import { findJobsOf, takeJob } from "@lotrinh/store/jobs";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { samplePlan } from "../testing/samplePlan.js";
import { makeTestServer, type TestServer, type TestServerOptions, untilRead } from "../testing/testServer.js";
import { readJobKind } from "./job.js";
import { defaultThreadLimits, makeReaderThread, type ReaderThread, type TaskEnd } from "./readerThread.js";
import { startRunner } from "./runner.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

const serve = async (options?: TestServerOptions) => {
  const server = await makeTestServer(database.store, options);
  servers.push(server);
  return { server, client: await server.signIn() };
};

/** A reader that takes a task and doesn't end it before it is closed: a server that is killed in the middle. */
function stuckReader(atClose: TaskEnd = { ok: true }): ReaderThread {
  let end = () => {};
  return {
    read: () =>
      new Promise((resolve) => {
        end = () => resolve(atClose);
      }),
    close: async () => end(),
  };
}

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

describe("a thread of its own", () => {
  it("reads a document, reports its progress and goes on to the next", async () => {
    const reader = makeReaderThread({ databaseUrl: database.url });
    const { client } = await serve({ reader });
    const [plan, empty] = [
      await client.importText("a.txt", samplePlan),
      await client.importText("b.txt", " \n "),
    ];
    expect(plan).toMatchObject({ state: "read", number: "57/KH-UBND" });
    expect(empty.state).toBe("failed");
    expect((await client.importText("c.txt", `${samplePlan}\n`)).state).toBe("read");
  });

  it("is ended when a document takes too long, and the document says so", async () => {
    const reader = makeReaderThread({ databaseUrl: database.url }, {}, { ...defaultThreadLimits, time: 1 });
    const { client } = await serve({ reader });
    const document = await client.importText("a.txt", samplePlan);
    expect(document).toMatchObject({ state: "failed", problem: { code: "reading-timeout" } });
    expect(document.problem?.message.vi).toMatch(/Đọc văn bản quá lâu/);
  });

  it("is ended when it needs too much memory, and the server lives on", async () => {
    const reader = makeReaderThread(
      { databaseUrl: database.url },
      {},
      { ...defaultThreadLimits, memory: 32 },
    );
    const { client } = await serve({ reader });
    const long = `${samplePlan}${"- Sở Tài chính chủ trì thực hiện nhiệm vụ tiếp theo của kế hoạch.\n".repeat(30_000)}`;
    const document = await client.importText("a.txt", long);
    expect(document).toMatchObject({ state: "failed", problem: { code: "reading-memory" } });
    expect((await client.get("/api/documents")).json()).toMatchObject({ total: 1 });
  });
});

describe("a job", () => {
  it("whose server was killed is taken up again, and its results are stored once", async () => {
    const { server, client } = await serve({ reader: stuckReader() });
    const { document } = (await client.upload("a.txt", samplePlan)).json();
    await untilState(client, document.id, "reading");
    await quieten(server.tenant, document.id);

    const reader = makeReaderThread({ databaseUrl: database.url });
    const next = startRunner({
      store: database.store,
      tenant: server.tenant,
      reader,
      name: "next",
      interval: 20,
    });
    expect(await untilRead(client.get, document.id)).toMatchObject({ state: "read", number: "57/KH-UBND" });
    await next.close();
    const jobs = await inTenant(server.tenant, (context) => findJobsOf(context, document.id));
    expect(jobs.map(({ state, attempt }) => [state, attempt])).toEqual([["done", 2]]);
    expect((await client.get(`/api/documents/${document.id}`)).json().readings).toHaveLength(1);
  });

  it("whose server is stopped waits for the next one", async () => {
    const { server, client } = await serve({
      reader: stuckReader({ ok: false, problem: "reading-crashed", detail: "ended" }),
    });
    const { document } = (await client.upload("a.txt", samplePlan)).json();
    await untilState(client, document.id, "reading");
    await server.runner.close();
    expect((await client.get(`/api/documents/${document.id}`)).json().document.state).toBe("queued");
    const jobs = await inTenant(server.tenant, (context) => findJobsOf(context, document.id));
    expect(jobs.map(({ state, attempt }) => [state, attempt])).toEqual([["waiting", 1]]);
  });

  it("that kills its server every time is given up after three times", async () => {
    const { server, client } = await serve({ reader: stuckReader() });
    await server.runner.close();
    const { document } = (await client.upload("a.txt", samplePlan)).json();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await inTenant(server.tenant, async (context) => {
        await takeJob(context, [readJobKind], "killed");
        await setDocumentState(context, document.id, { state: "reading" });
      });
      await quieten(server.tenant, document.id);
    }
    const next = startRunner({
      store: database.store,
      tenant: server.tenant,
      reader: stuckReader(),
      name: "next",
      interval: 20,
    });
    expect(await untilRead(client.get, document.id)).toMatchObject({
      state: "failed",
      problem: { code: "reading-abandoned" },
      can: { reread: true },
    });
    await next.close();
  });

  it("that breaks the program fails with a clear sentence and nothing half-saved", async () => {
    const broken: ReaderThread = {
      read: async () => ({ ok: false, problem: "reading-crashed", detail: "TypeError" }),
      close: async () => undefined,
    };
    const { client } = await serve({ reader: broken });
    const document = await client.importText("a.txt", samplePlan);
    expect(document).toMatchObject({ state: "failed", number: null, counts: null });
    expect(document.problem?.message.vi).toMatch(/Tệp gốc vẫn được giữ/);
    expect((await client.get(`/api/documents/${document.id}`)).json().readings).toEqual([]);
  });
});

describe("uploads", () => {
  it("leave no temporary files", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lotrinh-test-"));
    vi.stubEnv("TMPDIR", folder);
    const { client } = await serve();
    await client.importText("a.txt", samplePlan);
    await client.upload("b.txt", "");
    expect(readdirSync(folder)).toEqual([]);
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
});

type Client = Awaited<ReturnType<typeof serve>>["client"];

async function untilState(client: Client, id: string, state: string): Promise<void> {
  while ((await client.get(`/api/documents/${id}`)).json().document.state !== state)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const inTenant = <T>(tenant: string, work: Parameters<typeof withTenant<T>>[2]) =>
  withTenant(database.store, { tenant, person: null }, work);

/** Makes the last sign of life of a document's job an hour old, as if its server had been killed then. */
async function quieten(tenant: string, documentId: string): Promise<void> {
  await inTenant(tenant, ({ db }) =>
    db
      .updateTable("jobs")
      .set({ heartbeat_at: new Date(Date.now() - 3_600_000) })
      .where("tenant_id", "=", tenant)
      .where("subject", "=", documentId)
      .execute(),
  );
}
