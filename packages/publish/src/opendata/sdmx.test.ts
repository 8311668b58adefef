import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenDataset, OpenFigure, OpenIndicator } from "./dataset.js";
import { findSdgSeries } from "./sdgSeries.js";
import { attributes, dimensions, sdmxObservations, structureId } from "./sdmx.js";
import { sdmxCoverage } from "./sdmxCoverage.js";
import { sdmxCsv } from "./sdmxCsv.js";
import { sdmxJson } from "./sdmxJson.js";

const figure: OpenFigure = {
  period: "2025",
  place: null,
  placeCode: null,
  breakdown: null,
  value: 12,
  missing: null,
  status: "reported",
  reportingUnit: null,
  recordedAt: "2026-11-20T02:00:00.000Z",
};

const poverty: OpenIndicator = {
  id: "i1",
  code: "1.2.1",
  name: "Tỷ lệ hộ nghèo",
  measure: "%",
  definition: null,
  source: null,
  responsibleUnits: [],
  address: "https://so-lieu.lamgiang.gov.vn/cong/chi-tieu/ty-le-ho-ngheo",
  sdgSeries: "SI_POV_NAHC",
  figures: [
    { ...figure, period: "2024", value: 3.3 },
    { ...figure, period: "2025", value: 2.9, status: "estimated", reportingUnit: "Sở Y tế" },
    { ...figure, period: "2025", breakdown: "Nông thôn", value: 4.1 },
    { ...figure, period: "2025", breakdown: "Dân tộc thiểu số", value: 6 },
    { ...figure, period: "2026", value: null, missing: "Chưa đến kỳ, chờ điều tra" },
  ],
};

function datasetOf(...indicators: OpenIndicator[]): OpenDataset {
  return {
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
    license: { id: "CC-BY-4.0", title: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
    issued: "2026-11-20",
    modified: "2026-11-20T02:00:00.000Z",
    indicators,
  };
}

/** The first observation of an indicator that is like the first but for some things. */
function observed(change: Partial<OpenIndicator>, ofFigure: Partial<OpenFigure> = {}) {
  const [first] = sdmxObservations(
    datasetOf({ ...poverty, figures: [{ ...figure, ...ofFigure }], ...change }),
  );
  return first;
}

describe("what the global structure holds", () => {
  it("codes breakdowns that the structure knows, and tells an estimate and a missing value with its reason", () => {
    const observations = sdmxObservations(datasetOf(poverty));
    expect(
      observations.map(({ period, value, attributes: { OBS_STATUS, COMMENT_OBS, SOURCE_DETAIL } }) => [
        period,
        value,
        OBS_STATUS,
        COMMENT_OBS ?? SOURCE_DETAIL,
      ]),
    ).toEqual([
      ["2024", 3.3, "A", null],
      ["2025", 2.9, "E", "Sở Y tế"],
      ["2025", 4.1, "A", null],
      ["2025", 6, "A", null],
      ["2026", null, "O", "Chưa đến kỳ, chờ điều tra"],
    ]);
    expect(observations[2]?.key).toMatchObject({ URBANISATION: "R", SERIES: "SI_POV_NAHC", SEX: "_T" });
    expect(observations[3]?.key.CUST_BREAKDOWN).toMatch(/^C\d{3}$/u);
    expect(observations[3]?.attributes.CUST_BREAKDOWN_LB).toBe("Dân tộc thiểu số");
  });

  it("gives a breakdown the same custom code in every data set", () => {
    const [alone] = sdmxObservations(
      datasetOf({ ...poverty, figures: [{ ...figure, breakdown: "Dân tộc thiểu số" }] }),
    );
    const among = sdmxObservations(
      datasetOf({
        ...poverty,
        figures: ["Hộ nghèo", "Dân tộc thiểu số", "Trẻ em"].map((breakdown) => ({ ...figure, breakdown })),
      }),
    );
    expect(among[1]?.key.CUST_BREAKDOWN).toBe(alone?.key.CUST_BREAKDOWN);
    expect(new Set(among.map(({ key }) => key.CUST_BREAKDOWN)).size).toBe(3);
  });

  it("says how often and in what a figure is measured, and never that a province is the country", () => {
    const one = (measure: string | null, period: string, sdgSeries = "SH_DYN_MORT") => {
      const made = observed({ measure, sdgSeries }, { period });
      return [made?.key.FREQ, made?.attributes.UNIT_MEASURE, made?.attributes.UNIT_MULT, made?.key.REF_AREA];
    };
    expect(one("‰", "2026")).toEqual(["A", "PER_1000_LIVE_BIRTHS", "0", "VN_LAM_GIANG"]);
    expect(one(null, "2026-Q3")).toEqual(["Q", "PER_1000_LIVE_BIRTHS", "0", "VN_LAM_GIANG"]);
    expect(one("%", "2026-S1", "SI_POV_NAHC").slice(0, 2)).toEqual(["S", "PT"]);
    expect(one("tỷ đồng", "2026-07", "OTHER").slice(0, 3)).toEqual(["M", "CUR_LCU", "9"]);
    expect(one("Ca/100.000 trẻ sinh ra sống", "2026", "OTHER")[1]).toBe("PER_100000_LIVE_BIRTHS");
    expect(one("công trình", "2026", "OTHER")[1]).toBe("NUMBER");
  });

  it("leaves out periods that the structure has no frequency for", () => {
    for (const period of ["2026-9M", "2021-2025"]) expect(observed({}, { period })).toBeUndefined();
  });

  it("stands under whom a series is always of: mothers are women, children under five are of that age", () => {
    expect(observed({ sdgSeries: "SH_STA_MORT" })?.key).toMatchObject({ SEX: "F", AGE: "_T" });
    expect(observed({ sdgSeries: "SH_DYN_MORT" }, { breakdown: "Nam" })?.key).toMatchObject({
      SEX: "M",
      AGE: "Y0T4",
    });
  });

  it("has a period of a series once, and a series from one indicator", () => {
    const twice = sdmxObservations(
      datasetOf(
        {
          ...poverty,
          figures: ["Đô thị", "Thành thị"].map((breakdown, at) => ({ ...figure, breakdown, value: at })),
        },
        { ...poverty, id: "i2", figures: [{ ...figure, breakdown: "đô thị", period: "2024", value: 9 }] },
      ),
    );
    expect(twice.map(({ period, value }) => [period, value])).toEqual([["2025", 0]]);
  });
});

describe("the series of an entry of the catalogue", () => {
  it("is the named one, or the main one of a global indicator", () => {
    expect(findSdgSeries(["sdg:1", "sdg-series:SI_POV_EMP1"], "%")).toBe("SI_POV_EMP1");
    expect(findSdgSeries(["sdg-indicator:3.1.1"], null)).toBe("SH_STA_MORT");
    expect(findSdgSeries(["sdg:3", "sdg-target:3.1", "sdg-indicator:99.9"], null)).toBeNull();
    expect(findSdgSeries(["sdg-series:<b>"], null)).toBeNull();
  });

  it("isn't guessed where an indicator has several of equal rank", () => {
    for (const code of ["2.2.2", "3.b.1", "4.1.2", "6.2.1"])
      expect([code, findSdgSeries([`sdg-indicator:${code}`], "%")]).toEqual([code, null]);
  });

  it("isn't taken for what is measured in something else", () => {
    const of = (measure: string) => findSdgSeries(["sdg-indicator:3.1.1"], measure);
    for (const measure of ["ca/100.000 trẻ đẻ sống", "trên 100.000 trẻ sinh ra sống", "/100 000 trẻ đẻ sống"])
      expect([measure, of(measure)]).toEqual([measure, "SH_STA_MORT"]);
    for (const measure of ["ca", "%", "‰", "ca/1.000 trẻ đẻ sống", "công trình"])
      expect([measure, of(measure)]).toEqual([measure, null]);
    expect(findSdgSeries(["sdg-indicator:3.2.1"], "‰")).toBe("SH_DYN_MORT");
    expect(findSdgSeries(["sdg-indicator:3.3.1"], "ca/1.000 dân")).toBe("SH_HIV_INCD");
  });
});

describe("SDMX-CSV 2.0", () => {
  const [head = "", ...rows] = sdmxCsv(datasetOf(poverty)).trimEnd().split("\r\n");

  it("starts with the structure and has its components in its order", () => {
    expect(head.split(",")).toEqual([
      "STRUCTURE",
      "STRUCTURE_ID",
      "ACTION",
      ...dimensions,
      "TIME_PERIOD",
      "OBS_VALUE",
      ...attributes,
    ]);
    expect(rows[0]).toBe(
      `datastructure,${structureId},I,A,N,SI_POV_NAHC,VN_LAM_GIANG,${"_T,".repeat(11)}2024,3.3,A,0,PT,C,,,`,
    );
  });

  it("has as many cells in every row, quoted where they hold a comma, and an empty cell for a missing value", () => {
    expect(rows[1]).toMatch(/,2025,2\.9,E,0,PT,C,,Sở Y tế,$/u);
    expect(rows[4]).toMatch(/,2026,,O,0,PT,C,"Chưa đến kỳ, chờ điều tra",,$/u);
    expect(sdmxCsv(datasetOf())).toBe(`${head}\r\n`);
  });
});

interface Component {
  readonly id: string;
  readonly values?: readonly { readonly id?: string; readonly value?: string }[];
}
interface Message {
  readonly meta: { readonly id: string; readonly prepared: string; readonly sender: { readonly id: string } };
  readonly data: {
    readonly structures: readonly {
      readonly dimensions: {
        readonly series: readonly Component[];
        readonly observation: readonly Component[];
      };
      readonly attributes: {
        readonly series: readonly Component[];
        readonly observation: readonly Component[];
      };
    }[];
    readonly dataSets: readonly {
      readonly links: readonly unknown[];
      readonly series: Record<
        string,
        { readonly attributes: (number | null)[]; readonly observations: Record<string, (number | null)[]> }
      >;
    }[];
  };
}

const messageOf = (dataset: OpenDataset) => sdmxJson(dataset) as Message;

/** What a message says, one observation a line, by its positions alone. */
function readBack({ data }: Message): string[] {
  const [structure] = data.structures;
  const at = (component: Component | undefined, position: number | null | undefined) => {
    if (position === null || position === undefined) return "";
    const found = component?.values?.[position];
    return found?.id ?? found?.value ?? `no value ${position} of ${component?.id}`;
  };
  return data.dataSets.flatMap(({ series }) =>
    Object.entries(series).flatMap(([key, { attributes: ofSeries, observations }]) => {
      const codes = key
        .split(":")
        .map((position, n) => at(structure?.dimensions.series[n], Number(position)));
      const said = ofSeries.map((position, n) => [
        structure?.attributes.series[n]?.id ?? "",
        at(structure?.attributes.series[n], position),
      ]);
      return Object.entries(observations).map(([period, [value, ...rest]]) => {
        const own = rest.map((position, n) => {
          const attribute = structure?.attributes.observation[n];
          return [attribute?.id ?? "", at(attribute, position)];
        });
        const all = new Map([...said, ...own].map(([id = "", text = ""]) => [id, text]));
        return [
          ...codes,
          at(structure?.dimensions.observation[0], Number(period)),
          value ?? "",
          ...attributes.map((name) => all.get(name) ?? ""),
        ].join("|");
      });
    }),
  );
}

const lineOf = ({ key, period, value, attributes: said }: ReturnType<typeof sdmxObservations>[number]) =>
  [
    ...dimensions.map((name) => key[name]),
    period,
    value ?? "",
    ...attributes.map((name) => said[name] ?? ""),
  ].join("|");

describe("SDMX-JSON 2.0", () => {
  it("gives back the same observations by its positions", () => {
    const dataset = datasetOf(poverty);
    expect(readBack(messageOf(dataset)).toSorted()).toEqual(sdmxObservations(dataset).map(lineOf).toSorted());
  });

  it("keeps to the schema: names of messages, codes and components, and no list of values that is empty or holds one twice", () => {
    const { meta, data } = messageOf(datasetOf(poverty));
    expect(meta).toMatchObject({ id: "phat-trien-ben-vung-20261120T020000000Z", sender: { id: "LOTRINH" } });
    const [structure] = data.structures;
    const components = [structure?.dimensions, structure?.attributes].flatMap((each) =>
      Object.values(each ?? {}).flat(),
    );
    expect(components.length).toBeGreaterThan(20);
    for (const { id, values = [] } of components) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/u);
      expect([id, values.length > 0]).toEqual([id, true]);
      expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length);
      for (const { id: code } of values) if (code !== undefined) expect(code).toMatch(/^[A-Za-z0-9_@$-]+$/u);
    }
    expect(data.dataSets[0]?.links).toHaveLength(1);
  });

  it("attaches what is true of a series to the series, as the structure says", () => {
    const [structure] = messageOf(datasetOf(poverty)).data.structures;
    expect(structure?.attributes.series).toMatchObject([
      { id: "UNIT_MEASURE", relationship: { dimensions } },
      { id: "CUST_BREAKDOWN_LB", relationship: { dimensions } },
    ]);
    expect(structure?.attributes.observation[0]).toMatchObject({
      id: "OBS_STATUS",
      relationship: { observation: {} },
    });
  });

  it("says nothing of attributes that nothing is said of, and has neither structure nor data where nothing maps", () => {
    const [structure] = messageOf(datasetOf({ ...poverty, figures: [figure] })).data.structures;
    expect(structure?.attributes.series.map(({ id }) => id)).toEqual(["UNIT_MEASURE"]);
    expect(structure?.attributes.observation.map(({ id }) => id)).toEqual([
      "OBS_STATUS",
      "UNIT_MULT",
      "NATURE",
    ]);
    expect(messageOf(datasetOf({ ...poverty, sdgSeries: null })).data).toEqual({
      structures: [],
      dataSets: [],
    });
  });

  it("holds whatever figures there are", () => {
    const anyFigure = fc.record({
      period: fc.constantFrom("2024", "2025", "2025-S1", "2025-Q4", "2025-07", "2025-9M", "2021-2025"),
      breakdown: fc.option(fc.oneof(fc.constantFrom("Nam", "nữ", " Đô thị "), fc.string())),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      missing: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        const dataset = datasetOf({ ...poverty, figures: figures.map((each) => ({ ...figure, ...each })) });
        const observations = sdmxObservations(dataset);
        const keys = observations.map(({ key, period }) => JSON.stringify([key, period]));
        expect(new Set(keys).size).toBe(keys.length);
        expect(readBack(messageOf(dataset)).toSorted()).toEqual(observations.map(lineOf).toSorted());
      }),
    );
  });
});

it("says how many indicators the SDMX files hold", () => {
  const [mapped, none] = [{ sdgSeries: "SH_DYN_MORT" }, { sdgSeries: null }];
  expect(sdmxCoverage([mapped, none, none]).vi).toMatch(/có 1 trong 3 chỉ tiêu.* 2 chỉ tiêu còn lại/u);
  expect(sdmxCoverage([mapped, none, none]).en).toMatch(/hold 1 of 3 indicators.*other 2/u);
  expect(sdmxCoverage([none]).vi).toMatch(/không tương ứng/u);
  expect(sdmxCoverage([mapped]).vi).toMatch(/đủ/u);
  expect(sdmxCoverage([])).toEqual({ vi: "", en: "" });
});
