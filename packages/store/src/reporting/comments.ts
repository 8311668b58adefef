import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { ReportCommentsRow, ReportDoubtsRow } from "../schema/reporting.js";
import { requireText } from "../validate.js";

/** Adds a comment on a report, or on one of its fields. Throws `input-invalid`. */
export async function addComment(
  { db, tenant, person, now, newId }: TenantContext,
  comment: { readonly reportId: string; readonly field: string | null; readonly text: string },
): Promise<ReportCommentsRow> {
  return db
    .insertInto("report_comments")
    .values({
      tenant_id: tenant,
      id: newId(),
      report_id: comment.reportId,
      field: comment.field,
      text: requireText(comment.text, "text", 10_000),
      person_id: person,
      at: now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Comments on these reports, in order. */
export async function findComments(
  { db, tenant }: TenantContext,
  reportIds: readonly string[],
): Promise<ReportCommentsRow[]> {
  if (reportIds.length === 0) return [];
  return db
    .selectFrom("report_comments")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "in", [...reportIds])
    .orderBy("id")
    .execute();
}

/** Marks a comment as settled; undefined where the report has none of this id. Settled twice stays as it was first. */
export async function resolveComment(
  { db, tenant, person, now }: TenantContext,
  reportId: string,
  id: string,
): Promise<ReportCommentsRow | undefined> {
  if (!isId(id)) return undefined;
  await db
    .updateTable("report_comments")
    .set({ resolved_by: person, resolved_at: now() })
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId)
    .where("id", "=", id)
    .where("resolved_at", "is", null)
    .execute();
  return db
    .selectFrom("report_comments")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Keeps what somebody said to a doubt; said again, the later holds. */
export async function answerDoubt(
  { db, tenant, person, now }: TenantContext,
  doubt: {
    readonly reportId: string;
    readonly field: string;
    readonly code: string;
    readonly answer: string;
  },
): Promise<void> {
  const said = { answer: requireText(doubt.answer, "answer", 4000), person_id: person, at: now() };
  await db
    .insertInto("report_doubts")
    .values({ tenant_id: tenant, report_id: doubt.reportId, field: doubt.field, code: doubt.code, ...said })
    .onConflict((conflict) => conflict.columns(["tenant_id", "report_id", "field", "code"]).doUpdateSet(said))
    .execute();
}

/** What was said to doubts of these reports. */
export async function findDoubtAnswers(
  { db, tenant }: TenantContext,
  reportIds: readonly string[],
): Promise<ReportDoubtsRow[]> {
  if (reportIds.length === 0) return [];
  return db
    .selectFrom("report_doubts")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "in", [...reportIds])
    .execute();
}
