import type { Reading } from "@lotrinh/core/read/reading";
import type { StoredAction } from "@lotrinh/core/review/action";
import { type Item, listItems } from "@lotrinh/core/review/item";
import { type ReviewCounts, reviewItems } from "@lotrinh/core/review/state";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePlan } from "../testing/samplePlan.js";
import { makeTestServer, type TestClient, type TestServer, untilRead } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

interface ReadingAnswer {
  readonly readingId: string;
  readonly reading: Reading;
  readonly actions: StoredAction[];
  readonly lost: StoredAction[];
}

/** A document that was read, ready for review. */
async function openReview() {
  const server = await makeTestServer(database.store);
  servers.push(server);
  const client = await server.signIn();
  const { id } = await client.importText("ke-hoach.txt", samplePlan);
  const at = `/api/documents/${id}`;
  const load = async () => (await client.get(`${at}/reading`)).json<ReadingAnswer>();
  const { readingId, reading } = await load();
  const items = listItems(reading);
  const send = (steps: object[], of = readingId) => client.post(`${at}/review`, { readingId: of, steps });
  const record = async (steps: object[]) => {
    const response = await send(steps);
    expect(response.json()).not.toHaveProperty("error");
    return response.json<{ actions: StoredAction[]; counts: ReviewCounts }>();
  };
  return { server, client, id, at, load, readingId, reading, items, send, record };
}

const summary = async (client: TestClient, at: string) => (await client.get(at)).json().document;

const firstOf = (items: readonly Item[], kind: Item["kind"]): Item => {
  const item = items.find((one) => one.kind === kind);
  if (item === undefined) throw new Error(`the sample has no ${kind}`);
  return item;
};

describe("reviewing", () => {
  it("begins with the reading as the machine made it and no actions", async () => {
    const { load } = await openReview();
    const { reading, actions, lost } = await load();
    expect(reading.meta.number).toBe("57/KH-UBND");
    expect([actions, lost]).toEqual([[], []]);
  });

  it("records who confirmed what, and counts what is left", async () => {
    const { client, at, load, items, record } = await openReview();
    const { actions, counts } = await record([{ type: "confirm", key: "meta.number" }]);
    expect(actions).toEqual([
      expect.objectContaining({
        seq: 1,
        type: "confirm",
        key: "meta.number",
        person: "Người dùng administrator",
      }),
    ]);
    expect(counts).toMatchObject({ total: items.length, open: items.length - 1, confirmed: 1 });
    expect((await load()).actions).toEqual(actions);
    expect((await summary(client, at)).counts).toEqual(counts);
  });

  it("puts a correction in place, in the list and the plan too, and keeps what was read", async () => {
    const { client, at, load, record } = await openReview();
    await record([{ type: "correct", key: "meta.title", value: "Phát triển thư viện xã, phường" }]);
    expect(await summary(client, at)).toMatchObject({ title: "Phát triển thư viện xã, phường" });
    const plan = (await client.get(`${at}/plan`)).json();
    expect(plan.reading.meta.title).toBe("Phát triển thư viện xã, phường");
    expect((await load()).reading.meta.title).not.toBe("Phát triển thư viện xã, phường");
    expect((await client.get("/api/documents?q=phuong")).json()).toMatchObject({ total: 1 });
  });

  it("takes a correction back with undo, and brings it back with undo of that", async () => {
    const { client, at, record } = await openReview();
    const titleOf = async () => (await summary(client, at)).title;
    const before = await titleOf();
    const undo = async (of: number) => (await record([{ type: "undo", of }])).actions[0]?.seq ?? 0;
    const { actions } = await record([{ type: "correct", key: "meta.title", value: "Khác" }]);
    const corrected = actions[0]?.seq ?? 0;
    const undone = await undo(corrected);
    expect(await titleOf()).toBe(before);
    await undo(undone);
    expect(await titleOf()).toBe("Khác");
    await undo(corrected);
    expect(await titleOf()).toBe(before);
  });

  it("splits one task in two as one group that one undo takes back", async () => {
    const { client, at, items, record } = await openReview();
    const task = firstOf(items, "tasks");
    const part = (text: string) => ({ ...(task.value as object), text });
    const group = "tach-1";
    const { actions, counts } = await record([
      { type: "reject", key: task.key, reason: "hai nhiệm vụ", group },
      { type: "add", key: "them-1", kind: "tasks", value: part("Xây dựng danh mục sách."), group },
      { type: "add", key: "them-2", kind: "tasks", value: part("Mua sách."), group },
    ]);
    expect(counts).toMatchObject({ rejected: 1, added: 2 });
    const texts = (await client.get(`${at}/plan`))
      .json()
      .reading.tasks.map(({ text }: { text: string }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Xây dựng danh mục sách.", "Mua sách."]));
    const undone = await record([{ type: "undo", of: actions[0]?.seq }]);
    expect(undone.counts).toMatchObject({ rejected: 0, added: 0 });
  });

  it("confirms all clear items at once, of some kinds or of all, and undoes each as one", async () => {
    const { client, at, items, readingId, record } = await openReview();
    const clear = items.filter(({ confidence }) => confidence.level === "clear");
    const confirmClear = async (body: object) =>
      (await client.post(`${at}/review/confirm-clear`, { readingId, ...body })).json();
    const meta = await confirmClear({ kinds: ["meta"] });
    expect(meta.actions).toHaveLength(clear.filter(({ kind }) => kind === "meta").length);
    const rest = await confirmClear({});
    expect(rest.counts).toMatchObject({ clear: 0, confirmed: clear.length });
    const undone = await record([{ type: "undo", of: rest.actions[0].seq }]);
    expect(undone.counts.confirmed).toBe(meta.actions.length);
  });

  it("refuses steps that can't be, all of them if one can't", async () => {
    const { load, send, items } = await openReview();
    const refused = async (...steps: object[]) => {
      const response = await send(steps);
      return [response.statusCode, response.json().error.code];
    };
    const fine = { type: "confirm", key: "meta.number" };
    const task = firstOf(items, "tasks");
    expect(await refused(fine, { type: "confirm", key: "tasks@1#none" })).toEqual([400, "item-unknown"]);
    expect(await refused(fine, { type: "correct", key: "meta.date", value: "12/3/2026" })).toEqual([
      400,
      "value-invalid",
    ]);
    expect(await refused({ type: "correct", key: task.key, value: { text: 5 } })).toEqual([
      400,
      "value-invalid",
    ]);
    expect(await refused({ type: "add", key: task.key, kind: "tasks", value: task.value })).toEqual([
      400,
      "item-known",
    ]);
    expect(await refused({ type: "undo", of: 7 })).toEqual([409, "undo-impossible"]);
    expect(await refused({ type: "erase", key: task.key })).toEqual([400, "request-invalid"]);
    expect(await refused()).toEqual([400, "request-invalid"]);
    expect((await load()).actions).toEqual([]);
  });

  it("takes back nothing twice", async () => {
    const { send, record } = await openReview();
    await record([{ type: "confirm", key: "meta.number" }]);
    await record([{ type: "undo", of: 1 }]);
    expect((await send([{ type: "undo", of: 1 }])).statusCode).toBe(409);
  });

  it("keeps actions of two people at the same time in one order", async () => {
    const { server, at, readingId, items, load } = await openReview();
    const clients = [await server.signIn(), await server.signIn()];
    const keys = items.slice(0, 8).map(({ key }) => key);
    const responses = await Promise.all(
      keys.map((key, at2) =>
        clients[at2 % 2]?.post(`${at}/review`, { readingId, steps: [{ type: "confirm", key }] }),
      ),
    );
    expect(responses.map((response) => response?.statusCode)).toEqual(keys.map(() => 200));
    expect((await load()).actions.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe("reading again", () => {
  it("keeps what people said, and refuses steps on the older reading with the newer one's id", async () => {
    const { client, id, at, load, readingId, record, send } = await openReview();
    await record([
      { type: "correct", key: "meta.title", value: "Tên đã sửa" },
      { type: "confirm", key: "meta.number" },
    ]);
    const reread = await client.post(`${at}/reread`);
    expect([reread.statusCode, reread.json().document.state]).toEqual([202, "queued"]);
    await untilRead(client.get, id);

    const after = await load();
    expect(after.readingId).not.toBe(readingId);
    expect(after.actions.map(({ seq, type }) => [seq, type])).toEqual([
      [1, "correct"],
      [2, "confirm"],
    ]);
    expect(after.lost).toEqual([]);
    const states = reviewItems(after.reading, after.actions).filter(({ state }) => state !== "open");
    expect(states.map(({ key, state }) => [key, state])).toEqual([
      ["meta.number", "confirmed"],
      ["meta.title", "corrected"],
    ]);
    expect(await summary(client, at)).toMatchObject({
      title: "Tên đã sửa",
      counts: { confirmed: 1, corrected: 1 },
    });

    const outdated = await send([{ type: "confirm", key: "meta.date" }], readingId);
    expect(outdated.statusCode).toBe(409);
    expect(outdated.json().error).toMatchObject({ code: "reading-outdated", readingId: after.readingId });
    expect((await client.get(at)).json().readings.map(({ id: one }: { id: string }) => one)).toEqual([
      after.readingId,
      readingId,
    ]);
  });
});
