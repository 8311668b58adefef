import type { CsvCell } from "./csv.js";
import type { OpenDataset } from "./dataset.js";

/** The columns of the open table of figures; the Data Package describes them. */
export const figureColumns = [
  "indicator_id",
  "indicator_code",
  "indicator",
  "measure",
  "period",
  "place_code",
  "place",
  "breakdown",
  "value",
  "missing",
  "status",
  "reporting_unit",
  "responsible_units",
  "recorded_at",
] as const;

/** All figures of a data set, one a row, head first; ordered as the data set is. */
export function figureTable({ indicators, publisher }: OpenDataset): CsvCell[][] {
  const rows = indicators.flatMap(({ id, code, name, measure, responsibleUnits, figures }) =>
    figures.map<CsvCell[]>((figure) => [
      id,
      code,
      name,
      measure,
      figure.period,
      figure.placeCode,
      figure.place ?? publisher.place,
      figure.breakdown,
      figure.value,
      figure.missing,
      figure.status,
      figure.reportingUnit,
      responsibleUnits.length === 0 ? null : responsibleUnits.join("; "),
      figure.recordedAt,
    ]),
  );
  return [[...figureColumns], ...rows];
}
