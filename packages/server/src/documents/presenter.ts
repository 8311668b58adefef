import type { TenantContext } from "@lotrinh/store/context";
import { type DocumentDetails, findDocumentDetails } from "@lotrinh/store/documentDetails";
import type { DocumentRow } from "@lotrinh/store/schema";
import type { Person } from "../person.js";
import { abilitiesOn } from "./abilities.js";
import { problemText } from "./problem.js";
import type { DocumentAnswer } from "./schema.js";

/** Documents as people see them, in the order given. */
export async function presentDocuments(
  context: TenantContext,
  documents: readonly DocumentRow[],
  person: Person,
): Promise<DocumentAnswer[]> {
  const details = await findDocumentDetails(
    context,
    documents.map(({ id }) => id),
  );
  return documents.flatMap((document) => {
    const detail = details.get(document.id);
    return detail === undefined ? [] : [presentDocument(document, detail, person)];
  });
}

/** One document as people see it. */
export async function presentOne(
  context: TenantContext,
  document: DocumentRow,
  person: Person,
): Promise<DocumentAnswer> {
  const [answer] = await presentDocuments(context, [document], person);
  if (answer === undefined) throw new Error(`document ${document.id} has no file`);
  return answer;
}

/** The only way a document's row becomes an answer. */
function presentDocument(document: DocumentRow, detail: DocumentDetails, person: Person): DocumentAnswer {
  return {
    id: document.id,
    fileName: detail.file_name,
    fileSize: detail.size,
    mediaType: detail.media_type,
    ...presentState(document, detail),
    number: document.number,
    date: document.date,
    type: document.type,
    title: document.title,
    issuer: document.issuer,
    standingUnit: document.standing_unit,
    isDraft: document.is_draft,
    uploadedAt: document.uploaded_at.toISOString(),
    uploadedBy: detail.uploaded_by_name,
    readAt: detail.read_at?.toISOString() ?? null,
    pages: detail.page_count,
    counts: document.review_counts,
    can: abilitiesOn(document, person),
  };
}

/** How far the reading of a document is: what its progress stream sends. */
export function presentState(
  { state, problem }: DocumentRow,
  { progress }: Pick<DocumentDetails, "progress">,
): Pick<DocumentAnswer, "state" | "progress" | "problem"> {
  return {
    state,
    progress:
      progress === null
        ? null
        : { stage: progress.stage ?? "read", done: progress.done, total: progress.total },
    problem: problem === null ? null : { code: problem, message: problemText(problem) },
  };
}
