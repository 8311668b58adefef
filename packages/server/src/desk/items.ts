import { completeness } from "@lotrinh/core/report/completeness";
import { reportState } from "@lotrinh/core/report/state";
import { daysBetween } from "@lotrinh/core/schedule/day";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findReportActions } from "@lotrinh/store/reporting/actions";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFieldsOfReports } from "@lotrinh/store/reporting/fields";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { askedWithNames } from "../reports/asked.js";
import { loadAskedRows } from "../reports/askedRows.js";
import { contentOfRows, outlineOf } from "../reports/content.js";
import { actionOf } from "../reports/load.js";
import { vietnamDay } from "../vietnamDay.js";
import type { DeskItemAnswer } from "./schema.js";

/** Reports as lines of somebody's desk, in the order given. */
export async function presentItems(
  context: TenantContext,
  heads: readonly { readonly head: ReportHead; readonly as: DeskItemAnswer["as"] }[],
): Promise<DeskItemAnswer[]> {
  const ids = heads.map(({ head }) => head.id);
  const today = vietnamDay(context.now());
  const actions = groupBy(await findReportActions(context, ids), ({ report_id }) => report_id);
  const fields = groupBy(await findFieldsOfReports(context, ids), ({ report_id }) => report_id);
  const rows = await loadAskedRows(
    context,
    heads.map(({ head }) => askedOf(head)),
  );
  return heads.map(({ head, as }) => {
    const state = reportState((actions.get(head.id) ?? []).map(actionOf));
    const asked = askedWithNames(outlineOf(head.outline), askedOf(head), rows);
    const { required, filled } = completeness(asked, contentOfRows(fields.get(head.id) ?? []));
    return {
      reportId: head.id,
      roundId: head.round_id,
      title: head.round_title,
      plan: { id: head.plan_id, number: head.plan_number, title: head.plan_title },
      unit: { id: head.unit_id, name: head.unit_name },
      status: state.status,
      dueOn: head.due_on,
      daysLeft: daysBetween(today, head.due_on),
      returned:
        state.returned === null
          ? null
          : { reason: state.returned.reason, items: Object.keys(state.returned.items).length },
      required,
      filled,
      as,
    };
  });
}
