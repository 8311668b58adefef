import { differencesOf, type FieldDifference, type ItemField } from "@lotrinh/core/assign/amendment";

/** What an entry of a plan's history says of one item: its words, and what is otherwise than before. */
export interface ItemChange {
  readonly what: string | null;
  readonly differences: readonly FieldDifference[];
}

/** Reads an entry's `before` and `after` as far as they tell of an item; other entries say nothing here. */
export function itemChange(event: {
  readonly action: string;
  readonly before?: unknown;
  readonly after?: unknown;
}): ItemChange {
  const [before, after] = [fieldsOf(event.before), fieldsOf(event.after)];
  const what = [...before, ...after].find(({ field }) => field === "text")?.value ?? null;
  const differences = event.action === "item-replaced" ? differencesOf(before, after) : [];
  return { what: event.action.startsWith("item-") ? what : null, differences };
}

/** Names under which the words of tasks, indicators and duties are kept, and of the rest. */
const kept = {
  text: "text",
  name: "text",
  what: "text",
  due: "due",
  output: "output",
  measure: "measure",
  frequency: "frequency",
} as const;

function fieldsOf(record: unknown): ItemField[] {
  if (typeof record !== "object" || record === null) return [];
  const entries = new Map<string, unknown>(Object.entries(record));
  const plain = Object.entries(kept).flatMap(([name, field]): ItemField[] => {
    const value = entries.get(name);
    return typeof value === "string" ? [{ field, year: null, value }] : [];
  });
  const milestones: unknown = entries.get("milestones");
  return [...plain, ...(Array.isArray(milestones) ? milestones.flatMap(milestoneOf) : [])];
}

function milestoneOf(milestone: unknown): ItemField[] {
  if (typeof milestone !== "object" || milestone === null) return [];
  if (!("year" in milestone && "raw" in milestone)) return [];
  const { year, raw } = milestone;
  return typeof year === "number" && typeof raw === "string"
    ? [{ field: "milestone", year, value: raw }]
    : [];
}
