import type { AskedFigure } from "@lotrinh/core/report/doubts/doubt";
import { type FieldKeys, figureKey } from "@lotrinh/core/report/fieldKey";
import { parsePeriod, yearOfPeriod } from "@lotrinh/core/schedule/period";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findMilestones } from "@lotrinh/store/plan/items";
import { type AskedCell, askedOf } from "@lotrinh/store/reporting/asked";
import { findNames } from "@lotrinh/store/reporting/names";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { findDecimals, findSeries, type SeriesValue } from "@lotrinh/store/reporting/series";
import type { PlanIndicatorsRow, PlanMilestonesRow } from "@lotrinh/store/schema/plansInForce";
import type { AskedRows } from "./asked.js";
import type { AskedFigureAnswer } from "./schema.js";
import { findSharedCells, type SharedCells } from "./shared.js";

/** A cell that the report asks for, with its plan's row and its own past, oldest first. */
export interface FigureCell {
  readonly key: FieldKeys["figure"];
  readonly cell: AskedCell;
  readonly row: PlanIndicatorsRow;
  readonly series: readonly SeriesValue[];
}

/** The figures that a report asks for, in the order of the plan, with their series up to the period before. */
export async function loadCells(
  context: TenantContext,
  head: ReportHead,
  { indicators }: AskedRows,
): Promise<FigureCell[]> {
  const rows = askedOf(head).figures.flatMap((cell) => {
    const row = indicators.get(cell.indicator);
    return row === undefined || row.withdrawn_at !== null ? [] : [{ cell, row }];
  });
  const ids = rows.flatMap(({ row }) => row.indicator_id ?? []);
  const series = groupBy(await findSeries(context, ids), seriesKey);
  return rows.map(({ cell, row }) => ({
    key: figureKey(cell),
    cell,
    row,
    series: (series.get(cellSeriesKey(cell, row)) ?? []).filter(({ period }) =>
      isEarlier(period, head.period),
    ),
  }));
}

function seriesKey({ indicator_id, place, breakdown }: SeriesValue): string {
  return `${indicator_id} ${place} ${breakdown}`;
}

function cellSeriesKey(cell: AskedCell, row: PlanIndicatorsRow): string {
  return `${row.indicator_id ?? ""} ${cell.place ?? ""} ${breakdownOf(cell, row)}`;
}

/** Which part of the catalogue's indicator a cell means: '' for the whole. */
export function breakdownOf({ breakdown }: AskedCell, row: PlanIndicatorsRow): string {
  return breakdown ?? row.breakdown;
}

/** Whether a period is of the same kind and lies before the round's. */
function isEarlier(period: string, of: string): boolean {
  return parsePeriod(period)?.kind === parsePeriod(of)?.kind && period < of;
}

/** What the checks need to know of the figures. */
export function forDoubts(cells: readonly FigureCell[]): AskedFigure[] {
  return cells.map(({ key, row, series }) => ({
    key,
    name: row.name,
    measure: row.measure,
    history: series.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }])),
  }));
}

/** The figures as the form shows them. */
export async function presentFigures(
  context: TenantContext,
  head: ReportHead,
  cells: readonly FigureCell[],
): Promise<AskedFigureAnswer[]> {
  const milestones = groupBy(
    await findMilestones(
      context,
      cells.map(({ row }) => row.id),
    ),
    (each) => each.plan_indicator_id,
  );
  const places = await findNames(
    context,
    "places",
    cells.flatMap(({ cell }) => cell.place ?? []),
  );
  const decimals = await findDecimals(
    context,
    cells.flatMap(({ row }) => row.indicator_id ?? []),
  );
  const shared = await findSharedCells(context, head);
  const period = parsePeriod(head.period);
  const year = period === undefined ? undefined : yearOfPeriod(period);
  return cells.map(({ key, cell, row, series }) => ({
    key,
    planIndicatorId: row.id,
    indicatorId: row.indicator_id,
    code: row.code,
    name: row.name,
    measure: row.measure,
    groupTitle: row.group_title,
    parentName: row.parent_name,
    place: cell.place === null ? null : { id: cell.place, name: places.get(cell.place) ?? "" },
    breakdown: cell.breakdown,
    decimals: decimals.get(row.indicator_id ?? "") ?? 2,
    target: targetOf(milestones.get(row.id) ?? [], year),
    last: lastOf(series),
    sharedWith: sharedWith(shared, key),
  }));
}

/** The milestone of the year, or the next one that the plan names. */
function targetOf(
  milestones: readonly PlanMilestonesRow[],
  year: number | undefined,
): AskedFigureAnswer["target"] {
  const found = milestones.find((milestone) => year !== undefined && milestone.year >= year);
  return found === undefined ? null : { year: found.year, raw: found.raw, value: found.value };
}

function lastOf(series: readonly SeriesValue[]): AskedFigureAnswer["last"] {
  return series
    .slice(-5)
    .reverse()
    .map(({ period, value, missing, status }) => ({ period, value, missing, status }));
}

function sharedWith(shared: SharedCells, key: string): AskedFigureAnswer["sharedWith"] {
  return (shared.get(key) ?? []).map(({ report }) => ({ reportId: report.id, planTitle: report.plan_title }));
}
