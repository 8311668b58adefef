import { disciplineOf } from "@lotrinh/core/report/discipline";
import { reportState, timeliness } from "@lotrinh/core/report/state";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findUnit } from "@lotrinh/store/organisation/units";
import { findReportActions } from "@lotrinh/store/reporting/actions";
import { findReports } from "@lotrinh/store/reporting/reports";
import type { z } from "zod";
import { unitNotFound } from "../programmeErrors.js";
import { actionOf } from "../reports/load.js";
import type { disciplineQuery, disciplineSchema } from "./schema.js";

type Discipline = z.infer<typeof disciplineSchema>;

/** How a unit kept its duties over the years: counts that can be checked, and the reports they are counted from. */
export async function presentDiscipline(
  context: TenantContext,
  unitId: string,
  { plan, from, to }: z.infer<typeof disciplineQuery>,
): Promise<Discipline> {
  const unit = await findUnit(context, unitId);
  if (unit === undefined) throw unitNotFound();
  const heads = await findReports(context, {
    answerable: unitId,
    ...(plan === undefined ? {} : { planId: plan }),
    ...(from === undefined ? {} : { dueFrom: `${yearText(from)}-01-01` }),
    ...(to === undefined ? {} : { dueTo: `${yearText(to)}-12-31` }),
  });
  const ids = heads.map(({ id }) => id);
  const actions = groupBy(await findReportActions(context, ids), ({ report_id }) => report_id);
  const now = context.now().toISOString();
  const entries = heads.map((head) => ({
    head,
    state: reportState((actions.get(head.id) ?? []).map(actionOf)),
  }));
  return {
    unit: { id: unit.id, name: unit.name },
    years: disciplineOf(
      entries.map(({ head, state }) => ({
        // one line a year: the core counts by a key, here the year in which the report was due
        unit: head.due_on.slice(0, 4),
        state,
        dueOn: head.due_on,
        completeness: null,
      })),
      now,
    )
      .map(presentYear)
      .sort((a, b) => b.year - a.year),
    reports: entries.toReversed().map(({ head, state }) => ({
      reportId: head.id,
      roundId: head.round_id,
      roundTitle: head.round_title,
      plan: { id: head.plan_id, number: head.plan_number, title: head.plan_title },
      period: head.period,
      dueOn: head.due_on,
      submittedAt: state.submittedAt,
      timeliness: timeliness(state, head.due_on, now),
      returns: state.returns,
      state: state.status,
    })),
  };
}

const yearText = (year: number) => year.toString().padStart(4, "0");

function presentYear(line: ReturnType<typeof disciplineOf>[number]): Discipline["years"][number] {
  const delayed = line.late + line.overdue;
  return {
    year: Number(line.unit),
    owed: line.rounds,
    onTime: line.onTime,
    late: line.late,
    missing: line.overdue,
    due: line.due,
    accepted: line.accepted,
    returned: line.returned,
    returns: line.returns,
    longestDelay: line.longestDelay,
    daysLate: delayed === 0 ? 0 : Math.round((line.delay / delayed) * 10) / 10,
  };
}
