import type { Span } from "../document/span.js";
import { type Confidence, clear } from "../read/confidence.js";
import type { Meta, MetaField, Reading } from "../read/reading.js";

/** The lists of a reading whose entries a person confirms one by one. */
export type ListKind =
  | "citations"
  | "goals"
  | "targets"
  | "indicators"
  | "tasks"
  | "assignments"
  | "duties"
  | "deadlines"
  | "reviews"
  | "funding"
  | "results"
  | "proposals"
  | "difficulties";

export type ItemKind = "meta" | ListKind;

/** In the order in which a plan is reviewed: what it is, what it rests on, what it promises, who does it. */
export const listKinds: readonly ListKind[] = [
  "citations",
  "goals",
  "targets",
  "indicators",
  "tasks",
  "assignments",
  "duties",
  "deadlines",
  "reviews",
  "funding",
  "results",
  "proposals",
  "difficulties",
];

export const metaFields: readonly MetaField[] = [
  "number",
  "date",
  "place",
  "issuer",
  "type",
  "title",
  "addressedTo",
  "recipients",
  "signer",
  "period",
  "standingUnit",
];

/** The entry of a list, by kind. */
export type ListValue<K extends ListKind> = Reading[K][number];

/** One thing that was read, as the review shows it. `key` names it for good within its document. */
export interface Item {
  readonly key: string;
  readonly kind: ItemKind;
  /** Set for `meta`. */
  readonly field?: MetaField;
  /** One line that tells items of a kind apart. */
  readonly label: string;
  readonly span: Span | null;
  readonly confidence: Confidence;
  readonly value: ItemValue;
}

export type ItemValue = { [K in ListKind]: ListValue<K> }[ListKind] | Meta[MetaField];

/**
 * All items of a reading in reading order of their kinds. A key is made of kind, first line and a hash of the
 * item's own text, so that it stays the same when other items are read better or worse.
 */
export function listItems(reading: Reading): Item[] {
  const items: Item[] = metaFields.map((field) => metaItem(reading.meta, field));
  const seen = new Map<string, number>();
  for (const kind of listKinds) {
    for (const value of reading[kind]) {
      const span = spanOf(value);
      const label = labelOf(kind, value);
      const base = `${kind}@${span?.line ?? 0}#${hashText(label)}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      const key = count === 1 ? base : `${base}~${count}`;
      items.push({ key, kind, label, span, confidence: value.confidence, value });
    }
  }
  return items;
}

function metaItem(meta: Meta, field: MetaField): Item {
  const value = meta[field];
  return {
    key: `meta.${field}`,
    kind: "meta",
    field,
    label: field,
    span: meta.spans[field] ?? null,
    confidence: meta.confidence[field] ?? clear,
    value,
  };
}

function spanOf(value: { [K in ListKind]: ListValue<K> }[ListKind]): Span | null {
  return "spans" in value ? (value.spans[0] ?? null) : value.span;
}

/** The text that tells an item apart: its title, name, words or number. */
export function labelOf(kind: ListKind, value: { [K in ListKind]: ListValue<K> }[ListKind]): string {
  if ("relation" in value) return [value.type, value.number, value.date].filter(Boolean).join(" ");
  if ("milestones" in value) return [value.code, value.name].filter(Boolean).join(" ");
  if ("parts" in value) return `${value.code} ${value.title}`;
  if ("unit" in value) return `${value.unit}: ${value.targets.join(", ")}`;
  if ("frequency" in value) return `${value.who.join(", ")}: ${value.what} (${value.frequency})`;
  if ("what" in value) return value.what;
  if ("title" in value)
    return kind === "goals" && "number" in value ? `${value.number}. ${value.title}` : value.title;
  return value.text;
}

/** FNV-1a, 32 bits, base 36: short and the same everywhere. Not for secrets. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
