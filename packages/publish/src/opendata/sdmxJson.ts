import type { OpenDataset } from "./dataset.js";
import { type Dimension, dimensions, type SdmxObservation, sdmxObservations } from "./sdmx.js";

/** Media type of SDMX-JSON 2.0 data messages. */
export const sdmxJsonType = "application/vnd.sdmx.data+json; version=2.0.0";

const schemaAddress =
  "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

/** The names of the dimensions for people. */
const names: Readonly<Record<Dimension | "TIME_PERIOD", string>> = {
  FREQ: "Frequency",
  REPORTING_TYPE: "Reporting type",
  SERIES: "Series",
  REF_AREA: "Reference area",
  SEX: "Sex",
  AGE: "Age",
  URBANISATION: "Degree of urbanisation",
  INCOME_WEALTH_QUANTILE: "Income or wealth quantile",
  EDUCATION_LEV: "Education level",
  OCCUPATION: "Occupation",
  CUST_BREAKDOWN: "Custom breakdown",
  COMPOSITE_BREAKDOWN: "Composite breakdown",
  DISABILITY_STATUS: "Disability status",
  ACTIVITY: "Activity",
  PRODUCT: "Product",
  TIME_PERIOD: "Time period",
};

/**
 * A data set as an SDMX-JSON 2.0 data message (sdmx-twg/sdmx-json): one structure, one data set of series. `prepared` is the time of the last
 * change, so that the same data give the same message.
 */
export function sdmxJson(dataset: OpenDataset): object {
  const observations = sdmxObservations(dataset);
  const codes = codesOf(observations);
  const periods = [...new Set(observations.map(({ period }) => period))].sort();
  const seriesAttributes = [...new Set(observations.map(({ measure }) => measure))];
  return {
    meta: {
      schema: schemaAddress,
      id: dataset.slug,
      test: false,
      prepared: dataset.modified,
      contentLanguages: ["vi", "en"],
      sender: { id: "LOTRINH", name: dataset.publisher.name },
    },
    data: {
      dataSets: [
        {
          structure: 0,
          action: "Information",
          series: seriesOf(observations, codes, periods, seriesAttributes),
        },
      ],
      structures: [
        {
          name: dataset.title.vi,
          names: dataset.title,
          dataSets: [0],
          dimensions: {
            series: dimensions.map((id, keyPosition) => ({
              id,
              name: names[id],
              keyPosition,
              values: codes[id].map((code) => ({ id: code, name: code })),
            })),
            observation: [
              {
                id: "TIME_PERIOD",
                name: names.TIME_PERIOD,
                keyPosition: dimensions.length,
                values: periods.map((period) => ({ value: period })),
              },
            ],
          },
          measures: { observation: [{ id: "OBS_VALUE", name: "Observation value" }] },
          attributes: {
            dataSet: [],
            series: [
              {
                id: "UNIT_MEASURE",
                name: "Unit of measure",
                values: seriesAttributes.map((id) => ({ id, name: id })),
              },
            ],
            observation: [
              {
                id: "OBS_STATUS",
                name: "Observation status",
                values: [
                  { id: "A", name: "Normal value" },
                  { id: "E", name: "Estimated value" },
                ],
              },
            ],
          },
        },
      ],
    },
    errors: [],
  };
}

type Codes = Readonly<Record<Dimension, readonly string[]>>;

function codesOf(observations: readonly SdmxObservation[]): Codes {
  const entries = dimensions.map(
    (name) => [name, [...new Set(observations.map(({ key }) => key[name]))]] as const,
  );
  return Object.fromEntries(entries) as Codes; // one entry a dimension
}

interface Series {
  readonly attributes: readonly number[];
  readonly observations: Record<string, readonly number[]>;
}

/** Series keys are the positions of the codes joined by colons; observations are keyed by the position of the period. */
function seriesOf(
  observations: readonly SdmxObservation[],
  codes: Codes,
  periods: readonly string[],
  measures: readonly string[],
): Record<string, Series> {
  const series: Record<string, Series> = {};
  for (const { key, period, value, measure, status } of observations) {
    const id = dimensions.map((name) => codes[name].indexOf(key[name])).join(":");
    series[id] ??= { attributes: [measures.indexOf(measure)], observations: {} };
    series[id].observations[String(periods.indexOf(period))] = [value, status === "A" ? 0 : 1];
  }
  return series;
}
