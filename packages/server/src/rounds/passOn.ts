import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import {
  findReports,
  lockReports,
  type ReportHead,
  touchReport,
  updateReport,
} from "@lotrinh/store/reporting/reports";
import { addRoundAction, lockRound } from "@lotrinh/store/reporting/rounds";
import type { PlanAssignmentsRow } from "@lotrinh/store/schema/plansInForce";
import { reload } from "../reports/step.js";
import { tellUnit } from "../reports/tell.js";
import { vietnamDay } from "../vietnamDay.js";

/** An assignment that passed on; null: nobody took it over. */
export interface PassedOn {
  readonly row: PlanAssignmentsRow;
  readonly to: string | null;
}

/**
 * Lets the successor answer the open reports of units whose duties passed on: with all that was entered, under the name
 * of the unit that was asked. Reports of ad hoc rounds go with the unit's first duty. Returns how many.
 */
export async function passReports(
  context: TenantContext,
  planId: string,
  passed: readonly PassedOn[],
): Promise<number> {
  const successors = passed.flatMap(({ row, to }) =>
    to === null || row.unit_id === to || row.subject !== "duty" ? [] : [{ row, to }],
  );
  const heads = await findReports(context, {
    planId,
    holders: [...new Set(successors.map(({ row }) => row.unit_id))],
  });
  let count = 0;
  for (const head of heads) {
    if (head.state === "locked") continue;
    const own = successors.filter(({ row }) => row.unit_id === head.holder_id);
    const successor = head.duty_id === null ? own[0] : own.find(({ row }) => row.subject_id === head.duty_id);
    if (successor === undefined) continue;
    await passReport(context, head, successor.to);
    count += 1;
  }
  return count;
}

async function passReport(context: TenantContext, head: ReportHead, to: string): Promise<void> {
  await lockRound(context, head.round_id);
  await lockReports(context, [head.id]);
  await updateReport(context, head.id, { holder_id: to, held_since: vietnamDay(context.now()) });
  await touchReport(context, head.id);
  const change = { report: head.id, unit: head.unit_id, from: head.holder_id, to };
  await addRoundAction(context, head.round_id, { action: "passed-on", change });
  await addAuditEntry(context, {
    action: "report-passed-on",
    subjectKind: "report",
    subjectId: head.id,
    detail: change,
  });
  await tellUnit(context, "report-passed-on", await reload(context, head.id));
}
