import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { getReport } from "../testing/fillReport.js";
import {
  importReviewed,
  makeProgramme,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";
import { programmePlan } from "../testing/programmePlan.js";
import type { AmendmentChangeAnswer } from "./requests.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let water: TestUnit;
let finance: TestUnit;
let planId: string;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  water = await programme.addUnit("Sở Nông nghiệp và Môi trường");
  await programme.addUnit("Sở Y tế");
  await programme.addUnit("Sở Giáo dục và Đào tạo");
  finance = await programme.addUnit("Sở Tài chính");
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  planId = await putPlanIntoForce(programme, "2026-01-10");
  await programme.goTo("2026-03-20");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

/** The plan issued anew with changes of every sort. */
const amendingPlan = programmePlan
  .replace("41/KH-UBND", "77/KH-UBND")
  .replace("ngày 05 tháng 01 năm 2026", "ngày 16 tháng 3 năm 2026")
  .replace("Nâng cấp 15 công trình cấp nước tập trung", "Nâng cấp 20 công trình cấp nước tập trung")
  .replace("Quý II/2027 | Công trình được nghiệm thu", "Quý IV/2027 | Công trình được nghiệm thu")
  .replace(
    "| 2 | Xét nghiệm chất lượng nước tại hộ gia đình | Sở Y tế |",
    "| 2 | Xét nghiệm chất lượng nước tại hộ gia đình | Sở Nông nghiệp và Môi trường |",
  )
  .replace("Sở Nông nghiệp và Môi trường | 31/12/2026", "Sở Y tế | 31/12/2026")
  .replace(
    "| 3 | Số mẫu nước được xét nghiệm | mẫu | 1.200 |",
    "| 3 | Số mẫu nước được xét nghiệm | mẫu | 1.500 |",
  )
  .replace("Bố trí kinh phí thực hiện hằng năm", "Tập huấn cán bộ vận hành trạm cấp nước")
  .replace("trước ngày 15 tháng 12 hằng năm", "trước ngày 10 tháng 11 hằng năm");

const send = (url: string, body: object) => programme.officer.send("POST", url, body);
const propose = async (documentId: string) =>
  (await send(`/api/plans/${planId}/amendment-proposal`, { documentId })).json<{
    readingId: string;
    from: string;
    changes: AmendmentChangeAnswer[];
    unchanged: number;
  }>();

const startsWith = (words: string) => (change: AmendmentChangeAnswer) =>
  (change.after ?? change.before ?? "").startsWith(words);

function find(changes: readonly AmendmentChangeAnswer[], words: string): AmendmentChangeAnswer {
  const change = changes.find(startsWith(words));
  if (change === undefined) throw new Error(`nothing is proposed of ${words}`);
  return change;
}

describe("amending a plan in force", () => {
  it("proposes item by item what another document changes, and leaves out what it repeats", async () => {
    const { documentId } = await importReviewed(programme, amendingPlan);
    const { changes, unchanged, from } = await propose(documentId);
    expect(from).toBe("2026-03-16");
    expect(changes.map(({ type, clear }) => `${type} ${clear}`).toSorted()).toEqual([
      "add true",
      "replace true",
      "replace true",
      "replace true",
      "replace true",
      "withdraw false",
    ]);
    expect(unchanged).toBe(3);
    expect(find(changes, "Nâng cấp 20").before).toMatch(/^Nâng cấp 15/u);
    expect(find(changes, "Bố trí")).toMatchObject({ type: "withdraw", proposed: null });
    const dueDays = changes.find(({ subject }) => subject === "duty")?.fields ?? [];
    expect(dueDays).toContainEqual({ field: "deadline", year: null, value: "10/11" });
  });

  it("takes what was confirmed into force: ids stay, units change hands, open rounds follow, the history tells", async () => {
    const round = await openAdHocRound(programme, planId, "2026-04-20");
    const { documentId, readingId } = await importReviewed(programme, amendingPlan);
    const { changes } = await propose(documentId);
    const [moved, tests, samples, added, struck] = [
      "Nâng cấp 20",
      "Xét nghiệm",
      "Số mẫu",
      "Tập huấn",
      "Bố trí",
    ].map((words) => find(changes, words));
    const keyOf = (change: AmendmentChangeAnswer | undefined) => change?.proposed?.item;
    const givenTo = (change: AmendmentChangeAnswer | undefined) =>
      change?.proposed?.assignments.map(({ unit, role }) => ({ unit: unit.id, role }));
    const body = {
      documentId,
      readingId,
      from: "2026-03-16",
      reason: "Thực hiện Kế hoạch số 77/KH-UBND",
      changes: [
        { type: "replace", id: moved?.id, item: keyOf(moved) },
        { type: "replace", id: tests?.id, item: keyOf(tests), assignments: givenTo(tests) },
        { type: "replace", id: samples?.id, item: keyOf(samples) },
        { type: "add", item: keyOf(added), assignments: givenTo(added) },
        { type: "withdraw", id: struck?.id, subject: "task" },
      ],
    };
    const before = await getReport(finance.focal, await reportIn(programme, round, finance));
    const amended = await send(`/api/plans/${planId}/amend`, body);
    expect([amended.statusCode, amended.json().plan?.facts?.tasks]).toEqual([200, 4]);

    const { tasks } = (await programme.officer.get(`/api/plans/${planId}/tasks`)).json();
    const task = (id: string | null | undefined) => tasks.find((each: { id: string }) => each.id === id);
    expect(task(moved?.id)).toMatchObject({ due: "Quý IV/2027", output: "Công trình được nghiệm thu" });
    const lead = task(tests?.id).assignments.filter(
      ({ role, to }: { role: string; to: string | null }) => role === "lead" && to === null,
    );
    expect(lead).toMatchObject([{ unit: { name: water.name }, from: "2026-03-16" }]);
    const after = await getReport(finance.focal, await reportIn(programme, round, finance));
    const asked = ({ asked: { tasks: each } }: typeof after) => each.map(({ text }) => text);
    expect(asked(before)).toEqual(["Bố trí kinh phí thực hiện hằng năm"]);
    expect(asked(after)).toEqual(["Tập huấn cán bộ vận hành trạm cấp nước"]);

    const { indicators } = (await programme.officer.get(`/api/plans/${planId}/indicators`)).json();
    const path = indicators.find(({ id }: { id: string }) => id === samples?.id).milestones;
    expect(path.map(({ raw }: { raw: string }) => raw)).toEqual(["1.500", "1.400", "2.000"]);

    const { history, documents } = (await programme.officer.get(`/api/plans/${planId}`)).json();
    expect(documents.map(({ role }: { role: string }) => role)).toEqual(["plan", "amendment"]);
    const entry = history.find(
      ({ action, subjectId }: { action: string; subjectId: string }) =>
        action === "item-replaced" && subjectId === moved?.id,
    );
    expect(entry).toMatchObject({ before: { due: "Quý II/2027" }, after: { due: "Quý IV/2027" } });

    const again = await send(`/api/plans/${planId}/amend`, { ...body, changes: body.changes.slice(3, 4) });
    expect(again.json().plan.facts.tasks).toBe(4);
    const left = await propose(documentId);
    expect(left.changes.map(({ subject, clear }) => [subject, clear])).toEqual([["duty", true]]);
  });

  it("moves a duty's days and keeps what was set by hand for its rounds", async () => {
    const { duties } = (await programme.officer.get(`/api/plans/${planId}/duties`)).json();
    const [{ id, schedule }] = duties;
    const byHand = { schedule: { ...schedule, opensDaysBefore: 40 }, reason: "Mở sớm" };
    await programme.officer.send("PATCH", `/api/plans/${planId}/duties/${id}`, byHand);
    const { documentId, readingId } = await importReviewed(programme, amendingPlan);
    const { changes } = await propose(documentId);
    const duty = changes.find(({ subject }) => subject === "duty");
    const change = { type: "replace", id: duty?.id, item: duty?.proposed?.item };
    await send(`/api/plans/${planId}/amend`, {
      documentId,
      readingId,
      from: "2026-03-16",
      reason: "Đổi hạn báo cáo",
      changes: [change],
    });
    const [now] = (await programme.officer.get(`/api/plans/${planId}/duties`)).json().duties;
    expect(now.schedule).toMatchObject({ opensDaysBefore: 40, deadlines: [{ month: 11, day: 10 }] });
  });

  it("isn't done by the plan's own document, nor by one that isn't reviewed", async () => {
    const { plan } = (await programme.officer.get(`/api/plans/${planId}`)).json();
    const { readingId } = (await programme.officer.get(`/api/documents/${plan.documentId}/reading`)).json();
    const own = await send(`/api/plans/${planId}/amend`, {
      documentId: plan.documentId,
      readingId,
      from: "2026-03-16",
      reason: "x",
      changes: [{ type: "add", item: "tasks@1#a", assignments: [] }],
    });
    expect([own.statusCode, own.json().error.code]).toEqual([409, "amends-itself"]);
  });
});
