import type { OpenDataset } from "./dataset.js";
import {
  type Attribute,
  attributes,
  type Dimension,
  dimensions,
  freeText,
  observationAttributes,
  type SdmxObservation,
  sdmxObservations,
  seriesAttributes,
  structureId,
} from "./sdmx.js";
import { sdmxCoverage } from "./sdmxCoverage.js";

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
  OBS_STATUS: "Observation status",
  UNIT_MULT: "Unit multiplier",
  UNIT_MEASURE: "Unit of measure",
  NATURE: "Nature of data points",
  COMMENT_OBS: "Comment on the observation",
  SOURCE_DETAIL: "Source details",
  CUST_BREAKDOWN_LB: "Custom breakdown label",
};

/**
 * A data set as an SDMX-JSON 2.0 data message (sdmx-twg/sdmx-json): one structure, one data set of series; neither where no indicator maps to
 * a global series. `prepared` is the time of the last change and part of the message's id, so that the same data give the same message.
 */
export function sdmxJson(dataset: OpenDataset): object {
  const observations = sdmxObservations(dataset);
  const layout = layoutOf(observations);
  return {
    meta: {
      schema: schemaAddress,
      id: `${dataset.slug}-${dataset.modified.replace(/[^0-9TZ]/gu, "")}`,
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
  readonly ofSeries: readonly Attribute[];
  readonly ofObservations: readonly Attribute[];
}

function layoutOf(observations: readonly SdmxObservation[]): Layout {
  const distinct = (value: (observation: SdmxObservation) => string | null) => [
    ...new Set(observations.flatMap((observation) => value(observation) ?? [])),
  ];
  const values = keyed(attributes, (name) => distinct((observation) => observation.attributes[name]));
  // an attribute that says nothing anywhere can't have a list of values, so it isn't there at all
  const isSaid = (name: Attribute) => values[name].length > 0;
  return {
    codes: keyed(dimensions, (name) => distinct(({ key }) => key[name])),
    periods: distinct(({ period }) => period).sort(),
    values,
    ofSeries: seriesAttributes.filter(isSaid),
    ofObservations: observationAttributes.filter(isSaid),
  };
}

function keyed<Name extends string, Value>(
  list: readonly Name[],
  value: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(list.map((name) => [name, value(name)])) as Record<Name, Value>; // one entry a name
}

function structureOf({ title, indicators }: OpenDataset, layout: Layout): object {
  const coded = (code: string) => ({ id: code, name: code });
  const attribute = (relationship: object) => (id: Attribute) => ({
    id,
    name: names[id],
    relationship,
    values: layout.values[id].map((value) => (freeText.has(id) ? { value } : coded(value))),
  });
  const held = sdmxCoverage(indicators);
  return {
    name: title.vi,
    names: title,
    description: held.vi,
    descriptions: held,
    dataSets: [0],
    links: [{ urn: structureUrn, rel: "structure" }],
    dimensions: {
      series: dimensions.map((id, keyPosition) => ({
        id,
        name: names[id],
        keyPosition,
        values: layout.codes[id].map(coded),
      })),
      observation: [
        {
          id: "TIME_PERIOD",
          name: names.TIME_PERIOD,
          keyPosition: dimensions.length,
          values: layout.periods.map((value) => ({ value })),
        },
      ],
    },
    measures: {
      observation: [{ id: "OBS_VALUE", name: "Observation value", format: { dataType: "Double" } }],
    },
    attributes: {
      series: layout.ofSeries.map(attribute({ dimensions: [...dimensions] })),
      observation: layout.ofObservations.map(attribute({ observation: {} })),
    },
  };
}

interface Series {
  readonly attributes: readonly (number | null)[];
  readonly observations: Record<string, readonly (number | null)[]>;
}

/**
 * Series keys are the positions of the codes joined by colons; observations are keyed by the position of the period and hold the value and the positions
 * of the attributes' values, null for what isn't there.
 */
function seriesOf(observations: readonly SdmxObservation[], layout: Layout): Record<string, Series> {
  const series: Record<string, Series> = {};
  for (const { key, period, value, attributes: attached } of observations) {
    const id = dimensions.map((name) => layout.codes[name].indexOf(key[name])).join(":");
    const positionOf = (name: Attribute) => {
      const said = attached[name];
      return said === null ? null : layout.values[name].indexOf(said);
    };
    series[id] ??= { attributes: layout.ofSeries.map(positionOf), observations: {} };
    series[id].observations[String(layout.periods.indexOf(period))] = [
      value,
      ...layout.ofObservations.map(positionOf),
    ];
  }
  return series;
}
