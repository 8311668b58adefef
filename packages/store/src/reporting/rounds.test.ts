import { beforeAll, expect, it } from "vitest";
import { type TenantContext, withTenant } from "../context.js";
import { addUnit } from "../organisation/units.js";
import { findPlanDuties } from "../plan/items.js";
import { putIntoForce } from "../plan/putIntoForce.js";
import type { Store } from "../store.js";
import { ensureTenant } from "../tenants.js";
import { describeDatabases } from "../testing/databases.js";
import { sampleReading, storeSample } from "../testing/samples.js";
import { nothingAsked } from "./asked.js";
import { findFields, putFields } from "./fields.js";
import { findReports, lockReports, updateReport } from "./reports.js";
import { findAnswer, forgetAnswers, keepAnswer } from "./requests.js";
import { findOpenedPeriods, findRounds, openRound, type RoundInput } from "./rounds.js";

describeDatabases("rounds and reports", (open) => {
  let store: Store;
  let yearly: RoundInput;
  const units: string[] = [];
  const run = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant: "lam-giang", person: null }, work);
  const reports = () => units.map((unitId) => ({ unitId, asked: nothingAsked }));

  beforeAll(async () => {
    ({ store } = await open());
    await ensureTenant(store, { id: "lam-giang", name: "Tỉnh Lam Giang" });
    await run(async (context) => {
      for (const name of ["Sở Y tế", "Sở Tài chính"])
        units.push((await addUnit(context, { name, kind: "department" })).id);
      yearly = await roundOfMadeUpPlan(context);
    });
  });

  it("open once for a duty and period, whatever number of servers try at the same moment", async () => {
    const tries = [1, 2, 3, 4].map(() => run((context) => openRound(context, yearly, reports())));
    const opened = (await Promise.all(tries)).filter((round) => round !== undefined);
    expect(opened).toHaveLength(1);
    await run(async (context) => {
      expect([...(await findOpenedPeriods(context, yearly.dutyId ?? "")).keys()]).toEqual(["2026"]);
      const heads = await findReports(context, { roundId: opened[0]?.id ?? "" });
      expect(heads.map(({ unit_name, state }) => [unit_name, state])).toEqual([
        ["Sở Tài chính", "notStarted"],
        ["Sở Y tế", "notStarted"],
      ]);
    });
  });

  it("open again for another period, with their days of reminding as days", async () => {
    const next = { ...yearly, period: "2027", remindOn: ["2027-12-08", "2027-12-14"] };
    await run((context) => openRound(context, next, []));
    const rounds = await run((context) => findRounds(context, { dutyId: yearly.dutyId ?? "" }));
    expect(rounds.at(-1)?.remind_on).toEqual(next.remindOn);
  });

  it("keep fields with their revisions, also of those that were taken out", async () => {
    await run(async (context) => {
      const [head] = await findReports(context, { holders: units });
      const id = head?.id ?? "";
      await lockReports(context, [id]);
      await putFields(context, id, 1, [
        { field: "difficulty:a", value: { text: "Mưa \u0000 lũ" }, revision: 1 },
      ]);
      await putFields(context, id, 2, [{ field: "difficulty:a", value: null, revision: 2 }]);
      expect(await findFields(context, id)).toMatchObject([{ value: null, revision: 2, change: 2 }]);
    });
  });

  it("count a report in the record of who had it on the day it was due", async () => {
    const [first = "", second = ""] = units;
    const recordOf = (unit: string) => run((context) => findReports(context, { answerable: unit }));
    const [head] = await recordOf(first);
    const pass = (held_since: string) =>
      run((context) => updateReport(context, head?.id ?? "", { holder_id: second, held_since }));
    await pass("2026-12-01");
    expect([(await recordOf(first)).length, (await recordOf(second)).length]).toEqual([0, 2]);
    await pass("2026-12-20");
    expect([(await recordOf(first)).length, (await recordOf(second)).length]).toEqual([1, 1]);
  });

  it("remember what was answered to a request, until it is old", async () => {
    const [id = ""] = (await run((context) => findReports(context, { holders: units }))).map(
      (head) => head.id,
    );
    await run((context) => keepAnswer(context, id, "request-1", { change: 3 }));
    expect(await run((context) => findAnswer(context, id, "request-1"))).toEqual({ change: 3 });
    await expect(run((context) => keepAnswer(context, id, "request-1", { change: 4 }))).rejects.toThrow();
    expect(await run((context) => forgetAnswers(context, new Date(Date.now() + 1000)))).toBe(1);
    expect(await run((context) => findAnswer(context, id, "request-1"))).toBeUndefined();
  });
});

/** A plan with one yearly duty, and the round that is due of it. */
async function roundOfMadeUpPlan(context: TenantContext): Promise<RoundInput> {
  const reading = sampleReading({ number: "7/KH-UBND" }, []);
  const { document, reading: row } = await storeSample(context, ["một"], reading);
  const duty = {
    item: "duties@1#a",
    what: "Báo cáo kết quả thực hiện",
    sentTo: null,
    via: null,
    frequency: "annual",
    deadline: { month: 12, day: 15 },
    schedule: {},
    outline: { sections: [] },
    span: null,
    assignments: [],
  };
  const { plan } = await putIntoForce(context, {
    documentId: document.id,
    readingId: row.id,
    title: "Kế hoạch",
    number: "7/KH-UBND",
    period: { from: 2026, to: 2030 },
    standingUnit: null,
    inForceFrom: "2026-01-10",
    goals: [],
    targets: [],
    indicators: [],
    tasks: [],
    duties: [duty],
  });
  const [stored] = await findPlanDuties(context, plan.id);
  return {
    planId: plan.id,
    dutyId: stored?.id ?? null,
    title: "Báo cáo năm 2026",
    period: "2026",
    periodFrom: "2026-01-01",
    periodTo: "2026-12-31",
    cutoffFrom: "2025-12-15",
    cutoff: "2026-12-14",
    opensOn: "2026-11-24",
    dueOn: "2026-12-15",
    locksOn: null,
    remindOn: [],
    outline: { sections: [] },
    asks: ["tasks"],
    requestId: null,
    reason: null,
  };
}
