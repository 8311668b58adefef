import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openAdHocRound, reportIn } from "@lotrinh/server/testing/adHocRound";
import { makeProgramme, newRequest, putPlanIntoForce } from "@lotrinh/server/testing/programme";
import { openStore } from "@lotrinh/store/open";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBuilt, type StandbyServer, standBy } from "./servers.js";

/*
 * A server on the embedded database is killed fifty times while people save. What it acknowledged has to be there, and
 * it has to start again by itself: the test gives it nothing but a new process on the same directory.
 */

const kills = 50;
const writers = 4;

let dataDir: string;
let reportUrl: string;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  if (!isBuilt) return;
  dataDir = mkdtempSync(join(tmpdir(), "lotrinh-killed-"));
  const store = await openStore({ dataDir });
  const programme = await makeProgramme(store, "2026-01-10");
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
    await programme.addUnit(name);
  const health = await programme.addUnit("Sở Y tế");
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  const plan = await putPlanIntoForce(programme, "2026-01-10");
  const round = await openAdHocRound(programme, plan, "2026-03-20");
  reportUrl = `/api/reports/${await reportIn(programme, round, health)}`;
  headers = health.focal.headers;
  await programme.server.close();
  await store.close();
}, 180_000);
afterAll(() => {
  if (isBuilt) rmSync(dataDir, { recursive: true, force: true });
});

/** One person who counts up in a field of their own, each save against the revision before. */
interface Writer {
  readonly field: string;
  /** The last number that the server acknowledged. */
  acknowledged: number;
  /** The request that waits for an answer: sent again until there is one. */
  requestId: string;
}

const bodyOf = ({ field, acknowledged, requestId }: Writer) => ({
  requestId,
  fields: [{ field, value: { text: `${acknowledged + 1}` }, base: acknowledged }],
});

const countAll = (people: readonly Writer[]) =>
  people.reduce((sum, { acknowledged }) => sum + acknowledged, 0);

/** Waits until so many more saves were acknowledged: the next ones are under way then. */
async function untilAcknowledged(people: readonly Writer[], more: number): Promise<void> {
  const wanted = countAll(people) + more;
  while (countAll(people) < wanted) await sleep(1);
}

/** Saves until the server is gone. */
async function saveUntilKilled(address: string, writer: Writer): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}${reportUrl}/fields`, {
      method: "PUT",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(bodyOf(writer)),
    })
      .then(async (response) => ({ status: response.status, body: await response.text() }))
      .catch(() => undefined);
    if (answer === undefined) return;
    if (answer.status !== 200) throw new Error(answer.body);
    expect(JSON.parse(answer.body).results).toEqual([
      { field: writer.field, outcome: "saved", revision: writer.acknowledged + 1 },
    ]);
    writer.acknowledged += 1;
    writer.requestId = newRequest();
  }
}

async function storedOf(
  address: string,
): Promise<Map<string, { value: { text: string }; revision: number }>> {
  const response = await fetch(`${address}${reportUrl}/changes?since=0`, { headers });
  const { fields } = (await response.json()) as { fields: { field: string }[] };
  return new Map(fields.map((field) => [field.field, field as never]));
}

describe.skipIf(!isBuilt)("a server that is killed while people save", () => {
  it("has everything that it acknowledged, and starts again by itself, fifty times", async () => {
    const people: Writer[] = Array.from({ length: writers }, (_, at) => ({
      field: `difficulty:nguoi-${at}`,
      acknowledged: 0,
      requestId: newRequest(),
    }));
    let next: StandbyServer = standBy(dataDir);
    for (let kill = 0; kill < kills; kill += 1) {
      const server = next;
      const address = await server.start();
      next = standBy(dataDir);
      const stored = await storedOf(address);
      for (const { field, acknowledged } of people) {
        const there = stored.get(field)?.revision ?? 0;
        // at most the one save whose answer was lost with the server
        expect([acknowledged, acknowledged + 1]).toContain(there);
        expect(stored.get(field)?.value.text ?? "0").toBe(`${there}`);
      }
      const saving = people.map((writer) => saveUntilKilled(address, writer));
      await untilAcknowledged(people, 2 + (kill % 7));
      await server.kill();
      await Promise.all(saving);
    }
    expect(countAll(people)).toBeGreaterThan(2 * kills);
    await next.kill();
  }, 900_000);
});
