import type { Reading } from "@lotrinh/core/read/reading";
import { replaceCitations } from "./citations.js";
import type { TenantContext } from "./context.js";
import { documentKind } from "./documentKind.js";
import { describeDocument, updateDocument } from "./documents.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { DocumentRow, ReadingRow } from "./schema.js";
import { toJson } from "./validate.js";

export interface ReadingInput {
  readonly documentId: string;
  /** The source text that the reading's spans count in. */
  readonly sourceId: string;
  readonly reading: Reading;
  readonly programVersion: string;
  /** The reading with people's corrections, where there are any: what lists and the graph show. */
  readonly effective?: Reading;
}

/**
 * Appends a reading, makes it the document's current one (state `read`) and brings up to date what is
 * computed from it. Earlier readings and all review actions stay. Throws `not-found`.
 */
export async function addReading(context: TenantContext, input: ReadingInput): Promise<ReadingRow> {
  const id = context.newId();
  await updateDocument(context, input.documentId, {
    state: "read",
    problem: null,
    problem_detail: null,
    reading_id: id,
  });
  const row = await context.db
    .insertInto("readings")
    .values({
      tenant_id: context.tenant,
      id,
      document_id: input.documentId,
      source_id: input.sourceId,
      program_version: input.programVersion,
      reading: toJson(input.reading),
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await applyReading(context, input.documentId, input.effective ?? input.reading);
  return row;
}

/**
 * Brings what is computed from a document's reading up to date: its facts in lists and search, and its
 * citations. To be called with the corrected reading after each review action that changes either.
 */
export async function applyReading(
  context: TenantContext,
  documentId: string,
  { meta, citations }: Reading,
): Promise<DocumentRow> {
  await replaceCitations(context, documentId, citations);
  return describeDocument(context, documentId, { ...meta, kind: documentKind(meta.type) });
}

/** The reading of an id; undefined where there is none. */
export async function findReading(context: TenantContext, id: string): Promise<ReadingRow | undefined> {
  if (!isId(id)) return undefined;
  return context.db
    .selectFrom("readings")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The current reading of a document; undefined while it has none. */
export async function findCurrentReading(
  context: TenantContext,
  documentId: string,
): Promise<ReadingRow | undefined> {
  if (!isId(documentId)) return undefined;
  const document = await context.db
    .selectFrom("documents")
    .select("reading_id")
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", documentId)
    .executeTakeFirst();
  return document?.reading_id == null ? undefined : findReading(context, document.reading_id);
}

/** The current reading of a document. Throws `not-found`. */
export async function getCurrentReading(context: TenantContext, documentId: string): Promise<ReadingRow> {
  const reading = await findCurrentReading(context, documentId);
  if (reading === undefined) throw new StoreError("not-found", `document ${documentId} has no reading`);
  return reading;
}

export type ReadingHeader = Omit<ReadingRow, "reading">;

/** All readings of a document without their content, newest first. */
export async function findReadings(context: TenantContext, documentId: string): Promise<ReadingHeader[]> {
  if (!isId(documentId)) return [];
  return context.db
    .selectFrom("readings")
    .select(["tenant_id", "id", "document_id", "source_id", "program_version", "created_at"])
    .where("tenant_id", "=", context.tenant)
    .where("document_id", "=", documentId)
    .orderBy("id", "desc")
    .execute();
}
