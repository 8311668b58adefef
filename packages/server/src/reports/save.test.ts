import { plainToRichText } from "@lotrinh/core/report/richTextPlain";
import { ensureCatalogueIndicator } from "@lotrinh/store/catalogue/ensureCatalogueIndicator";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { figure, fillReport, getReport, step, type TestReport, taskAnswer } from "../testing/fillReport.js";
import {
  type Caller,
  makeProgramme,
  newRequest,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";
import { programmePlan } from "../testing/programmePlan.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let planId: string;
let health: TestUnit;
let report: TestReport;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  health = await programme.addUnit("Sở Y tế");
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
    await programme.addUnit(name);
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  planId = await putPlanIntoForce(programme, "2026-01-10");
  report = await newReport();
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

async function newReport(): Promise<TestReport> {
  const round = await openAdHocRound(programme, planId, "2026-03-20");
  return getReport(health.focal, await reportIn(programme, round, health));
}

const put = (caller: Caller, id: string, fields: object[], requestId = newRequest()) =>
  caller.send("PUT", `/api/reports/${id}/fields`, { requestId, fields });

const figureOf = ({ asked }: TestReport) => asked.figures[0]?.key ?? "";
const resultsOf = async (response: ReturnType<typeof put>) => (await response).json().results;

describe("saving fields", () => {
  it("saves against the revision that stands, and gives back what somebody else saved meanwhile", async () => {
    const { report: head } = report;
    const field = figureOf(report);
    expect(await resultsOf(put(health.focal, head.id, [{ field, value: figure(1), base: 0 }]))).toEqual([
      { field, outcome: "saved", revision: 1 },
    ]);
    const [conflict] = await resultsOf(put(health.head, head.id, [{ field, value: figure(2), base: 0 }]));
    expect(conflict).toMatchObject({ outcome: "conflict", theirs: { value: figure(1), revision: 1 } });
    expect(await resultsOf(put(health.head, head.id, [{ field, value: figure(2), base: 1 }]))).toEqual([
      { field, outcome: "saved", revision: 2 },
    ]);
  });

  it("gives the same answer to the same request, and does nothing twice", async () => {
    const { report: head } = await newReport();
    const field = "difficulty:kho-khan-1";
    const request = newRequest();
    const first = await put(
      health.focal,
      head.id,
      [{ field, value: { text: "Thiếu kinh phí" }, base: 0 }],
      request,
    );
    await put(health.head, head.id, [{ field, value: { text: "Thiếu người" }, base: 1 }]);
    const again = await put(
      health.focal,
      head.id,
      [{ field, value: { text: "Thiếu kinh phí" }, base: 0 }],
      request,
    );
    expect(again.json()).toEqual(first.json());
    const { fields } = await getReport(health.focal, head.id);
    expect(fields).toMatchObject([{ field, value: { text: "Thiếu người" }, revision: 2 }]);
  });

  it("refuses single fields with the reason, and saves the rest", async () => {
    const { report: head } = await newReport();
    const results = await resultsOf(
      put(health.focal, head.id, [
        { field: "figure:of-another:-:-", value: figure(1), base: 0 },
        { field: figureOf(report), value: { value: "nhiều" }, base: 0 },
        { field: "section:chi-dao", value: plainToRichText("Đã chỉ đạo."), base: 0 },
        { field: "proposal:p1", value: { to: "UBND tỉnh", text: "Bổ sung kinh phí" }, base: 0 },
      ]),
    );
    expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "refused",
      "refused",
      "saved",
      "saved",
    ]);
    expect(results[0].faults[0].vi).toContain("không có mục");
  });

  it("takes a field out and keeps counting its revisions", async () => {
    const { report: head } = await newReport();
    const field = "proposal:p1";
    await put(health.focal, head.id, [{ field, value: { to: null, text: "Đề nghị" }, base: 0 }]);
    await put(health.focal, head.id, [{ field, value: null, base: 1 }]);
    const { fields } = await getReport(health.focal, head.id);
    expect(fields).toMatchObject([{ field, value: null, revision: 2 }]);
  });

  it("tells whoever has the form open what others saved, a moved deadline, and who is there", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    const id = await reportIn(programme, round, health);
    const { change } = (await getReport(health.focal, id)).report;
    await put(health.head, id, [{ field: "difficulty:d1", value: { text: "Mưa lũ" }, base: 0 }]);
    const moved = { type: "move-deadline", dueOn: "2026-04-01", reason: "Mưa lũ kéo dài" };
    expect((await programme.officer.send("POST", `/api/rounds/${round}/actions`, moved)).statusCode).toBe(
      200,
    );
    const seen = (await health.focal.get(`/api/reports/${id}/changes?since=${change}`)).json();
    expect(seen).toMatchObject({
      dueOn: "2026-04-01",
      fields: [{ field: "difficulty:d1" }],
      status: "draft",
    });
    expect(await getReport(health.focal, id)).toMatchObject({
      report: { dueOn: "2026-04-01", deadlineMoves: [{ from: "2026-03-20", reason: "Mưa lũ kéo dài" }] },
    });
  });
});

describe("who may no longer save", () => {
  it("is a person who lost the post meanwhile: the report is unknown to them, nothing is saved", async () => {
    const { report: head } = await newReport();
    const focal = await programme.addCaller("focal-point", health.id);
    const field = "difficulty:d1";
    expect((await put(focal, head.id, [{ field, value: { text: "Một" }, base: 0 }])).statusCode).toBe(200);
    await programme.inTenant(({ db }) =>
      db.updateTable("posts").set({ valid_to: "2026-01-09" }).where("person_id", "=", focal.id).execute(),
    );
    expect((await put(focal, head.id, [{ field, value: { text: "Hai" }, base: 1 }])).statusCode).toBe(404);
    expect((await getReport(health.focal, head.id)).fields).toMatchObject([{ value: { text: "Một" } }]);
  });

  it("is the unit once it has submitted: nothing is lost silently, the answer says so", async () => {
    const { report: head } = await newReport();
    await fillReport(health.focal, head.id);
    await step(health.head, head.id, "submit");
    const late = await put(health.focal, head.id, [
      { field: "difficulty:d9", value: { text: "Muộn" }, base: 0 },
    ]);
    expect([late.statusCode, late.json().error]).toMatchObject([
      409,
      { code: "report-not-editable", status: "submitted" },
    ]);
  });
});

describe("a figure that several plans ask for", () => {
  it("is entered once: each report takes what is entered in the other", async () => {
    const second = programmePlan.replace("41/KH-UBND", "55/KH-UBND").replace("Cấp nước sạch", "Nước sạch");
    const otherPlan = await putPlanIntoForce(programme, "2026-01-10", second);
    await linkBoth();
    const mine = await newReport();
    const otherRound = await openAdHocRound(programme, otherPlan, "2026-03-20");
    const other = await getReport(health.focal, await reportIn(programme, otherRound, health));
    const field = figureOf(mine);
    const saved = await put(health.focal, mine.report.id, [{ field, value: figure(900), base: 0 }]);
    expect(saved.json().shared).toContainEqual({ reportId: other.report.id, field: figureOf(other) });
    expect((await getReport(health.focal, other.report.id)).fields).toMatchObject([{ value: figure(900) }]);
    await put(health.focal, other.report.id, [{ field: figureOf(other), value: figure(901), base: 1 }]);
    await put(health.focal, mine.report.id, [{ field, value: figure(905), base: 2 }]);
    expect((await getReport(health.focal, other.report.id)).fields).toMatchObject([{ value: figure(905) }]);
  });

  /** A person has confirmed that both plans mean the same indicator of the catalogue. */
  function linkBoth(): Promise<unknown> {
    return programme.inTenant(async (context) => {
      const both = context.db
        .selectFrom("plan_indicators")
        .select("id")
        .where("name", "like", "Số mẫu nước%");
      const [first] = await both.orderBy("id").execute();
      const indicator = await ensureCatalogueIndicator(context, first?.id ?? "");
      await context.db
        .updateTable("plan_indicators")
        .set({ link: "confirmed", indicator_id: indicator })
        .where("name", "like", "Số mẫu nước%")
        .execute();
    });
  }
});

describe("requests for more time", () => {
  it("are asked once with a report, and granted by the officer", async () => {
    const { report: head, asked } = await newReport();
    const [task] = asked.tasks;
    const extension = { to: "2027-03-31", reason: "Chưa có kinh phí xét nghiệm" };
    await fillReport(health.focal, head.id);
    const { fields } = await getReport(health.focal, head.id);
    const base = fields.find(({ field }) => field === task?.key)?.revision;
    await put(health.focal, head.id, [
      { field: task?.key, value: taskAnswer("under-way", { extension }), base },
    ]);
    await step(health.head, head.id, "submit");
    const desk = (await programme.officer.get("/api/desk")).json();
    expect(desk.groups.extensions).toMatchObject([
      { reason: extension.reason, to: extension.to, dueOn: "2026-12-31" },
    ]);
    const at = `/api/plans/${planId}/extensions/${desk.groups.extensions[0].id}`;
    const refusal = await programme.officer.send("POST", at, { decision: "refused" });
    expect(refusal.json().error.code).toBe("value-refused");
    const granted = await programme.officer.send("POST", at, { decision: "granted" });
    expect(granted.json().extension).toMatchObject({ state: "granted", to: "2027-03-31" });
    expect((await programme.officer.send("POST", at, { decision: "granted" })).statusCode).toBe(404);
    const next = await newReport();
    expect(next.asked.tasks[0]).toMatchObject({ dueOn: "2027-03-31", mayAskExtension: false });
  });
});
