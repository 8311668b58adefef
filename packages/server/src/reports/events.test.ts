import { once } from "node:events";
import { type ClientRequest, get, type IncomingMessage } from "node:http";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import {
  type Caller,
  makeProgramme,
  newRequest,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let health: TestUnit;
let report: string;
let address: string;
const open: ClientRequest[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-12");
  health = await programme.addUnit("Sở Y tế");
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
    await programme.addUnit(name);
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  const planId = await putPlanIntoForce(programme, "2026-01-12");
  const round = await openAdHocRound(programme, planId, "2026-02-20");
  report = await reportIn(programme, round, health);
  address = await programme.server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  for (const request of open) request.destroy();
  await programme.server.close();
  await database.stop();
});

interface Told {
  readonly fields: readonly { readonly field: string; readonly value: unknown; readonly by: string | null }[];
  readonly people: readonly string[];
  readonly status: string;
}

/** A person who has the report open over a real connection, and what they are told. */
async function watch(caller: Caller) {
  const request = get(`${address}/api/reports/${report}/events?since=0`, { headers: caller.headers });
  open.push(request);
  const [response]: IncomingMessage[] = await once(request, "response");
  const told: Told[] = [];
  let ended = false;
  let text = "";
  response?.setEncoding("utf8");
  response?.on("data", (piece: string) => {
    text += piece;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) if (event.startsWith("data: ")) told.push(JSON.parse(event.slice(6)));
  });
  response?.on("end", () => {
    ended = true;
  });
  return {
    told,
    type: response?.headers["content-type"],
    hasEnded: () => ended,
    /** Until something told fits; gives how long that took, in milliseconds. */
    until: async (fits: (event: Told) => boolean) => {
      const start = performance.now();
      await expect.poll(() => told.some(fits), { timeout: 8000, interval: 10 }).toBe(true);
      return performance.now() - start;
    },
    leave: () => request.destroy(),
  };
}

const save = (caller: Caller, field: string, value: unknown) =>
  caller.send("PUT", `/api/reports/${report}/fields`, {
    requestId: newRequest(),
    fields: [{ field, value, base: 0 }],
  });

describe("two people who have a report open at once", () => {
  it("see each other, and what the other saves, at once", async () => {
    const focal = await watch(health.focal);
    expect(focal.type).toBe("text/event-stream; charset=utf-8");
    const head = await watch(health.head);
    await focal.until(({ people }) => people.length === 1);
    await head.until(({ people }) => people.length === 1);

    await save(health.focal, "difficulty:mot", { text: "Thiếu vốn đối ứng" });
    const seen = await head.until(({ fields }) => fields.some(({ field }) => field === "difficulty:mot"));
    expect(seen).toBeLessThan(1000);
    await save(health.head, "difficulty:hai", { text: "Thiếu nhân lực" });
    await focal.until(({ fields }) => fields.some(({ field }) => field === "difficulty:hai"));
    const [change] = focal.told
      .flatMap(({ fields }) => fields)
      .filter(({ field }) => field === "difficulty:hai");
    expect(change).toMatchObject({ value: { text: "Thiếu nhân lực" }, by: expect.stringContaining("Người") });

    head.leave();
    const before = focal.told.length;
    await expect.poll(() => focal.told.slice(before).some(({ people }) => people.length === 0)).toBe(true);
    focal.leave();
  });

  it("ends for whoever signed out meanwhile", async () => {
    const second = await programme.addCaller("focal-point", health.id);
    const stream = await watch(second);
    await stream.until(() => true);
    await second.send("DELETE", "/api/session");
    await save(health.focal, "difficulty:ba", { text: "Mưa lũ kéo dài" });
    await expect.poll(stream.hasEnded, { timeout: 8000 }).toBe(true);
    const told = stream.told.flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(told).not.toContain("difficulty:ba");
  });

  it("isn't opened for a person of another unit", async () => {
    const stranger = await programme.addUnit("Sở Xây dựng");
    const refused = await stranger.focal.get(`/api/reports/${report}/events?since=0`);
    expect(refused.statusCode).toBe(404);
  });
});
