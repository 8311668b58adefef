import type { TextKey } from "../../i18n/vi.js";

/** How a field is typed in. `tokens`: one entry a line; `milestones`: see `milestones.ts`. */
export type FieldInput = "line" | "long" | "tokens" | "units" | "choice" | "milestones";

export interface Choice {
  readonly value: string;
  readonly label: TextKey;
}

/** A field's new value, or why what was typed can't be one. */
export type Written<V> = { readonly value: V } | { readonly problem: TextKey };

/** One field of an item: how it reads as typed text, and how typed text goes back into the item. */
export interface Field<V> {
  readonly name: string;
  readonly label: TextKey;
  readonly labelDetail?: string;
  readonly input: FieldInput;
  readonly choices?: readonly Choice[];
  readonly hint?: TextKey;
  readonly read: (value: V) => string;
  readonly write: (value: V, typed: string) => Written<V>;
}

/** What is typed into each field, by its name. */
export type Draft = Readonly<Record<string, string>>;

export function draftOf<V>(fields: readonly Field<V>[], value: V): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, field.read(value)]));
}

/** The item with all that was typed, or the problems by field. Fields that weren't touched stay as they are. */
export function applyDraft<V>(
  fields: readonly Field<V>[],
  value: V,
  draft: Draft,
): { readonly value: V } | { readonly problems: Readonly<Record<string, TextKey>> } {
  let current = value;
  const problems: Record<string, TextKey> = {};
  for (const field of fields) {
    const typed = draft[field.name] ?? "";
    if (typed === field.read(value)) continue;
    const written = field.write(current, typed);
    if ("problem" in written) problems[field.name] = written.problem;
    else current = written.value;
  }
  return Object.keys(problems).length > 0 ? { problems } : { value: current };
}

/** Lines of a text without the empty ones. */
export function linesOfText(typed: string): string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
