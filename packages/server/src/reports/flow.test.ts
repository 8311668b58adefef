import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { figure, fillReport, getReport, step } from "../testing/fillReport.js";
import {
  makeProgramme,
  newRequest,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let planId: string;
let health: TestUnit;
let water: TestUnit;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  water = await programme.addUnit("Sở Nông nghiệp và Môi trường");
  health = await programme.addUnit("Sở Y tế");
  await programme.addUnit("Sở Giáo dục và Đào tạo");
  await programme.addUnit("Sở Tài chính");
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  planId = await putPlanIntoForce(programme, "2026-01-10");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const openRound = () => openAdHocRound(programme, planId, "2026-03-20");
const reportOf = (roundId: string, unit: TestUnit) => reportIn(programme, roundId, unit);

const save = (unit: TestUnit, id: string, fields: object[], requestId = newRequest()) =>
  unit.focal.send("PUT", `/api/reports/${id}/fields`, { requestId, fields });

describe("a report from draft to accepted", () => {
  it("asks each unit for what it has in the plan, and nobody else's", async () => {
    const id = await reportOf(await openRound(), health);
    const report = await getReport(health.focal, id);
    expect(report.asked.figures.map(({ name }) => name)).toEqual(["Số mẫu nước được xét nghiệm"]);
    expect(report.asked.tasks.map(({ text }) => text)).toEqual([
      "Xét nghiệm chất lượng nước tại hộ gia đình",
    ]);
    expect((await water.focal.get(`/api/reports/${id}`)).statusCode).toBe(404);
  });

  it("is filled in, sent, submitted, returned with reasons, corrected and accepted", async () => {
    const id = await reportOf(await openRound(), health);
    expect((await step(health.focal, id, "send")).json().error.code).toBe("report-incomplete");
    const filled = await fillReport(health.focal, id, 1250);
    expect([filled.report.status, filled.missing]).toEqual(["draft", []]);
    expect((await step(health.focal, id, "submit")).json().error.code).toBe("step-refused");
    await step(health.focal, id, "send");
    expect((await step(health.head, id, "submit")).json().report.status).toBe("submitted");
    const [asked] = filled.asked.figures;
    const items = { [asked?.key ?? ""]: "Số liệu chưa khớp với báo cáo tháng." };
    expect((await step(programme.officer, id, "return")).json().error.code).toBe("step-refused");
    const returned = await step(programme.officer, id, "return", { items });
    expect(returned.json().actions.at(-1)).toMatchObject({ type: "return", items, as: "officer" });
    const field = filled.fields.find(({ field: key }) => key === asked?.key);
    await save(health, id, [{ field: field?.field, value: figure(1300), base: field?.revision }]);
    expect((await getReport(health.focal, id)).changed).toEqual([{ key: asked?.key, change: "changed" }]);
    await step(health.head, id, "submit");
    const accepted = await step(programme.officer, id, "accept");
    expect(accepted.json()).toMatchObject({
      report: { status: "accepted" },
      submissions: [{ number: 1 }, { number: 2 }],
    });
  });

  it("puts accepted figures into the record, and shows them beside the next report", async () => {
    const id = await reportOf(await openRound(), water);
    await fillReport(water.focal, id, 71.5);
    await step(water.head, id, "submit");
    expect((await step(programme.officer, id, "accept")).statusCode).toBe(200);
    const { tasks } = (await programme.officer.get(`/api/plans/${planId}/tasks`)).json();
    expect(tasks[0]).toMatchObject({ state: "under-way", percent: 50 });
    const { indicators } = (await programme.officer.get(`/api/plans/${planId}/indicators`)).json();
    expect(indicators[0].verdict).toMatchObject({ latestPeriod: "2026", latestValue: 71.5 });
  });

  it("answers a request that is sent twice once", async () => {
    const id = await reportOf(await openRound(), health);
    await fillReport(health.focal, id);
    const body = { requestId: newRequest(), type: "submit" };
    const twice = await Promise.all(
      [1, 2].map(() => health.head.send("POST", `/api/reports/${id}/actions`, body)),
    );
    expect(twice.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(twice[0]?.json().submissions).toHaveLength(1);
    expect((await step(health.head, id, "submit")).json().error.code).toBe("step-refused");
  });
});
