const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const moment = { type: "string", format: "date-time" };
const address = { type: "string", format: "uri" };

const object = (properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});
const inBoth = object({ vi: text, en: text });

/** Schemas of `figures.json` (JSON Schema 2020-12, as OpenAPI 3.1 takes them): `OpenDataset` as it is sent. */
export const figuresSchema = {
  DataSet: object({
    address,
    slug: { type: "string", pattern: "^[a-z0-9-]+$" },
    title: inBoth,
    description: inBoth,
    publisher: object({ name: text, address, place: text, areaCode: text }),
    license: object({ id: text, title: text, address }),
    issued: { type: "string", format: "date" },
    modified: moment,
    indicators: { type: "array", items: { $ref: "#/components/schemas/Indicator" } },
  }),
  Indicator: object({
    id: text,
    code: textOrNull,
    name: text,
    measure: { ...textOrNull, description: "Unit of measure as the plans print it." },
    definition: textOrNull,
    source: textOrNull,
    responsibleUnits: {
      type: "array",
      items: text,
      description: "Units that answer for it under published plans.",
    },
    address: { ...address, description: "Its page." },
    sdgSeries: { ...textOrNull, description: "Series of the global SDG indicators that it is." },
    figures: { type: "array", items: { $ref: "#/components/schemas/Figure" } },
  }),
  Figure: object({
    period: {
      type: "string",
      pattern: "^\\d{4}(-(S[12]|Q[1-4]|9M|0[1-9]|1[0-2]|\\d{4}))?$",
      description: "A year, a half, a quarter, nine months, a month, or several years.",
      examples: ["2026", "2026-S1", "2026-Q3", "2026-9M", "2026-07", "2021-2025"],
    },
    place: { ...textOrNull, description: "null: the whole province." },
    placeCode: textOrNull,
    breakdown: { ...textOrNull, description: "null: the whole." },
    value: { type: ["number", "null"] },
    missing: { ...textOrNull, description: "Why there is no value." },
    status: { type: "string", enum: ["reported", "estimated", "official"] },
    reportingUnit: { ...textOrNull, description: "The unit that reported it." },
    recordedAt: moment,
  }),
};
