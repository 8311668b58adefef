import type { Unsaved } from "./saveState.js";

/** Where a browser keeps texts: `localStorage`, or a stand-in where that is forbidden. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Drafts of one person in one report: another person at the same machine doesn't get them. */
export function draftKey(report: string, person: string): string {
  return `lotrinh-report:${person}:${report}`;
}

/** What was typed and never confirmed by the server; empty where there is nothing, or nothing that can be read. */
export function readDrafts(storage: TextStorage, key: string): Record<string, Unsaved> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).flatMap(([field, value]: [string, unknown]) => {
        const unsaved = unsavedOf(value);
        return unsaved === undefined ? [] : [[field, unsaved]];
      }),
    );
  } catch {
    return {};
  }
}

function unsavedOf(value: unknown): Unsaved | undefined {
  if (typeof value !== "object" || value === null || !("value" in value) || !("base" in value))
    return undefined;
  return typeof value.base === "number" ? { value: value.value, base: value.base } : undefined;
}

/** Keeps what isn't confirmed; false where the browser refused (full, forbidden): the person has to be told. */
export function keepDrafts(
  storage: TextStorage,
  key: string,
  drafts: Readonly<Record<string, Unsaved>>,
): boolean {
  try {
    if (Object.keys(drafts).length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}
