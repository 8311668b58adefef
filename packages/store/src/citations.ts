import type { Citation } from "@lotrinh/core/read/reading";
import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import { isId } from "./ids.js";
import type { CitationRow, DocumentState } from "./schema.js";
import { numberKey } from "./search/numbers.js";
import { storableOrNull, toJson } from "./validate.js";

const batch = 1000;

/** Makes these the citations of a document, instead of what was there. */
export async function replaceCitations(
  context: TenantContext,
  documentId: string,
  citations: readonly Citation[],
): Promise<void> {
  await context.db
    .deleteFrom("citations")
    .where("tenant_id", "=", context.tenant)
    .where("document_id", "=", documentId)
    .execute();
  const rows = citations.map((citation, position) => ({
    tenant_id: context.tenant,
    document_id: documentId,
    position,
    number: storableOrNull(citation.number),
    number_norm: citation.number === null ? null : numberKey(citation.number),
    date: storableOrNull(citation.date),
    relation: citation.relation,
    issuer: storableOrNull(citation.issuer),
    type: storableOrNull(citation.type),
    title: storableOrNull(citation.title),
    spans: toJson(citation.spans),
  }));
  for (let start = 0; start < rows.length; start += batch) {
    await context.db
      .insertInto("citations")
      .values(rows.slice(start, start + batch))
      .execute();
  }
}

/** A stored document at the other end of a citation. */
export interface LinkedDocument {
  readonly id: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly state: DocumentState;
  /** Number and full date agree; otherwise only the number and as much of the date as both print. */
  readonly certain: boolean;
}

export interface CitationLink {
  readonly citation: CitationRow;
  /** Stored documents with this number and date: none, one, or several files of the same document. */
  readonly documents: readonly LinkedDocument[];
}

/** What a document cites, in its order, each with the stored documents it means. */
export async function findCited(context: TenantContext, documentId: string): Promise<CitationLink[]> {
  if (!isId(documentId)) return [];
  const citations = await context.db
    .selectFrom("citations")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("document_id", "=", documentId)
    .orderBy("position")
    .execute();
  const links = await linksOf(context)
    .select("citations.position")
    .where("citations.document_id", "=", documentId)
    .where("documents.id", "!=", documentId)
    .where("documents.removed_at", "is", null)
    .orderBy("documents.id")
    .execute();
  return citations.map((citation) => ({
    citation,
    documents: links
      .filter((link) => link.position === citation.position)
      .map(({ position: _, ...document }) => document),
  }));
}

export interface CitingDocument {
  readonly citation: CitationRow;
  readonly document: LinkedDocument;
}

/** The stored documents that cite a document, newest first: what carries it out, amends it, names it. */
export async function findCiting(context: TenantContext, documentId: string): Promise<CitingDocument[]> {
  if (!isId(documentId)) return [];
  const { db, tenant } = context;
  const rows = await linksOf(context)
    .clearSelect()
    .selectAll("citations")
    .select(isCertain.as("certain"))
    .where("documents.id", "=", documentId)
    .where("citations.document_id", "!=", documentId)
    .execute();
  if (rows.length === 0) return [];
  const citing = await db
    .selectFrom("documents")
    .select(linkColumns)
    .where("tenant_id", "=", tenant)
    .where("removed_at", "is", null)
    .where("id", "in", [...new Set(rows.map((row) => row.document_id))])
    .orderBy("id", "desc")
    .execute();
  return citing.flatMap((document) =>
    rows
      .filter((row) => row.document_id === document.id)
      .map(({ certain, ...citation }) => ({ citation, document: { ...document, certain } })),
  );
}

const linkColumns = [
  "documents.id",
  "documents.number",
  "documents.date",
  "documents.type",
  "documents.title",
  "documents.state",
] as const;

const isCertain = sql<boolean>`coalesce(citations.date = documents.date and length(citations.date) = 10, false)`;

/** Numbers start again each year, so dates have to agree as far as both are printed. */
const datesAgree = sql<boolean>`(citations.date is null or documents.date is null
  or starts_with(citations.date, documents.date) or starts_with(documents.date, citations.date))`;

function linksOf({ db, tenant }: TenantContext) {
  return db
    .selectFrom("citations")
    .innerJoin("documents", (join) =>
      join
        .onRef("documents.tenant_id", "=", "citations.tenant_id")
        .onRef("documents.number_norm", "=", "citations.number_norm"),
    )
    .select(linkColumns)
    .select(isCertain.as("certain"))
    .where("citations.tenant_id", "=", tenant)
    .where(datesAgree);
}
