import type { Column } from "../columns-kinds.js";
import { type Confidence, doubtful, inferred, weaker } from "../confidence.js";
import type { Milestone } from "../reading.js";
import { type LogicalRow, logicalText } from "../tables-rows.js";
import { parseTargetValue } from "../values.js";

/** Milestones of a row, and the one text that stands for all its years. */
export interface RowValues {
  readonly milestones: Readonly<Record<string, Milestone>>;
  readonly spanning: string | null;
}

interface ValueCell {
  readonly years: readonly string[];
  readonly text: string;
  readonly confidence: Confidence;
}

/** Targets before estimates before results: where two columns are of one year, the first counts. */
const order: readonly Column["kind"][] = ["milestone", "estimate", "actual"];

/**
 * Reads the value cells of a row. `fallback` is the year of columns that name none. One text that stands alone in
 * the row, or in a cell merged over years, stands for all of them (`spanning`).
 */
export function readRowValues(
  row: LogicalRow,
  values: readonly Column[],
  measure: string | null,
  fallback: string | undefined,
): RowValues {
  const cells = splitCrowded(valueCells(row, values, fallback), values, fallback);
  const spanning = findSpanning(cells, values.length);
  if (spanning !== undefined) return spreadText(spanning, values, measure, fallback);
  return { milestones: readCells(cells, measure), spanning: findShared(cells, values) };
}

function yearOf(column: Column, fallback: string | undefined): string | undefined {
  return column.year ?? fallback;
}

function valueCells(
  row: LogicalRow,
  values: readonly Column[],
  fallback: string | undefined,
): readonly ValueCell[] {
  const shifted = row.confidence.reasons.includes("column-shifted");
  const sorted = values.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.index - b.index,
  );
  return sorted.flatMap((column): ValueCell[] => {
    const cell = row.cells[column.index];
    const text = logicalText(row, column.index);
    if (
      cell === undefined ||
      text === "" ||
      (cell.column !== column.index && values.some((v) => v.index === cell.column))
    )
      return [];
    const covered = values.filter(({ index }) => index >= cell.column && index < cell.column + cell.colSpan);
    const guessed = shifted && covered.length > 1;
    const years = (guessed && isFigure(text) ? covered.slice(0, 1) : covered).flatMap(
      (each) => yearOf(each, fallback) ?? [],
    );
    const place = guessed
      ? doubtful("column-shifted")
      : cell.own
        ? column.confidence
        : inferred("merged-cell");
    return [{ years, text, confidence: place }];
  });
}

function isFigure(text: string): boolean {
  const kind = parseTargetValue(text)?.value.kind;
  return (
    kind === "exact" || kind === "bound" || kind === "range" || kind === "composite" || kind === "pending"
  );
}

/** `61,6 40 30 20` in the first of four columns, the others empty: one value for each, doubtful. */
function splitCrowded(
  cells: readonly ValueCell[],
  values: readonly Column[],
  fallback: string | undefined,
): readonly ValueCell[] {
  const [only] = cells;
  if (only === undefined || cells.length !== 1 || values.length < 2) return cells;
  const parts = only.text.split(" ");
  if (parts.length !== values.length || !parts.every((part) => /^(?:[<>≤≥]?\d[\d.,]*%?|\*)$/u.test(part)))
    return cells;
  return values.map((column, at) => {
    const year = yearOf(column, fallback);
    return {
      years: year === undefined ? [] : [year],
      text: parts[at] ?? "",
      confidence: doubtful("column-shifted"),
    };
  });
}

function findSpanning(cells: readonly ValueCell[], width: number): ValueCell | undefined {
  const [only] = cells;
  if (only === undefined || width < 2) return undefined;
  const kind = parseTargetValue(only.text)?.value.kind;
  if (cells.length === 1 && kind !== undefined && !isFigure(only.text) && kind !== "level") return only;
  return cells.find(({ years, text }) => years.length > 1 && !isFigure(text) && years.length === width);
}

/** A text in a cell merged over all the target years, beside results of years before. */
function findShared(cells: readonly ValueCell[], values: readonly Column[]): string | null {
  const aimed = values.filter(({ kind }) => kind === "milestone").length;
  const shared = cells.find(
    ({ years, text }) => years.length > 1 && years.length === aimed && !isFigure(text),
  );
  return shared?.text ?? null;
}

/** The text of all years; `raw` is null in each: nothing is printed for the single year. */
function spreadText(
  cell: ValueCell,
  values: readonly Column[],
  measure: string | null,
  fallback: string | undefined,
): RowValues {
  return {
    milestones: spreadOver(cell.text, values, measure, fallback, cell.confidence),
    spanning: cell.text,
  };
}

/** A milestone for each year from a text that is printed for none in particular. */
export function spreadOver(
  text: string,
  values: readonly Column[],
  measure: string | null,
  fallback: string | undefined,
  confidence: Confidence,
): Readonly<Record<string, Milestone>> {
  const parsed = parseTargetValue(text, { measure });
  if (parsed === null) return {};
  const years = values.flatMap((column) => yearOf(column, fallback) ?? []);
  const milestone = {
    raw: null,
    value: parsed.value,
    confidence: weaker(parsed.confidence, weaker(confidence, inferred("merged-cell"))),
  };
  return Object.fromEntries(years.map((year) => [year, milestone]));
}

function readCells(cells: readonly ValueCell[], measure: string | null): Readonly<Record<string, Milestone>> {
  const milestones: Record<string, Milestone> = {};
  const texts = cells.map(({ text }) => text);
  for (const [at, { years, text, confidence }] of cells.entries()) {
    const parsed = parseTargetValue(text, { measure, neighbours: texts.toSpliced(at, 1) });
    if (parsed === null) continue;
    const milestone = { raw: text, value: parsed.value, confidence: weaker(confidence, parsed.confidence) };
    for (const year of years) milestones[year] ??= milestone;
  }
  return markOutliers(milestones);
}

/** A value ten times its neighbours on both sides, or a tenth of them, has probably lost or won a digit. */
function markOutliers(milestones: Record<string, Milestone>): Record<string, Milestone> {
  const exact = Object.entries(milestones).flatMap(([year, { value }]) =>
    value.kind === "exact" && value.value > 0 ? [{ year, value: value.value }] : [],
  );
  const suspects = exact.filter(({ value }, at) => {
    const [before, after] = [exact[at - 1]?.value, exact[at + 1]?.value];
    if (before === undefined || after === undefined) return false;
    return Math.max(before, after) * 8 < value || Math.min(before, after) > value * 8;
  });
  for (const { year } of suspects) {
    const milestone = milestones[year];
    if (milestone !== undefined)
      milestones[year] = {
        ...milestone,
        confidence: weaker(milestone.confidence, doubtful("number-suspect")),
      };
  }
  return milestones;
}

export const noValues: RowValues = { milestones: {}, spanning: null };
