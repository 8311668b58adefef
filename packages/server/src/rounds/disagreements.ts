import { figureKey } from "@lotrinh/core/report/fieldKey";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findPlanIndicatorsById } from "@lotrinh/store/plan/items";
import { type AskedCell, askedOf } from "@lotrinh/store/reporting/asked";
import { findFieldsOfReports } from "@lotrinh/store/reporting/fields";
import { findNames } from "@lotrinh/store/reporting/names";
import { findReportsOfPeriod, type ReportHead } from "@lotrinh/store/reporting/reports";
import type { PlanIndicatorsRow } from "@lotrinh/store/schema/plansInForce";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { contentOfRows } from "../reports/content.js";
import { breakdownOf } from "../reports/figures.js";
import type { DisagreementAnswer } from "./schema.js";

/** What is out of a unit's hands counts; a draft may still change. */
const received = ["submitted", "accepted", "locked"];

interface Said {
  readonly head: ReportHead;
  readonly cell: AskedCell;
  readonly row: PlanIndicatorsRow;
  readonly value: number;
  readonly status: string;
}

/**
 * Figures that units gave differently for the same thing: the same indicator of the catalogue (or of the plan, while it
 * isn't linked), place, breakdown and period; also in rounds of other plans, where this round asks for it too.
 */
export async function findDisagreements(
  context: TenantContext,
  round: RoundsRow,
  own: readonly ReportHead[],
): Promise<DisagreementAnswer[]> {
  const heads = await findReportsOfPeriod(context, round.period, received);
  const said = await saidIn(context, heads);
  const groups = groupBy(said, ({ cell, row }) => meaningOf(cell, row));
  const ownIds = new Set(own.map(({ id }) => id));
  const differing = [...groups.values()].filter(
    (group) =>
      group.some(({ head }) => ownIds.has(head.id)) && new Set(group.map(({ value }) => value)).size > 1,
  );
  const places = await findNames(
    context,
    "places",
    differing.flatMap(([first]) => first?.cell.place ?? []),
  );
  return differing.flatMap((group) => presentGroup(group, places) ?? []);
}

async function saidIn(context: TenantContext, heads: readonly ReportHead[]): Promise<Said[]> {
  const fields = groupBy(
    await findFieldsOfReports(
      context,
      heads.map(({ id }) => id),
    ),
    ({ report_id }) => report_id,
  );
  const ids = heads.flatMap((head) => askedOf(head).figures.map(({ indicator }) => indicator));
  const rows = new Map(
    (await findPlanIndicatorsById(context, [...new Set(ids)])).map((row) => [row.id, row]),
  );
  return heads.flatMap((head) => {
    const content = contentOfRows(fields.get(head.id) ?? []);
    return askedOf(head).figures.flatMap((cell) => {
      const row = rows.get(cell.indicator);
      const figure = content[figureKey(cell)];
      if (row === undefined || figure === undefined || figure.value === null) return [];
      return [{ head, cell, row, value: figure.value, status: figure.status }];
    });
  });
}

function meaningOf(cell: AskedCell, row: PlanIndicatorsRow): string {
  const indicator = row.link === "confirmed" ? (row.indicator_id ?? row.id) : row.id;
  return [indicator, cell.place ?? "-", breakdownOf(cell, row)].join(" ");
}

function presentGroup(
  group: readonly Said[],
  places: ReadonlyMap<string, string>,
): DisagreementAnswer | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { cell, row } = first;
  return {
    indicatorId: row.link === "confirmed" ? row.indicator_id : null,
    planIndicatorId: row.id,
    name: row.name,
    measure: row.measure,
    place: cell.place === null ? null : { id: cell.place, name: places.get(cell.place) ?? "" },
    breakdown: breakdownOf(cell, row),
    values: group.map(({ head, value, status }) => ({
      reportId: head.id,
      unit: { id: head.unit_id, name: head.unit_name },
      planId: head.plan_id,
      value,
      status,
    })),
  };
}
