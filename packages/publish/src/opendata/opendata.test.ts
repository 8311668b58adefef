import { describe, expect, it } from "vitest";
import { atomFeed } from "./atom.js";
import { toCsv } from "./csv.js";
import { dataPackage } from "./dataPackage.js";
import type { OpenDataset } from "./dataset.js";
import { dcatCatalogue, distributions } from "./dcat.js";
import { figureColumns, figureTable } from "./figureTable.js";
import { schemaOrgDataset } from "./schemaOrg.js";

const figure = {
  place: null,
  placeCode: null,
  breakdown: null,
  missing: null,
  status: "reported",
  reportingUnit: "Sở Y tế",
  recordedAt: "2026-11-20T02:00:00.000Z",
} as const;

const dataset: OpenDataset = {
  address: "https://so-lieu.lamgiang.gov.vn/cong/du-lieu/phat-trien-ben-vung",
  slug: "phat-trien-ben-vung",
  title: { vi: "Chỉ tiêu phát triển bền vững", en: "Sustainable development indicators" },
  description: { vi: "Số liệu đã công khai.", en: "Published figures." },
  publisher: {
    name: "Ủy ban nhân dân tỉnh Lam Giang",
    address: "https://so-lieu.lamgiang.gov.vn/cong",
    place: "Lam Giang",
    areaCode: "VN_LAM_GIANG",
  },
  license: {
    id: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    address: "https://creativecommons.org/licenses/by/4.0/",
  },
  issued: "2026-11-20",
  modified: "2026-11-20T02:00:00.000Z",
  indicators: [
    {
      id: "i1",
      code: "1.2.1",
      name: "Tỷ lệ hộ nghèo",
      measure: "%",
      definition: null,
      source: null,
      responsibleUnits: ["Sở Nội vụ", "Sở Y tế"],
      address: "https://so-lieu.lamgiang.gov.vn/cong/chi-tieu/ty-le-ho-ngheo",
      sdgSeries: "SI_POV_NAHC",
      figures: [
        { ...figure, period: "2024", value: 3.3 },
        { ...figure, period: "2025", value: 2.9, status: "estimated" },
        { ...figure, period: "2025", breakdown: "Nông thôn", value: 4.1 },
        { ...figure, period: "2025", breakdown: "Dân tộc thiểu số", value: 6 },
        { ...figure, period: "2026", value: null, missing: "Chưa đến kỳ", reportingUnit: null },
      ],
    },
    {
      id: "i2",
      code: null,
      name: '=HYPERLINK("x")',
      measure: "người",
      definition: null,
      source: null,
      responsibleUnits: ["Sở Nội vụ", "Sở Y tế"],
      address: "https://so-lieu.lamgiang.gov.vn/cong/chi-tieu/khac",
      sdgSeries: null,
      figures: [{ ...figure, period: "2025", value: 12 }],
    },
  ],
};

interface Node {
  readonly "@id"?: string;
  readonly "@type"?: string | readonly string[];
  readonly [property: string]: unknown;
}

/** Every resource in a JSON-LD document with the property that points at it. */
function nodesOf(value: unknown, property = ""): { property: string; node: Node }[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodesOf(each, property));
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, each]) =>
    name === "@context" ? [] : nodesOf(each, name),
  );
  return Object.hasOwn(value, "@id") ? [{ property, node: value as Node }, ...inner] : inner;
}

/** Classes of what properties point at, by DCAT-AP 2.1.1 and 3.0.1. */
const ranges: Readonly<Record<string, string>> = {
  "dct:publisher": "foaf:Agent",
  "dct:license": "dct:LicenseDocument",
  "dct:language": "dct:LinguisticSystem",
  "dct:spatial": "dct:Location",
  "dct:temporal": "dct:PeriodOfTime",
  "dct:accessRights": "dct:RightsStatement",
  "dct:accrualPeriodicity": "dct:Frequency",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:type": "skos:Concept",
  "dcat:mediaType": "dct:MediaType",
  "dcat:theme": "skos:Concept",
  "dcat:themeTaxonomy": "skos:ConceptScheme",
  "dcat:contactPoint": "vcard:Kind",
  "dcat:dataset": "dcat:Dataset",
  "dcat:distribution": "dcat:Distribution",
  "dcat:service": "dcat:DataService",
  "dcat:servesDataset": "dcat:Dataset",
  "dcatap:availability": "skos:Concept",
  "foaf:homepage": "foaf:Document",
};

describe("the open table of figures", () => {
  it("has a row a figure, also where a value is missing, with its reason", () => {
    const [head, ...rows] = figureTable(dataset);
    expect(head).toEqual([...figureColumns]);
    expect(rows).toHaveLength(6);
    expect(rows[4]?.slice(4, 11)).toEqual(["2026", null, "Lam Giang", null, null, "Chưa đến kỳ", "reported"]);
  });

  it("names the unit that reported a figure, where one did, and those that answer for the indicator", () => {
    const rows = figureTable(dataset);
    expect(rows.map((row) => row.slice(11, 13))).toEqual([
      ["reporting_unit", "responsible_units"],
      ...Array(4).fill(["Sở Y tế", "Sở Nội vụ; Sở Y tế"]),
      [null, "Sở Nội vụ; Sở Y tế"],
      ["Sở Y tế", "Sở Nội vụ; Sở Y tế"],
    ]);
  });

  it("is never run as a formula by a spreadsheet, and stays as it is for programs", () => {
    const rows = figureTable(dataset).slice(-1);
    expect(toCsv(rows, { forSpreadsheets: true })).toContain(`"'=HYPERLINK(""x"")"`);
    expect(toCsv(rows, { forSpreadsheets: false })).toContain(`"=HYPERLINK(""x"")"`);
    expect(toCsv([[-1.5, null, "a,b"]], { forSpreadsheets: true })).toBe('\ufeff-1.5,,"a,b"\r\n');
  });
});

describe("the Data Package", () => {
  it("describes the columns of the table and nothing else", () => {
    const fields = figureColumns.map((name) => expect.objectContaining({ name }));
    expect(dataPackage(dataset)).toMatchObject({
      name: "phat-trien-ben-vung",
      resources: [{ path: "figures.csv", schema: { fields } }],
    });
  });
});

describe("the catalogue", () => {
  const { address, publisher, license, modified } = dataset;
  const catalogue = dcatCatalogue({
    address: publisher.address,
    title: "Cổng dữ liệu",
    description: "Dữ liệu mở của tỉnh",
    publisher,
    license,
    modified,
    service: {
      title: "Dữ liệu mở",
      endpoint: `${publisher.address}/du-lieu`,
      description: "https://x/openapi.json",
    },
    datasets: [dataset],
  });

  it("has what DCAT-AP demands of catalogue, data set, distribution, service and agent", () => {
    expect(catalogue).toMatchObject({
      "dct:title": {},
      "dct:description": {},
      "dct:publisher": { "foaf:name": {} },
      "dcat:service": { "dct:title": {}, "dcat:endpointURL": {} },
      "dcat:dataset": [{ "dct:title": [{}, {}], "dct:description": [{}, {}] }],
    });
    expect(JSON.stringify(catalogue)).toContain(`"dcat:accessURL":{"@id":"${address}/figures.csv"}`);
  });

  it("says the class of everything that its profile asks the class of, and the list of every value of a list", () => {
    const places = nodesOf(catalogue);
    const classes = new Map(
      places.flatMap(({ node }) => (node["@type"] === undefined ? [] : [[node["@id"], node["@type"]]])),
    );
    for (const { property, node } of places.filter(({ property }) => Object.hasOwn(ranges, property)))
      expect([property, [classes.get(node["@id"])].flat()]).toEqual([
        property,
        expect.arrayContaining([ranges[property]]),
      ]);
    const listed = places.filter(({ node: { "@id": id = "", "@type": type } }) =>
      type === undefined || type === "skos:ConceptScheme" ? false : /\/authority\/|\/adms\//u.test(id),
    );
    expect(listed.length).toBeGreaterThan(10);
    for (const { node } of listed) expect(node).toHaveProperty(["skos:inScheme", "@id"]);
  });

  it("gives a value once where the profile allows one", () => {
    for (const { node } of nodesOf(catalogue))
      for (const property of ["dct:publisher", "dct:license", "dct:issued", "dct:modified", "dct:format"])
        expect([property, Array.isArray(node[property])]).toEqual([property, false]);
  });

  it("counts the years of a period of several", () => {
    const [first] = dataset.indicators;
    const indicators = first && [{ ...first, figures: [{ ...figure, period: "2021-2025", value: 1 }] }];
    expect(schemaOrgDataset({ ...dataset, indicators: indicators ?? [] })).toMatchObject({
      temporalCoverage: "2021/2025",
    });
  });

  it("tells search engines the years and the downloads", () => {
    expect(schemaOrgDataset(dataset)).toMatchObject({ temporalCoverage: "2024/2026" });
    expect(schemaOrgDataset({ ...dataset, indicators: [] })).not.toHaveProperty("temporalCoverage");
    expect(distributions.map(({ end }) => end)).toContain("sdmx.json");
  });
});

describe("feeds", () => {
  const hostile = `<b>"Tên" & 'họ'</b>\u0000`;

  it("escape every text", () => {
    const feed = atomFeed({
      address: "https://x/f.atom",
      home: "https://x",
      language: "vi",
      title: hostile,
      author: "UBND",
      updated: dataset.modified,
      entries: [
        {
          id: "urn:1",
          title: hostile,
          link: "https://x/?a=1&b=2",
          summary: hostile,
          updated: dataset.modified,
        },
      ],
    });
    expect(feed).toContain("&lt;b&gt;&quot;Tên&quot; &amp; &#39;họ&#39;&lt;/b&gt;\ufffd");
    expect(feed).toContain('href="https://x/?a=1&amp;b=2"');
  });
});
