import { makeTestServer, type TestServer } from "@lotrinh/server/testing/testServer";
import { addIndicator } from "@lotrinh/store/catalogue/indicators";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { withTenant } from "@lotrinh/store/context";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOfficial, officialFiles, schemaProblems } from "./schemas/official.js";
import { shaclAtHand, shaclProblems } from "./schemas/shacl.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store);
  const administrator = await server.signIn("administrator");
  for (const [name, links] of [
    ["Tỷ lệ hộ nghèo đa chiều", [{ framework: "sdg-series", code: "SI_POV_NAHC" }]],
    [`Tỷ lệ "hộ" & <khác> 😀`, []],
    ["Tỷ suất tử vong mẹ", [{ framework: "sdg-indicator", code: "3.1.1" }]],
  ] as const) {
    const { id } = await inTenant((context) =>
      addIndicator(context, { name, direction: "decrease", measure: "%", frameworks: links }),
    );
    await observe(id);
    await administrator.post("/api/publications", { subject: "indicator", subjectId: id });
  }
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

const inTenant = <T>(work: Parameters<typeof withTenant<T>>[2]) =>
  withTenant(database.store, { tenant: server.tenant, person: null }, work);

async function observe(indicatorId: string): Promise<void> {
  const common = {
    indicatorId,
    placeId: null,
    missing: null,
    origin: "entry",
    originId: null,
    note: null,
  } as const;
  await inTenant((context) =>
    recordObservations(context, [
      { ...common, breakdown: "", period: "2024", value: 3.3, status: "reported" },
      { ...common, breakdown: "", period: "2025", value: 2.9, status: "estimated" },
      { ...common, breakdown: "Nông thôn", period: "2025", value: 4.1, status: "official" },
      { ...common, breakdown: "Dân tộc thiểu số", period: "2025-Q3", value: 6, status: "reported" },
      { ...common, breakdown: "", period: "2026", value: null, missing: "Chưa đến kỳ", status: "reported" },
      { ...common, breakdown: "Nữ", period: "2025-S1", value: 0, status: "reported" },
      { ...common, breakdown: "", period: "2021-2025", value: 5, status: "official" },
    ]),
  );
}

async function fileOf(url: string): Promise<Record<string, unknown>> {
  const { statusCode, body } = await server.ask({ url });
  expect([url, statusCode]).toEqual([url, 200]);
  return JSON.parse(body);
}

const sets = ["tat-ca", "ty-le-ho-ngheo-da-chieu", "ty-le-ho-khac"];

describe.skipIf(findOfficial("sdmx-json-data-schema.json") === undefined)(
  "by the official SDMX-JSON 2.0.0 schema",
  () => {
    const schema = findOfficial("sdmx-json-data-schema.json") ?? "";

    it.each(sets)("the figures of %s are valid", async (set) => {
      expect(schemaProblems(schema, await fileOf(`/cong/du-lieu/${set}/sdmx.json`))).toEqual([]);
    });

    it("a message without its sender isn't", async () => {
      const message = await fileOf("/cong/du-lieu/tat-ca/sdmx.json");
      expect(schemaProblems(schema, { ...message, meta: { id: "x" } })).not.toEqual([]);
    });
  },
);

describe.each(["datapackage.json", "tabular-data-package.json"])(
  "by the official Data Package profile %s",
  (name) => {
    const schema = findOfficial(name);

    it.skipIf(schema === undefined).each(sets)("the package of %s is valid", async (set) => {
      const described = await fileOf(`/cong/du-lieu/${set}/datapackage.json`);
      expect(schemaProblems(schema ?? "", described)).toEqual([]);
      expect(schemaProblems(schema ?? "", { ...described, resources: [] })).not.toEqual([]);
    });
  },
);

describe("by the public API's own description", () => {
  it.each(sets)("the figures of %s as JSON are valid", async (set) => {
    const { components } = await fileOf("/cong/openapi.json");
    const schema = JSON.stringify({ components, $ref: "#/components/schemas/DataSet" });
    const figures = await fileOf(`/cong/du-lieu/${set}/figures.json`);
    expect(schemaProblems(schema, figures)).toEqual([]);
    expect(schemaProblems(schema, { ...figures, who: "ai" })).not.toEqual([]);
  });
});

/** What DCAT-AP recommends and the portal has none of: an outline of the province; availability under the misprinted name of a file of 2.1.1. */
const notGiven =
  /#place dcat#(?:bbox|centroid) MinCount$|r5ravailability MinCount$|(?:publisher|spatial|themeTaxonomy) (?:Node|NodeKind|HasValue)$/u;

describe.skipIf(!shaclAtHand || officialFiles(".ttl").length === 0)(
  "by the official shapes of DCAT-AP",
  () => {
    it.each(officialFiles(".ttl"))("the catalogue conforms to %s", async (name) => {
      const shapes = findOfficial(name) ?? "";
      const problems = await shaclProblems(shapes, await fileOf("/cong/danh-muc.jsonld"));
      expect(problems.filter(({ severity }) => severity !== "Warning")).toEqual([]);
      expect(problems.filter(({ what }) => !notGiven.test(what))).toEqual([]);
    });

    it("a catalogue without its title or with a language of no class doesn't", async () => {
      const catalogue = await fileOf("/cong/danh-muc.jsonld");
      const { "dct:title": _title, ...untitled } = catalogue;
      const spoilt = { ...untitled, "dct:language": { "@id": "http://x/vi" } };
      const found = await Promise.all(
        officialFiles(".ttl").map(async (name) => shaclProblems(findOfficial(name) ?? "", spoilt)),
      );
      expect(found.flat().map(({ what }) => what)).toContainEqual(expect.stringContaining("title MinCount"));
    });
  },
);
