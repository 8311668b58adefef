import { type CsvCell, toCsv } from "./csv.js";
import type { OpenDataset } from "./dataset.js";
import { attributes, dimensions, sdmxObservations, structureId } from "./sdmx.js";

/** Media type of SDMX-CSV 2.0. */
export const sdmxCsvType = "application/vnd.sdmx.data+csv; version=2.0.0";

/**
 * A data set as SDMX-CSV 2.0 (sdmx-twg/sdmx-csv): `STRUCTURE,STRUCTURE_ID,ACTION`, the dimensions, the measure, the attributes in the structure's order;
 * ids without labels, no multiple values and so no sub-field separator. A missing value is an empty cell beside its OBS_STATUS. Figures that the
 * structure can't hold are left out: `sdmxObservations`.
 */
export function sdmxCsv(dataset: OpenDataset): string {
  const head: CsvCell[] = [
    "STRUCTURE",
    "STRUCTURE_ID",
    "ACTION",
    ...dimensions,
    "TIME_PERIOD",
    "OBS_VALUE",
    ...attributes,
  ];
  const rows = sdmxObservations(dataset).map<CsvCell[]>((observation) => [
    "datastructure",
    structureId,
    "I",
    ...dimensions.map((name) => observation.key[name]),
    observation.period,
    observation.value,
    ...attributes.map((name) => observation.attributes[name]),
  ]);
  return toCsv([head, ...rows], { forSpreadsheets: false });
}
