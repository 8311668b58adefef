import type { ReportAction, ReportParty, ReportStep } from "@lotrinh/core/report/action";
import { findRefusal } from "@lotrinh/core/report/action";
import { type ReportState, takeStep } from "@lotrinh/core/report/state";
import type { TenantContext } from "@lotrinh/store/context";
import { addReportAction } from "@lotrinh/store/reporting/actions";
import { findReport, type ReportHead, updateReport } from "@lotrinh/store/reporting/reports";
import { reportNotFound, stepRefused } from "../programmeErrors.js";
import { itemsOf, loadState, statusOf } from "./load.js";

/** Who takes a step, and in what capacity. */
export interface Stepper {
  readonly party: ReportParty;
  readonly onBehalfOf: string | null;
}

export const bySystem: Stepper = { party: "system", onBehalfOf: null };

/**
 * Appends a step to a report and brings its head up to date. The report has to be locked by the transaction. Throws
 * `step-refused` where the table of the flow doesn't allow it.
 */
export async function appendStep(
  context: TenantContext,
  head: ReportHead,
  step: ReportStep,
  { party, onBehalfOf }: Stepper,
): Promise<ReportState> {
  const before = await loadState(context, head.id);
  const refusal = findRefusal(before.status, step, party);
  if (refusal !== undefined) throw stepRefused(refusal.code, refusal.message);
  const action: ReportAction = {
    ...step,
    sequence: before.lastSequence + 1,
    person: context.person,
    ...(onBehalfOf === null ? {} : { onBehalfOf }),
    as: party,
    at: context.now().toISOString(),
  };
  const after = takeStep(before, action);
  await addReportAction(context, head.id, {
    sequence: action.sequence,
    action: step.type,
    reason: step.type === "return" || step.type === "reopen" ? step.reason : null,
    items: step.type === "return" ? itemsOf(step.items) : null,
    submission: after.submissions === 0 ? null : after.submissions,
    party,
    onBehalfOf,
  });
  await updateReport(context, head.id, {
    state: after.status,
    action_sequence: action.sequence,
    change_sequence: head.change_sequence + 1,
    submitted_at: dateOf(after.submittedAt),
    accepted_at: dateOf(after.acceptedAt),
  });
  return after;
}

function dateOf(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}

/** The first save begins a report by itself; gives the head as it is then. The report has to be locked. */
export async function startReport(
  context: TenantContext,
  head: ReportHead,
  stepper: Stepper,
): Promise<ReportHead> {
  if (statusOf(head.state) !== "notStarted") return head;
  await appendStep(context, head, { type: "start" }, stepper);
  return reload(context, head.id);
}

/** The head as it is after what this transaction did. Throws `report-not-found`. */
export async function reload(context: TenantContext, id: string): Promise<ReportHead> {
  const head = await findReport(context, id);
  if (head === undefined) throw reportNotFound();
  return head;
}
