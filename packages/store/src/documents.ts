import type { Meta } from "@lotrinh/core/read/reading";
import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { DocumentRow, DocumentState, DocumentUpdate } from "./schema.js";
import { numberKey } from "./search/numbers.js";
import { searchVector } from "./search/vector.js";
import { storableOrNull } from "./validate.js";

/** Columns of a document that a reader gets: all but the search index. */
export const documentColumns = [
  "tenant_id",
  "id",
  "file_id",
  "state",
  "problem",
  "problem_detail",
  "number",
  "number_norm",
  "date",
  "year",
  "type",
  "title",
  "issuer",
  "kind",
  "is_draft",
  "source_id",
  "reading_id",
  "action_sequence",
  "items",
  "items_open",
  "standing_unit",
  "review_counts",
  "uploaded_by",
  "uploaded_at",
  "removed_by",
  "removed_at",
] as const;

export interface AddedDocument {
  readonly document: DocumentRow;
  /** False where this file was there already: `document` is then the one that was made of it. */
  readonly added: boolean;
}

/**
 * Makes a document of a stored file, state `queued`. A file makes one document: given again, the one
 * there is comes back (a removed one is brought back). Throws `not-found` for an unknown file.
 */
export async function addDocument(context: TenantContext, fileId: string): Promise<AddedDocument> {
  const file = isId(fileId)
    ? await context.db
        .selectFrom("files")
        .select("name")
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", fileId)
        .executeTakeFirst()
    : undefined;
  if (file === undefined) throw new StoreError("not-found", `no file ${fileId}`);
  const inserted = await context.db
    .insertInto("documents")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      file_id: fileId,
      state: "queued",
      uploaded_by: context.person,
      uploaded_at: context.now(),
      search_head: searchVector([file.name]),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "file_id"]).doNothing())
    .returning(documentColumns)
    .executeTakeFirst();
  if (inserted !== undefined) return { document: inserted, added: true };
  return { document: await bringBack(context, fileId), added: false };
}

async function bringBack(context: TenantContext, fileId: string): Promise<DocumentRow> {
  return context.db
    .updateTable("documents")
    .set({ removed_at: null, removed_by: null })
    .where("tenant_id", "=", context.tenant)
    .where("file_id", "=", fileId)
    .returning(documentColumns)
    .executeTakeFirstOrThrow();
}

/** The document of an id, removed ones too; undefined where there is none. */
export async function findDocument(context: TenantContext, id: string): Promise<DocumentRow | undefined> {
  if (!isId(id)) return undefined;
  return context.db
    .selectFrom("documents")
    .select(documentColumns)
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The document of an id. Throws `not-found`. */
export async function getDocument(context: TenantContext, id: string): Promise<DocumentRow> {
  const document = await findDocument(context, id);
  if (document === undefined) throw new StoreError("not-found", `no document ${id}`);
  return document;
}

/** The document made of the file with this SHA-256 (32 bytes), removed ones too. */
export async function findDocumentBySha256(
  context: TenantContext,
  sha256: Buffer,
): Promise<DocumentRow | undefined> {
  return context.db
    .selectFrom("documents")
    .select(documentColumns)
    .where("tenant_id", "=", context.tenant)
    .where("file_id", "in", (files) =>
      files
        .selectFrom("files")
        .select("id")
        .where("tenant_id", "=", context.tenant)
        .where("sha256", "=", sha256),
    )
    .executeTakeFirst();
}

/** What becomes of a document while it is read. A failed one says why: a code, and facts for the message. */
export type DocumentProgress =
  | { readonly state: Exclude<DocumentState, "failed"> }
  | { readonly state: "failed"; readonly problem: string; readonly problemDetail?: string };

/** Records the state of a document. Throws `not-found`. */
export async function setDocumentState(
  context: TenantContext,
  id: string,
  progress: DocumentProgress,
): Promise<DocumentRow> {
  const failed = progress.state === "failed" ? progress : undefined;
  return updateDocument(context, id, {
    state: progress.state,
    problem: failed?.problem ?? null,
    problem_detail: failed?.problemDetail ?? null,
  });
}

/** What a list shows of a document and what it is found by: of the latest reading, with corrections. */
export interface DocumentFacts
  extends Pick<Meta, "number" | "date" | "type" | "title" | "issuer" | "isDraft"> {
  readonly place?: string | null;
  /** What the program does with it: `plan`, `report`, `decision`…; null where that isn't known. */
  readonly kind: string | null;
}

const dateShape = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Records a document's facts and makes it findable by them. Throws `not-found`, `input-invalid`. */
export async function describeDocument(
  context: TenantContext,
  id: string,
  facts: DocumentFacts,
): Promise<DocumentRow> {
  const { number, date, type, title, issuer, kind, isDraft } = facts;
  if (date !== null && !dateShape.test(date)) throw new StoreError("input-invalid", "not a document's date");
  const name = await fileNameOf(context, id);
  const printed = [number, type, title, issuer, facts.place, name];
  return updateDocument(context, id, {
    number: storableOrNull(number),
    number_norm: number === null ? null : numberKey(number),
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    type: storableOrNull(type),
    title: storableOrNull(title),
    issuer: storableOrNull(issuer),
    kind,
    is_draft: isDraft,
    search_head: searchVector(printed.filter((text) => text !== null && text !== undefined)),
  });
}

async function fileNameOf(context: TenantContext, documentId: string): Promise<string | null> {
  if (!isId(documentId)) return null;
  const row = await context.db
    .selectFrom("documents")
    .innerJoin("files", (join) =>
      join.onRef("files.tenant_id", "=", "documents.tenant_id").onRef("files.id", "=", "documents.file_id"),
    )
    .select("files.name")
    .where("documents.tenant_id", "=", context.tenant)
    .where("documents.id", "=", documentId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** How much of a reading a person has to look at (`items`) and hasn't yet (`open`). */
export async function setReviewCounts(
  context: TenantContext,
  id: string,
  counts: { readonly items: number; readonly open: number },
): Promise<void> {
  await updateDocument(context, id, { items: counts.items, items_open: counts.open });
}

/** Takes a document out of lists; nothing of it is lost, and the same file brings it back. */
export async function removeDocument(context: TenantContext, id: string): Promise<DocumentRow> {
  return updateDocument(context, id, { removed_at: context.now(), removed_by: context.person });
}

/** Changes columns of a document. Throws `not-found`. */
export async function updateDocument(
  context: TenantContext,
  id: string,
  update: DocumentUpdate,
): Promise<DocumentRow> {
  const row = isId(id)
    ? await context.db
        .updateTable("documents")
        .set(update)
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", id)
        .returning(documentColumns)
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", `no document ${id}`);
  return row;
}

/** Waits until no other transaction changes this document, and holds it until this one ends. */
export async function lockDocument(context: TenantContext, id: string): Promise<void> {
  await sql`select 1 from documents where tenant_id = ${context.tenant} and id = ${id} for update`.execute(
    context.db,
  );
}
