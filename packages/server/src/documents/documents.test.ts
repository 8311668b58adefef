import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleDecision, samplePlan } from "../testing/samplePlan.js";
import { makeTestServer, multipart, type TestClient, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

/** A province of its own, so that tests don't see one another's documents. */
async function province(): Promise<{ server: TestServer; client: TestClient }> {
  const server = await makeTestServer(database.store);
  servers.push(server);
  return { server, client: await server.signIn() };
}

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

const errorCode = (response: { json: () => { error: { code: string } } }) => response.json().error.code;

describe("importing", () => {
  it("stores the file, reads it, and says what it is", async () => {
    const { client } = await province();
    const uploaded = await client.upload("Kế hoạch thư viện.txt", samplePlan);
    expect(uploaded.statusCode).toBe(201);
    expect(uploaded.json()).toMatchObject({
      duplicate: false,
      document: { state: "queued", fileName: "Kế hoạch thư viện.txt", mediaType: "text/plain", counts: null },
    });
    const document = await client.importText("khac.txt", samplePlan);
    expect(document).toMatchObject({
      state: "read",
      problem: null,
      number: "57/KH-UBND",
      date: "2026-03-12",
      type: "Kế hoạch",
      isDraft: false,
      can: { review: true, reread: true, delete: true, download: true },
    });
    expect(document.counts?.total).toBeGreaterThan(11);
  });

  it("knows the same bytes again, whatever they are called", async () => {
    const { client } = await province();
    const first = await client.upload("a.txt", samplePlan);
    const again = await client.upload("b.txt", samplePlan);
    expect(again.statusCode).toBe(200);
    expect(again.json()).toMatchObject({ duplicate: true, document: { fileName: "a.txt" } });
    expect(again.json<{ document: { id: string } }>().document.id).toBe(first.json().document.id);
    expect((await client.get("/api/documents")).json()).toMatchObject({ total: 1 });
  });

  it.each([
    ["an empty file", "", "empty-file"],
    ["a program", Buffer.from("7f454c460201010000000000", "hex"), "unknown-format"],
  ])("refuses %s at once and stores nothing", async (_what, content, code) => {
    const { client } = await province();
    const response = await client.upload("van-ban.docx", content);
    expect([response.statusCode, errorCode(response)]).toEqual([400, code]);
    expect((await client.get("/api/documents")).json()).toMatchObject({ total: 0, items: [] });
  });

  it("keeps a file that turns out unreadable, with a sentence that says why", async () => {
    const { client } = await province();
    const broken = Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(300, 7)]);
    const document = await client.importText("hong.docx", broken);
    expect(document).toMatchObject({ state: "failed", counts: null, can: { review: false, reread: true } });
    expect(document.problem?.message.vi).toMatch(/^Tệp .*\.$/);
    const reading = await client.get(`/api/documents/${document.id}/reading`);
    expect([reading.statusCode, errorCode(reading)]).toEqual([409, "document-not-read"]);
  });

  it("takes a file as large as allowed, and none that is larger", async () => {
    const largest = Buffer.byteLength(samplePlan);
    const server = await makeTestServer(database.store, { largestFile: largest });
    servers.push(server);
    const client = await server.signIn();
    const response = await client.upload("b.txt", `${samplePlan} `);
    expect([response.statusCode, errorCode(response)]).toEqual([413, "file-too-large"]);
    expect((await client.get("/api/documents")).json()).toMatchObject({ total: 0 });
    expect((await client.upload("a.txt", samplePlan)).statusCode).toBe(201);
  });

  it("refuses requests that carry no file", async () => {
    const { server, client } = await province();
    const json = await client.post("/api/documents", { file: "x" });
    expect([json.statusCode, errorCode(json)]).toEqual([415, "media-type-unknown"]);
    const wrongField = await client.upload("a.txt", samplePlan, "document");
    expect([wrongField.statusCode, errorCode(wrongField)]).toEqual([400, "file-missing"]);
    const { body, type } = multipart("a.txt", samplePlan);
    const nobody = await server.ask({
      method: "POST",
      url: "/api/documents",
      headers: { "content-type": type },
      payload: body,
    });
    expect(nobody.statusCode).toBe(401);
  });

  it("refuses a body that ends in the middle", async () => {
    const { client } = await province();
    const response = await client.uploadRaw(multipart("a.txt", samplePlan).body.subarray(0, 400));
    expect([response.statusCode, errorCode(response)]).toEqual([400, "upload-broken"]);
    expect((await client.get("/api/documents")).json()).toMatchObject({ total: 0 });
  });

  it("takes names as people write them, and no folders or control characters", async () => {
    const { client } = await province();
    const named = async (name: string) =>
      (await client.upload(name, name)).json<{ document: { fileName: string } }>().document.fileName;
    expect(await named("..\\..\\Kế hoạch số 5.txt")).toBe("Kế hoạch số 5.txt");
    expect(await named("a\u0007b\u202ec.txt")).toBe("abc.txt");
    expect(await named("..")).toBe("van-ban");
  });
});

describe("the list", () => {
  it("is searched by words with or without accents and by number, and filtered", async () => {
    const { client } = await province();
    await client.importText("a.txt", samplePlan);
    await client.importText("b.txt", sampleDecision);
    const found = async (query: string) =>
      (await client.get(`/api/documents?${query}`))
        .json<{ items: { number: string }[] }>()
        .items.map(({ number }) => number);
    expect(await found("")).toEqual(["912/QĐ-UBND", "57/KH-UBND"]);
    expect(await found("q=phe+duyet+danh+muc")).toEqual(["912/QĐ-UBND"]);
    expect(await found(`q=${encodeURIComponent("912/QĐ-UBND")}`)).toEqual(["912/QĐ-UBND"]);
    expect(await found(`type=${encodeURIComponent("Kế hoạch")}`)).toEqual(["57/KH-UBND"]);
    expect(await found("year=2025")).toEqual([]);
    expect(await found("state=read&sort=date")).toEqual(["912/QĐ-UBND", "57/KH-UBND"]);
  });

  it("comes in pages and counts what there is", async () => {
    const { client } = await province();
    await client.importText("a.txt", samplePlan);
    await client.importText("b.txt", sampleDecision);
    const first = (await client.get("/api/documents?limit=1")).json();
    expect(first).toMatchObject({
      total: 2,
      items: [{ number: "912/QĐ-UBND" }],
      facets: { years: [{ value: "2026", count: 2 }], states: [{ value: "read", count: 2 }] },
    });
    const next = (await client.get(`/api/documents?limit=1&cursor=${first.next}`)).json();
    expect(next).toMatchObject({ items: [{ number: "57/KH-UBND" }], next: null });
  });

  it.each(["limit=0", "limit=x", "state=gone", "year=-1", "cursor=abc"])("refuses %s", async (query) => {
    const { client } = await province();
    const response = await client.get(`/api/documents?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json().error.message.vi).toMatch(/không hợp lệ/);
  });
});

describe("a document's content", () => {
  it("is sent as text, as blocks with an index, and as the file it was", async () => {
    const { client } = await province();
    const { id } = await client.importText("Kế hoạch (bản 2).txt", samplePlan);
    const text = await client.get(`/api/documents/${id}/text`);
    expect(text.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(text.body.trimEnd()).toBe(samplePlan.trimEnd());

    const all = (await client.get(`/api/documents/${id}/blocks`)).json();
    expect(all.total).toBe(all.blocks.length);
    expect(all.index.lines).toHaveLength(all.total);
    expect(all.index.kinds).toMatch(/^[pt]+$/);
    const some = (await client.get(`/api/documents/${id}/blocks?from=3&count=2`)).json();
    expect(some).toEqual({ total: all.total, blocks: all.blocks.slice(3, 5) });

    const file = await client.get(`/api/documents/${id}/file`);
    expect(file.body).toBe(samplePlan);
    expect(file.headers).toMatchObject({
      "content-disposition": `attachment; filename="K_ ho_ch (b_n 2).txt"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%28b%E1%BA%A3n%202%29.txt`,
      "x-content-type-options": "nosniff",
      "content-length": String(Buffer.byteLength(samplePlan)),
    });
  });

  it("has its progress streamed until it is read", async () => {
    const { client } = await province();
    const uploaded = (await client.upload("a.txt", samplePlan)).json();
    const stream = await client.get(`/api/documents/${uploaded.document.id}/progress`);
    expect(stream.headers["content-type"]).toMatch(/^text\/event-stream/);
    const states = [...stream.body.matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => JSON.parse(data ?? "").state,
    );
    expect(states.at(-1)).toBe("read");
    expect(states.every((state) => ["queued", "reading", "read"].includes(state))).toBe(true);
  });
});

describe("withdrawing", () => {
  it("takes a document out of sight, and the same file brings it back", async () => {
    const { client } = await province();
    const { id } = await client.importText("a.txt", samplePlan);
    expect((await client.delete(`/api/documents/${id}`)).statusCode).toBe(204);
    expect((await client.get(`/api/documents/${id}`)).statusCode).toBe(404);
    expect((await client.delete(`/api/documents/${id}`)).statusCode).toBe(404);
    expect((await client.get("/api/documents")).json()).toMatchObject({ total: 0 });
    expect((await client.upload("a.txt", samplePlan)).json()).toMatchObject({
      duplicate: true,
      document: { id },
    });
    expect((await client.get(`/api/documents/${id}`)).statusCode).toBe(200);
  });
});

describe("another province's document", () => {
  it("answers as one that doesn't exist, on every route", async () => {
    const { client: owner } = await province();
    const { client: stranger } = await province();
    const { id } = await owner.importText("a.txt", samplePlan);
    const { readingId } = (await owner.get(`/api/documents/${id}/reading`)).json();
    const reads = ["", "/progress", "/blocks", "/reading", "/plan", "/graph", "/file", "/text"];
    const review = { readingId, steps: [{ type: "confirm", key: "meta.number" }] };
    for (const target of [id, "01900000-0000-7000-8000-000000000000", "khong-phai-ma"]) {
      const at = `/api/documents/${target}`;
      const responses = [
        ...(await Promise.all(reads.map((path) => stranger.get(`${at}${path}`)))),
        await stranger.post(`${at}/review`, review),
        await stranger.post(`${at}/review/confirm-clear`, { readingId }),
        await stranger.post(`${at}/reread`),
        await stranger.delete(at),
      ];
      for (const response of responses) {
        expect(response.statusCode).toBe(404);
        expect(response.json()).toEqual({
          error: {
            code: "document-not-found",
            message: { vi: "Không tìm thấy văn bản.", en: "No such document." },
          },
        });
      }
    }
    expect((await owner.get(`/api/documents/${id}`)).statusCode).toBe(200);
  });
});
