import type { Said } from "@lotrinh/core/check/diagnostic";

/** What a province opens about some of its indicators: what every format of this folder is written from. */
export interface OpenDataset {
  /** Permanent address of the data set's page, without a slash at its end. */
  readonly address: string;
  /** Short name in addresses and file names: lower case letters, digits, hyphens. */
  readonly slug: string;
  readonly title: Said;
  readonly description: Said;
  readonly publisher: Publisher;
  readonly license: License;
  /** `YYYY-MM-DD`. */
  readonly issued: string;
  /** ISO 8601, UTC: the last change of a figure or a description. */
  readonly modified: string;
  readonly indicators: readonly OpenIndicator[];
}

export interface Publisher {
  /** `Ủy ban nhân dân tỉnh Lam Giang`. */
  readonly name: string;
  readonly address: string;
  /** The place that the figures are about: `Lam Giang`. */
  readonly place: string;
  /** Code of that place as a reference area of SDMX: `VN_LAM_GIANG`. */
  readonly areaCode: string;
}

export interface License {
  /** Short name: `CC-BY-4.0`. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

export interface OpenIndicator {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly definition: string | null;
  readonly source: string | null;
  /** Units that answer for it under published plans, by name: public bodies, never a person. */
  readonly responsibleUnits: readonly string[];
  /** Permanent address of its page. */
  readonly address: string;
  /** Series of the global SDG indicators that it is, `SI_POV_NAHC`; null where it is none. */
  readonly sdgSeries: string | null;
  readonly figures: readonly OpenFigure[];
}

export interface OpenFigure {
  /** `2026`, `2026-S1`, `2026-Q3`, `2026-07`. */
  readonly period: string;
  /** Name of the place; null: the whole province. */
  readonly place: string | null;
  /** Official code of the place; null where it has none. */
  readonly placeCode: string | null;
  /** null: the whole. */
  readonly breakdown: string | null;
  readonly value: number | null;
  /** Why there is no value; null where there is one. */
  readonly missing: string | null;
  readonly status: "reported" | "estimated" | "official";
  /** The unit that reported it: a public body, never a person; null where no unit did (a table of statistics, a total over units). */
  readonly reportingUnit: string | null;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
}
