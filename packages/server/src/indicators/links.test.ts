import { withTenant } from "@lotrinh/store/context";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

const bound = { 2030: { kind: "bound", op: ">=", value: 95 } } as const;

/** A plan with three indicators and a catalogue that has the first one, and one like the second but for rural people. */
async function openProvince() {
  const server = await makeTestServer(database.store);
  servers.push(server);
  const officer = await server.signIn("officer");
  const make = async (name: string) =>
    (await officer.post("/api/indicators", { name, measure: "%", direction: "increase" })).json().indicator
      .id as string;
  const same = await make("Tỷ lệ trường học có nước uống");
  const rural = await make("Tỷ lệ dân số nông thôn dùng nước sạch");
  const { plan, indicatorIds } = await withTenant(
    database.store,
    { tenant: server.tenant, person: officer.person },
    (context) =>
      samplePlanInForce(context, [
        { name: "Tỷ lệ trường học có nước uống", milestones: bound },
        { name: "Tỷ lệ dân số đô thị dùng nước sạch", milestones: bound },
        { name: "Số buổi tuyên truyền", measure: "buổi", milestones: bound },
      ]),
  );
  const [first = "", second = "", third = ""] = indicatorIds;
  await officer.post("/api/links/propose", { plan: plan.id });
  const list = async (query = "") => (await officer.get(`/api/links?plan=${plan.id}${query}`)).json();
  return { server, officer, same, rural, first, second, third, plan, list };
}

describe("linking a plan's indicators to the catalogue", () => {
  it("shows what each may mean, why, and what differs; nobody has decided yet", async () => {
    const { list, same, rural } = await openProvince();
    const { items, counts } = await list();
    expect(counts).toEqual({ none: 2, proposed: 1, confirmed: 0, apart: 0 });
    expect(items).toMatchObject([
      { link: "proposed", decided: null, candidates: [{ indicator: { id: same }, differences: [] }] },
      {
        link: "none",
        candidates: [
          {
            indicator: { id: rural },
            sameMeaning: false,
            differences: [{ kind: "area", ours: ["đô thị"], theirs: ["nông thôn"] }],
          },
        ],
      },
      { link: "none", candidates: [] },
    ]);
  });

  it("keeps who decided when; what was left apart stays apart until the decision is taken back", async () => {
    const { officer, list, same, first, plan } = await openProvince();
    await officer.post("/api/links", {
      links: [{ planIndicatorId: first, indicatorId: same, confirm: true }],
    });
    expect((await list("&link=confirmed")).items).toMatchObject([
      {
        planIndicatorId: first,
        decided: { by: expect.stringMatching(/./u), at: expect.stringMatching(/Z$/u) },
      },
    ]);
    await officer.post("/api/links", {
      links: [{ planIndicatorId: first, indicatorId: null, confirm: true }],
    });
    await officer.post("/api/links/propose", { plan: plan.id });
    expect((await list("&link=apart")).items).toMatchObject([{ planIndicatorId: first, link: "apart" }]);
    expect((await list("&link=none")).items).toHaveLength(2);
    const reopened = await officer.post("/api/links/reopen", { planIndicatorIds: [first] });
    expect(reopened.json().links).toMatchObject([{ planIndicatorId: first, link: "proposed" }]);
    expect((await list()).items[0]).toMatchObject({
      link: "proposed",
      decided: null,
      indicator: { id: same },
    });
  });

  it("withdraws an entry made here when that is undone and nothing else uses it; its history stays", async () => {
    const { officer, first, third, list } = await openProvince();
    const named = async () =>
      (await officer.get("/api/indicators?limit=100")).json().items.map(({ name }: { name: string }) => name);
    const make = async (planIndicatorId: string) =>
      (await officer.post("/api/links/create", { planIndicatorId, direction: "increase" })).json().indicator
        .id as string;
    const reopen = (id: string) => officer.post("/api/links/reopen", { planIndicatorIds: [id] });

    const unused = await make(third);
    expect(await named()).toContain("Số buổi tuyên truyền");
    await reopen(third);
    expect(await named()).not.toContain("Số buổi tuyên truyền");
    expect((await list()).items[2]).toMatchObject({ link: "none", candidates: [] });
    expect((await officer.get(`/api/indicators/${unused}/history`)).json().changes).toMatchObject([
      { kind: "changed", after: { withdrawn: true } },
      { kind: "created" },
    ]);

    const shared = await make(third);
    await officer.post("/api/links", {
      links: [{ planIndicatorId: first, indicatorId: shared, confirm: true }],
    });
    await reopen(third);
    expect(await named()).toContain("Số buổi tuyên truyền");
  });

  it("keeps an entry that a person added to the catalogue when its link is taken back", async () => {
    const { officer, first, same } = await openProvince();
    await officer.post("/api/links", {
      links: [{ planIndicatorId: first, indicatorId: same, confirm: true }],
    });
    await officer.post("/api/links", {
      links: [{ planIndicatorId: first, indicatorId: null, confirm: true }],
    });
    const { items } = (await officer.get("/api/indicators?limit=100")).json();
    expect(items.map(({ id }: { id: string }) => id)).toContain(same);
  });

  it("gives all links as a table, and lets a viewer read and not decide", async () => {
    const { server, first, same } = await openProvince();
    const viewer = await server.signIn("viewer");
    const { body } = await viewer.get("/api/links.csv");
    expect(body).toContain("Tỷ lệ trường học có nước uống,%,Đề xuất,Tỷ lệ trường học có nước uống");
    const links = [{ planIndicatorId: first, indicatorId: same, confirm: true }];
    expect((await viewer.post("/api/links", { links })).statusCode).toBe(403);
    expect((await viewer.post("/api/links/reopen", { planIndicatorIds: [first] })).statusCode).toBe(403);
  });
});
