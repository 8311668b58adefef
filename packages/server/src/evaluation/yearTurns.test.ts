import { withTenant } from "@lotrinh/store/context";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routines } from "../schedule/registry.js";
import { startSchedule } from "../schedule/schedule.js";
import { makeTestServer, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
let at = Date.parse("2025-12-30T03:00:00Z");
const now = () => new Date(at);

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { effects: { now } });
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

/** Does what is due at a moment; only the routine of the year. */
async function tickAt(moment: string): Promise<void> {
  at = Date.parse(moment);
  const deps = {
    store: database.store,
    tenant: server.tenant,
    wakeRunner: () => undefined,
    webRoot: null,
    logLevel: "silent",
    requestsPerMinute: 1000,
    access: { local: true, signInSecret: null, secure: false },
  } as const;
  const work = { routines: routines.filter(({ name }) => name === "verdicts-of-the-year"), errands: [] };
  const problems: unknown[] = [];
  const schedule = startSchedule(
    deps,
    { ...server.effects, now },
    {
      ...work,
      interval: 3_600_000,
      onProblem: (_, error) => problems.push(error),
    },
  );
  await schedule.tick();
  await schedule.close();
  expect(problems).toEqual([]);
}

describe("the year turns", () => {
  it("passes milestones without anybody doing anything, once, and catches up after a sleep", async () => {
    const officer = await server.signIn("officer");
    const { plan, indicatorIds } = await withTenant(
      database.store,
      { tenant: server.tenant, person: officer.person },
      (context) =>
        samplePlanInForce(context, [
          { name: "Tỷ lệ hộ dùng điện an toàn", milestones: { 2025: { kind: "exact", value: 95 } } },
        ]),
      { now },
    );
    const made = await officer.post("/api/links/create", {
      planIndicatorId: indicatorIds[0],
      direction: "increase",
    });
    await officer.post(`/api/indicators/${made.json().indicator.id}/observations`, {
      observations: [2021, 2022, 2023, 2024].map((year) => ({
        period: String(year),
        value: 80 + 4 * (year - 2021),
        status: "reported",
      })),
    });
    const row = async () => {
      const reader = await server.signIn("viewer");
      return (await reader.get(`/api/plans/${plan.id}/progress`)).json().rows[0];
    };
    expect((await row()).verdict.status).toBe("on-track");

    await tickAt("2025-12-31T16:59:00Z"); // 23:59 in Vietnam, still the old year
    expect((await row()).verdict.status).toBe("on-track");
    await tickAt("2025-12-31T17:02:00Z"); // 00:02 on New Year's Day
    const passed = (await row()).verdict;
    expect(passed).toMatchObject({
      status: "not-assessable",
      reason: "target-year-past",
      statusBefore: "on-track",
    });
    await tickAt("2026-01-01T20:00:00Z");
    expect((await row()).verdict.computedAt).toBe(passed.computedAt);
    await tickAt("2027-03-05T20:00:00Z"); // a server that slept over a New Year
    expect((await row()).verdict.computedAt).toBe("2027-03-05T20:00:00.000Z");
  });
});
