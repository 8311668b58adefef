import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBoard, openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { getReport } from "../testing/fillReport.js";
import {
  importReviewed,
  makeProgramme,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";
import { programmePlan } from "../testing/programmePlan.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let water: TestUnit;
let health: TestUnit;
let education: TestUnit;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  water = await programme.addUnit("Sở Nông nghiệp và Môi trường");
  health = await programme.addUnit("Sở Y tế");
  education = await programme.addUnit("Sở Giáo dục và Đào tạo");
  await programme.addUnit("Sở Tài chính");
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

let numbers = 100;

/** The made-up plan under a number of its own. */
function anotherPlan(change: (text: string) => string = (text) => text): string {
  numbers += 1;
  return change(programmePlan.replace("41/KH-UBND", `${numbers}/KH-UBND`));
}

const send = (url: string, body: object) => programme.officer.send("POST", url, body);

describe("putting a plan into force", () => {
  it("proposes who does what, with the basis and what a person has to decide", async () => {
    const { documentId } = await importReviewed(programme, anotherPlan());
    const proposal = (await send(`/api/documents/${documentId}/assignments-proposal`, {})).json();
    expect(proposal).toMatchObject({ planId: null, blockers: [], standingUnit: { name: water.name } });
    const subjects = proposal.subjects.map(({ subject }: { subject: string }) => subject);
    expect(subjects.toSorted()).toEqual([
      ...Array(1).fill("duty"),
      ...Array(3).fill("indicator"),
      ...Array(4).fill("task"),
    ]);
    const duty = proposal.subjects.find(({ subject }: { subject: string }) => subject === "duty");
    expect(duty.assignments).toHaveLength(5);
    expect(duty.decisions[0].kind).toBe("confirm-group");
    expect(duty.schedule).toMatchObject({ frequency: "annual", to: "2030-12-31" });
  });

  it("is refused while items aren't decided, and says why", async () => {
    const { document } = (
      await programme.officer.upload("/api/documents", "ke-hoach.md", anotherPlan())
    ).json();
    const at = `/api/documents/${document.id}`;
    let reading = await programme.officer.get(`${at}/reading`);
    while (reading.statusCode !== 200) reading = await programme.officer.get(`${at}/reading`);
    const { readingId } = reading.json();
    const body = { readingId, inForceFrom: "2026-01-10", standingUnit: null, subjects: [] };
    const refused = await send(`${at}/put-into-force`, body);
    expect([refused.statusCode, refused.json().error]).toMatchObject([
      409,
      { code: "plan-not-ready", blockers: [{ code: "not-reviewed" }] },
    ]);
  });

  it("happens once, also when two people do it at the same moment", async () => {
    const { documentId, readingId } = await importReviewed(programme, anotherPlan());
    const body = { readingId, inForceFrom: "2026-01-10", standingUnit: water.id, subjects: [] };
    const both = await Promise.all(
      [1, 2].map(() => send(`/api/documents/${documentId}/put-into-force`, body)),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 201]);
    const ids = both.map((response) => response.json().plan.id);
    expect(new Set(ids).size).toBe(1);
    expect(both[0]?.json().plan.facts).toMatchObject({ tasks: 4, indicators: 3, duties: 1 });
    const wrong = { ...body, subjects: [{ item: "khong-co", assignments: [] }] };
    expect((await send(`/api/documents/${documentId}/put-into-force`, wrong)).statusCode).toBe(200);
  });

  it("takes the officer's list where it differs from the proposal, and nobody where they say so", async () => {
    const { documentId, readingId } = await importReviewed(programme, anotherPlan());
    const { subjects } = (await send(`/api/documents/${documentId}/assignments-proposal`, {})).json();
    const [task, other] = subjects.filter(({ subject }: { subject: string }) => subject === "task");
    const changed = [
      { item: task.item, assignments: [{ unit: education.id, role: "lead" }] },
      { item: other.item, assignments: [] },
    ];
    const body = { readingId, inForceFrom: "2026-01-10", standingUnit: null, subjects: changed };
    const { plan } = (await send(`/api/documents/${documentId}/put-into-force`, body)).json();
    const { tasks } = (await programme.officer.get(`/api/plans/${plan.id}/tasks`)).json();
    expect(tasks[0].assignments).toMatchObject([{ unit: { name: education.name }, basis: { how: "given" } }]);
    expect(tasks[1].assignments).toEqual([]);
  });
});

describe("a plan in force", () => {
  it("gives items to other units with the reason; open rounds follow", async () => {
    const planId = await putPlanIntoForce(programme, "2026-01-10", anotherPlan());
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    const { assignments } = (await programme.officer.get(`/api/plans/${planId}/assignments`)).json();
    const given = assignments.find(
      ({ subject, unit }: { subject: string; unit: { id: string } }) =>
        subject === "indicator" && unit.id === health.id,
    );
    const changes = [
      { type: "end", id: given.id },
      {
        type: "add",
        subject: "indicator",
        subjectId: given.subjectId,
        unit: education.id,
        role: "responsible",
      },
    ];
    const changed = await send(`/api/plans/${planId}/assignments`, { changes, reason: "Phân công lại" });
    expect(changed.statusCode).toBe(200);
    const before = await getReport(health.focal, await reportIn(programme, round, health));
    const after = await getReport(education.focal, await reportIn(programme, round, education));
    expect([before.asked.figures.length, after.asked.figures.length]).toEqual([0, 2]);
    const ended = (await programme.officer.get(`/api/plans/${planId}/assignments?ended=true`)).json();
    expect(ended.assignments).toContainEqual(expect.objectContaining({ id: given.id, to: "2026-01-09" }));
  });

  it("lets a unit split its task into its own, with people and days; others may not", async () => {
    const planId = await putPlanIntoForce(programme, "2026-01-10", anotherPlan());
    const { tasks } = (await health.focal.get(`/api/plans/${planId}/tasks?unit=${health.id}`)).json();
    const mine = tasks.find(({ can }: { can: { split: boolean } }) => can.split);
    const parts = [{ text: "Lấy mẫu tại 20 xã", dueOn: "2026-06-30", person: health.head.id }];
    const at = `/api/plans/${planId}/tasks/${mine.id}`;
    const split = await health.focal.send("POST", `${at}/split`, { unit: health.id, tasks: parts });
    expect(split.json().tasks).toMatchObject([
      { parentId: mine.id, madeBy: { name: health.name }, dueOn: "2026-06-30" },
    ]);
    const foreign = await education.focal.send("POST", `${at}/split`, { unit: education.id, tasks: parts });
    expect(foreign.statusCode).toBe(404);
    const desk = (await health.head.get("/api/desk")).json();
    expect(desk.groups.tasks).toMatchObject([{ text: "Lấy mẫu tại 20 xã", late: false }]);
    const [own] = split.json().tasks;
    const change = { dueOn: "2026-07-31" };
    const changed = await health.focal.send("PATCH", `/api/plans/${planId}/tasks/${own.id}`, change);
    expect(changed.json().task.dueOn).toBe("2026-07-31");
    const say = (who: typeof health.focal, status: string, on = "2026-01-09") =>
      who.send("POST", `/api/plans/${planId}/tasks/${own.id}/progress`, {
        status,
        on,
        note: "Đã lấy 12 mẫu",
      });
    const begun = await say(health.head, "under-way");
    expect(begun.json().task).toMatchObject({
      state: "under-way",
      reported: [{ result: "Đã lấy 12 mẫu", on: "2026-01-09", reportId: null }],
    });
    expect((await health.head.get("/api/desk")).json().groups.tasks).toMatchObject([{ state: "under-way" }]);
    expect((await say(education.focal, "done")).statusCode).toBe(404);
    expect((await say(health.head, "done", "2026-02-01")).json().error.code).toBe("value-refused");
    const doneTask = (await say(health.head, "done")).json().task;
    expect([doneTask.state, doneTask.late]).toEqual(["done", false]);
    expect((await health.head.get("/api/desk")).json().groups.tasks).toEqual([]);
    const { history } = (await programme.officer.get(`/api/plans/${planId}`)).json();
    expect(history[0]).toMatchObject({
      action: "task-progressed",
      after: { status: "done", on: "2026-01-09" },
    });
    const plansOwn = await programme.officer.send("PATCH", at, change);
    expect(plansOwn.statusCode).toBe(404);
  });

  it("ends: no new rounds open, what is open goes on", async () => {
    const planId = await putPlanIntoForce(programme, "2026-01-10", anotherPlan());
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    const ended = await send(`/api/plans/${planId}/end`, {
      on: "2026-01-10",
      reason: "Thay bằng kế hoạch mới",
    });
    expect(ended.json().plan.endedOn).toBe("2026-01-10");
    await programme.goTo("2026-11-25");
    const { rounds } = (await programme.officer.get(`/api/plans/${planId}/rounds`)).json();
    expect(rounds.map(({ id }: { id: string }) => id)).toEqual([round]);
    expect((await getBoard(programme, round)).round.state).toBe("open");
    const change = { changes: [{ type: "end", id: round }], reason: "x" };
    expect((await send(`/api/plans/${planId}/assignments`, change)).json().error.code).toBe("plan-ended");
  });
});
