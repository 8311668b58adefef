import type { TenantContext } from "@lotrinh/store/context";
import { addNotice } from "@lotrinh/store/organisation/notices";
import { findRecipients, type RecipientFilter } from "@lotrinh/store/reporting/recipients";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { vietnamDay } from "../vietnamDay.js";

/** What people are told about reports and plans; `server/notices` has the words. */
export type ProgrammeNotice =
  | "round-opened"
  | "report-reminder"
  | "report-sent"
  | "report-submitted"
  | "report-returned"
  | "report-accepted"
  | "report-reopened"
  | "report-passed-on"
  | "deadline-moved"
  | "cutoff-changed"
  | "extension-asked"
  | "extension-decided"
  | "task-given"
  | "synthesis-sent"
  | "synthesis-returned"
  | "synthesis-signed";

/** What a notice about a report is filled with. */
export function factsOf(head: ReportHead): Record<string, string> {
  return {
    round: head.round_title,
    plan: head.plan_title,
    unit: head.unit_name,
    dueOn: head.due_on,
  };
}

/** Tells everybody whom the filter finds, but whoever did it; returns how many were told. */
export async function tell(
  context: TenantContext,
  kind: ProgrammeNotice,
  to: Omit<RecipientFilter, "on">,
  link: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<number> {
  const found = await findRecipients(context, { ...to, on: vietnamDay(context.now()) });
  const people = new Set(found.map(({ person_id }) => person_id));
  if (context.person !== null) people.delete(context.person);
  for (const personId of people) await addNotice(context, { personId, kind, link, facts });
  return people.size;
}

/** Tells the people of the unit that answers a report. */
export function tellUnit(
  context: TenantContext,
  kind: ProgrammeNotice,
  head: ReportHead,
  facts: Readonly<Record<string, string | number>> = {},
): Promise<number> {
  const to = { roles: ["focal-point", "unit-head"], units: [head.holder_id], planId: head.plan_id };
  return tell(context, kind, to, `/reports/${head.id}`, { ...factsOf(head), ...facts });
}

/** Tells the plan's officers about a report. */
export function tellOfficers(
  context: TenantContext,
  kind: ProgrammeNotice,
  head: ReportHead,
): Promise<number> {
  const to = { roles: ["officer"], planId: head.plan_id };
  return tell(context, kind, to, `/reports/${head.id}`, factsOf(head));
}
