import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { type TenantContext, withTenant } from "../context.js";
import type { Store } from "../store.js";
import { ensureTenant } from "../tenants.js";
import { describeDatabases } from "../testing/databases.js";
import { samplePlanInForce } from "../testing/samplePlanInForce.js";
import { ensureCatalogueIndicator } from "./ensureCatalogueIndicator.js";
import { addIndicator } from "./indicators.js";
import type { ObservationInput } from "./observationInput.js";
import { proposeLinks } from "./proposeLinks.js";
import { recordObservations } from "./recordObservations.js";
import { findSeries } from "./series.js";

const bound = (op: "<" | ">", value: number) => ({ kind: "bound", op, value }) as const;

function figure(indicatorId: string, period: string, value: number, more: Partial<ObservationInput> = {}) {
  return {
    indicatorId,
    placeId: null,
    breakdown: "",
    period,
    value,
    missing: null,
    status: "reported" as const,
    origin: "entry" as const,
    originId: null,
    ...more,
  };
}

async function addPlaces(context: TenantContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const id = context.newId();
    await sql`insert into places (tenant_id, id, name, level, created_at)
      values (${context.tenant}, ${id}, ${`xã ${n}`}, 'commune', ${context.now()})`.execute(context.db);
    ids.push(id);
  }
  return ids;
}

describeDatabases("catalogue", (open) => {
  const province = async () => {
    const { store } = await open();
    const tenant = `tinh-${randomBytes(3).toString("hex")}`;
    await ensureTenant(store, { id: tenant, name: "Tỉnh Lam Giang" });
    const inProvince = <T>(work: (context: TenantContext) => Promise<T>, at = "2026-11-20T03:00:00Z") =>
      withTenant(store, { tenant, person: null }, work, { now: () => new Date(at) });
    return { store: store as Store, tenant, inProvince };
  };
  const verdict = async (context: TenantContext, id: string) =>
    context.db
      .selectFrom("verdicts")
      .selectAll()
      .where("tenant_id", "=", context.tenant)
      .where("plan_indicator_id", "=", id)
      .executeTakeFirst();
  const provinceFigures = async (context: TenantContext, id: string, asOf?: Date) =>
    (
      (
        await findSeries(context, { indicatorIds: [id], place: "", ...(asOf === undefined ? {} : { asOf }) })
      ).get(id) ?? []
    ).map(({ period, value, status, revisions }) => [period, value, status, revisions]);

  it("makes an entry of a plan's indicator, and an accepted figure shows in its verdict at once", async () => {
    const { inProvince } = await province();
    await inProvince(async (context) => {
      const { plan, indicatorIds } = await samplePlanInForce(context, [
        { name: "Tỷ lệ hộ nghèo đa chiều", milestones: { 2025: bound("<", 6), 2030: bound("<", 3) } },
      ]);
      const [planIndicator = ""] = indicatorIds;
      await proposeLinks(context, plan.id);
      expect(await verdict(context, planIndicator)).toMatchObject({
        status: "not-assessable",
        reason: "not-linked",
      });
      const id = await ensureCatalogueIndicator(context, planIndicator);
      expect(await ensureCatalogueIndicator(context, planIndicator)).toBe(id);
      expect(await verdict(context, planIndicator)).toMatchObject({ reason: "no-data" });
      await recordObservations(context, [
        figure(id, "2022", 9),
        figure(id, "2023", 8),
        figure(id, "2024", 7),
        figure(id, "2025", 6),
      ]);
      expect(await verdict(context, planIndicator)).toMatchObject({
        status: "on-track",
        status_before: "not-assessable",
        latest_period: "2025",
        latest_value: 6,
        target_year: 2030,
      });
    });
  });

  it("lets the official figure count, whatever comes later, and keeps all that was recorded", async () => {
    const { inProvince } = await province();
    const id = await inProvince(
      async (context) =>
        (await addIndicator(context, { name: "Thu ngân sách trên địa bàn", direction: "increase" })).id,
    );
    const record = (at: string, ...inputs: ObservationInput[]) =>
      inProvince((context) => recordObservations(context, inputs), at);
    await record("2026-01-05T00:00:00Z", figure(id, "2025", 10, { status: "estimated" }));
    const [revision] = await record("2026-02-05T00:00:00Z", figure(id, "2025", 11));
    expect(revision).toMatchObject({ counts: true });
    expect(revision?.revises).not.toBeNull();
    await record("2026-03-05T00:00:00Z", figure(id, "2025", 12, { status: "official" }));
    const late = await record(
      "2026-04-05T00:00:00Z",
      figure(id, "2025", 13),
      figure(id, "2025", 12.5, { status: "official", reason: "Số liệu chính thức điều chỉnh" }),
      figure(id, "2025", 14),
    );
    expect(late.map(({ counts }) => counts)).toEqual([false, true, false]);
    await inProvince(async (context) => {
      expect(await provinceFigures(context, id)).toEqual([["2025", 12.5, "official", 5]]);
      const asOf = (day: string) => provinceFigures(context, id, new Date(day));
      expect(await asOf("2025-12-31")).toEqual([]);
      expect(await asOf("2026-01-31")).toEqual([["2025", 10, "estimated", 0]]);
      expect(await asOf("2026-02-28")).toEqual([["2025", 11, "reported", 1]]);
      expect(await asOf("2026-05-01")).toEqual(await provinceFigures(context, id));
    });
  });

  it("proposes the entry of the same meaning and waits for a person", async () => {
    const { inProvince } = await province();
    await inProvince(async (context) => {
      const entry = await addIndicator(context, {
        name: "Tỷ lệ dân số tham gia bảo hiểm y tế",
        measure: "%",
        direction: "increase",
      });
      const { plan, indicatorIds } = await samplePlanInForce(context, [
        { name: "Tỷ lệ dân số tham gia BHYT", milestones: { 2025: bound(">", 95) } },
        { name: "Tỷ lệ xã đạt chuẩn nông thôn mới", milestones: { 2025: bound(">", 80) } },
      ]);
      expect(await proposeLinks(context, plan.id)).toBe(1);
      expect(await proposeLinks(context, plan.id)).toBe(0);
      const rows = await context.db
        .selectFrom("plan_indicators")
        .select(["indicator_id", "link"])
        .where("tenant_id", "=", context.tenant)
        .orderBy("position")
        .execute();
      expect(rows).toEqual([
        { indicator_id: entry.id, link: "proposed" },
        { indicator_id: null, link: "none" },
      ]);
      expect(await verdict(context, indicatorIds[0] ?? "")).toMatchObject({ reason: "not-linked" });
    });
  });

  it("computes a ratio of the province from its communes, and says of how many", async () => {
    const { inProvince } = await province();
    await inProvince(async (context) => {
      const communes = await addPlaces(context, 3);
      const { id } = await addIndicator(context, {
        name: "Tỷ lệ hộ dùng nước sạch",
        measure: "%",
        direction: "increase",
        overUnits: "ratio",
      });
      const of = (place: number, numerator: number, denominator: number) =>
        figure(id, "2025", (100 * numerator) / denominator, {
          placeId: communes[place] ?? null,
          numerator,
          denominator,
        });
      const rolled = async () => (await findSeries(context, { indicatorIds: [id], place: "" })).get(id)?.[0];
      await recordObservations(context, [of(0, 45, 50)]);
      expect(await rolled()).toMatchObject({
        value: null,
        missing: "low-coverage",
        unitsReported: 1,
        unitsExpected: 3,
      });
      await recordObservations(context, [of(1, 200, 400)]);
      await recordObservations(context, [of(2, 9, 10)]);
      expect(await rolled()).toMatchObject({ basis: "rolled-up", unitsReported: 3, unitsExpected: 3 });
      expect((await rolled())?.value).toBeCloseTo(55.217391, 5);
      await recordObservations(context, [figure(id, "2025", 60)]);
      await recordObservations(context, [of(2, 10, 10)]);
      expect(await rolled()).toMatchObject({
        value: 60,
        basis: "observed",
        observationId: expect.any(String),
      });
    });
  });

  it.each([
    ["a value and a reason at once", { missing: "not-due" }],
    ["what is no number", { value: Number.NaN }],
    ["what is no period", { period: "năm 2025" }],
    ["a place that can't be one", { placeId: "xã A" }],
  ])("refuses %s", async (_what, wrong) => {
    const { inProvince } = await province();
    await inProvince(async (context) => {
      const { id } = await addIndicator(context, { name: "Số hợp tác xã", direction: "increase" });
      await expect(
        recordObservations(context, [{ ...figure(id, "2025", 1), ...wrong }]),
      ).rejects.toMatchObject({
        code: "input-invalid",
      });
    });
  });
});
