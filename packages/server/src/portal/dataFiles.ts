import { toCsv } from "@lotrinh/publish/opendata/csv";
import { dataPackage } from "@lotrinh/publish/opendata/dataPackage";
import type { OpenDataset } from "@lotrinh/publish/opendata/dataset";
import { figureTable } from "@lotrinh/publish/opendata/figureTable";
import { sdmxCsv, sdmxCsvType } from "@lotrinh/publish/opendata/sdmxCsv";
import { sdmxJson, sdmxJsonType } from "@lotrinh/publish/opendata/sdmxJson";
import { figureWorkbook } from "./figureWorkbook.js";

export interface DataFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** How often one reader may fetch files within a minute. */
export const filesPerMinute = 120;

const json = "application/json; charset=utf-8";

/** The formats of a data set by the end of its address. */
export const dataFiles: Readonly<Record<string, (dataset: OpenDataset) => DataFile | Promise<DataFile>>> = {
  "figures.csv": (dataset) => ({
    type: "text/csv; charset=utf-8",
    body: toCsv(figureTable(dataset), { forSpreadsheets: true }),
  }),
  "figures.json": (dataset) => ({ type: json, body: JSON.stringify(dataset) }),
  "figures.xlsx": async (dataset) => ({
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    body: await figureWorkbook(dataset),
  }),
  "datapackage.json": (dataset) => ({ type: json, body: JSON.stringify(dataPackage(dataset), null, 2) }),
  "sdmx.csv": (dataset) => ({ type: sdmxCsvType, body: sdmxCsv(dataset) }),
  "sdmx.json": (dataset) => ({ type: sdmxJsonType, body: JSON.stringify(sdmxJson(dataset)) }),
};
