import { type FieldKeys, figureKey } from "@lotrinh/core/report/fieldKey";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findPlanIndicatorsById } from "@lotrinh/store/plan/items";
import { type AskedCell, askedOf } from "@lotrinh/store/reporting/asked";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import type { PlanIndicatorsRow } from "@lotrinh/store/schema/plansInForce";

/** A cell of another report that is asked for the same figure. */
export interface SharedCell {
  readonly report: ReportHead;
  readonly key: FieldKeys["figure"];
}

/** The cells of other reports by the key of this report's cell that means the same. */
export type SharedCells = ReadonlyMap<string, readonly SharedCell[]>;

/** While a report may still take a figure that was entered elsewhere. */
const openStates = ["notStarted", "draft", "returned"];

/**
 * Where the unit that answers owes the same figure to other plans: the same indicator of the catalogue (confirmed by a
 * person), place, breakdown and period, in reports that are still open. The figure is entered once for all of them.
 */
export async function findSharedCells(context: TenantContext, head: ReportHead): Promise<SharedCells> {
  const own = askedOf(head).figures;
  if (own.length === 0) return new Map();
  const open = await findReports(context, { holders: [head.holder_id], states: openStates });
  const others = open.filter(({ id, period }) => id !== head.id && period === head.period);
  if (others.length === 0) return new Map();
  const cells = others.flatMap((report) => askedOf(report).figures.map((cell) => ({ report, cell })));
  const ids = [...own, ...cells.map(({ cell }) => cell)].map(({ indicator }) => indicator);
  const rows = new Map((await findPlanIndicatorsById(context, ids)).map((row) => [row.id, row]));
  const byMeaning = groupBy(cells, ({ cell }) => meaningOf(cell, rows) ?? "");
  return new Map(
    own.flatMap((cell) => {
      const meaning = meaningOf(cell, rows);
      const same = meaning === undefined ? undefined : byMeaning.get(meaning);
      if (same === undefined) return [];
      return [[figureKey(cell), same.map((each) => ({ report: each.report, key: figureKey(each.cell) }))]];
    }),
  );
}

/** What a cell measures, whatever plan asks for it; undefined where no person has said what it means. */
function meaningOf(
  { indicator, place, breakdown }: AskedCell,
  rows: ReadonlyMap<string, PlanIndicatorsRow>,
): string | undefined {
  const row = rows.get(indicator);
  if (row === undefined || row.indicator_id === null || row.link !== "confirmed") return undefined;
  return [row.indicator_id, row.breakdown, place ?? "-", breakdown ?? "-"].join(" ");
}
