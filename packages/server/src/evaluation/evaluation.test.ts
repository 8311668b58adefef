import { withTenant } from "@lotrinh/store/context";
import { addUnit } from "@lotrinh/store/organisation/units";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";
import {
  goalSchema,
  goalsSchema,
  mainstreamingSchema,
  mapSchema,
  overviewSchema,
  planProgressSchema,
  shapesSchema,
  unitProgressSchema,
  unknownsSchema,
  workingAnswer,
} from "./schema.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
let province: Awaited<ReturnType<typeof fill>>;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { effects: { now: () => new Date("2026-11-20T03:00:00Z") } });
  province = await fill();
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

const figures = (values: Readonly<Record<number, number>>, more: object = {}) =>
  Object.entries(values).map(([period, value]) => ({ period, value, status: "reported", ...more }));

/** A province with a plan of three indicators, one of them linked with figures, three communes and a unit. */
async function fill() {
  const officer = await server.signIn("officer");
  const { plan, indicatorIds, places, unit } = await withTenant(
    database.store,
    { tenant: server.tenant, person: officer.person },
    async (context) => {
      const made = await samplePlanInForce(context, [
        {
          name: "Tỷ lệ hộ nghèo đa chiều",
          goal: 1,
          milestones: {
            2020: { kind: "exact", value: 10 },
            2025: { kind: "bound", op: "<", value: 6 },
            2030: { kind: "bound", op: "<", value: 3 },
          },
        },
        { name: "Tỷ lệ dân số dùng nước sạch", goal: 6, milestones: { 2030: { kind: "exact", value: 95 } } },
        {
          name: "Xử lý dứt điểm điểm ô nhiễm môi trường",
          goal: 6,
          milestones: { 2030: { kind: "qualitative", text: "Giải quyết cơ bản" } },
        },
      ]);
      const ids = ["Xã An Bình", "Xã Bình Thủy", "Xã Cẩm Giang"].map((name) => ({
        id: context.newId(),
        name,
      }));
      for (const { id, name } of ids)
        await sql`insert into places (tenant_id, id, name, level, shape, created_at) values (${context.tenant}, ${id}, ${name},
          'commune', ${name === "Xã An Bình" ? '{"type":"Point","coordinates":[105,10]}' : null}::jsonb, ${context.now()})`.execute(
          context.db,
        );
      const { id: unitId } = await addUnit(context, {
        name: "Sở Nông nghiệp và Môi trường",
        kind: "department",
      });
      await sql`insert into plan_assignments (tenant_id, id, plan_id, subject, subject_id, unit_id, role, basis, added_at)
        values (${context.tenant}, ${context.newId()}, ${made.plan.id}, 'indicator', ${made.indicatorIds[0]}, ${unitId},
          'responsible', '{}', ${context.now()})`.execute(context.db);
      await sql`insert into plan_tasks (tenant_id, id, plan_id, item, position, text, due_on, created_at)
        values (${context.tenant}, ${context.newId()}, ${made.plan.id}, 'tasks:1', 0, 'Rà soát hộ nghèo', '2026-10-31',
          ${context.now()})`.execute(context.db);
      return { ...made, places: ids, unit: unitId };
    },
  );
  const create = async (planIndicatorId: string | undefined, fields: object): Promise<string> =>
    (await officer.post("/api/links/create", { planIndicatorId, ...fields })).json().indicator.id;
  const poverty = await create(indicatorIds[0], {
    direction: "decrease",
    frameworks: [{ framework: "sdg", code: "1" }],
  });
  const water = await create(indicatorIds[1], { direction: "increase", overUnits: "ratio" });
  await officer.post(`/api/indicators/${poverty}/observations`, {
    observations: figures({ 2021: 9, 2022: 8, 2023: 7, 2024: 6.5, 2025: 5.5 }),
  });
  await officer.post(`/api/indicators/${water}/observations`, {
    observations: places.flatMap(({ id }, at) =>
      figures({ 2025: 80 + at * 5 }, { placeId: id, numerator: 80 + at * 5, denominator: 100 }),
    ),
  });
  return { officer, plan, indicatorIds, places, unit, poverty, water };
}

const get = async (url: string) => {
  const response = await province.officer.get(url);
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
};

describe("pages of evaluation", () => {
  it("shows the province at a glance, with distributions and no invented score", async () => {
    const page = overviewSchema.parse(await get("/api/overview"));
    expect(page.distribution).toMatchObject({ "on-track": 1, "not-assessable": 2, total: 3 });
    expect(page.byPlan).toMatchObject([{ plan: { id: province.plan.id }, tasks: 1, lateTasks: 1 }]);
    expect(page.lateTasks.items).toMatchObject([{ text: "Rà soát hộ nghèo", daysLate: 20 }]);
    expect(page.byGoal[0]).toMatchObject({ goal: "1", distribution: { "on-track": 1 } });
    expect(page.turned).toMatchObject([{ to: "on-track", worse: false }]);
    expect(page.newFigures).toBe(8);
    expect(page.unknowns).toMatchObject({ link: 1, data: 0, definition: 2 });
    expect(page.mainstreaming).toEqual({ plans: 1, of: 1 });
  });

  it("shows an accepted figure as soon as its save returns", async () => {
    const { officer, poverty } = province;
    const latest = async () =>
      planProgressSchema.parse(await get(`/api/plans/${province.plan.id}/progress`)).rows[0]?.verdict
        .latestValue;
    expect(await latest()).toBe(5.5);
    await officer.post(`/api/indicators/${poverty}/observations`, {
      observations: [{ period: "2025", value: 5.4, status: "official", reason: "Số liệu chính thức" }],
    });
    expect(await latest()).toBe(5.4);
  });

  it("shows a plan's milestones with what became of them, series and projection; filters in the address", async () => {
    const at = `/api/plans/${province.plan.id}/progress`;
    const page = planProgressSchema.parse(await get(at));
    expect(page.years).toEqual([2020, 2025, 2030]);
    expect(page.rows[0]).toMatchObject({
      milestones: [
        { year: 2020, state: null },
        { year: 2025, state: "met", op: "<" },
        { year: 2030, state: "not-yet" },
      ],
      units: [{ name: "Sở Nông nghiệp và Môi trường" }],
    });
    expect(page.rows[0]?.projection.at(-1)?.[0]).toBe(2030);
    expect(page.rows[2]?.verdict.reason).toBe("not-linked");
    expect((await get(`${at}?goal=6`)).rows).toHaveLength(2);
    expect((await get(`${at}?q=nuoc%20sach`)).rows).toHaveLength(1);
    expect((await get(`${at}?status=on-track`)).rows).toHaveLength(1);
    expect((await province.officer.get(`${at}.csv`)).body).toContain("Mục tiêu 2030");
  });

  it("shows why: the same numbers as the page, with sources, and as a table", async () => {
    const at = `/api/verdicts/${province.indicatorIds[0]}`;
    const page = workingAnswer.parse(await get(at));
    expect(page.assessment.status).toBe(page.verdict.status);
    expect(page.assessment.working.inputs.map(({ source }) => source.kind)).toContain("observation");
    expect(page.assessment.opinions).toHaveLength(4);
    expect((await province.officer.get(`${at}.csv`)).body).toContain("Giá trị dự kiến năm 2030");
    const past = workingAnswer.parse(await get(`${at}?asOf=2026-11-19`));
    expect(past.assessment).toMatchObject({ status: "not-assessable" });
    expect((await province.officer.get("/api/verdicts/khong-co")).statusCode).toBe(404);
  });

  it("shows a unit: what it answers for and whether its reports came in time", async () => {
    const page = unitProgressSchema.parse(await get(`/api/units/${province.unit}/progress`));
    expect(page.indicators).toMatchObject([{ name: "Tỷ lệ hộ nghèo đa chiều", role: "responsible" }]);
    expect(page.distribution.total).toBe(1);
  });

  it("shows goals across plans, and what no plan covers", async () => {
    const goals = goalsSchema.parse(await get("/api/goals"));
    expect(goals.goals).toHaveLength(17);
    expect(goals.goals[0]).toMatchObject({ indicators: 1, plans: 1 });
    const goal = goalSchema.parse(await get("/api/goals/sdg/1"));
    expect(goal.rows).toMatchObject([{ indicatorId: province.poverty }]);
    const matrix = mainstreamingSchema.parse(await get("/api/mainstreaming"));
    expect(matrix.plans).toMatchObject([{ mainstreams: true, cells: { 1: { indicators: 1 } } }]);
    expect(matrix.units).toMatchObject([{ cells: { 1: { indicators: 1 } } }]);
    expect(matrix.uncovered).toHaveLength(16);
    expect(matrix.share).toEqual({ plans: 1, of: 1 });
    expect((await province.officer.get("/api/goals/sdg/99")).statusCode).toBe(404);
  });

  it("shows a map with stated classes, its total by numerators over denominators, and shapes", async () => {
    const page = mapSchema.parse(await get("/api/map?classes=3"));
    expect(page).toMatchObject({
      indicator: { id: province.water },
      period: "2025",
      summary: { reported: 3, expected: 3, median: 85 },
      rollUp: { rule: "ratio", value: 85, coverage: 1 },
    });
    expect(page.rows.map(({ name, rank }) => [name, rank])).toEqual([
      ["Xã An Bình", 3],
      ["Xã Bình Thủy", 2],
      ["Xã Cẩm Giang", 1],
    ]);
    expect(page.finding.vi).toContain("cao nhất Xã Cẩm Giang (90 %)");
    const shapes = shapesSchema.parse(await get("/api/map/shapes"));
    expect([shapes.features.length, shapes.without.length]).toEqual([1, 2]);
    const total = await get(`/api/indicators/${province.water}/roll-up?period=2025`);
    expect(total).toMatchObject({
      value: 85,
      reported: 3,
      expected: 3,
      complete: true,
      meanOfUnits: { value: 85, n: 3 },
    });
  });

  it("lists what isn't known, by kind", async () => {
    const page = unknownsSchema.parse(await get("/api/unknowns?kind=link"));
    expect(page.items).toMatchObject([
      { kind: "link", planIndicator: { name: "Xử lý dứt điểm điểm ô nhiễm môi trường" } },
    ]);
    expect((await get("/api/unknowns")).total).toBeGreaterThan(2);
  });

  it.each([
    "/api/overview.csv",
    "/api/goals.csv",
    "/api/goals/sdg/1.csv",
    "/api/mainstreaming.csv",
    "/api/map.csv",
    "/api/unknowns.csv",
  ])("gives %s as a table", async (url) => {
    const response = await province.officer.get(url);
    expect(response.statusCode, response.body).toBe(200);
    expect(response.headers["content-type"]).toContain("text/csv");
    expect(response.body.split("\r\n").length).toBeGreaterThan(2);
  });

  it("takes shapes from those who keep the catalogue, all or none, and none outside of the country", async () => {
    const officer = await server.signIn("officer");
    const { without } = shapesSchema.parse((await officer.get("/api/map/shapes?level=commune")).json());
    const [place] = without;
    const ring = (x: number) => [
      [x, 20],
      [x + 0.1, 20],
      [x + 0.1, 20.1],
      [x, 20],
    ];
    const put = (x: number, headers = officer.headers) =>
      server.ask({
        method: "PUT",
        url: "/api/map/shapes",
        headers,
        payload: {
          shapes: [{ placeId: place?.id, geometry: { type: "MultiPolygon", coordinates: [[ring(x)]] } }],
        },
      });
    expect((await put(580_000)).statusCode).toBe(400);
    expect((await put(105, (await server.signIn("viewer")).headers)).statusCode).toBe(403);
    expect((await put(105)).json()).toEqual({ set: 1 });
    const after = shapesSchema.parse((await officer.get("/api/map/shapes?level=commune")).json());
    expect(after.features.map(({ id }) => id)).toContain(place?.id);
  });
});
