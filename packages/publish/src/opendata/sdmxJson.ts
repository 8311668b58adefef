import type { OpenDataset } from "./dataset.js";
import {
  type Attribute,
  attributes,
  type Dimension,
  dimensions,
  type SdmxObservation,
  sdmxObservations,
  structureId,
} from "./sdmx.js";

/** Media type of SDMX-JSON 2.0 data messages. */
export const sdmxJsonType = "application/vnd.sdmx.data+json; version=2.0.0";

const schemaAddress =
  "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

/** The global structure as SDMX registries name it. */
const structureUrn = `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${structureId}`;

/** The names of dimensions and attributes for people. */
const names: Readonly<Record<Dimension | Attribute | "TIME_PERIOD", string>> = {
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
  UNIT_MEASURE: "Unit of measure",
  UNIT_MULT: "Unit multiplier",
  OBS_STATUS: "Observation status",
  NATURE: "Nature of data points",
  CUST_BREAKDOWN_LB: "Custom breakdown label",
};

/**
 * A data set as an SDMX-JSON 2.0 data message (sdmx-twg/sdmx-json): one structure, one data set of series; neither where no indicator maps to
 * a global series. `prepared` is the time of the last change, so that the same data give the same message.
 */
export function sdmxJson(dataset: OpenDataset): object {
  const observations = sdmxObservations(dataset);
  const layout = layoutOf(observations);
  return {
    meta: {
      schema: schemaAddress,
      id: dataset.slug,
      test: false,
      prepared: dataset.modified,
      contentLanguages: ["vi", "en"],
      sender: { id: "LOTRINH", name: dataset.publisher.name },
    },
    data:
      observations.length === 0
        ? { structures: [], dataSets: [] }
        : {
            structures: [structureOf(dataset, layout)],
            dataSets: [
              {
                structure: 0,
                action: "Information",
                links: [{ href: dataset.address, rel: "self", title: dataset.title.vi }],
                series: seriesOf(observations, layout),
              },
            ],
          },
    errors: [],
  };
}

/** The values that occur, in the positions by which series and observations name them. */
interface Layout {
  readonly codes: Readonly<Record<Dimension, readonly string[]>>;
  readonly periods: readonly string[];
  readonly values: Readonly<Record<Attribute, readonly string[]>>;
}

function layoutOf(observations: readonly SdmxObservation[]): Layout {
  const distinct = (value: (observation: SdmxObservation) => string) => [...new Set(observations.map(value))];
  return {
    codes: keyed(dimensions, (name) => distinct(({ key }) => key[name])),
    periods: distinct(({ period }) => period).sort(),
    values: keyed(attributes, (name) => distinct((observation) => observation.attributes[name])),
  };
}

function keyed<Name extends string, Value>(
  list: readonly Name[],
  value: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(list.map((name) => [name, value(name)])) as Record<Name, Value>; // one entry a name
}

function structureOf({ title }: OpenDataset, { codes, periods, values }: Layout): object {
  const coded = (code: string) => ({ id: code, name: code });
  return {
    name: title.vi,
    names: title,
    dataSets: [0],
    links: [{ urn: structureUrn, rel: "structure" }],
    dimensions: {
      series: dimensions.map((id, keyPosition) => ({
        id,
        name: names[id],
        keyPosition,
        values: codes[id].map(coded),
      })),
      observation: [
        {
          id: "TIME_PERIOD",
          name: names.TIME_PERIOD,
          keyPosition: dimensions.length,
          values: periods.map((value) => ({ value })),
        },
      ],
    },
    measures: { observation: [{ id: "OBS_VALUE", name: "Observation value" }] },
    attributes: {
      observation: attributes.map((id) => ({
        id,
        name: names[id],
        relationship: { observation: {} },
        values: values[id].map((value) => (id === "CUST_BREAKDOWN_LB" ? { value } : coded(value))),
      })),
    },
  };
}

interface Series {
  readonly observations: Record<string, readonly number[]>;
}

/** Series keys are the positions of the codes joined by colons; observations are keyed by the position of the period. */
function seriesOf(
  observations: readonly SdmxObservation[],
  { codes, periods, values }: Layout,
): Record<string, Series> {
  const series: Record<string, Series> = {};
  for (const { key, period, value, attributes: attached } of observations) {
    const id = dimensions.map((name) => codes[name].indexOf(key[name])).join(":");
    series[id] ??= { observations: {} };
    series[id].observations[String(periods.indexOf(period))] = [
      value,
      ...attributes.map((name) => values[name].indexOf(attached[name])),
    ];
  }
  return series;
}
