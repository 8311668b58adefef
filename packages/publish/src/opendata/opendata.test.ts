import { describe, expect, it } from "vitest";
import { atomFeed } from "./atom.js";
import { toCsv } from "./csv.js";
import { dataPackage } from "./dataPackage.js";
import type { OpenDataset } from "./dataset.js";
import { dcatCatalogue, distributions } from "./dcat.js";
import { edxmlPackage } from "./edxml.js";
import { figureColumns, figureTable } from "./figureTable.js";
import { schemaOrgDataset } from "./schemaOrg.js";
import { findSdgSeries } from "./sdgSeries.js";
import { dimensions, sdmxObservations } from "./sdmx.js";
import { sdmxCsv } from "./sdmxCsv.js";
import { sdmxJson } from "./sdmxJson.js";

const figure = {
  place: null,
  placeCode: null,
  breakdown: null,
  missing: null,
  status: "reported",
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
      address: "https://so-lieu.lamgiang.gov.vn/cong/chi-tieu/ty-le-ho-ngheo",
      sdgSeries: "SI_POV_NAHC",
      figures: [
        { ...figure, period: "2024", value: 3.3 },
        { ...figure, period: "2025", value: 2.9, status: "estimated" },
        { ...figure, period: "2025", breakdown: "Nông thôn", value: 4.1 },
        { ...figure, period: "2025", breakdown: "Dân tộc thiểu số", value: 6 },
        { ...figure, period: "2026", value: null, missing: "Chưa đến kỳ" },
      ],
    },
    {
      id: "i2",
      code: null,
      name: '=HYPERLINK("x")',
      measure: "người",
      definition: null,
      source: null,
      address: "https://so-lieu.lamgiang.gov.vn/cong/chi-tieu/khac",
      sdgSeries: null,
      figures: [{ ...figure, period: "2025", value: 12 }],
    },
  ],
};

describe("the open table of figures", () => {
  it("has a row a figure, also where a value is missing, with its reason", () => {
    const [head, ...rows] = figureTable(dataset);
    expect(head).toEqual([...figureColumns]);
    expect(rows).toHaveLength(6);
    expect(rows[4]?.slice(4, 11)).toEqual(["2026", null, "Lam Giang", null, null, "Chưa đến kỳ", "reported"]);
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

describe("SDMX", () => {
  it("takes what maps to a global series, with a value, and codes breakdowns that the structure knows", () => {
    const observations = sdmxObservations(dataset);
    expect(
      observations.map(({ period, value, attributes }) => [period, value, attributes.OBS_STATUS]),
    ).toEqual([
      ["2024", 3.3, "A"],
      ["2025", 2.9, "E"],
      ["2025", 4.1, "A"],
      ["2025", 6, "A"],
    ]);
    expect(observations[2]?.key).toMatchObject({ URBANISATION: "R", SERIES: "SI_POV_NAHC", SEX: "_T" });
    expect(observations[3]?.key.CUST_BREAKDOWN).toBe("C_DAN_TOC_THIEU_SO");
    expect(observations[3]?.attributes.CUST_BREAKDOWN_LB).toBe("Dân tộc thiểu số");
  });

  it("writes each observation into CSV with all dimensions in their order", () => {
    const [head = "", first = ""] = sdmxCsv(dataset).split("\r\n");
    expect(head.split(",").slice(3, 3 + dimensions.length)).toEqual([...dimensions]);
    expect(first).toMatch(
      /^datastructure,IAEG-SDGs:SDG\(1\.8\),I,A,N,SI_POV_NAHC,VN_LAM_GIANG,.*,2024,3\.3,PT,0,A,C,$/u,
    );
  });

  it("gives back the same observations from JSON by its positions", () => {
    const message = sdmxJson(dataset) as {
      data: {
        dataSets: { series: Record<string, { observations: Record<string, number[]> }> }[];
        structures: {
          dimensions: {
            series: { id: string; values: { id: string }[] }[];
            observation: { values: { value: string }[] }[];
          };
        }[];
      };
    };
    const [structure] = message.data.structures;
    const [set] = message.data.dataSets;
    const back = Object.entries(set?.series ?? {}).flatMap(([key, { observations }]) => {
      const positions = key.split(":").map(Number);
      const codes = structure?.dimensions.series.map(({ values }, at) => values[positions[at] ?? 0]?.id);
      return Object.entries(observations).map(([at, [value]]) => [
        codes?.join("."),
        structure?.dimensions.observation[0]?.values[Number(at)]?.value,
        value,
      ]);
    });
    const expected = sdmxObservations(dataset).map(({ key, period, value }) => [
      dimensions.map((name) => key[name]).join("."),
      period,
      value,
    ]);
    expect(back.toSorted()).toEqual(expected.toSorted());
  });

  it("says how often and in what a figure is measured, and never that a province is the country", () => {
    const one = (measure: string | null, period: string, sdgSeries = "SH_DYN_MORT") => {
      const [first] = dataset.indicators;
      if (first === undefined) throw new Error("no indicator");
      const figures = [{ ...figure, period, value: 12 }];
      const [made] = sdmxObservations({
        ...dataset,
        indicators: [{ ...first, measure, sdgSeries, figures }],
      });
      return [made?.key.FREQ, made?.attributes.UNIT_MEASURE, made?.attributes.UNIT_MULT, made?.key.REF_AREA];
    };
    expect(one("‰", "2026")).toEqual(["A", "PER_1000_LIVE_BIRTHS", "0", "VN_LAM_GIANG"]);
    expect(one(null, "2026-Q3")).toEqual(["Q", "PER_1000_LIVE_BIRTHS", "0", "VN_LAM_GIANG"]);
    expect(one("%", "2026-S1", "SI_POV_NAHC").slice(0, 2)).toEqual(["S", "PT"]);
    expect(one("tỷ đồng", "2026-07", "OTHER").slice(0, 3)).toEqual(["M", "CUR_LCU", "9"]);
    expect(one("công trình", "2026", "OTHER")[1]).toBe("NUMBER");
  });

  it("finds the series by the catalogue's links: named, or the main one of a global indicator", () => {
    expect(findSdgSeries(["sdg:1", "sdg-series:SI_POV_EMP1"])).toBe("SI_POV_EMP1");
    expect(findSdgSeries(["sdg-indicator:3.1.1"])).toBe("SH_STA_MORT");
    expect(findSdgSeries(["sdg:3", "sdg-target:3.1", "sdg-indicator:99.9"])).toBeNull();
    expect(findSdgSeries(["sdg-series:<b>"])).toBeNull();
  });

  it("gives an empty message for a data set without global series", () => {
    const none = { ...dataset, indicators: dataset.indicators.slice(1) };
    expect(sdmxObservations(none)).toEqual([]);
    expect(JSON.stringify(sdmxJson(none))).not.toMatch(/null|undefined|NaN/);
  });
});

describe("the catalogue", () => {
  it("has what DCAT-AP demands of catalogue, data set, distribution and agent", () => {
    const { address, publisher } = dataset;
    const catalogue = dcatCatalogue({
      address: publisher.address,
      title: "Cổng dữ liệu",
      description: "Dữ liệu mở của tỉnh",
      publisher,
      modified: dataset.modified,
      datasets: [dataset],
    });
    expect(catalogue).toMatchObject({
      "dct:title": {},
      "dct:description": {},
      "dct:publisher": { "foaf:name": {} },
      "dcat:dataset": [{ "dct:title": [{}, {}], "dct:description": [{}, {}] }],
    });
    expect(JSON.stringify(catalogue)).toContain(`"dcat:accessURL":{"@id":"${address}/figures.csv"}`);
  });

  it("tells search engines the years and the downloads", () => {
    expect(schemaOrgDataset(dataset)).toMatchObject({ temporalCoverage: "2024/2026" });
    expect(schemaOrgDataset({ ...dataset, indicators: [] })).not.toHaveProperty("temporalCoverage");
    expect(distributions.map(({ end }) => end)).toContain("sdmx.json");
  });
});

describe("feeds and packages", () => {
  const hostile = `<b>"Tên" & 'họ'</b>\u0000`;

  it("escape every text", () => {
    const feed = atomFeed({
      address: "https://x/f.atom",
      home: "https://x",
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

  it("carry an issued report with its header and attachments (QCVN 102:2016)", () => {
    const xml = edxmlPackage({
      from: { code: "000.00.00.H99", name: "UBND tỉnh Lam Giang", inCharge: null },
      to: [{ code: "G09", name: "Bộ Tài chính", inCharge: null }],
      number: "15",
      symbol: "BC-UBND",
      place: "Lam Giang",
      date: "2026-12-10",
      typeName: "Báo cáo",
      subject: hostile,
      signer: { name: "Nguyễn Văn A", position: "Phó Chủ tịch" },
      pages: 12,
      sentAt: "2026-12-10T09:00:00+07:00",
      attachments: [{ name: "bao-cao.docx", mediaType: "application/octet-stream", content: "UEsDBA==" }],
    });
    expect(xml).toContain("<DocumentId>000.00.00.H99,2026/12/10,15/BC-UBND</DocumentId>");
    expect(xml).toContain("<PromulgationDate>2026/12/10</PromulgationDate>");
    expect(xml).not.toContain("<b>");
  });
});
