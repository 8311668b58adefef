import type { ReportAction, ReportStatus } from "@lotrinh/core/report/action";
import { isFieldKey } from "@lotrinh/core/report/fieldKey";
import { type ReportState, reportState } from "@lotrinh/core/report/state";
import type { TenantContext } from "@lotrinh/store/context";
import { findReportActions } from "@lotrinh/store/reporting/actions";
import { findReport, type ReportHead } from "@lotrinh/store/reporting/reports";
import type { ReportActionsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { reportNotFound } from "../programmeErrors.js";
import { reportStatuses } from "../programmeSchema.js";
import type { ReportSubject } from "./access.js";
import { maySeeReport } from "./policy.js";

/** The report of an id that this person may see. Throws `report-not-found`: of others nobody learns that they exist. */
export async function loadReport(context: TenantContext, person: Person, id: string): Promise<ReportHead> {
  const head = await findReport(context, id);
  if (head === undefined || !maySeeReport.allows(person, subjectOf(head))) throw reportNotFound();
  return head;
}

/** What the rules look at of a report. */
export function subjectOf(head: ReportHead): ReportSubject {
  const { plan_id, unit_id, holder_id, state, accepted_at } = head;
  const status = statusOf(state);
  const accepted = accepted_at !== null && (status === "accepted" || status === "locked");
  return { plan: plan_id, unit: unit_id, holder: holder_id, status, accepted };
}

/** The status that is kept with a report; one that this program doesn't know lets nobody do anything. */
export function statusOf(state: string): ReportStatus {
  return reportStatuses.find((status) => status === state) ?? "locked";
}

/** The state of a report, computed from its actions. */
export async function loadState(context: TenantContext, id: string): Promise<ReportState> {
  return reportState((await findReportActions(context, [id])).map(actionOf));
}

const parties = ["focal-point", "unit-head", "officer", "system"] as const;

/** A stored action as the core has it. */
export function actionOf(row: ReportActionsRow): ReportAction {
  const who = {
    sequence: row.sequence,
    person: row.person_id,
    ...(row.on_behalf_of === null ? {} : { onBehalfOf: row.on_behalf_of }),
    as: parties.find((party) => party === row.party) ?? "system",
    at: row.at.toISOString(),
  };
  const { action, reason } = row;
  switch (action) {
    case "send":
    case "takeBack":
    case "submit":
    case "accept":
    case "lock":
      return { ...who, type: action };
    case "return":
      return { ...who, type: "return", reason, items: itemsOf(row.items) };
    case "reopen":
      return { ...who, type: "reopen", reason: reason ?? "" };
    default:
      return { ...who, type: "start" };
  }
}

/** Reasons by field, as they were stored. */
export function itemsOf(items: unknown): Record<string, string> {
  if (typeof items !== "object" || items === null) return {};
  return Object.fromEntries(
    Object.entries(items).filter(
      (entry): entry is [string, string] => isFieldKey(entry[0]) && typeof entry[1] === "string",
    ),
  );
}
