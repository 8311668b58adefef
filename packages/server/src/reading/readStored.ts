import { takeApart } from "@lotrinh/core/document/document";
import type { Source } from "@lotrinh/core/document/source";
import { readDocument } from "@lotrinh/core/read/read";
import type { Reading } from "@lotrinh/core/read/reading";
import { takeIn } from "@lotrinh/intake/intake";
import { addBlockIndex, indexBlocks } from "@lotrinh/store/blockIndex";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { findDocument } from "@lotrinh/store/documents";
import { findFile, readFileContent } from "@lotrinh/store/files";
import { finishJob } from "@lotrinh/store/jobs";
import { addReading } from "@lotrinh/store/readings";
import type { JobProgress } from "@lotrinh/store/schema";
import { addSource } from "@lotrinh/store/sources";
import type { Store } from "@lotrinh/store/store";
import { programVersion } from "@lotrinh/store/version";
import { loadActions } from "../review/carried.js";
import { projectReview } from "../review/project.js";
import { fetchReading } from "../review/readingCache.js";
import type { ReadOptions, ReadTask } from "./task.js";

/** How a task ended. `superseded`: another worker has the job, or the document is gone; nothing was stored. */
export type ReadOutcome =
  | { readonly end: "read" }
  | { readonly end: "superseded" }
  | { readonly end: "unreadable"; readonly problem: string; readonly detail: string | undefined };

/**
 * Reads a stored document: file → source → reading, and stores what came of it in one transaction that also
 * finishes the job, so that a killed program leaves nothing half-saved.
 */
export async function readStored(
  store: Store,
  task: ReadTask,
  report: (progress: JobProgress) => void,
  options: ReadOptions = {},
): Promise<ReadOutcome> {
  const file = await loadFile(store, task);
  if (file === undefined) return { end: "superseded" };
  const taken = await takeIn(file.bytes, file.name, { onProgress: report, ...options });
  if (!taken.ok) return { end: "unreadable", problem: taken.problem.code, detail: taken.problem.detail };
  report({ stage: "understand", done: 0, total: 1 });
  const source: Source = { ...taken.source, blocks: takeApart(taken.source).blocks };
  const reading = readDocument(source);
  report({ stage: "store", done: 0, total: 1 });
  const stored = await withTenant(store, { tenant: task.tenant, person: null }, (context) =>
    storeResults(context, task, source, reading),
  ).catch(giveUpIfSuperseded);
  return { end: stored ? "read" : "superseded" };
}

interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function loadFile(store: Store, { tenant, documentId }: ReadTask): Promise<StoredFile | undefined> {
  return withTenant(
    store,
    { tenant, person: null },
    async (context) => {
      const document = await findDocument(context, documentId);
      const file = document === undefined ? undefined : await findFile(context, document.file_id);
      if (file === undefined) return undefined;
      const bytes = new Uint8Array(file.size);
      let at = 0;
      for await (const piece of readFileContent(context, file.id)) {
        bytes.set(piece, at);
        at += piece.length;
      }
      return { name: file.name, bytes };
    },
    { mode: "read" },
  );
}

/** Rolls the transaction back without being a fault. */
class Superseded extends Error {}

function giveUpIfSuperseded(error: unknown): false {
  if (error instanceof Superseded) return false;
  throw error;
}

async function storeResults(
  context: TenantContext,
  { documentId, job }: ReadTask,
  source: Source,
  reading: Reading,
): Promise<true> {
  const { id: sourceId } = await addSource(context, { documentId, source, programVersion });
  await addBlockIndex(context, sourceId, indexBlocks(source.blocks ?? []));
  const row = await addReading(context, { documentId, sourceId, reading, programVersion });
  const { actions } = await loadActions(context, documentId, row.id, async (from, id) =>
    id === row.id ? reading : fetchReading(from, id),
  );
  await projectReview(context, documentId, reading, actions, true);
  if (!(await finishJob(context, job))) throw new Superseded();
  return true;
}
