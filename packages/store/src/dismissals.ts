import type { DismissalScope } from "@lotrinh/core/check/dismissal";
import type { ExpressionBuilder } from "kysely";
import { addAuditEntry } from "./audit.js";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { Database } from "./schema.js";
import { requireText } from "./validate.js";

/** A dismissal with the names that people know it by, and how it ended, if it did. */
export interface DismissalDetails {
  readonly id: string;
  readonly scope: DismissalScope;
  readonly rule: string;
  readonly document_id: string | null;
  readonly document_number: string | null;
  readonly document_title: string | null;
  readonly finding: string | null;
  readonly words: string | null;
  readonly message: string | null;
  readonly quote: string | null;
  readonly reason: string;
  readonly person_name: string;
  readonly at: Date;
  /** All three null while it stands; the reason for taking back may be missing. */
  readonly ended_at: Date | null;
  readonly ended_by_name: string | null;
  readonly end_reason: string | null;
}

/** What a dismissal reaches: one finding of a document, a rule in a document, or a rule in the province. */
export type DismissalReach =
  | { readonly scope: "place"; readonly documentId: string; readonly finding: string }
  | { readonly scope: "document"; readonly documentId: string; readonly words?: string | null | undefined }
  | { readonly scope: "province"; readonly words?: string | null | undefined };

export type DismissalInput = DismissalReach & {
  readonly rule: string;
  readonly reason: string;
  /** What the finding said and quoted, kept for lists. */
  readonly message?: string | null | undefined;
  readonly quote?: string | null | undefined;
};

/** Longest reason, in characters. */
const longestReason = 2000;

/**
 * Records that findings were set aside. Throws `not-found` for an unknown document, `input-invalid`.
 */
export async function addDismissal(context: TenantContext, input: DismissalInput): Promise<DismissalDetails> {
  const id = context.newId();
  const documentId = input.scope === "province" ? null : input.documentId;
  if (documentId !== null) await assertDocument(context, documentId);
  await context.db
    .insertInto("dismissals")
    .values({
      tenant_id: context.tenant,
      id,
      scope: input.scope,
      rule: requireText(input.rule, "rule", 100),
      document_id: documentId,
      finding: input.scope === "place" ? requireText(input.finding, "finding", 200) : null,
      words: input.scope === "place" ? null : textOrNull(input.words, "words"),
      message: textOrNull(input.message, "message", 4000),
      quote: textOrNull(input.quote, "quote", 4000),
      reason: requireText(input.reason, "reason", longestReason),
      person_id: requirePerson(context),
      at: context.now(),
    })
    .execute();
  const { scope, rule, reason } = input;
  const detail = { scope, rule, documentId, reason };
  await addAuditEntry(context, {
    action: "finding-dismissed",
    subjectKind: "dismissal",
    subjectId: id,
    detail,
  });
  return getDismissal(context, id);
}

/** Takes a dismissal back. Throws `not-found`, `conflict` where it was taken back already. */
export async function endDismissal(
  context: TenantContext,
  id: string,
  reason: string | null = null,
): Promise<DismissalDetails> {
  await getDismissal(context, id);
  const ended = await context.db
    .insertInto("dismissal_ends")
    .values({
      tenant_id: context.tenant,
      dismissal_id: id,
      reason: textOrNull(reason, "reason", longestReason),
      person_id: requirePerson(context),
      at: context.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "dismissal_id"]).doNothing())
    .executeTakeFirst();
  if (ended.numInsertedOrUpdatedRows !== 1n)
    throw new StoreError("conflict", `dismissal ${id} was taken back already`);
  await addAuditEntry(context, {
    action: "dismissal-taken-back",
    subjectKind: "dismissal",
    subjectId: id,
    detail: { reason },
  });
  return getDismissal(context, id);
}

/** The dismissal of an id, also one that was taken back; undefined where there is none. */
export async function findDismissalById(
  context: TenantContext,
  id: string,
): Promise<DismissalDetails | undefined> {
  if (!isId(id)) return undefined;
  return selectDetails(context).where("dismissals.id", "=", id).executeTakeFirst();
}

async function getDismissal(context: TenantContext, id: string): Promise<DismissalDetails> {
  const found = await findDismissalById(context, id);
  if (found === undefined) throw new StoreError("not-found", `no dismissal ${id}`);
  return found;
}

/** The dismissals that stand and concern a document: its own and the province's, newest first. */
export async function findStandingDismissals(
  context: TenantContext,
  documentId: string,
): Promise<DismissalDetails[]> {
  if (!isId(documentId)) return [];
  return selectDetails(context)
    .where("dismissal_ends.at", "is", null)
    .where(({ eb, or }: ExpressionBuilder<Database, "dismissals">) =>
      or([eb("dismissals.document_id", "=", documentId), eb("dismissals.scope", "=", "province")]),
    )
    .orderBy("dismissals.id", "desc")
    .execute();
}

export interface DismissalFilter {
  readonly scope?: DismissalScope | undefined;
  /** Those that stand, or those that were taken back; both where it isn't given. */
  readonly standing?: boolean | undefined;
  readonly rule?: string | undefined;
}

export interface DismissalPage {
  readonly dismissals: readonly DismissalDetails[];
  /** To be given as `after`; null on the last page. */
  readonly next: string | null;
}

/** One page of the province's dismissals, newest first. Throws `input-invalid` for an `after` that isn't an id. */
export async function findDismissals(
  context: TenantContext,
  { scope, standing, rule }: DismissalFilter = {},
  { after, limit = 50 }: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<DismissalPage> {
  if (after !== undefined && !isId(after))
    throw new StoreError("input-invalid", "after: not a dismissal's id");
  let query = selectDetails(context)
    .orderBy("dismissals.id", "desc")
    .limit(limit + 1);
  if (scope !== undefined) query = query.where("dismissals.scope", "=", scope);
  if (rule !== undefined) query = query.where("dismissals.rule", "=", rule);
  if (standing !== undefined) query = query.where("dismissal_ends.at", standing ? "is" : "is not", null);
  if (after !== undefined) query = query.where("dismissals.id", "<", after);
  const rows = await query.execute();
  const dismissals = rows.slice(0, limit);
  return { dismissals, next: rows.length > limit ? (dismissals.at(-1)?.id ?? null) : null };
}

function selectDetails(context: TenantContext) {
  return context.db
    .selectFrom("dismissals")
    .innerJoin("people", (join) =>
      join
        .onRef("people.tenant_id", "=", "dismissals.tenant_id")
        .onRef("people.id", "=", "dismissals.person_id"),
    )
    .leftJoin("documents", (join) =>
      join
        .onRef("documents.tenant_id", "=", "dismissals.tenant_id")
        .onRef("documents.id", "=", "dismissals.document_id"),
    )
    .leftJoin("dismissal_ends", (join) =>
      join
        .onRef("dismissal_ends.tenant_id", "=", "dismissals.tenant_id")
        .onRef("dismissal_ends.dismissal_id", "=", "dismissals.id"),
    )
    .leftJoin("people as enders", (join) =>
      join
        .onRef("enders.tenant_id", "=", "dismissal_ends.tenant_id")
        .onRef("enders.id", "=", "dismissal_ends.person_id"),
    )
    .where("dismissals.tenant_id", "=", context.tenant)
    .select([
      "dismissals.id",
      "dismissals.scope",
      "dismissals.rule",
      "dismissals.document_id",
      "documents.number as document_number",
      "documents.title as document_title",
      "dismissals.finding",
      "dismissals.words",
      "dismissals.message",
      "dismissals.quote",
      "dismissals.reason",
      "people.name as person_name",
      "dismissals.at",
      "dismissal_ends.at as ended_at",
      "enders.name as ended_by_name",
      "dismissal_ends.reason as end_reason",
    ]);
}

async function assertDocument(context: TenantContext, id: string): Promise<void> {
  const found = isId(id)
    ? await context.db
        .selectFrom("documents")
        .select("id")
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (found === undefined) throw new StoreError("not-found", `no document ${id}`);
}

function requirePerson({ person }: TenantContext): string {
  if (person === null) throw new StoreError("input-invalid", "a dismissal needs a person");
  return person;
}

function textOrNull(text: string | null | undefined, what: string, longest = 1000): string | null {
  return text === null || text === undefined || text.trim() === "" ? null : requireText(text, what, longest);
}
