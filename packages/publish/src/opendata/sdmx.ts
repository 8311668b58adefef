import { sdgSeries } from "@lotrinh/core/catalogue/sdgSeries";
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

/** What stands with an observation besides its value, in the order of the CSV. All are coded but the label. */
export const attributes = ["UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "NATURE", "CUST_BREAKDOWN_LB"] as const;
export type Attribute = (typeof attributes)[number];

export interface SdmxObservation {
  readonly key: Readonly<Record<Dimension, string>>;
  /** `2026`, `2026-S1`, `2026-Q3`, `2026-07`: the standard's own forms of Gregorian periods. */
  readonly period: string;
  readonly value: number;
  /**
   * UNIT_MEASURE of CL_UNIT (`PT`, `NUMBER`…) · UNIT_MULT, ten to this power · OBS_STATUS of CL_OBS_STATUS (A normal, E estimated) ·
   * NATURE of CL_NATURE (C: the country's own data) · CUST_BREAKDOWN_LB, the words of a breakdown without a code of its own, else empty.
   */
  readonly attributes: Readonly<Record<Attribute, string>>;
}

/** Words of breakdowns that the global structure has codes for; in lower case. */
const breakdownCodes: Readonly<Record<string, readonly [Dimension, string]>> = {
  nam: ["SEX", "M"],
  nữ: ["SEX", "F"],
  "thành thị": ["URBANISATION", "U"],
  "đô thị": ["URBANISATION", "U"],
  "nông thôn": ["URBANISATION", "R"],
};

interface Unit {
  readonly code: string;
  /** Ten to this power. */
  readonly multiplier: number;
}

/** Units of measure as plans print them, in lower case, by CL_UNIT. */
const units: Readonly<Record<string, Unit>> = {
  "%": { code: "PT", multiplier: 0 },
  "phần trăm": { code: "PT", multiplier: 0 },
  "điểm %": { code: "PT", multiplier: 0 },
  "‰": { code: "PER_1000_POP", multiplier: 0 },
  "ca/100.000 trẻ đẻ sống": { code: "PER_100000_LIVE_BIRTHS", multiplier: 0 },
  "/100.000 trẻ đẻ sống": { code: "PER_100000_LIVE_BIRTHS", multiplier: 0 },
  "/100.000 dân": { code: "PER_100000_POP", multiplier: 0 },
  "ca/100.000 dân": { code: "PER_100000_POP", multiplier: 0 },
  "nghìn người": { code: "NUMBER", multiplier: 3 },
  "triệu người": { code: "NUMBER", multiplier: 6 },
  ha: { code: "HA", multiplier: 0 },
  tấn: { code: "T", multiplier: 0 },
  kg: { code: "KG", multiplier: 0 },
  đồng: { code: "CUR_LCU", multiplier: 0 },
  "nghìn đồng": { code: "CUR_LCU", multiplier: 3 },
  "triệu đồng": { code: "CUR_LCU", multiplier: 6 },
  "tỷ đồng": { code: "CUR_LCU", multiplier: 9 },
};

/**
 * The figures that the global structure can hold: indicators that map to a series, with a value. A breakdown without a code of its own goes into
 * CUST_BREAKDOWN with its words as label. REF_AREA is the province's: never 704, which is Viet Nam as a whole.
 */
export function sdmxObservations(dataset: OpenDataset): SdmxObservation[] {
  const area = dataset.publisher.areaCode;
  return dataset.indicators.flatMap((indicator) =>
    indicator.figures.flatMap((figure) => observationOf(area, indicator, figure)),
  );
}

function observationOf(area: string, indicator: OpenIndicator, figure: OpenFigure): SdmxObservation[] {
  if (figure.value === null || indicator.sdgSeries === null) return [];
  const breakdown = figure.breakdown?.trim() ?? "";
  const coded = breakdownCodes[breakdown.toLowerCase()];
  const key = Object.fromEntries(dimensions.map((name) => [name, "_T"])) as Record<Dimension, string>; // one entry a dimension
  key.FREQ = frequencyOf(figure.period);
  key.REPORTING_TYPE = "N";
  key.SERIES = indicator.sdgSeries;
  key.REF_AREA = figure.placeCode === null ? area : `VN_${plainCode(figure.placeCode)}`;
  if (coded !== undefined) key[coded[0]] = coded[1];
  else if (breakdown !== "") key.CUST_BREAKDOWN = `C_${plainCode(breakdown)}`.slice(0, 50);
  const unit = unitOf(indicator);
  return [
    {
      key,
      period: figure.period,
      value: figure.value,
      attributes: {
        UNIT_MEASURE: unit.code,
        UNIT_MULT: String(unit.multiplier),
        OBS_STATUS: figure.status === "estimated" ? "E" : "A",
        NATURE: "C",
        CUST_BREAKDOWN_LB: coded === undefined ? breakdown : "",
      },
    },
  ];
}

/** Code list CL_FREQ by the form of a period: yearly, half-yearly, quarterly, monthly. */
function frequencyOf(period: string): "A" | "S" | "Q" | "M" {
  const [, part = ""] = period.split("-");
  if (part.startsWith("S")) return "S";
  if (part.startsWith("Q")) return "Q";
  return part === "" ? "A" : "M";
}

/** What the figures are measured in: as the catalogue says where there is a code for it, else as the series is. */
function unitOf({ measure, sdgSeries: code }: OpenIndicator): Unit {
  const series = sdgSeries.find((each) => each.code === code);
  const printed = measure?.trim().toLowerCase() ?? "";
  // ‰ says nothing of what it is a share of; the series does
  if (printed === "‰" && series?.unit.startsWith("PER_1000_")) return { code: series.unit, multiplier: 0 };
  return (
    (Object.hasOwn(units, printed) ? units[printed] : undefined) ?? {
      code: series?.unit ?? "NUMBER",
      multiplier: 0,
    }
  );
}

/** A code of capitals, digits and underscores for a name or a code: `Lam Giang` → `LAM_GIANG`. */
export function plainCode(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return plain
    .toUpperCase()
    .replace(/[^A-Z0-9]+/gu, "_")
    .replace(/^_|_$/gu, "");
}
