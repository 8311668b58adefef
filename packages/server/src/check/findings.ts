import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import type { Reading } from "@lotrinh/core/read/reading";
import { applyReview } from "@lotrinh/core/review/state";
import { type ComparableDocument, findComparableDocuments } from "@lotrinh/store/comparableDocuments";
import type { TenantContext } from "@lotrinh/store/context";
import { type DismissalDetails, findStandingDismissals } from "@lotrinh/store/dismissals";
import { findFile } from "@lotrinh/store/files";
import { readSource } from "@lotrinh/store/sources";
import { loadReadDocument } from "../documents/load.js";
import { loadActions } from "../review/carried.js";
import { fetchReading, type GetReading } from "../review/readingCache.js";
import { loadActRegister } from "./acts.js";
import type { OtherDocument } from "./checkThread.js";
import type { CheckTask } from "./task.js";

/** A document's state that findings hold for. */
export interface CheckedState {
  readonly readingId: string;
  readonly sequence: number;
}

/** What is needed to tell the findings of a document: where it stands, and what was set aside. */
export interface LoadedState extends CheckedState {
  readonly documentId: string;
  readonly sourceId: string;
  readonly fileId: string;
  readonly dismissals: readonly DismissalDetails[];
  /** Of the province's register of replaced acts. */
  readonly register: string | null;
}

/** Throws `document-not-found`, `document-not-read`. */
export async function loadState(context: TenantContext, id: string): Promise<LoadedState> {
  const { document, readingId, sourceId } = await loadReadDocument(context, id);
  const dismissals = await findStandingDismissals(context, document.id);
  const { revision } = await loadActRegister(context);
  return {
    documentId: document.id,
    readingId,
    sourceId,
    fileId: document.file_id,
    sequence: document.action_sequence,
    dismissals,
    register: revision,
  };
}

/** What the check needs of a document: text, and the reading with what people corrected. */
export async function loadTask(
  context: TenantContext,
  { documentId, readingId, sourceId, fileId }: LoadedState,
  today: string,
  getReading: GetReading = fetchReading,
): Promise<CheckTask> {
  const source = await readSource(context, sourceId);
  const reading = await loadReviewed(context, documentId, readingId, getReading);
  const file = await findFile(context, fileId);
  const { acts } = await loadActRegister(context);
  return { name: file?.name ?? documentId, source, reading, today, replacedActs: acts };
}

async function loadReviewed(
  context: TenantContext,
  documentId: string,
  readingId: string,
  getReading: GetReading = fetchReading,
): Promise<Reading> {
  const read = await getReading(context, readingId);
  const { actions } = await loadActions(context, documentId, readingId, getReading);
  return applyReview(read, actions);
}

/** Documents that one is compared with: more would take longer than people wait, and say less. */
const mostCompared = 200;

/** The other documents of the province, each with the way to its reading as people corrected it. */
export async function loadOthers(
  read: <T>(work: (context: TenantContext) => Promise<T>) => Promise<T>,
  documentId: string,
): Promise<readonly (OtherDocument & { readonly document: ComparableDocument })[]> {
  const documents = await read((context) => findComparableDocuments(context, documentId, mostCompared));
  return documents.map((document) => {
    const { id, file_name, reading_id, action_sequence } = document;
    return {
      document,
      key: stateKey({ readingId: reading_id, sequence: action_sequence }),
      name: `${id}/${file_name}`,
      load: () => read((context) => loadReviewed(context, id, reading_id)),
    };
  });
}

/** What a state of a document is known by. */
export const stateKey = ({ readingId, sequence }: CheckedState) => `${readingId}/${sequence}`;

/** Findings by what they were found in; the last ones are kept, as the same document is asked for again and again. */
export function cacheFindings(most = 16) {
  const kept = new Map<string, Promise<readonly KeyedDiagnostic[]>>();
  return (
    key: string,
    find: () => Promise<readonly KeyedDiagnostic[]>,
  ): Promise<readonly KeyedDiagnostic[]> => {
    const found = kept.get(key) ?? find();
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
