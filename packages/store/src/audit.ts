import type { TenantContext } from "./context.js";
import type { AuditEntryRow } from "./schema.js";
import { requireText, toJson } from "./validate.js";

export interface AuditInput {
  /** What was done, a code: `document-imported`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Facts; never secrets. */
  readonly detail?: unknown;
}

/** Records that something was done, by the context's person, in the transaction that does it. */
export async function addAuditEntry(context: TenantContext, entry: AuditInput): Promise<void> {
  await context.db
    .insertInto("audit_entries")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      at: context.now(),
      person_id: context.person,
      action: requireText(entry.action, "action", 100),
      subject_kind: requireText(entry.subjectKind, "subject", 100),
      subject_id: requireText(entry.subjectId, "subject", 200),
      detail: entry.detail === undefined ? null : toJson(entry.detail),
    })
    .execute();
}

/** What was done to one thing, oldest first. */
export async function findAuditEntries(
  context: TenantContext,
  subjectKind: string,
  subjectId: string,
): Promise<AuditEntryRow[]> {
  return context.db
    .selectFrom("audit_entries")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}
