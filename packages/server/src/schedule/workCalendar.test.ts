import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBoard, openAdHocRound } from "../testing/adHocRound.js";
import { makeProgramme, type Programme, putPlanIntoForce, type TestUnit } from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let planId: string;
let health: TestUnit;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-12");
  health = await programme.addUnit("Sở Y tế");
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
    await programme.addUnit(name);
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  planId = await putPlanIntoForce(programme, "2026-01-12");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const basis = "Thông báo số 12/TB-UBND";
const save = (changes: object[]) => programme.officer.send("PUT", "/api/settings/calendar", { changes });

/** The due days of the plan's yearly report, and why they aren't the printed 15/12. */
async function dueDays(): Promise<[string, string | null][]> {
  const url = `/api/plans/${planId}/duties?from=2026-12-01&to=2027-12-31`;
  const { calendar } = (await programme.officer.get(url)).json<{
    calendar: { dueOn: string; dueMoved: { vi: string } | null }[];
  }>();
  return calendar.map(({ dueOn, dueMoved }) => [dueOn, dueMoved?.vi ?? null]);
}

describe("days off that the administrator enters", () => {
  it("move the deadlines of rounds to come, on the calendar, the desk and when they open", async () => {
    expect((await dueDays())[0]).toEqual(["2026-12-15", null]);
    const off = { day: "2026-12-15", off: true, name: "Nghỉ hoán đổi", basis };
    const saved = await save([off]);
    expect([saved.statusCode, saved.json()]).toEqual([200, { moved: 0 }]);
    const [first] = await dueDays();
    expect(first?.[0]).toBe("2026-12-16");
    expect(first?.[1]).toContain("15/12/2026");
    const settings = (await programme.officer.get("/api/settings")).json();
    expect(settings.calendar).toEqual([off]);
    const desk = (await health.focal.get("/api/desk")).json();
    expect(desk.next).toMatchObject({ dueOn: "2026-12-16" });
    await programme.goTo("2026-11-26");
    const { rounds } = (await programme.officer.get(`/api/plans/${planId}/rounds`)).json();
    expect(rounds).toMatchObject([{ dueOn: "2026-12-16" }]);
  });

  it("move what is due in open rounds, with the reason, and tell the units", async () => {
    const round = await openAdHocRound(programme, planId, "2026-12-04");
    const closed = { day: "2026-12-04", off: true, name: "Nghỉ tránh bão", basis };
    const saved = await save([closed]);
    expect(saved.json()).toEqual({ moved: 1 });
    const board = await getBoard(programme, round);
    expect(board.round.dueOn).toBe("2026-12-07");
    expect(board.rows.every(({ dueOn }) => dueOn === "2026-12-07")).toBe(true);
    const [last] = board.actions.filter(({ action }) => action === "deadline-moved");
    expect(last?.reason).toContain("Nghỉ tránh bão, Thông báo số 12/TB-UBND");
    const again = await save([closed]);
    expect(again.json()).toEqual({ moved: 0 });
  });

  it("swap with working days: a deadline on a worked Saturday stays there", async () => {
    const schedule = async () =>
      (await programme.officer.get(`/api/plans/${planId}/duties`)).json().duties[0];
    const duty = await schedule();
    const saturday = { ...duty.schedule, deadlines: [{ month: 12, day: 18 }] };
    await programme.officer.send("PATCH", `/api/plans/${planId}/duties/${duty.id}`, {
      schedule: saturday,
      reason: "Hạn ngày 18/12",
    });
    const of2027 = async () => (await dueDays()).at(-1)?.[0];
    expect(await of2027()).toBe("2027-12-20");
    await save([{ day: "2027-12-18", off: false, name: "Làm bù", basis }]);
    expect(await of2027()).toBe("2027-12-18");
  });

  it("are refused where a day stands twice, isn't one, or nothing is ever worked", async () => {
    const day = { day: "2027-01-04", off: true, name: "Nghỉ", basis };
    expect((await save([day, day])).json().error.code).toBe("value-refused");
    expect((await save([{ ...day, day: "2027-02-30" }])).statusCode).toBe(400);
    expect((await save([{ ...day, basis: " " }])).statusCode).toBe(400);
    const months = Array.from({ length: 90 }, (_, at) => ({
      ...day,
      day: new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10),
    }));
    expect((await save(months)).json().error.code).toBe("value-refused");
  });
});
