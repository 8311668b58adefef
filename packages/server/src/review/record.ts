import type { Reading } from "@lotrinh/core/read/reading";
import type { StoredAction } from "@lotrinh/core/review/action";
import type { ItemKind } from "@lotrinh/core/review/item";
import { type ReviewCounts, reviewItems } from "@lotrinh/core/review/state";
import type { TenantContext } from "@lotrinh/store/context";
import { lockDocument } from "@lotrinh/store/documents";
import { addReviewActions } from "@lotrinh/store/reviewActions";
import { newerReading } from "../apiError.js";
import { loadReadDocument } from "../documents/load.js";
import type { Person } from "../person.js";
import { fromRow, type GroupedStep, toRow } from "./actionRow.js";
import { loadActions } from "./carried.js";
import { listingOf } from "./listing.js";
import { projectReview } from "./project.js";
import type { GetReading } from "./readingCache.js";

export interface Recorded {
  readonly actions: readonly StoredAction[];
  readonly counts: ReviewCounts;
}

export interface ReviewRequest {
  readonly documentId: string;
  readonly readingId: string;
  readonly person: Person;
  /** Which steps to record, given how things stand. */
  readonly choose: (reading: Reading, actions: readonly StoredAction[]) => readonly GroupedStep[];
}

/**
 * Records what a person did, all or none, and what follows from it. One at a time for each document. Throws
 * `document-not-found`, `reading-outdated` where the document was read again, and what `choose` throws.
 */
export async function recordReview(
  context: TenantContext,
  { documentId, readingId, person, choose }: ReviewRequest,
  getReading: GetReading,
): Promise<Recorded> {
  await loadReadDocument(context, documentId);
  await lockDocument(context, documentId);
  const current = await loadReadDocument(context, documentId);
  if (current.readingId !== readingId) throw newerReading(current.readingId);
  const reading = await getReading(context, readingId);
  const before = await loadActions(context, documentId, readingId, getReading);
  const steps = choose(reading, before.actions);
  const rows = await addReviewActions(context, { documentId, readingId, actions: steps.map(toRow) });
  const added = rows.map((row) => fromRow(row, () => person.name));
  const actions = [...before.actions, ...added];
  const counts = await projectReview(context, documentId, reading, actions, steps.some(changesFacts));
  return { actions: added, counts };
}

/** Whether a step may change the letterhead or the citations; of an undo it isn't known. */
function changesFacts(step: GroupedStep): boolean {
  if (step.type === "confirm") return false;
  if (step.type === "undo") return true;
  return (
    step.key.startsWith("meta.") ||
    step.key.startsWith("citations") ||
    (step.type === "add" && step.kind === "citations")
  );
}

/** Confirms of all items that are open and clear, of the given kinds or of all; one group. */
export function confirmClear(
  reading: Reading,
  actions: readonly StoredAction[],
  group: string,
  kinds: readonly ItemKind[] | undefined,
): GroupedStep[] {
  return reviewItems(reading, actions, listingOf(reading).items)
    .filter(({ state, confidence }) => state === "open" && confidence.level === "clear")
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ key }) => ({ type: "confirm", key, group }));
}
