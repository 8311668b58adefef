import type { Span } from "@lotrinh/core/document/span";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { asListValue } from "@lotrinh/core/review/state";

/** What the margin of a passage says of the items read from it: the weightiest of them. */
export type Mark = "doubtful" | "open" | "done";

/** The items read from each line. */
export interface Places {
  readonly byLine: ReadonlyMap<number, readonly ReviewedItem[]>;
}

/** An item over more lines than this is found by its first ones: whole annexes would drown what is in them. */
const longest = 120;

/** Every place of an item: a cited document may stand in several. */
function itemSpans(item: ReviewedItem): readonly Span[] {
  const entry = asListValue(item.value);
  if (entry !== null && "spans" in entry && entry.spans.length > 0) return entry.spans;
  return item.span === null ? [] : [item.span];
}

export function placeItems(items: readonly ReviewedItem[]): Places {
  const byLine = new Map<number, ReviewedItem[]>();
  for (const item of items) {
    for (const span of itemSpans(item)) {
      const last = Math.min(span.endLine, span.line + longest);
      for (let line = span.line; line <= last; line += 1) {
        const there = byLine.get(line);
        if (there === undefined) byLine.set(line, [item]);
        else if (!there.includes(item)) there.push(item);
      }
    }
  }
  return { byLine };
}

/** The items read from any of the lines, those of the shortest passages first. */
function itemsBetween(places: Places, from: number, to: number): readonly ReviewedItem[] {
  const found = new Set<ReviewedItem>();
  for (let line = from; line <= to; line += 1)
    for (const item of places.byLine.get(line) ?? []) found.add(item);
  const length = (item: ReviewedItem) => (item.span === null ? 0 : item.span.endLine - item.span.line);
  return [...found].sort((a, b) => length(a) - length(b));
}

/** What the margin shows for the lines; undefined where nothing was read from them. */
export function markBetween(places: Places, from: number, to: number): Mark | undefined {
  let mark: Mark | undefined;
  for (let line = from; line <= to; line += 1)
    for (const item of places.byLine.get(line) ?? []) {
      if (item.state === "open" && item.confidence.level === "doubtful") return "doubtful";
      mark = item.state === "open" || mark === "open" ? "open" : "done";
    }
  return mark;
}

/** The item a click on the lines means: the next after the selected one when it is among them, else the first. */
export function pickItem(
  places: Places,
  from: number,
  to: number,
  selected: string | undefined,
): ReviewedItem | undefined {
  const items = itemsBetween(places, from, to);
  const at = items.findIndex((item) => item.key === selected);
  return items[(at + 1) % Math.max(1, items.length)];
}
