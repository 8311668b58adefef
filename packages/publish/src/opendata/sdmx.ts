import type { OpenDataset, OpenFigure, OpenIndicator } from "./dataset.js";

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

/** The structure that the data follow: `agency:id(version)`. */
export const structureId = "IAEG-SDGs:SDG(1.8)";

export interface SdmxObservation {
  readonly key: Readonly<Record<Dimension, string>>;
  /** `2026`, `2026-S1`, `2026-Q3`, `2026-07`: the standard's own forms of Gregorian periods. */
  readonly period: string;
  readonly value: number;
  /** Code list CL_UNIT: `PT`, `NUMBER`… */
  readonly measure: string;
  /** Code list CL_OBS_STATUS: A normal, E estimated. */
  readonly status: "A" | "E";
}

/** Words of breakdowns that the global structure has codes for; folded to lower case. */
const breakdownCodes: Readonly<Record<string, readonly [Dimension, string]>> = {
  nam: ["SEX", "M"],
  nữ: ["SEX", "F"],
  "thành thị": ["URBANISATION", "U"],
  "nông thôn": ["URBANISATION", "R"],
};

const measureCodes: Readonly<Record<string, string>> = {
  "%": "PT",
  "phần trăm": "PT",
  người: "NUMBER",
  hộ: "NUMBER",
  "‰": "PER_1000_POP",
};

/**
 * The figures that the global structure can hold: indicators that map to a series, with a value. `FREQ` is always A there; shorter periods
 * stay in TIME_PERIOD. A breakdown without a code of its own goes into CUST_BREAKDOWN.
 */
export function sdmxObservations(dataset: OpenDataset): SdmxObservation[] {
  return dataset.indicators.flatMap((indicator) =>
    indicator.sdgSeries === null
      ? []
      : indicator.figures.flatMap((figure) => observationOf(indicator, figure)),
  );
}

function observationOf(indicator: OpenIndicator, figure: OpenFigure): SdmxObservation[] {
  if (figure.value === null || indicator.sdgSeries === null) return [];
  const breakdown = figure.breakdown?.trim().toLowerCase() ?? "";
  const coded = breakdownCodes[breakdown];
  const key = Object.fromEntries(dimensions.map((name) => [name, "_T"])) as Record<Dimension, string>; // one entry a dimension
  key.FREQ = "A";
  key.REPORTING_TYPE = "N";
  key.SERIES = indicator.sdgSeries;
  key.REF_AREA = figure.placeCode === null ? "704" : `VN${figure.placeCode}`;
  if (coded !== undefined) key[coded[0]] = coded[1];
  else if (breakdown !== "") key.CUST_BREAKDOWN = customCode(breakdown);
  return [
    {
      key,
      period: figure.period,
      value: figure.value,
      measure: measureCodes[indicator.measure?.trim().toLowerCase() ?? ""] ?? "NUMBER",
      status: figure.status === "estimated" ? "E" : "A",
    },
  ];
}

/** A code of capitals, digits and underscores for words that have none. */
function customCode(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return `C_${plain
    .toUpperCase()
    .replace(/[^A-Z0-9]+/gu, "_")
    .replace(/^_|_$/gu, "")}`.slice(0, 50);
}
