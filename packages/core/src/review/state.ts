import type { Reading } from "../read/reading.js";
import type { ItemState, StoredAction } from "./action.js";
import { type Item, type ItemValue, type ListKind, type ListValue, labelOf, listItems } from "./item.js";

/** An item with what became of it. `value` is what holds now; `read` what the machine read (null for an added one). */
export interface ReviewedItem extends Item {
  readonly state: ItemState;
  readonly read: ItemValue | null;
  /** The action that put it in this state; null while open. */
  readonly by: { readonly seq: number; readonly person: string; readonly at: string } | null;
}

export interface ReviewCounts {
  readonly total: number;
  /** Still to be looked at. */
  readonly open: number;
  /** Open and doubtful. */
  readonly doubtful: number;
  /** Open and clear: what "confirm all clear items" would confirm. */
  readonly clear: number;
  readonly confirmed: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly added: number;
}

/**
 * Computes the state of every item from the actions. Undone actions count for nothing, undoing an undo brings
 * them back; the last action on an item wins; an action on a key that the reading doesn't have is ignored
 * (`carryOver` maps keys of older readings first). Whoever has listed the reading's items already passes them.
 */
export function reviewItems(
  reading: Reading,
  actions: readonly StoredAction[],
  listed: readonly Item[] = listItems(reading),
): ReviewedItem[] {
  const items = new Map<string, ReviewedItem>();
  for (const item of listed) items.set(item.key, { ...item, state: "open", read: item.value, by: null });
  for (const action of standingActions(actions)) {
    const by = { seq: action.seq, person: action.person, at: action.at };
    if (action.type === "add") {
      items.set(action.key, addedItem(action.key, action.kind, action.value, by));
      continue;
    }
    const item = items.get(action.key);
    if (item === undefined) continue;
    items.set(action.key, changedItem(item, action, by));
  }
  return [...items.values()];
}

type Standing = Exclude<StoredAction, { readonly type: "undo" }>;

/** The actions that hold: those not taken back by an undo that itself holds. In order of `seq`. */
export function standingActions(actions: readonly StoredAction[]): Standing[] {
  const ordered = [...actions].sort((a, b) => a.seq - b.seq);
  const bySeq = new Map(ordered.map((action) => [action.seq, action]));
  const undone = new Set<number>();
  for (const action of ordered.toReversed()) {
    if (action.type !== "undo" || undone.has(action.seq)) continue;
    const group = bySeq.get(action.of)?.group;
    for (const other of ordered)
      if (
        other.seq < action.seq &&
        (other.seq === action.of || (group !== undefined && other.group === group))
      )
        undone.add(other.seq);
  }
  return ordered.filter((action): action is Standing => action.type !== "undo" && !undone.has(action.seq));
}

type By = NonNullable<ReviewedItem["by"]>;

function addedItem(key: string, kind: ListKind, value: ItemValue, by: By): ReviewedItem {
  const entry = asListValue(value);
  const span = entry === null ? null : "spans" in entry ? (entry.spans[0] ?? null) : entry.span;
  const label = entry === null ? "" : labelOf(kind, entry);
  return {
    key,
    kind,
    label,
    span,
    confidence: { level: "clear", reasons: [] },
    value,
    read: null,
    state: "added",
    by,
  };
}

function changedItem(item: ReviewedItem, action: Exclude<Standing, { type: "add" }>, by: By): ReviewedItem {
  switch (action.type) {
    case "confirm":
      return { ...item, state: item.state === "added" ? "added" : "confirmed", by };
    case "correct": {
      const entry = item.kind === "meta" ? null : asListValue(action.value);
      const label = entry === null || item.kind === "meta" ? item.label : labelOf(item.kind, entry);
      return {
        ...item,
        label,
        value: action.value,
        state: item.state === "added" ? "added" : "corrected",
        by,
      };
    }
    case "reject":
      return { ...item, state: "rejected", by };
  }
}

/** A list entry is an object with a place; letterhead values are not. */
export function asListValue(value: ItemValue): Reading[ListKind][number] | null {
  return typeof value === "object" && value !== null && "confidence" in value ? value : null;
}

export function countItems(items: readonly ReviewedItem[]): ReviewCounts {
  const counts = {
    total: 0,
    open: 0,
    doubtful: 0,
    clear: 0,
    confirmed: 0,
    corrected: 0,
    rejected: 0,
    added: 0,
  };
  for (const item of items) {
    counts.total += 1;
    counts[item.state] += 1;
    if (item.state !== "open") continue;
    if (item.confidence.level === "doubtful") counts.doubtful += 1;
    if (item.confidence.level === "clear") counts.clear += 1;
  }
  return counts;
}

/** The plan as it stands after review: corrected values in place, rejected items left out, added ones in order of place. */
export function applyReview(reading: Reading, actions: readonly StoredAction[]): Reading {
  const items = reviewItems(reading, actions);
  const kept = items.filter((item) => item.state !== "rejected");
  const meta = { ...reading.meta };
  for (const item of items)
    if (item.field !== undefined && item.state !== "open")
      Object.assign(meta, { [item.field]: heldValue(item) });
  const held = <K extends ListKind>(kind: K) => heldEntries(kept, kind);
  return {
    ...reading,
    meta,
    citations: held("citations"),
    goals: held("goals"),
    targets: held("targets"),
    indicators: held("indicators"),
    tasks: held("tasks"),
    assignments: held("assignments"),
    duties: held("duties"),
    deadlines: held("deadlines"),
    reviews: held("reviews"),
    funding: held("funding"),
    results: held("results"),
    proposals: held("proposals"),
    difficulties: held("difficulties"),
  };
}

/** Entries of one kind in order of place. Corrected and added values were validated where they came in. */
function heldEntries<K extends ListKind>(items: readonly ReviewedItem[], kind: K): ListValue<K>[] {
  return items
    .filter((item) => item.kind === kind)
    .sort((a, b) => (a.span?.line ?? 0) - (b.span?.line ?? 0))
    .map((item) => item.value as ListValue<K>);
}

function heldValue(item: ReviewedItem): ItemValue {
  if (item.state !== "rejected") return item.value;
  return Array.isArray(item.value) ? [] : null;
}
