import { sealAudit, verifyAudit } from "@lotrinh/store/auditSeals";
import { addSuccession } from "@lotrinh/store/organisation/successions";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBoard, openAdHocRound, reportIn, type TestBoard } from "../testing/adHocRound.js";
import { fillReport, getReport, step, taskAnswer } from "../testing/fillReport.js";
import {
  makeProgramme,
  newRequest,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";

/*
 * A plan of five years in force for two of them: forty units, one ad hoc and two yearly rounds, with lateness, returns
 * and corrections, a moved deadline, more time for a task, a unit merged into another in the middle of a round. At the
 * end the boards, the units' record of discipline, the plan's history and the audit have to tell the same story.
 */

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let planId: string;
const units: TestUnit[] = [];

const departments = ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Tài chính"];

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  for (const name of departments) units.push(await programme.addUnit(name));
  for (let at = units.length + 1; at <= 40; at += 1)
    units.push(await programme.addUnit(`Ủy ban nhân dân xã Lam Hà ${at}`, "commune-committee"));
  planId = await putPlanIntoForce(programme, "2026-01-10");
}, 120_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const unit = (at: number): TestUnit => {
  const found = units[at];
  if (found === undefined) throw new Error(`no unit ${at}`);
  return found;
};

/** Units of a round fill in and submit their reports on the current day, some at a time. */
async function submitAll(roundId: string, wanted: readonly TestUnit[], value: number): Promise<void> {
  const { rows } = await getBoard(programme, roundId);
  const ids = new Map(rows.map((row) => [row.unit.name, row.reportId]));
  const waiting = [...wanted];
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const id = ids.get(next.name) ?? "";
      await fillReport(next.focal, id, value);
      const sent = await step(next.head, id, "submit");
      if (sent.statusCode !== 200) throw new Error(sent.body);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

async function acceptAll(roundId: string): Promise<void> {
  for (const { reportId, state } of (await getBoard(programme, roundId)).rows) {
    if (state !== "submitted") continue;
    const accepted = await step(programme.officer, reportId, "accept");
    if (accepted.statusCode !== 200) throw new Error(accepted.body);
  }
}

async function roundOfPeriod(period: string): Promise<string> {
  const { rounds } = (await programme.officer.get(`/api/plans/${planId}/rounds`)).json();
  const found = rounds.find((round: { dutyId: unknown; period: string }) => {
    return round.dutyId !== null && round.period === period;
  });
  return found.id;
}

const kinds = ({ rows }: TestBoard) => {
  const counts: Record<string, number> = {};
  for (const { timeliness } of rows) counts[timeliness.kind] = (counts[timeliness.kind] ?? 0) + 1;
  return counts;
};

const boards: TestBoard[] = [];

describe("a plan over two years", () => {
  it("asks all forty units ad hoc: three are late, one says nothing, one is returned and corrects", async () => {
    await programme.goTo("2026-06-01");
    const round = await openAdHocRound(programme, planId, "2026-06-20");
    await programme.goTo("2026-06-18");
    await submitAll(round, units.slice(0, 36), 60);
    const id = await reportIn(programme, round, unit(0));
    const returned = await step(programme.officer, id, "return", { reason: "Thiếu số liệu quý II." });
    expect(returned.json().report.status).toBe("returned");
    await programme.goTo("2026-06-23");
    await submitAll(round, [unit(0)], 61);
    await submitAll(round, units.slice(36, 39), 60);
    await acceptAll(round);
    const board = await getBoard(programme, round);
    boards.push(board);
    expect(kinds(board)).toEqual({ onTime: 36, late: 3, overdue: 1 });
    expect(board.rows.find(({ unit: { name } }) => name === unit(0).name)).toMatchObject({
      returns: 1,
      timeliness: { kind: "onTime" },
    });
  }, 180_000);

  it("opens the yearly round by itself, once, and moves its deadline for everybody", async () => {
    await programme.goTo("2026-11-23");
    await expect(roundOfPeriod("2026")).rejects.toThrow();
    await programme.goTo("2026-11-24");
    await Promise.all([programme.goTo("2026-11-24"), programme.goTo("2026-11-24")]);
    const round = await roundOfPeriod("2026");
    const { rows } = await getBoard(programme, round);
    expect(rows).toHaveLength(40);
    const { calendar } = (await programme.officer.get(`/api/plans/${planId}/duties`)).json();
    expect(calendar.filter(({ roundId }: { roundId: unknown }) => roundId === round)).toHaveLength(1);
    const move = { type: "move-deadline", dueOn: "2026-12-18", reason: "Chờ số liệu thống kê" };
    const moved = await programme.officer.send("POST", `/api/rounds/${round}/actions`, move);
    expect(moved.json().round.dueOn).toBe("2026-12-18");
  });

  it("passes what a dissolved unit had typed on to its successor, with the act", async () => {
    const round = await roundOfPeriod("2026");
    const [gone, heir] = [unit(39), unit(38)];
    const id = await reportIn(programme, round, gone);
    await fillReport(gone.focal, id);
    await programme.goTo("2026-12-02");
    const parts = [{ from: gone.id, to: heir.id, field: null }];
    const act = "Nghị quyết số 15/NQ-HĐND ngày 20/11/2026";
    await programme.inTenant((context) =>
      addSuccession(context, { kind: "merge", day: "2026-12-01", act, parts }),
    );
    const { passes } = (await programme.officer.get(`/api/plans/${planId}/succession`)).json();
    expect(passes).toMatchObject([
      { to: { name: heir.name }, basis: { how: "successor", act }, reports: [{}, { id }] },
    ]);
    const confirmed = passes.map((pass: { assignment: { id: string }; to: { id: string } }) => ({
      assignmentId: pass.assignment.id,
      to: pass.to.id,
    }));
    const passed = await programme.officer.send("POST", `/api/plans/${planId}/succession`, {
      passes: confirmed,
    });
    expect(passed.json()).toEqual({ passed: 1, reports: 2 });
    expect((await gone.focal.get(`/api/reports/${id}`)).json().report?.can.edit ?? false).toBe(false);
    const taken = await getReport(heir.focal, id);
    expect(taken.report).toMatchObject({ unit: { name: gone.name }, holder: { name: heir.name } });
    expect(taken.missing).toEqual([]);
    expect((await step(heir.head, id, "submit")).statusCode).toBe(200);
  });

  it("grants more time for a task with the yearly report", async () => {
    await programme.goTo("2026-12-10");
    const round = await roundOfPeriod("2026");
    const id = await reportIn(programme, round, unit(2));
    const filled = await fillReport(unit(2).focal, id, 64);
    const [task] = filled.asked.tasks;
    const base = filled.fields.find(({ field }) => field === task?.key)?.revision;
    const extension = { to: "2027-06-30", reason: "Chưa đủ hóa chất xét nghiệm" };
    const fields = [{ field: task?.key, value: taskAnswer("under-way", { extension }), base }];
    await unit(2).focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
    await step(unit(2).head, id, "submit");
    const [asked] = (await programme.officer.get(`/api/plans/${planId}/extensions`)).json().extensions;
    await programme.officer.send("POST", `/api/plans/${planId}/extensions/${asked.id}`, {
      decision: "granted",
    });
    const { tasks } = (await programme.officer.get(`/api/plans/${planId}/tasks`)).json();
    expect(tasks[1]).toMatchObject({
      dueOn: "2027-06-30",
      due: "31/12/2026",
      extension: { state: "granted" },
    });
  });

  it("closes the yearly round: who reported late, who not at all", async () => {
    const round = await roundOfPeriod("2026");
    await submitAll(
      round,
      units.filter((_, at) => at !== 2 && at < 37),
      66,
    );
    await programme.goTo("2026-12-21");
    await submitAll(round, [unit(37)], 66);
    await acceptAll(round);
    await programme.goTo("2027-02-01");
    const board = await getBoard(programme, round);
    boards.push(board);
    expect(kinds(board)).toEqual({ onTime: 38, late: 1, overdue: 1 });
    expect(board.round).toMatchObject({ state: "closed", counts: { locked: 40 } });
  }, 180_000);

  it("asks thirty-nine units the year after, with last year's figures beside", async () => {
    await programme.goTo("2027-11-24");
    const round = await roundOfPeriod("2027");
    const { rows } = await getBoard(programme, round);
    expect(rows.map((row) => row.unit.name)).not.toContain(unit(39).name);
    expect(rows).toHaveLength(39);
    const report = await getReport(unit(0).focal, await reportIn(programme, round, unit(0)));
    expect(report.previous).toMatchObject({ period: "2026" });
    expect(report.asked.figures[0]?.last).toMatchObject([{ period: "2026", value: 66 }]);
    await submitAll(round, units.slice(0, 39), 78);
    await acceptAll(round);
    boards.push(await getBoard(programme, round));
    expect(kinds(await getBoard(programme, round))).toEqual({ onTime: 39 });
  }, 180_000);

  it("tells the same story on the boards, in the units' record, the history and the audit", async () => {
    const record = { onTime: 0, late: 0, missing: 0, returns: 0, owed: 0 };
    for (const { id } of units) {
      const { years } = (await programme.officer.get(`/api/units/${id}/discipline`)).json();
      for (const year of years)
        for (const key of ["onTime", "late", "missing", "returns", "owed"] as const) record[key] += year[key];
    }
    const rows = boards.flatMap((board) => board.rows);
    const count = (kind: string) => rows.filter(({ timeliness }) => timeliness.kind === kind).length;
    expect(record).toEqual({
      onTime: count("onTime"),
      late: count("late"),
      missing: count("overdue"),
      returns: rows.reduce((sum, row) => sum + row.returns, 0),
      owed: rows.length,
    });
    const { history } = (await programme.officer.get(`/api/plans/${planId}`)).json();
    const actions = history.map(({ action }: { action: string }) => action).toReversed();
    expect(actions).toEqual([
      "plan-put-into-force",
      "round-opened",
      "round-opened",
      "units-succeeded",
      "extension-decided",
      "round-opened",
    ]);
    const audit = await auditCounts();
    expect(audit["report-accept"]).toBe(rows.length - count("overdue"));
    expect(audit["report-submit"]).toBe(rows.length - count("overdue") + record.returns);
  });

  it("keeps the audit's chain whole", async () => {
    await programme.inTenant((context) => sealAudit(context));
    expect((await verifyAudit(database.store, programme.server.tenant)).faults).toEqual([]);
  });
});

async function auditCounts(): Promise<Record<string, number>> {
  return programme.inTenant(async ({ db }) => {
    const entries = await db.selectFrom("audit_entries").select("action").execute();
    const counts: Record<string, number> = {};
    for (const { action } of entries) counts[action] = (counts[action] ?? 0) + 1;
    return counts;
  });
}
