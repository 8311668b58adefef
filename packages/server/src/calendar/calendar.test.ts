import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProgramme, type Programme, putPlanIntoForce, type TestUnit } from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let unit: TestUnit;

beforeAll(async () => {
  database = await startTestDatabase();
  const publicUrl = () => "https://lotrinh.lamgiang.example";
  programme = await makeProgramme(database.store, "2026-01-10", { publicUrl });
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
    await programme.addUnit(name);
  await programme.addUnit("Ủy ban nhân dân xã Lam Hà", "commune-committee");
  unit = await programme.addUnit("Sở Y tế");
  const planId = await putPlanIntoForce(programme, "2026-01-10");
  const asked = await programme.officer.send("POST", `/api/plans/${planId}/rounds`, {
    title: "Báo cáo đột xuất",
    period: "2026",
    dueOn: "2026-02-10",
    cutoff: null,
    units: [unit.id],
    requestId: "calendar-0001",
  });
  expect([asked.statusCode, asked.body]).toEqual([201, asked.body]);
}, 60_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const linkOf = async () =>
  (await unit.focal.send("POST", "/api/account/calendar", {}))
    .json<{ url: string }>()
    .url.replace("https://lotrinh.lamgiang.example", "");

describe("the calendar of deadlines", () => {
  it("is read by whoever has the link, until it is made anew or ended", async () => {
    const link = await linkOf();
    const { ask } = programme.server;
    const feed = await ask({ url: link });
    expect(feed.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    const lines = feed.body.replaceAll("\r\n ", "").split("\r\n");
    expect(lines).toContain("DTSTART:20260210T090000Z");
    expect(lines.find((line) => line.startsWith("SUMMARY"))).toContain("Báo cáo đột xuất (Sở Y tế)");

    const newer = await linkOf();
    expect((await ask({ url: link })).statusCode).toBe(404);
    expect((await ask({ url: newer })).statusCode).toBe(200);
    await unit.focal.send("DELETE", "/api/account/calendar");
    expect((await ask({ url: newer })).statusCode).toBe(404);
    expect((await ask({ url: "/api/calendar/khong-co.ics" })).statusCode).toBe(404);
  });

  it("shows what the person's units owe, and nothing of others", async () => {
    const stranger = await programme.addUnit("Sở Xây dựng");
    const { url } = (await stranger.focal.send("POST", "/api/account/calendar", {})).json<{ url: string }>();
    const feed = await programme.server.ask({ url: new URL(url).pathname });
    expect([feed.statusCode, feed.body.includes("BEGIN:VEVENT")]).toEqual([200, false]);
  });

  it("ends with the person's leaving", async () => {
    const link = await linkOf();
    await programme.officer.send("POST", `/api/people/${unit.focal.id}/leave`);
    expect((await programme.server.ask({ url: link })).statusCode).toBe(404);
  });
});
