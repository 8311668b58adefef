import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBoard, openAdHocRound, reportIn } from "../testing/adHocRound.js";
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
let water: TestUnit;
let health: TestUnit;

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

const act = (round: string, body: object) =>
  programme.officer.send("POST", `/api/rounds/${round}/actions`, body);

/** How many reminders a person was sent. */
async function remindersOf(person: string): Promise<number> {
  const rows = await programme.inTenant(({ db }) =>
    db.selectFrom("notices").select("kind").where("person_id", "=", person).execute(),
  );
  return rows.filter(({ kind }) => kind === "report-reminder").length;
}

describe("a round", () => {
  it("opens once for a request that is sent twice", async () => {
    const body = {
      requestId: newRequest(),
      title: "Báo cáo nhanh",
      period: "2026",
      dueOn: "2026-03-20",
      units: "all",
    };
    const twice = await Promise.all(
      [1, 2].map(() => programme.officer.send("POST", `/api/plans/${planId}/rounds`, body)),
    );
    expect(twice.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 201]);
    expect(new Set(twice.map((response) => response.json().round.id)).size).toBe(1);
  });

  it("says what is wrong with a round that can't be", async () => {
    const ask = async (change: object) => {
      const body = {
        requestId: newRequest(),
        title: "Báo cáo",
        period: "2026",
        dueOn: "2026-03-20",
        units: "all",
      };
      const response = await programme.officer.send("POST", `/api/plans/${planId}/rounds`, {
        ...body,
        ...change,
      });
      return [response.statusCode, response.json().error?.code];
    };
    expect(await ask({ period: "quý 2" })).toEqual([400, "value-refused"]);
    expect(await ask({ dueOn: "2026-01-01" })).toEqual([400, "value-refused"]);
    expect(await ask({ units: [planId] })).toEqual([404, "unit-not-found"]);
  });

  it("reminds units that owe, each once a day, and says when", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    const before = await remindersOf(health.focal.id);
    const remind = (units: unknown) =>
      programme.officer.send("POST", `/api/rounds/${round}/remind`, { units });
    expect((await remind([health.id])).json()).toEqual({ reminded: 1, skipped: 0 });
    expect((await remind("all")).json()).toEqual({ reminded: 4, skipped: 1 });
    expect((await remind("all")).json()).toEqual({ reminded: 0, skipped: 5 });
    expect(await remindersOf(health.focal.id)).toBe(before + 1);
    await programme.goTo("2026-01-13");
    expect((await remind([health.id])).json()).toEqual({ reminded: 1, skipped: 0 });
    expect((await getBoard(programme, round)).rows.every(({ remindedAt }) => remindedAt !== null)).toBe(true);
  });

  it("reminds by itself on its days, once, however often the server looks", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    await programme.goTo("2026-03-19");
    await programme.goTo("2026-03-19");
    const reminders = (await getBoard(programme, round)).actions.filter(
      ({ action }) => action === "reminded",
    );
    expect(reminders).toHaveLength(1);
    await programme.goTo("2026-01-13");
  });

  it("moves the day for one unit, the cut-off for all, and locks with what is open", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    await act(round, { type: "move-deadline", dueOn: "2026-03-25", units: [health.id], reason: "Thiên tai" });
    await act(round, { type: "change-cutoff", cutoff: "2026-03-10", reason: "Theo yêu cầu" });
    const [own, other] = [await reportIn(programme, round, health), await reportIn(programme, round, water)];
    expect((await getReport(health.focal, own)).report.dueOn).toBe("2026-03-25");
    expect((await getReport(water.focal, other)).report.dueOn).toBe("2026-03-20");
    const locked = await act(round, { type: "lock", reason: "Đã tổng hợp xong" });
    expect(locked.json().round).toMatchObject({ state: "closed", cutoff: "2026-03-10" });
    expect((await act(round, { type: "lock" })).json().error.code).toBe("round-closed");
    expect((await getReport(health.focal, own)).report).toMatchObject({
      status: "locked",
      can: { edit: false },
    });
    const reopened = await step(programme.officer, own, "reopen", { reason: "Bổ sung số liệu" });
    expect(reopened.json().report.status).toBe("draft");
  });

  it("locks what lay submitted once it is accepted", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20");
    const id = await reportIn(programme, round, health);
    await fillReport(health.focal, id);
    await step(health.head, id, "submit");
    await act(round, { type: "lock" });
    expect((await getReport(programme.officer, id)).report.status).toBe("submitted");
    expect((await step(programme.officer, id, "accept")).json().report.status).toBe("locked");
  });

  it("shows figures that two units give differently, and answers side by side", async () => {
    const { indicators } = (await programme.officer.get(`/api/plans/${planId}/indicators`)).json();
    const samples = indicators.find(({ name }: { name: string }) => name.startsWith("Số mẫu"));
    const add = {
      type: "add",
      subject: "indicator",
      subjectId: samples.id,
      unit: water.id,
      role: "responsible",
    };
    await programme.officer.send("POST", `/api/plans/${planId}/assignments`, {
      changes: [add],
      reason: "Cùng theo dõi",
    });
    const round = await openAdHocRound(programme, planId, "2026-03-20", { period: "2027" });
    for (const [unit, value] of [
      [health, 1200],
      [water, 1300],
    ] as const) {
      const id = await reportIn(programme, round, unit);
      await fillReport(unit.focal, id, value);
      await step(unit.head, id, "submit");
    }
    const { disagreements } = await getBoard(programme, round);
    expect(disagreements).toMatchObject([{ name: samples.name, values: [{ value: 1300 }, { value: 1200 }] }]);
    const compared = (await programme.officer.get(`/api/rounds/${round}/sections/chi-tieu`)).json();
    const said = compared.answers.filter(({ fields }: { fields: unknown[] }) => fields.length > 0);
    expect(said).toHaveLength(2);
  });

  it("lays the money of one programme side by side, whatever the line it stands in", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20", { asks: ["funding"] });
    const line = (name: string) => ({ name, source: "nguon-khac", committed: 5, disbursed: null });
    for (const [unit, lines] of [
      [health, [line("Đề án y tế cơ sở"), line("Chương trình mục tiêu quốc gia giảm nghèo")]],
      [water, [line("CTMTQG giảm nghèo"), line("")]],
    ] as const) {
      const fields = lines.map((value, at) => ({ field: `programme:${at}`, value, base: 0 }));
      const id = await reportIn(programme, round, unit);
      await unit.focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
    }
    const { answers } = (await programme.officer.get(`/api/rounds/${round}/sections/kinh-phi`)).json<{
      answers: { fields: { field: string; name: string; value: unknown }[] }[];
    }>();
    const [own, others] = answers.map(({ fields }) => fields).filter(({ length }) => length > 0);
    const poverty = [own, others].flatMap((fields) =>
      (fields ?? []).filter(({ name }) => name.includes("giảm nghèo")),
    );
    expect(poverty).toHaveLength(2);
    expect(new Set(poverty.map(({ field }) => field)).size).toBe(1);
    expect([own?.length, others?.length].toSorted()).toEqual([1, 2]);
    expect(poverty[0]?.value).toEqual({ committed: 5, disbursed: null });
  });

  it("shows a unit its own row only, and nothing to who has none", async () => {
    const round = await openAdHocRound(programme, planId, "2026-03-20", { units: [health.id] });
    const own = (await health.focal.get(`/api/rounds/${round}`)).json();
    expect([own.rows.length, own.round.counts.units, own.disagreements]).toEqual([1, 1, []]);
    expect((await water.focal.get(`/api/rounds/${round}`)).statusCode).toBe(404);
  });
});

describe("a clock that is set back", () => {
  it("opens no round twice and keeps the order of what was done", async () => {
    await programme.goTo("2026-11-24");
    const count = async () =>
      (await programme.officer.get(`/api/plans/${planId}/rounds`)).json().rounds.length;
    const before = await count();
    const round = await openAdHocRound(programme, planId, "2026-12-20");
    const id = await reportIn(programme, round, health);
    const { asked } = await fillReport(health.focal, id);
    await programme.goTo("2026-11-20");
    await programme.goTo("2026-11-24");
    expect(await count()).toBe(before + 1);
    await programme.goTo("2026-11-01");
    await step(health.focal, id, "send");
    expect(
      (await step(health.head, id, "submit")).json().actions.map(({ type }: { type: string }) => type),
    ).toEqual(["start", "send", "submit"]);
    const [key] = asked.figures.map((each) => each.key);
    const fields = [{ field: key, value: figure(5), base: 1 }];
    const late = await health.focal.send("PUT", `/api/reports/${id}/fields`, {
      requestId: newRequest(),
      fields,
    });
    expect(late.json().error.code).toBe("report-not-editable");
  });
});
