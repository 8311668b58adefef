import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Caller, makeProgramme, type Programme } from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let officer: Caller;
let viewer: Caller;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  officer = await programme.addCaller("officer");
  viewer = await programme.addCaller("viewer");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

const outline = { sections: [...defaultOutline("annual").sections] };
const list = async () => (await viewer.get("/api/report-outlines")).json();

it("keeps outlines of units' reports, changes them and takes them off the list", async () => {
  const added = await officer.send("POST", "/api/report-outlines", { name: "Báo cáo năm của tỉnh", outline });
  expect(added.statusCode).toBe(201);
  const { id } = added.json();
  const fewer = { name: "Báo cáo năm", outline: { sections: outline.sections.slice(0, 2) } };
  expect((await officer.send("PUT", `/api/report-outlines/${id}`, fewer)).json()).toEqual({ id, ...fewer });
  expect(await list()).toEqual({ outlines: [{ id, ...fewer }], can: { change: false } });
  expect((await officer.get("/api/templates")).json().templates).toEqual([]);
  expect((await officer.send("DELETE", `/api/report-outlines/${id}`)).statusCode).toBe(204);
  expect((await list()).outlines).toEqual([]);
  expect((await officer.send("PUT", `/api/report-outlines/${id}`, fewer)).statusCode).toBe(404);
});

it("says what is wrong with an outline", async () => {
  const [first] = outline.sections;
  const twice = { name: "Hai lần", outline: { sections: [first, first] } };
  const refused = await officer.send("POST", "/api/report-outlines", twice);
  expect(refused.json().error).toMatchObject({ code: "value-refused" });
  expect((await viewer.send("POST", "/api/report-outlines", { name: "x", outline })).statusCode).toBe(403);
});
