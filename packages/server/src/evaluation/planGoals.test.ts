import { withTenant } from "@lotrinh/store/context";
import { proposeGoalFrameworks } from "@lotrinh/store/plan/goalFrameworks";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
let at = Date.parse("2026-11-20T03:00:00Z");

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { effects: { now: () => new Date(at) } });
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

const inProvince = <T>(work: Parameters<typeof withTenant<T>>[2]) =>
  withTenant(database.store, { tenant: server.tenant, person: null }, work);

/** A plan whose goal 3 is on health and whose goal 7 nobody can tell. */
async function openPlan() {
  const officer = await server.signIn("officer");
  const { plan, indicatorIds } = await inProvince(async (context) => {
    const made = await samplePlanInForce(context, [
      { name: "Tỷ lệ trẻ em được tiêm chủng", goal: 3, milestones: { 2030: { kind: "exact", value: 95 } } },
      { name: "Số buổi họp giao ban", goal: 7, milestones: { 2030: { kind: "exact", value: 12 } } },
    ]);
    await context.db
      .updateTable("plan_goals")
      .set({ title: "Chăm sóc sức khỏe nhân dân" })
      .where("tenant_id", "=", context.tenant)
      .where("plan_id", "=", made.plan.id)
      .where("number", "=", 3)
      .execute();
    await proposeGoalFrameworks(context, made.plan.id);
    return made;
  });
  await officer.post(`/api/plans/${plan.id}/goals/propose`);
  const progress = async (query = "") => (await officer.get(`/api/plans/${plan.id}/progress${query}`)).json();
  return { officer, plan: plan.id, first: indicatorIds[0] ?? "", progress };
}

describe("what a plan's goals are of the frameworks that plans share", () => {
  it("is told by their words where they tell it, and fills the matrix", async () => {
    const { officer, plan, progress } = await openPlan();
    expect((await progress()).byGoal).toMatchObject([
      { goal: 3, framework: "sdg:3" },
      { goal: 7, framework: null },
    ]);
    const { plans } = (await officer.get("/api/mainstreaming?framework=sdg")).json();
    const row = plans.find((each: { plan: { id: string } }) => each.plan.id === plan);
    expect(row).toMatchObject({ mainstreams: true, cells: { 3: { indicators: 1 } } });
  });

  it("counts an entry under the goal of the statistical or global indicator that it is", async () => {
    const { officer, first } = await openPlan();
    const make = (frameworks: object[]) =>
      officer.post("/api/links/create", { planIndicatorId: first, direction: "increase", frameworks });
    expect((await make([{ framework: "vsdg", code: "1.9.1" }])).statusCode).toBe(400);
    expect((await make([{ framework: "sdg-series", code: "<b>" }])).statusCode).toBe(400);
    const countOf = async (goal: string) => {
      const { goals } = (await officer.get("/api/goals?framework=sdg")).json();
      return goals.find(({ code }: { code: string }) => code === goal).indicators as number;
    };
    const before = [await countOf("5"), await countOf("16")];
    const made = await make([
      { framework: "vsdg", code: "5.1.2" },
      { framework: "sdg-indicator", code: "16.9.1" },
      { framework: "sdg-series", code: "SG_REG_BRTH" },
    ]);
    expect(made.statusCode).toBe(201);
    expect([await countOf("5"), await countOf("16")]).toEqual(before.map((n) => n + 1));
    const { plans } = (await officer.get("/api/mainstreaming?framework=sdg")).json();
    expect(plans).toContainEqual(
      expect.objectContaining({
        cells: expect.objectContaining({ 16: expect.objectContaining({ indicators: 1 }) }),
      }),
    );
    const { targets } = (await officer.get("/api/goals/sdg/5")).json();
    expect(targets).toContainEqual(expect.objectContaining({ code: "5.1", indicators: 1 }));
  });

  it("is corrected by an officer, at once on every page; a goal that no framework has is refused", async () => {
    const { officer, plan, progress } = await openPlan();
    const url = `/api/plans/${plan}/goals/7`;
    const set = (framework: object | null) => officer.patch(url, { framework });
    expect((await set({ framework: "sdg", code: "16" })).statusCode).toBe(204);
    expect((await progress()).byGoal[1]).toMatchObject({ framework: "sdg:16" });
    const { byPlan } = (await officer.get("/api/goals/sdg/16")).json();
    expect(byPlan.map((each: { plan: { id: string } }) => each.plan.id)).toContain(plan);
    expect((await set({ framework: "sdg", code: "99" })).statusCode).toBe(404);
    expect((await set(null)).statusCode).toBe(204);
    expect((await progress()).byGoal[1]).toMatchObject({ framework: null });
    const viewer = await server.signIn("viewer");
    expect((await viewer.patch(url, { framework: null })).statusCode).toBe(403);
  });

  it("passes on to a catalogue entry that is made of one of its indicators", async () => {
    const { officer, first } = await openPlan();
    const made = await officer.post("/api/links/create", { planIndicatorId: first, direction: "increase" });
    expect(made.json().indicator.frameworks).toMatchObject([{ framework: "sdg", code: "3" }]);
  });
});

describe("a plan as it was known on a day", () => {
  it("shows the figures and verdicts of then, though more is known now", async () => {
    const { officer, plan, first } = await openPlan();
    const made = await officer.post("/api/links/create", { planIndicatorId: first, direction: "increase" });
    const { id } = made.json().indicator;
    // a session ends after an hour: who comes back another day signs in again
    const recordOn = async (day: string, period: string, value: number) => {
      at = Date.parse(`${day}T03:00:00Z`);
      const person = await server.signIn("officer");
      await person.post(`/api/indicators/${id}/observations`, {
        observations: [{ period, value, status: "reported" }],
      });
      return person;
    };
    await recordOn("2026-11-21", "2024", 80);
    const reader = await recordOn("2026-11-25", "2025", 84);
    const known = async (query: string) =>
      (await reader.get(`/api/plans/${plan}/progress${query}`)).json().rows[0];
    expect(await known("?asOf=2026-11-20")).toMatchObject({ series: [], verdict: { latestValue: null } });
    expect(await known("?asOf=2026-11-21")).toMatchObject({
      series: [[2024, 80]],
      verdict: { latestPeriod: "2024", latestValue: 80 },
    });
    expect(await known("")).toMatchObject({ verdict: { latestPeriod: "2025" } });
    const working = (await reader.get(`/api/verdicts/${first}?asOf=2026-11-21`)).json();
    expect(working).toMatchObject({ verdict: { latestPeriod: "2024" } });
  });
});
