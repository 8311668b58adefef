import type { ItemKind, ItemValue, ListKind } from "./item.js";

/**
 * What a person did to the items of one document, appended and never changed. The state of the review is
 * computed from the actions in order of `seq`; the reading itself is never written over.
 */
export type ReviewAction = ReviewStep & {
  /** Ascending within a document, from 1. */
  readonly seq: number;
  readonly person: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The reading whose keys the action speaks of. */
  readonly readingId: string;
};

export type ReviewStep =
  /** The reading is right as it stands. */
  | { readonly type: "confirm"; readonly key: string }
  /** It should read `value`; the same shape as the item's own value. */
  | { readonly type: "correct"; readonly key: string; readonly value: ItemValue }
  /** There is no such item in the document. */
  | { readonly type: "reject"; readonly key: string; readonly reason?: string }
  /** The machine missed it. `key` is given by whoever adds it and must be new. */
  | { readonly type: "add"; readonly key: string; readonly kind: ListKind; readonly value: ItemValue }
  /** Takes back the action `seq`, and with it every other action of the same group. */
  | { readonly type: "undo"; readonly of: number };

/** Actions that belong together (split one task in two: one rejected, two added) carry the same group. */
export interface Grouped {
  readonly group?: string;
}

export type StoredAction = ReviewAction & Grouped;

/** How an item stands in the review. */
export type ItemState = "open" | "confirmed" | "corrected" | "rejected" | "added";

export interface KindCount {
  readonly kind: ItemKind;
  readonly total: number;
  readonly open: number;
}
