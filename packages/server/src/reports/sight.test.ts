import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { fillReport, getReport, step } from "../testing/fillReport.js";
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
let planId: string;
let health: TestUnit;
let water: TestUnit;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-12");
  water = await programme.addUnit("Sở Nông nghiệp và Môi trường");
  health = await programme.addUnit("Sở Y tế");
  for (const name of ["Sở Giáo dục và Đào tạo", "Sở Tài chính"]) await programme.addUnit(name);
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  planId = await putPlanIntoForce(programme, "2026-01-12");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const openReport = async () =>
  reportIn(programme, await openAdHocRound(programme, planId, "2026-03-20"), health);
const sees = async (caller: Caller, id: string) =>
  (await caller.get(`/api/reports/${id}`)).statusCode === 200;

describe("who sees a report", () => {
  it("is decided by where it stands: the unit and officers always, leaders once submitted, others once accepted", async () => {
    const id = await openReport();
    const [leader, oversight, viewer] = [
      await programme.addCaller("leader"),
      await programme.addCaller("oversight"),
      await programme.addCaller("viewer"),
    ];
    const all = [health.focal, programme.officer, leader, oversight, viewer, water.focal];
    const seen = async () => Promise.all(all.map((caller) => sees(caller, id)));
    await fillReport(health.focal, id);
    expect(await seen()).toEqual([true, true, false, false, false, false]);
    await step(health.head, id, "submit");
    expect(await seen()).toEqual([true, true, true, false, false, false]);
    await step(programme.officer, id, "accept");
    expect(await seen()).toEqual([true, true, true, true, true, true]);
    await step(programme.officer, id, "reopen", { reason: "Bổ sung" });
    expect(await seen()).toEqual([true, true, false, false, false, false]);
  });

  it("offers each only the steps that they may take", async () => {
    const id = await openReport();
    await fillReport(health.focal, id);
    const steps = async (caller: Caller) => (await getReport(caller, id)).report.can.steps;
    expect([await steps(health.focal), await steps(health.head)]).toEqual([["send"], ["submit"]]);
    expect(await steps(programme.officer)).toEqual(["lock"]);
    expect((await step(water.head, id, "submit")).statusCode).toBe(404);
    expect((await step(health.focal, id, "accept")).json().error).toMatchObject({ code: "step-refused" });
  });

  it("refuses an act on something newer than was looked at", async () => {
    const id = await openReport();
    const { report } = await fillReport(health.focal, id);
    const fields = [{ field: "difficulty:them", value: { text: "Thêm sau" }, base: 0 }];
    await health.focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
    const stale = await step(health.head, id, "submit", { seen: report.change });
    expect(stale.json().error.code).toBe("report-changed");
  });
});

describe("what stands beside a report", () => {
  it("are comments, added once a request, settled by who sees them", async () => {
    const id = await openReport();
    const body = { requestId: newRequest(), field: null, text: "Đề nghị làm rõ số liệu." };
    const added = await programme.officer.send("POST", `/api/reports/${id}/comments`, body);
    const again = await programme.officer.send("POST", `/api/reports/${id}/comments`, body);
    expect([added.statusCode, again.json().comment.id]).toEqual([201, added.json().comment.id]);
    const at = `/api/reports/${id}/comments/${added.json().comment.id}/resolve`;
    expect((await water.focal.send("POST", at)).statusCode).toBe(404);
    expect((await health.focal.send("POST", at)).json().comment.resolvedBy).toMatch(/focal-point/u);
  });

  it("are doubts, with the answer that was given", async () => {
    const id = await openReport();
    const { asked } = await getReport(health.focal, id);
    const [task] = asked.tasks;
    const done = { status: "done", progress: 40, result: "Xong", obstacle: null, extension: null };
    const fields = [{ field: task?.key, value: done, base: 0 }];
    await health.focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
    const [doubt] = (await getReport(health.focal, id)).doubts;
    expect(doubt).toMatchObject({ field: task?.key, code: "progress-differs", answer: null });
    const said = { field: doubt?.field, code: doubt?.code, answer: "Phần còn lại chuyển sang năm sau." };
    const answered = await health.focal.send("POST", `/api/reports/${id}/doubts`, said);
    expect(answered.json().doubts).toMatchObject([{ answer: { text: said.answer } }]);
  });

  it("are files, taken by content, sent back as attachments, seen by who sees the report", async () => {
    const id = await openReport();
    const added = await health.focal.upload(
      `/api/reports/${id}/files`,
      "../../Biên bản.pdf",
      "%PDF-1.7 nội dung",
    );
    expect(added.json().file).toMatchObject({ name: "Biên bản.pdf", mediaType: "application/pdf" });
    const at = `/api/reports/${id}/files/${added.json().file.id}`;
    const file = await programme.officer.get(at);
    expect(file.headers["content-disposition"]).toMatch(/^attachment/u);
    expect(file.headers["x-content-type-options"]).toBe("nosniff");
    expect([file.body, (await water.focal.get(at)).statusCode]).toEqual(["%PDF-1.7 nội dung", 404]);
    const page = await health.focal.upload(
      `/api/reports/${id}/files`,
      "anh.png",
      "<script>alert(1)</script>",
    );
    expect([page.statusCode, page.json().error.code]).toEqual([415, "evidence-type"]);
    expect((await programme.officer.send("DELETE", at)).json().error.code).toBe("report-not-editable");
    expect((await health.focal.send("DELETE", at)).statusCode).toBe(204);
    expect((await health.focal.get(at)).statusCode).toBe(404);
  });
});

describe("the desk", () => {
  it("lists what a person owes by urgency, what waits for the head, and what waits for the officer", async () => {
    await programme.goTo("2026-05-04");
    const round = await openAdHocRound(programme, planId, "2026-05-08", {
      units: [water.id],
      title: "Báo cáo tuần",
    });
    const id = await reportIn(programme, round, water);
    const titles = async (caller: Caller, group: string) => {
      const { groups } = (await caller.get("/api/desk")).json();
      return groups[group].map(({ title }: { title: string }) => title);
    };
    expect(await titles(water.focal, "dueThisWeek")).toEqual(["Báo cáo tuần"]);
    await fillReport(water.focal, id);
    await step(water.focal, id, "send");
    expect([await titles(water.focal, "sent"), await titles(water.head, "toApprove")]).toEqual([
      ["Báo cáo tuần"],
      ["Báo cáo tuần"],
    ]);
    await step(water.head, id, "submit");
    expect(await titles(programme.officer, "toReview")).toContain("Báo cáo tuần");
    await step(programme.officer, id, "return", { reason: "Bổ sung" });
    expect(await titles(water.focal, "returned")).toEqual(["Báo cáo tuần"]);
    await programme.goTo("2026-05-11");
    expect((await titles(water.focal, "late")).length).toBeGreaterThan(0);
  });

  it("names the next round where nothing is owed", async () => {
    const fresh = await makeProgramme(database.store, "2026-01-12");
    const unit = await fresh.addUnit("Sở Y tế");
    for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
      await fresh.addUnit(name);
    await fresh.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
    await putPlanIntoForce(fresh, "2026-01-12");
    expect((await unit.focal.get("/api/desk")).json().next).toMatchObject({
      opensOn: "2026-11-24",
      dueOn: "2026-12-15",
    });
    await fresh.server.close();
  });
});
