import type { Reading } from "@lotrinh/core/read/reading";
import { type Item, listItems } from "@lotrinh/core/review/item";

/** The items of a reading, and by key. */
export interface Listing {
  readonly items: readonly Item[];
  readonly byKey: ReadonlyMap<string, Item>;
}

const listings = new WeakMap<Reading, Listing>();

/** Lists a reading's items once for as long as the reading is kept: a long one has tens of thousands. */
export function listingOf(reading: Reading): Listing {
  const known = listings.get(reading);
  if (known !== undefined) return known;
  const items = listItems(reading);
  const listing = { items, byKey: new Map(items.map((item) => [item.key, item])) };
  listings.set(reading, listing);
  return listing;
}
