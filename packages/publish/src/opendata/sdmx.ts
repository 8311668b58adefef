import { sdgSeries } from "@lotrinh/core/catalogue/sdgSeries";
import { parsePeriod } from "@lotrinh/core/schedule/period";
import { customCodes } from "./customCodes.js";
import type { OpenDataset, OpenFigure, OpenIndicator } from "./dataset.js";
import { findUnitCode, type UnitCode } from "./unitCodes.js";

/** The global data structure of the SDG indicators (IAEG-SDGs:SDG), its dimensions in the order of the series key. */
export const dimensions = [
  "FREQ",
  "REPORTING_TYPE",
  "SERIES",
  "REF_AREA",
  "SEX",
  "AGE",
  "URBANISATION",
  "INCOME_WEALTH_QUANTILE",
  "EDUCATION_LEV",
  "OCCUPATION",
  "CUST_BREAKDOWN",
  "COMPOSITE_BREAKDOWN",
  "DISABILITY_STATUS",
  "ACTIVITY",
  "PRODUCT",
] as const;
export type Dimension = (typeof dimensions)[number];

/** The structure that the data follow, `agency:id(version)`: the version whose code lists ours were held against, docs/decisions/0050. */
export const structureId = "IAEG-SDGs:SDG(1.14)";

/** What stands with a whole series: UNIT_MEASURE; CUST_BREAKDOWN_LB, the words of a breakdown without a code of its own. */
export const seriesAttributes = ["UNIT_MEASURE", "CUST_BREAKDOWN_LB"] as const;

/**
 * What stands with an observation: OBS_STATUS (A normal, E estimated, O missing) · UNIT_MULT, ten to this power · NATURE (C: the country's own data) ·
 * COMMENT_OBS, why a value is missing · SOURCE_DETAIL, the unit that reported it.
 */
export const observationAttributes = [
  "OBS_STATUS",
  "UNIT_MULT",
  "NATURE",
  "COMMENT_OBS",
  "SOURCE_DETAIL",
] as const;
export type Attribute = (typeof seriesAttributes)[number] | (typeof observationAttributes)[number];

/** All attributes that we give, in the structure's order. */
export const attributes: readonly Attribute[] = [
  "OBS_STATUS",
  "UNIT_MULT",
  "UNIT_MEASURE",
  "NATURE",
  "COMMENT_OBS",
  "SOURCE_DETAIL",
  "CUST_BREAKDOWN_LB",
];

/** Attributes of free text; the others take codes. */
export const freeText: ReadonlySet<Attribute> = new Set([
  "COMMENT_OBS",
  "SOURCE_DETAIL",
  "CUST_BREAKDOWN_LB",
]);

export interface SdmxObservation {
  readonly key: Readonly<Record<Dimension, string>>;
  /** `2026`, `2026-S1`, `2026-Q3`, `2026-07`: the standard's own forms of periods. */
  readonly period: string;
  /** null: missing, COMMENT_OBS says why. */
  readonly value: number | null;
  /** null: nothing to say. */
  readonly attributes: Readonly<Record<Attribute, string | null>>;
}

/** Words of breakdowns that the global structure has codes for; in lower case. */
const breakdownCodes: Readonly<Record<string, readonly [Dimension, string]>> = {
  nam: ["SEX", "M"],
  nữ: ["SEX", "F"],
  "thành thị": ["URBANISATION", "U"],
  "đô thị": ["URBANISATION", "U"],
  "nông thôn": ["URBANISATION", "R"],
};

/**
 * The figures that the global structure can hold: of indicators that map to a series, for a year, half-year, quarter or month (nine months and several
 * years have no frequency there). A breakdown without a code of its own gets a custom one with its words as label. A series key belongs to the first
 * indicator that has it, and a period stands in it once. REF_AREA is the province's: never 704, which is Viet Nam as a whole.
 */
export function sdmxObservations({ publisher, indicators }: OpenDataset): SdmxObservation[] {
  const figures = indicators.flatMap((indicator) =>
    indicator.sdgSeries === null ? [] : indicator.figures.map((figure) => ({ indicator, figure })),
  );
  const custom = customCodes(
    figures
      .map(({ figure }) => breakdownOf(figure))
      .filter((words) => words !== "" && codeOf(words) === undefined),
  );
  const owners = new Map<string, string>();
  const taken = new Set<string>();
  return figures.flatMap(({ indicator, figure }) => {
    const observation = observationOf(publisher.areaCode, custom, indicator, figure);
    if (observation === undefined) return [];
    const series = dimensions.map((name) => observation.key[name]).join(".");
    const owner = owners.get(series) ?? indicator.id;
    owners.set(series, owner);
    if (owner !== indicator.id || taken.has(`${series} ${observation.period}`)) return [];
    taken.add(`${series} ${observation.period}`);
    return [observation];
  });
}

const breakdownOf = ({ breakdown }: OpenFigure) => breakdown?.normalize("NFC").trim() ?? "";

function codeOf(breakdown: string): readonly [Dimension, string] | undefined {
  const words = breakdown.toLowerCase();
  return Object.hasOwn(breakdownCodes, words) ? breakdownCodes[words] : undefined;
}

function observationOf(
  area: string,
  custom: ReadonlyMap<string, string>,
  indicator: OpenIndicator,
  figure: OpenFigure,
): SdmxObservation | undefined {
  const frequency = findFrequency(figure.period);
  if (frequency === undefined) return undefined;
  const breakdown = breakdownOf(figure);
  const coded = codeOf(breakdown);
  const customCode = coded === undefined ? custom.get(breakdown) : undefined;
  const unit = unitOf(indicator);
  return {
    key: {
      ...keyOf(area, indicator, figure),
      FREQ: frequency,
      ...(coded === undefined ? {} : { [coded[0]]: coded[1] }),
      ...(customCode === undefined ? {} : { CUST_BREAKDOWN: customCode }),
    },
    period: figure.period,
    value: figure.value,
    attributes: {
      OBS_STATUS: figure.value === null ? "O" : figure.status === "estimated" ? "E" : "A",
      UNIT_MULT: String(unit.multiplier),
      UNIT_MEASURE: unit.code,
      NATURE: "C",
      COMMENT_OBS: figure.value === null ? figure.missing : null,
      SOURCE_DETAIL: figure.reportingUnit,
      CUST_BREAKDOWN_LB: customCode === undefined ? null : breakdown,
    },
  };
}

/** The key of the whole: no breakdown but what the series always is of. */
function keyOf(
  area: string,
  { sdgSeries: code }: OpenIndicator,
  figure: OpenFigure,
): Record<Dimension, string> {
  const whole = Object.fromEntries(dimensions.map((name) => [name, "_T"])) as Record<Dimension, string>; // one entry a dimension
  return {
    ...whole,
    REPORTING_TYPE: "N",
    SERIES: code ?? "",
    REF_AREA: figure.placeCode === null ? area : `VN_${plainCode(figure.placeCode)}`,
    ...sdgSeries.find((series) => series.code === code)?.scope,
  };
}

/** Code list CL_FREQ by a period: yearly, half-yearly, quarterly, monthly; undefined for periods that it has no code for. */
function findFrequency(period: string): "A" | "S" | "Q" | "M" | undefined {
  switch (parsePeriod(period)?.kind) {
    case "year":
      return "A";
    case "half":
      return "S";
    case "quarter":
      return "Q";
    case "month":
      return "M";
    default:
      return undefined;
  }
}

/** What the figures are measured in: as the catalogue says where there is a code for it, else as the series is. */
function unitOf({ measure, sdgSeries: code }: OpenIndicator): UnitCode {
  const series = sdgSeries.find((each) => each.code === code);
  const printed = findUnitCode(measure);
  // so many of a thousand people says less than the series, which knows who they are
  if (printed?.code === "PER_1000_POP" && series?.unit.startsWith("PER_1000_"))
    return { ...printed, code: series.unit };
  return printed ?? { code: series?.unit ?? "NUMBER", multiplier: 0 };
}

/** A code of capitals, digits and underscores for a name or a code: `Lam Giang` → `LAM_GIANG`. */
export function plainCode(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return plain
    .toUpperCase()
    .replace(/[^A-Z0-9]+/gu, "_")
    .replace(/^_|_$/gu, "");
}
