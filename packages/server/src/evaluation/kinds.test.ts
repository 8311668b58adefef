import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { getBoard, openAdHocRound } from "../testing/adHocRound.js";
import { getReport } from "../testing/fillReport.js";
import { type KindsPlan, openKindsPlan, type TargetKind } from "../testing/kindsPlan.js";
import { makeProgramme, type Programme } from "../testing/programme.js";
import { workingAnswer } from "./schema.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let kinds: KindsPlan;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-11-20");
  kinds = await openKindsPlan(programme);
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

type Detail = z.infer<typeof workingAnswer>;

/** What the dialog "Vì sao?" shows of an indicator. */
async function why(kind: TargetKind): Promise<Detail> {
  const answer = await programme.officer.get(`/api/verdicts/${kinds.ids[kind]}`);
  expect(answer.body).not.toMatch(/NaN|undefined|Infinity/u);
  return workingAnswer.parse(answer.json());
}

const stateIn = ({ assessment }: Detail, year: number) =>
  assessment.milestones.find((milestone) => milestone.year === year)?.state;

const stepsOf = ({ assessment }: Detail) =>
  assessment.working.steps.map(({ substituted }) => substituted).join(" | ");

describe("a plan that states its targets in every way, from its text to its verdicts", () => {
  it("judges a value by the year it is for, each number with its source and the threshold that holds", async () => {
    const detail = await why("exact");
    expect(detail.verdict).toMatchObject({ status: "on-track", targetYear: 2030, latestValue: 90.8 });
    expect(detail.assessment.rule).toBe("target-value");
    expect(stateIn(detail, 2025)).toBe("met");
    expect(stepsOf(detail)).toContain("90,8");
    expect(detail.assessment.working.inputs.map(({ source }) => source.kind)).toContain("observation");
    expect(detail.assessment.working.thresholds.filter(({ holds }) => holds)).toHaveLength(1);
    expect(detail.assessment.opinions.map(({ method }) => method)).toContain("eurostat");
  });

  it("keeps a bound strict, and says by how much the passed one was met", async () => {
    const detail = await why("bound");
    expect(detail.verdict.status).toBe("on-track");
    expect(detail.assessment.target).toMatchObject({ threshold: 3, op: "<" });
    expect(detail.assessment.milestones.find(({ year }) => year === 2025)).toMatchObject({
      state: "met",
      by: expect.closeTo(0.3),
    });
  });

  it("counts a range by its weaker end", async () => {
    const detail = await why("range");
    expect(detail.assessment.target).toMatchObject({ threshold: 75, op: ">=" });
    expect(detail.verdict.status).toBe("on-track");
    expect(stateIn(detail, 2025)).toBe("met");
  });

  it("works a relative target out from the figure it refers to", async () => {
    const detail = await why("relative");
    expect(detail.assessment.target?.threshold).toBeCloseTo(136);
    expect(stepsOf(detail)).toContain("170 · (1 − 20 / 100)");
    expect(detail.verdict.status).toBe("slightly-off");
    expect(stateIn(detail, 2025)).toBe("missed");
  });

  it("holds what is to be kept against every year", async () => {
    const detail = await why("maintain");
    expect(detail.assessment.rule).toBe("constant-target");
    expect(detail.verdict.status).toBe("on-track");
  });

  it("compares with the country's figure of the same year", async () => {
    const detail = await why("benchmark");
    expect(detail.assessment.rule).toBe("against-benchmark");
    expect(detail.verdict.status).toBe("off-track");
    const labels = detail.assessment.working.inputs.map(({ label }) => label.vi);
    expect(labels).toContain("Bình quân cả nước năm 2025");
    expect(labels).toContain("Chênh lệch với bình quân cả nước năm 2025");
  });

  it("judges each part by its own series and takes the worst", async () => {
    const detail = await why("composite");
    expect(detail.assessment.rule).toBe("worst-of");
    expect(detail.assessment.parts.map(({ label }) => label)).toEqual(["Đào tạo", "dạy nghề"]);
    const [first, second] = detail.assessment.parts.map(({ assessment }) => assessment);
    expect(first?.status).toBe("on-track");
    expect(second?.working.steps.length).toBeGreaterThan(0);
    expect(detail.verdict.status).toBe(second?.status);
  });

  it("asks units for each part of a target in two parts, and takes what they report for its series", async () => {
    const round = await openAdHocRound(programme, kinds.plan, "2026-12-20", { period: "2026" });
    const { rows } = await getBoard(programme, round);
    const asked = await Promise.all(rows.map(({ reportId }) => getReport(programme.officer, reportId)));
    const figures = asked.flatMap((report) => report.asked.figures);
    const own = figures.filter(({ key }) => key.includes(kinds.ids.composite ?? "?"));
    expect(own.map(({ key }) => key.split(":").at(-1))).toEqual(["Đào tạo", "dạy nghề"]);
    expect(figures.filter(({ key }) => key.includes(kinds.ids.bound ?? "?"))).toHaveLength(1);
  });

  it("judges a level like any number", async () => {
    const detail = await why("level");
    expect(detail.verdict).toMatchObject({ status: "on-track", latestValue: 2 });
    expect(stateIn(detail, 2025)).toBe("met");
  });

  it("leaves a qualitative target to a person, and believes what that person records", async () => {
    const before = await why("qualitative");
    expect(before.verdict).toMatchObject({
      status: "not-assessable",
      reason: expect.stringMatching(/qualitative|no-data/u),
    });
    const recorded = await programme.officer.send(
      "POST",
      `/api/indicators/${kinds.entries.qualitative}/observations`,
      { observations: [{ period: "2025", value: 1, status: "reported", note: "Biên bản kiểm tra" }] },
    );
    expect(recorded.statusCode, recorded.body).toBe(201);
    const after = await why("qualitative");
    expect(stateIn(after, 2025)).toBe("met");
    expect(after.verdict.status).toBe("met");
  });

  it("says of a pending target that it is pending, though there are figures", async () => {
    const detail = await why("pending");
    expect(detail.verdict).toMatchObject({ status: "not-assessable", reason: "pending" });
    expect(detail.assessment.working.conclusion.vi).not.toBe("");
  });

  it("shows them all on the plan's page, and the working as a table", async () => {
    const page = (await programme.officer.get(`/api/plans/${kinds.plan}/progress`)).json();
    expect(page.rows).toHaveLength(10);
    expect(page.distribution).toMatchObject({ total: 10, "off-track": expect.any(Number) });
    const csv = (await programme.officer.get(`/api/verdicts/${kinds.ids.relative}.csv`)).body;
    expect(csv).toContain("136");
  });
});
