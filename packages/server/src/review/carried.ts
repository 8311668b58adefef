import type { StoredAction } from "@lotrinh/core/review/action";
import { type CarriedOver, carryOver } from "@lotrinh/core/review/carryOver";
import type { TenantContext } from "@lotrinh/store/context";
import { findPeople } from "@lotrinh/store/people";
import { findReviewActions } from "@lotrinh/store/reviewActions";
import { fromRow } from "./actionRow.js";
import type { GetReading } from "./readingCache.js";

/**
 * All actions on a document with keys of the given reading. Those made on earlier readings are carried over from
 * one to the next, in the order the readings were made (their ids sort by time).
 */
export async function loadActions(
  context: TenantContext,
  documentId: string,
  readingId: string,
  getReading: GetReading,
): Promise<CarriedOver> {
  const actions = await loadStoredActions(context, documentId);
  const readings = [...new Set([...actions.map((action) => action.readingId), readingId])].sort();
  let carried: CarriedOver = { actions: [], lost: [] };
  for (const [at, id] of readings.entries()) {
    const before = readings[at - 1];
    if (before !== undefined && carried.actions.length > 0) {
      const [older, newer] = [await getReading(context, before), await getReading(context, id)];
      const next = carryOver(older, newer, carried.actions);
      carried = { actions: next.actions, lost: [...carried.lost, ...next.lost] };
    }
    const own = actions.filter((action) => action.readingId === id);
    carried = { ...carried, actions: [...carried.actions, ...own] };
  }
  return carried;
}

async function loadStoredActions(context: TenantContext, documentId: string): Promise<StoredAction[]> {
  const rows = await findReviewActions(context, documentId);
  if (rows.length === 0) return [];
  const names = new Map((await findPeople(context)).map(({ id, name }) => [id, name]));
  return rows.map((row) => fromRow(row, (id) => names.get(id) ?? ""));
}
