import type { TenantContext } from "./context.js";
import { isId } from "./ids.js";
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

/** What an administrator looks for; everything given must fit. */
export interface AuditSearch {
  readonly personId?: string;
  readonly action?: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  /** The first moment, and the first one after the last. */
  readonly from?: Date;
  readonly until?: Date;
  /** Id after which the page before ended. */
  readonly before?: string;
  readonly limit: number;
}

/** Who did what, newest first. */
export async function searchAudit(context: TenantContext, search: AuditSearch): Promise<AuditEntryRow[]> {
  const { personId, action, subjectKind, subjectId, from, until, before } = search;
  if ([personId, before].some((id) => id !== undefined && !isId(id))) return [];
  let query = context.db.selectFrom("audit_entries").selectAll().where("tenant_id", "=", context.tenant);
  if (personId !== undefined) query = query.where("person_id", "=", personId);
  if (action !== undefined) query = query.where("action", "=", action);
  if (subjectKind !== undefined) query = query.where("subject_kind", "=", subjectKind);
  if (subjectId !== undefined) query = query.where("subject_id", "=", subjectId);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (until !== undefined) query = query.where("at", "<", until);
  if (before !== undefined) query = query.where("id", "<", before);
  return query.orderBy("id", "desc").limit(search.limit).execute();
}

/** The actions that were ever recorded, for a choice. */
export async function findAuditActions({ db, tenant }: TenantContext): Promise<string[]> {
  const rows = await db
    .selectFrom("audit_entries")
    .select("action")
    .distinct()
    .where("tenant_id", "=", tenant)
    .orderBy("action")
    .execute();
  return rows.map(({ action }) => action);
}
