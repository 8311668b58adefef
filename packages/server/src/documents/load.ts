import type { TenantContext } from "@lotrinh/store/context";
import { findDocument } from "@lotrinh/store/documents";
import type { DocumentRow } from "@lotrinh/store/schema";
import { documentNotFound, notReadYet } from "../apiError.js";

/** The document of an id that isn't withdrawn. Throws `document-not-found`. */
export async function loadDocument(context: TenantContext, id: string): Promise<DocumentRow> {
  const document = await findDocument(context, id);
  if (document === undefined || document.removed_at !== null) throw documentNotFound();
  return document;
}

export interface ReadDocument {
  readonly document: DocumentRow;
  readonly readingId: string;
  readonly sourceId: string;
}

/** A document that has been read at least once. Throws `document-not-found`, `document-not-read`. */
export async function loadReadDocument(context: TenantContext, id: string): Promise<ReadDocument> {
  const document = await loadDocument(context, id);
  const { reading_id, source_id } = document;
  if (reading_id === null || source_id === null) throw notReadYet();
  return { document, readingId: reading_id, sourceId: source_id };
}
