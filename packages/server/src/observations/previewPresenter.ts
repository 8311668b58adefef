import { textOf } from "@lotrinh/core/catalogue/import/cell";
import { columnsOf, findLayout } from "@lotrinh/core/catalogue/import/layout";
import type { z } from "zod";
import type { previewSchema } from "./importSchema.js";
import type { TableReading } from "./pending.js";
import type { ComparedFigure, ComparedTable, ImportEffect } from "./preview.js";
import type { ReceivedTable } from "./receiveTable.js";

/** The sheet asked for; else the first with a table, else the first. */
export function sheetOf(
  { sheets }: ReceivedTable,
  wanted: string | undefined,
): ReceivedTable["sheets"][number] {
  return (
    sheets.find(({ name }) => wanted !== undefined && name === wanted) ??
    sheets.find(({ cells }) => findLayout(cells) !== undefined) ??
    sheets[0] ?? { name: null, cells: [] }
  );
}

/** Rows of a preview at most; the unusable ones come first. */
const mostShown = 500;
const sampleRows = 12;
const order: Readonly<Record<ImportEffect, number>> = { unusable: 0, revision: 1, new: 2, same: 3 };

/** A table as it is shown before anything is taken. */
export function presentPreview(
  token: string,
  file: ReceivedTable,
  reading: TableReading,
  table: ComparedTable,
): z.infer<typeof previewSchema> {
  const count = (is: ImportEffect) => table.figures.filter((figure) => figure.is === is).length;
  const { cells } = sheetOf(file, reading.sheet ?? undefined);
  const choice = reading.columns ?? { headRow: table.layout?.headRow ?? 0, roles: {} };
  return {
    token,
    fileName: file.fileName,
    layout: table.layout?.kind ?? null,
    sheet: reading.sheet,
    sheets: file.sheets.flatMap(({ name }) => name ?? []),
    columns: columnsOf(cells, choice).map((column) => ({ ...column })),
    headRow: choice.headRow,
    sample: cells.slice(0, sampleRows).map((row) => row.slice(0, 60).map(textOf)),
    rows: table.rows,
    observations: [...table.figures]
      .sort((a, b) => order[a.is] - order[b.is])
      .slice(0, mostShown)
      .map((figure) => presentFigure(figure, table)),
    counts: {
      new: count("new"),
      same: count("same"),
      revision: count("revision"),
      unusable: count("unusable"),
    },
    problems: table.problems.map((each) => ({ ...each })),
  };
}

function presentFigure(
  figure: ComparedFigure,
  { indicatorNames, placeNames }: ComparedTable,
): z.infer<typeof previewSchema>["observations"][number] {
  const { indicatorId, placeId, problems, note: _, ...rest } = figure;
  const named = (id: string | null, names: ReadonlyMap<string, string>) =>
    id === null ? null : { id, name: names.get(id) ?? "" };
  return {
    ...rest,
    indicator: named(indicatorId, indicatorNames),
    place: named(placeId, placeNames),
    missing: null,
    problems: problems.map((each) => ({ ...each })),
  };
}
