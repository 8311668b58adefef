import type { Reading } from "@lotrinh/core/read/reading";
import type { StoredAction } from "@lotrinh/core/review/action";
import { applyReview, countItems, type ReviewCounts, reviewItems } from "@lotrinh/core/review/state";
import type { TenantContext } from "@lotrinh/store/context";
import { updateDocument } from "@lotrinh/store/documents";
import { applyReading } from "@lotrinh/store/readings";
import { listingOf } from "./listing.js";

/**
 * Brings up to date what lists and the graph show of a document's reading and review: counts always, facts and
 * citations where `facts` says that they may have changed. In the transaction that records the actions.
 */
export async function projectReview(
  context: TenantContext,
  documentId: string,
  reading: Reading,
  actions: readonly StoredAction[],
  facts: boolean,
): Promise<ReviewCounts> {
  const counts = countItems(reviewItems(reading, actions, listingOf(reading).items));
  if (facts) {
    const effective = applyReview(reading, actions);
    await applyReading(context, documentId, effective);
    await updateDocument(context, documentId, { standing_unit: effective.meta.standingUnit });
  }
  await updateDocument(context, documentId, {
    items: counts.total,
    items_open: counts.open,
    review_counts: JSON.stringify(counts),
  });
  return counts;
}
