import { fileKind } from "@lotrinh/intake/format";
import type { ProblemCode } from "@lotrinh/intake/problem";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addDocument, setDocumentState } from "@lotrinh/store/documents";
import { addFile } from "@lotrinh/store/files";
import { addJob } from "@lotrinh/store/jobs";
import type { DocumentRow } from "@lotrinh/store/schema";
import { ApiError } from "../apiError.js";
import { readJobKind } from "../reading/job.js";
import { problemText } from "./problem.js";
import type { ReceivedFile } from "./receive.js";

export interface Imported {
  readonly document: DocumentRow;
  /** The same bytes were there already. */
  readonly duplicate: boolean;
}

/**
 * Stores a file as a document and has it read: file, document and job in the caller's transaction, all or none.
 * A known file gives the document there is, which is read again only if that failed before.
 * Throws `empty-file` and `unknown-format` for what can't be a document whatever is tried.
 */
export async function importFile(context: TenantContext, received: ReceivedFile): Promise<Imported> {
  assertPossible(received);
  const { name, mediaType, size, sha256, content } = received;
  const { file } = await addFile(context, { name, mediaType, size, sha256, content: content() });
  const { document, added } = await addDocument(context, file.id);
  if (added || document.state === "failed")
    return { document: await queue(context, document), duplicate: !added };
  return { document, duplicate: true };
}

function assertPossible({ size, head, name }: ReceivedFile): void {
  if (size === 0) throw refused("empty-file");
  if (fileKind(head, name) === "binary") throw refused("unknown-format");
}

function refused(code: ProblemCode): ApiError {
  return new ApiError(400, code, problemText(code));
}

/** Has a document read, or read again; what it is worth, the reader's job finds out. */
export async function queue(context: TenantContext, { id }: DocumentRow): Promise<DocumentRow> {
  await addJob(context, { kind: readJobKind, subject: id, payload: { documentId: id } });
  await addAuditEntry(context, { action: "document-queued", subjectKind: "document", subjectId: id });
  return setDocumentState(context, id, { state: "queued" });
}
