import { withTenant } from "@lotrinh/store/context";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { type SampleIndicator, samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestClient, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

async function openProvince() {
  let at = Date.parse("2026-11-20T03:00:00Z");
  const now = () => {
    at += 1;
    return new Date(at);
  };
  const server = await makeTestServer(database.store, { effects: { now } });
  servers.push(server);
  const officer = await server.signIn("officer");
  const addPlan = (indicators: readonly SampleIndicator[]) =>
    withTenant(database.store, { tenant: server.tenant, person: officer.person }, (context) =>
      samplePlanInForce(context, indicators),
    );
  return { server, officer, addPlan };
}

async function add(client: TestClient, fields: object): Promise<{ id: string; name: string }> {
  const response = await client.post("/api/indicators", { direction: "increase", measure: "%", ...fields });
  expect(response.statusCode, response.body).toBe(201);
  return response.json().indicator;
}

const poverty: SampleIndicator = {
  name: "Tỷ lệ hộ nghèo đa chiều",
  milestones: { 2025: { kind: "bound", op: "<", value: 6 }, 2030: { kind: "bound", op: "<", value: 3 } },
};

const years = (values: Readonly<Record<number, number>>) =>
  Object.entries(values).map(([period, value]) => ({ period, value, status: "reported" }));

describe("the catalogue", () => {
  it("finds entries with and without diacritics, by code and by what they lack", async () => {
    const { officer } = await openProvince();
    await add(officer, {
      name: "Tỷ lệ hộ dùng nước sạch",
      code: "060101",
      definition: "Số hộ dùng nước sạch / tổng số hộ",
    });
    await add(officer, { name: "Tỷ lệ trẻ em suy dinh dưỡng", direction: "decrease" });
    const names = async (query: string) =>
      (await officer.get(`/api/indicators?${query}`)).json().items.map((item: { name: string }) => item.name);
    expect(await names("q=n%C6%B0%E1%BB%9Bc%20s%E1%BA%A1ch")).toEqual(["Tỷ lệ hộ dùng nước sạch"]);
    expect(await names("q=nuoc%20sac")).toEqual(["Tỷ lệ hộ dùng nước sạch"]);
    expect(await names("q=0601")).toEqual(["Tỷ lệ hộ dùng nước sạch"]);
    expect(await names("missing=definition")).toEqual(["Tỷ lệ trẻ em suy dinh dưỡng"]);
    expect(await names("limit=1")).toHaveLength(1);
    expect((await officer.get("/api/indicators.csv")).body).toContain("Tỷ lệ trẻ em suy dinh dưỡng,%,giảm");
  });

  it("asks for a direction, keeps what an entry was, and who changed it why", async () => {
    const { officer } = await openProvince();
    const refused = await officer.post("/api/indicators", { name: "Tỷ lệ che phủ rừng" });
    expect(refused.statusCode).toBe(400);
    const { id } = await add(officer, { name: "Tỷ lệ che phủ rừng" });
    const changed = await officer.patch(`/api/indicators/${id}`, {
      measure: "phần trăm",
      frameworks: [{ framework: "sdg", code: "15" }],
      reason: "Thống nhất đơn vị tính",
    });
    expect(changed.json().indicator).toMatchObject({
      measure: "phần trăm",
      frameworks: [{ code: "15", title: { vi: "Hệ sinh thái trên đất liền" } }],
    });
    const { changes } = (await officer.get(`/api/indicators/${id}/history`)).json();
    expect(changes).toMatchObject([
      {
        kind: "changed",
        reason: "Thống nhất đơn vị tính",
        before: { measure: "%" },
        after: { measure: "phần trăm" },
      },
      { kind: "created" },
    ]);
  });

  it("lets a viewer read and not change; an unknown id isn't found", async () => {
    const { server, officer } = await openProvince();
    const { id } = await add(officer, { name: "Số xã nông thôn mới" });
    const viewer = await server.signIn("viewer");
    expect((await viewer.get(`/api/indicators/${id}`)).json().indicator.can).toEqual({
      edit: false,
      merge: false,
      confirm: false,
    });
    expect((await viewer.post("/api/indicators", { name: "x", direction: "increase" })).statusCode).toBe(403);
    expect((await viewer.get("/api/indicators/khong-co")).statusCode).toBe(404);
  });
});

describe("an indicator in several plans", () => {
  it("is entered once: its figures serve every plan, whose targets stand side by side", async () => {
    const { officer, addPlan } = await openProvince();
    const first = await addPlan([poverty]);
    const second = await addPlan([
      { ...poverty, milestones: { 2025: { kind: "bound", op: "<", value: 5 } } },
    ]);
    const made = await officer.post("/api/links/create", {
      planIndicatorId: first.indicatorIds[0],
      direction: "decrease",
      definition: "Hộ nghèo theo chuẩn đa chiều / tổng số hộ",
    });
    expect(made.statusCode, made.body).toBe(201);
    const { id } = made.json().indicator;
    expect((await officer.post("/api/links/propose", { plan: second.plan.id })).json()).toEqual({
      proposed: 1,
    });
    const { items } = (await officer.get("/api/links?link=proposed")).json();
    expect(items).toMatchObject([
      { planIndicatorId: second.indicatorIds[0], indicator: { id }, candidates: [{ sameMeaning: true }] },
    ]);
    const confirmed = await officer.post("/api/links", {
      links: [{ planIndicatorId: second.indicatorIds[0], indicatorId: id, confirm: true }],
    });
    expect(confirmed.json().links).toMatchObject([
      { link: "confirmed", verdict: { reason: "target-year-past" } },
    ]);

    const recorded = await officer.post(`/api/indicators/${id}/observations`, {
      observations: years({ 2021: 10, 2022: 9, 2023: 8, 2024: 7, 2025: 5.5 }),
    });
    expect(recorded.statusCode, recorded.body).toBe(201);
    const statusOf = Object.fromEntries(
      recorded
        .json()
        .verdicts.map((each: { planIndicatorId: string; verdict: { status: string } }) => [
          each.planIndicatorId,
          each.verdict.status,
        ]),
    );
    expect(statusOf).toEqual({
      [first.indicatorIds[0] ?? ""]: "on-track",
      [second.indicatorIds[0] ?? ""]: "missed",
    });
    const plans = (await officer.get(`/api/indicators/${id}/plans`)).json();
    expect(plans.years).toEqual([2025, 2030]);
    expect(plans.items.map((item: { agrees: boolean }) => item.agrees)).toEqual([false, false]);
    const series = (await officer.get(`/api/indicators/${id}/series`)).json();
    expect(series.paths).toHaveLength(2);
    expect(series.yearly.at(-1)).toMatchObject({ year: 2025, value: 5.5, from: "year" });
    expect(series.projection.points.at(-1).year).toBe(2030);
  });

  it("asks why a figure is revised, and tells what was known on a day", async () => {
    const { officer } = await openProvince();
    const { id } = await add(officer, { name: "Thu nhập bình quân đầu người" });
    const at = `/api/indicators/${id}/observations`;
    await officer.post(at, { observations: years({ 2025: 60 }) });
    const again = await officer.post(at, { observations: years({ 2025: 61 }) });
    expect(again.json().error.code).toBe("reason-needed");
    const revised = await officer.post(at, {
      observations: [{ period: "2025", value: 61, status: "reported", reason: "Rà soát lại" }],
    });
    expect(revised.statusCode).toBe(201);
    const { items } = (await officer.get(at)).json();
    expect(items.map((row: { value: number; counts: boolean }) => [row.value, row.counts])).toEqual([
      [61, true],
      [60, false],
    ]);
    const asOf = async (day: string) =>
      (await officer.get(`/api/indicators/${id}/series?asOf=${day}`)).json().figures;
    expect(await asOf("2026-11-19")).toEqual([]);
    expect(await asOf("2026-11-20")).toMatchObject([{ value: 61, revisions: 1 }]);
    const wrong = await officer.post(at, {
      observations: [{ period: "2025", value: null, status: "reported" }],
    });
    expect(wrong.json().error).toMatchObject({ code: "observation-invalid", index: 0, field: "value" });
  });

  it("suspends the verdict at a break, and takes it up again when the break is withdrawn", async () => {
    const { officer, addPlan } = await openProvince();
    const { indicatorIds } = await addPlan([poverty]);
    const { indicator } = (
      await officer.post("/api/links/create", { planIndicatorId: indicatorIds[0], direction: "decrease" })
    ).json();
    await officer.post(`/api/indicators/${indicator.id}/observations`, {
      observations: years({ 2022: 9, 2023: 8, 2024: 7, 2025: 5.5 }),
    });
    const verdict = async () =>
      (await officer.get(`/api/indicators/${indicator.id}/plans`)).json().items[0].verdict;
    expect((await verdict()).status).toBe("on-track");
    const added = await officer.post(`/api/indicators/${indicator.id}/breaks`, {
      year: 2025,
      reason: "Sáp nhập tỉnh",
    });
    expect(await verdict()).toMatchObject({ status: "not-assessable", reason: "break-in-series" });
    await officer.delete(`/api/indicators/${indicator.id}/breaks/${added.json().break.id}`);
    expect(await verdict()).toMatchObject({ status: "on-track", statusBefore: "not-assessable" });
  });
});

describe("merging duplicates", () => {
  it("joins figures and links, and undoing gives each its own back", async () => {
    const { officer, addPlan } = await openProvince();
    const { indicatorIds } = await addPlan([poverty]);
    const { indicator: from } = (
      await officer.post("/api/links/create", { planIndicatorId: indicatorIds[0], direction: "decrease" })
    ).json();
    const into = await add(officer, { name: "Tỷ lệ nghèo đa chiều của hộ dân", direction: "decrease" });
    await officer.post(`/api/indicators/${from.id}/observations`, {
      observations: years({ 2024: 7, 2025: 5.5 }),
    });
    await officer.post(`/api/indicators/${into.id}/observations`, {
      observations: years({ 2022: 9, 2023: 8, 2024: 7.1 }),
    });
    const values = async (id: string) =>
      (await officer.get(`/api/indicators/${id}/series`))
        .json()
        .figures.map((figure: { period: string; value: number }) => [figure.period, figure.value]);

    const preview = (await officer.get(`/api/indicators/${from.id}/merge-preview?into=${into.id}`)).json();
    expect(preview).toMatchObject({
      links: [{ planIndicatorId: indicatorIds[0] }],
      observations: 2,
      newFigures: 1,
      clashes: [{ period: "2024", from: 7, into: 7.1, shown: "into" }],
      ...{ measureDiffers: false, directionDiffers: false },
    });

    const merged = await officer.post(`/api/indicators/${from.id}/merge`, {
      into: into.id,
      reason: "Cùng một chỉ tiêu",
    });
    expect(merged.statusCode, merged.body).toBe(200);
    expect(merged.json().indicator).toMatchObject({ id: into.id, plans: 1, mergedFrom: [{ id: from.id }] });
    expect(await values(into.id)).toEqual([
      ["2022", 9],
      ["2023", 8],
      ["2024", 7.1],
      ["2025", 5.5],
    ]);
    expect(await values(from.id)).toEqual([]);
    expect((await officer.get(`/api/indicators/${from.id}`)).json().indicator.mergedInto).toBe(into.id);
    expect((await officer.get(`/api/indicators/${into.id}/plans`)).json().items[0].verdict.status).toBe(
      "on-track",
    );
    const again = await officer.post(`/api/indicators/${from.id}/merge`, {
      into: into.id,
      reason: "Lần nữa",
    });
    expect(again.statusCode).toBe(409);

    await officer.post(`/api/indicators/${from.id}/unmerge`, { reason: "Khác chuẩn nghèo" });
    expect(await values(from.id)).toEqual([
      ["2024", 7],
      ["2025", 5.5],
    ]);
    expect(await values(into.id)).toEqual([
      ["2022", 9],
      ["2023", 8],
      ["2024", 7.1],
    ]);
    expect((await officer.get(`/api/indicators/${from.id}/plans`)).json().items).toHaveLength(1);
    const { changes } = (await officer.get(`/api/indicators/${from.id}/history`)).json();
    expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(["unmerged", "merged", "created"]);
  });
});
