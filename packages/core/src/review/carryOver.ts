import type { Reading } from "../read/reading.js";
import { fold } from "../text/fold.js";
import type { StoredAction } from "./action.js";
import { type Item, listItems } from "./item.js";

/** Actions whose keys speak of the newer reading, and those that found no item there. */
export interface CarriedOver {
  readonly actions: readonly StoredAction[];
  /** Confirmations and corrections whose item the newer reading doesn't have: a person has to look. */
  readonly lost: readonly StoredAction[];
}

/**
 * Takes a person's actions on `older` over to `newer`, a later reading of the same file. An item is the same when its
 * key is; else when kind and text agree, nearest line first; else when kind and first line agree and no other
 * item claims that line. Added items stay as they are. Nothing is dropped silently: what finds no item is in `lost`.
 */
export function carryOver(older: Reading, newer: Reading, actions: readonly StoredAction[]): CarriedOver {
  const keys = matchItems(listItems(older), listItems(newer));
  const added = new Set(actions.flatMap((action) => (action.type === "add" ? [action.key] : [])));
  const carried: StoredAction[] = [];
  const lost: StoredAction[] = [];
  for (const action of actions) {
    if (action.type === "undo" || action.type === "add" || added.has(action.key)) carried.push(action);
    else {
      const key = keys.get(action.key);
      if (key === undefined) lost.push(action);
      else carried.push({ ...action, key });
    }
  }
  return { actions: carried, lost };
}

/** Older key → newer key, one to one. */
export function matchItems(older: readonly Item[], newer: readonly Item[]): Map<string, string> {
  const matches = new Map<string, string>();
  const free = new Map(newer.map((item) => [item.key, item]));
  const take = (from: Item, to: Item | undefined) => {
    if (to === undefined) return;
    matches.set(from.key, to.key);
    free.delete(to.key);
  };
  for (const item of older) take(item, free.get(item.key));
  const left = () => older.filter((item) => !matches.has(item.key));
  const byText = groupBy([...free.values()], textKey);
  for (const item of left()) take(item, nearest(item, byText.get(textKey(item)), free));
  const byLine = groupBy([...free.values()], lineKey);
  for (const item of left()) {
    const candidates = (byLine.get(lineKey(item)) ?? []).filter((other) => free.has(other.key));
    if (candidates.length === 1) take(item, candidates[0]);
  }
  return matches;
}

const textKey = (item: Item) => `${item.kind}:${fold(item.label)}`;
const lineKey = (item: Item) => `${item.kind}:${item.span?.line ?? 0}`;

function groupBy(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function nearest(
  item: Item,
  candidates: readonly Item[] = [],
  free: ReadonlyMap<string, Item>,
): Item | undefined {
  const line = item.span?.line ?? 0;
  const distance = (other: Item) => Math.abs((other.span?.line ?? 0) - line);
  return candidates.filter((other) => free.has(other.key)).sort((a, b) => distance(a) - distance(b))[0];
}
