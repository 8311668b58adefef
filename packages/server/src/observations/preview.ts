import { takesPlace } from "@lotrinh/core/catalogue/counts";
import type { Sheet } from "@lotrinh/core/catalogue/import/cell";
import { type ImportedFigure, type ImportedTable, readTable } from "@lotrinh/core/catalogue/import/readTable";
import { cellKey } from "@lotrinh/store/catalogue/cell";
import {
  findKnownFigures,
  findKnownIndicators,
  findKnownPlaces,
  type KnownFigure,
} from "@lotrinh/store/catalogue/importFacts";
import type { TenantContext } from "@lotrinh/store/context";
import type { TableReading } from "./pending.js";

/** What taking a figure would do. */
export type ImportEffect = "new" | "same" | "revision" | "unusable";

export interface ComparedFigure extends ImportedFigure {
  readonly is: ImportEffect;
  /** The value that counts so far. */
  readonly before: number | null;
}

export interface ComparedTable extends Omit<ImportedTable, "figures"> {
  readonly figures: readonly ComparedFigure[];
  readonly indicatorNames: ReadonlyMap<string, string>;
  readonly placeNames: ReadonlyMap<string, string>;
}

/** Reads a table and says of each figure what taking it would do. A figure that is there already is the same: taking twice adds nothing. */
export async function compareTable(
  context: TenantContext,
  sheet: Sheet,
  { status, indicators: chosen, columns }: Omit<TableReading, "sheet">,
): Promise<ComparedTable> {
  const indicators = await findKnownIndicators(context);
  const places = await findKnownPlaces(context);
  const table = readTable(sheet, { indicators, places, chosen }, status, columns);
  const usable = table.figures.filter(isUsable);
  const known = await findKnownFigures(context, usable.map(cellOf));
  return {
    ...table,
    figures: table.figures.map((figure) => compare(figure, known)),
    indicatorNames: new Map(indicators.map(({ id, name }) => [id, name])),
    placeNames: new Map(places.map(({ id, name }) => [id, name])),
  };
}

function isUsable({ indicatorId, value, problems }: ImportedFigure): boolean {
  return indicatorId !== null && value !== null && problems.every(({ blocks }) => !blocks);
}

function cellOf({ indicatorId, placeId, breakdown, period }: ImportedFigure) {
  return { indicatorId: indicatorId ?? "", place: placeId ?? "", breakdown, period };
}

function compare(figure: ImportedFigure, known: ReadonlyMap<string, KnownFigure>): ComparedFigure {
  if (!isUsable(figure)) return { ...figure, is: "unusable", before: null };
  const before = known.get(cellKey(cellOf(figure)));
  if (before === undefined) return { ...figure, is: "new", before: null };
  const status = before.status === "official" || before.status === "estimated" ? before.status : "reported";
  const isSame =
    before.value === figure.value && (status === figure.status || !takesPlace(figure.status, status));
  return { ...figure, is: isSame ? "same" : "revision", before: before.value };
}
