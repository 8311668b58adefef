import type { Span } from "@lotrinh/core/document/span";
import { coverSpans } from "@lotrinh/core/document/span";
import type { ReviewStep } from "@lotrinh/core/review/action";
import type { ItemValue, ListKind, ListValue } from "@lotrinh/core/review/item";
import { asListValue, type ReviewedItem } from "@lotrinh/core/review/state";
import { newKey } from "./blank.js";
import { linesOfText } from "./form/field.js";

type Entry = { [K in ListKind]: ListValue<K> }[ListKind];

/** The words that an item is split at or joined by; undefined for kinds that are neither. */
export function mainText(item: ReviewedItem): string | undefined {
  const entry = asListValue(item.value);
  if (entry === null) return undefined;
  if ("text" in entry) return entry.text;
  if ("what" in entry) return entry.what;
  if ("milestones" in entry) return entry.name;
  return undefined;
}

function withText(entry: Entry, text: string): Entry {
  if ("text" in entry) return { ...entry, text };
  if ("what" in entry) return { ...entry, what: text };
  return "milestones" in entry ? { ...entry, name: text } : entry;
}

/** Puts several items in the place of one: it is rejected, and one is added for each line. They share all but the words. */
export function splitSteps(item: ReviewedItem, typed: string, keyOf = newKey): readonly ReviewStep[] {
  const entry = asListValue(item.value);
  const texts = linesOfText(typed);
  const { kind } = item;
  if (entry === null || kind === "meta" || texts.length < 2) return [];
  return [
    { type: "reject", key: item.key },
    ...texts.map((text): ReviewStep => {
      const value: ItemValue = withText(entry, text);
      return { type: "add", key: keyOf(kind, item.span?.line ?? 0), kind, value };
    }),
  ];
}

/** Puts one item in the place of two of a kind: their words in order, what else the first one says, both places. */
export function joinSteps(first: ReviewedItem, second: ReviewedItem, keyOf = newKey): readonly ReviewStep[] {
  const entry = asListValue(first.value);
  const [a, b] = [mainText(first), mainText(second)];
  const { kind } = first;
  if (entry === null || kind === "meta" || second.kind !== kind || a === undefined || b === undefined)
    return [];
  const spans = [first.span, second.span].filter((span): span is Span => span !== null);
  const joined = withText(entry, `${a} ${b}`);
  const value: ItemValue =
    "span" in joined && spans.length > 0 ? { ...joined, span: coverSpans(spans) } : joined;
  return [
    { type: "reject", key: first.key },
    { type: "reject", key: second.key },
    { type: "add", key: keyOf(kind, first.span?.line ?? 0), kind, value },
  ];
}
