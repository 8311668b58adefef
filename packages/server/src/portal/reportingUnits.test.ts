import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeAcceptedRound } from "../testing/acceptedRound.js";
import { makeProgramme, type Programme } from "../testing/programme.js";

const hostile = `=Trung tâm "Nước" & <vệ sinh>`;

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let planId: string;
let water: string;
let waterPath: string;

const publish = async (subject: string, subjectId: string) => {
  const answer = await programme.officer.send("POST", "/api/publications", { subject, subjectId });
  expect(answer.statusCode).toBeLessThan(300);
  return answer.json<{ publication: { path: string } }>().publication.path;
};
const textOf = async (url: string) => (await programme.server.ask({ url })).body;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  ({ planId } = await makeAcceptedRound(programme));
  const { items } = (await programme.officer.get("/api/indicators")).json<{
    items: { id: string; name: string }[];
  }>();
  water = items.find(({ name }) => name.includes("nước sạch"))?.id ?? "";
  await programme.officer.send("PATCH", `/api/indicators/${water}`, {
    direction: "increase",
    reason: "Xác định chiều",
  });
  waterPath = await publish("indicator", water);
  await assignInHiddenPlan(water);
}, 120_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

/** A plan that isn't public gives the same indicator to another unit. */
async function assignInHiddenPlan(indicatorId: string): Promise<void> {
  const { id: unit } = await programme.addUnit("Chi cục chưa công khai");
  await programme.inTenant(async (context) => {
    const { plan, indicatorIds } = await samplePlanInForce(context, [{ name: "Tỷ lệ", milestones: {} }]);
    const [own = ""] = indicatorIds;
    await context.db
      .updateTable("plan_indicators")
      .set({ indicator_id: indicatorId, link: "confirmed" })
      .where("tenant_id", "=", context.tenant)
      .where("id", "=", own)
      .execute();
    await context.db
      .insertInto("plan_assignments")
      .values({
        tenant_id: context.tenant,
        id: context.newId(),
        plan_id: plan.id,
        subject: "indicator",
        subject_id: own,
        unit_id: unit,
        role: "responsible",
        basis: "{}",
        added_at: context.now(),
      })
      .execute();
  });
}

const files = ["figures.csv", "figures.json", "datapackage.json", "sdmx.csv", "sdmx.json"];
const pages = () => [
  "/cong",
  "/cong/chi-tieu",
  "/cong/ke-hoach",
  "/cong/don-vi",
  waterPath,
  `${waterPath}?lang=en`,
  `${waterPath}/nhung`,
  "/cong/danh-muc.jsonld",
  "/cong/cap-nhat.atom",
  ...files.map((file) => `/cong/du-lieu/tat-ca/${file}`),
];

describe("the unit behind a published figure", () => {
  it("stands beside the figure on its page and in the data, once the indicator is public", async () => {
    expect(await textOf(waterPath)).toMatch(
      /<th scope="row" class="short">2026<\/th><td class="n">74<\/td><td>[^<]*<\/td><td>Sở Nông nghiệp và Môi trường<\/td>/u,
    );
    expect(await textOf(`${waterPath}?lang=en`)).toContain("Reported by");
    expect(await textOf("/cong/du-lieu/tat-ca/figures.csv")).toContain(
      ",74,,reported,Sở Nông nghiệp và Môi trường,,",
    );
    const { indicators } = JSON.parse(await textOf("/cong/du-lieu/tat-ca/figures.json"));
    expect(indicators).toMatchObject([
      { responsibleUnits: [], figures: [{ value: 74, reportingUnit: "Sở Nông nghiệp và Môi trường" }] },
    ]);
    expect(await textOf("/cong/du-lieu/tat-ca/datapackage.json")).toContain('"reporting_unit"');
  });

  it("is told before publishing", async () => {
    const check = await programme.officer.send("POST", "/api/publications/check", {
      subject: "indicator",
      subjectId: water,
    });
    expect(check.body).toContain("Tên đơn vị báo cáo từng số liệu");
  });

  it("who answers for it by a plan is told as soon as that plan is public, and never by one that isn't", async () => {
    expect(await textOf(waterPath)).not.toContain("Đơn vị chịu trách nhiệm");
    const plan = await publish("plan", planId);
    expect(await textOf(waterPath)).toContain(
      "<dt>Đơn vị chịu trách nhiệm</dt><dd>Sở Nông nghiệp và Môi trường</dd>",
    );
    const page = await textOf(plan);
    expect(page).toMatch(/74% \(2026\)<\/td><td>[^<]+<\/td><td>Sở Nông nghiệp và Môi trường<\/td>/u);
    // an indicator that isn't public: its unit by the public plan, no figure and nobody who reported one
    expect(page).toMatch(
      /Số mẫu nước[^<]*<\/th>\s*<td>[^<]*<\/td>\s*<td class="n"><\/td><td><\/td><td>Sở Y tế<\/td>/u,
    );
    for (const url of [...pages(), plan]) expect(await textOf(url)).not.toContain("Chi cục");
  });

  it("has a page of what it has taken on in public plans: indicators with their targets, tasks that it leads", async () => {
    const list = await textOf("/cong/don-vi");
    const [, at = ""] = /href="(\/cong\/don-vi\/[^"]+)">Sở Nông nghiệp và Môi trường</u.exec(list) ?? [];
    const own = await textOf(at);
    expect(own).toMatch(new RegExp(`<a href="${waterPath}">[^<]+</a></th><td>[^<]+ \\(\\d{4}\\)</td>`, "u"));
    expect(own).not.toContain("Số mẫu nước");
    const [, other = ""] = /href="(\/cong\/don-vi\/[^"]+)">Sở Y tế</u.exec(list) ?? [];
    // its indicator isn't public: the plan's words, no link and no verdict
    expect(await textOf(other)).toMatch(/<th scope="row">Số mẫu nước[^<]*<\/th><td>[^<]*<\/td><td><\/td>/u);
  });

  it("never is a person, and nothing of an indicator that isn't public", async () => {
    for (const url of pages()) {
      const text = await textOf(url);
      expect(text).not.toContain("Người ");
      expect(text).not.toContain("Chi cục chưa công khai");
      expect(text).not.toMatch(/undefined|>null/u);
    }
    for (const file of files) expect(await textOf(`/cong/du-lieu/tat-ca/${file}`)).not.toContain("Sở Y tế");
  });

  it("whatever its name, is text on a page and no formula in a table; a figure that no unit reported has none", async () => {
    const { id: unitId } = await programme.addUnit(hostile);
    const common = {
      indicatorId: water,
      placeId: null,
      breakdown: "",
      missing: null,
      status: "reported",
    } as const;
    await programme.inTenant((context) =>
      recordObservations(context, [
        { ...common, period: "2024", value: 70, origin: "entry", originId: null, unitId },
        { ...common, period: "2025", value: 72, origin: "import", originId: null },
      ]),
    );
    const page = await textOf(waterPath);
    expect(page).toContain("<td>=Trung tâm &quot;Nước&quot; &amp; &lt;vệ sinh&gt;</td>");
    expect(page).toMatch(
      /<th scope="row" class="short">2025<\/th><td class="n">72<\/td><td>[^<]*<\/td><td><\/td>/u,
    );
    expect(await textOf("/cong/du-lieu/tat-ca/figures.csv")).toContain(`"'=Trung tâm ""Nước"" & <vệ sinh>"`);
  });
});
