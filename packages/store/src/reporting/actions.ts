import type { ReportAction, ReportParty } from "@lotrinh/core/report/action";
import type { TenantContext } from "../context.js";
import type { ReportActionsRow, ReportSubmissionsRow } from "../schema/reporting.js";
import { storableOrNull, toJson } from "../validate.js";

export interface ReportActionInput {
  readonly sequence: number;
  readonly action: ReportAction["type"];
  readonly reason: string | null;
  /** Reasons per field. */
  readonly items: Readonly<Record<string, string>> | null;
  /** Number of the submission that it makes or speaks of. */
  readonly submission: number | null;
  readonly party: ReportParty;
  /** Whose post was exercised, where by delegation. */
  readonly onBehalfOf: string | null;
}

/** Appends an action. The report has to be locked by this transaction. */
export async function addReportAction(
  { db, tenant, person, now }: TenantContext,
  reportId: string,
  input: ReportActionInput,
): Promise<void> {
  await db
    .insertInto("report_actions")
    .values({
      tenant_id: tenant,
      report_id: reportId,
      sequence: input.sequence,
      action: input.action,
      reason: storableOrNull(input.reason),
      items: input.items === null ? null : toJson(input.items),
      submission: input.submission,
      party: input.party,
      person_id: person,
      on_behalf_of: input.onBehalfOf,
      at: now(),
    })
    .execute();
}

/** What was done with these reports, in order. */
export async function findReportActions(
  { db, tenant }: TenantContext,
  reportIds: readonly string[],
): Promise<ReportActionsRow[]> {
  if (reportIds.length === 0) return [];
  return db
    .selectFrom("report_actions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "in", [...reportIds])
    .orderBy("report_id")
    .orderBy("sequence")
    .execute();
}

/** Keeps what was submitted, whole, for good. */
export async function addSubmission(
  { db, tenant, person, now }: TenantContext,
  reportId: string,
  number: number,
  content: unknown,
): Promise<void> {
  await db
    .insertInto("report_submissions")
    .values({
      tenant_id: tenant,
      report_id: reportId,
      number,
      content: toJson(content),
      person_id: person,
      at: now(),
    })
    .execute();
}

/** A submission by its number; the last one where none is given; undefined where there is none. */
export async function findSubmission(
  { db, tenant }: TenantContext,
  reportId: string,
  number?: number,
): Promise<ReportSubmissionsRow | undefined> {
  let query = db
    .selectFrom("report_submissions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId);
  if (number !== undefined) query = query.where("number", "=", number);
  return query.orderBy("number", "desc").limit(1).executeTakeFirst();
}

/** When a report was submitted and by whom, without the contents, in order. */
export async function findSubmissionHeads(
  { db, tenant }: TenantContext,
  reportId: string,
): Promise<Pick<ReportSubmissionsRow, "number" | "at" | "person_id">[]> {
  return db
    .selectFrom("report_submissions")
    .select(["number", "at", "person_id"])
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId)
    .orderBy("number")
    .execute();
}
