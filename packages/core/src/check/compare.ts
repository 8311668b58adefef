import { withoutContext } from "./findingKey.js";

/** What became of the findings of a document in its corrected version. */
export interface Comparison<Found> {
  /** Found before and no more, as they were found. */
  readonly fixed: readonly Found[];
  /** Found now and not before. */
  readonly fresh: ReadonlySet<Found>;
}

/**
 * Compares the findings of two versions of a document by their lasting keys. What is left over is compared once more without the
 * words around: who rewrites a sentence without mending its fault hasn't made a new one.
 */
export function compareFindings<Found extends { readonly key: string }>(
  before: readonly Found[],
  after: readonly Found[],
): Comparison<Found> {
  const same = pairOff(before, after, ({ key }) => key);
  const alike = pairOff(same.before, same.after, ({ key }) => withoutContext(key));
  return { fixed: alike.before, fresh: new Set(alike.after) };
}

/** What of two lists finds no partner of the same name in the other, each in its own order. */
function pairOff<Item>(before: readonly Item[], after: readonly Item[], nameOf: (item: Item) => string) {
  const waiting = new Map<string, Item[]>();
  for (const item of before) {
    const group = waiting.get(nameOf(item));
    if (group === undefined) waiting.set(nameOf(item), [item]);
    else group.push(item);
  }
  const single = after.filter((item) => waiting.get(nameOf(item))?.shift() === undefined);
  const left = new Set([...waiting.values()].flat());
  return { before: before.filter((item) => left.has(item)), after: single };
}
