import type { Draft } from "./form/field.js";

/** What was typed and not saved, by document and item: it survives looking elsewhere and a failed save. */
const drafts = new Map<string, Draft>();

const name = (documentId: string, key: string) => `${documentId} ${key}`;

export function keepDraft(documentId: string, key: string, draft: Draft): void {
  drafts.set(name(documentId, key), draft);
}

export function findDraft(documentId: string, key: string): Draft | undefined {
  return drafts.get(name(documentId, key));
}

/** Drops what was typed for items that are saved now: `key` of a corrected one, or all that were being added. */
export function dropSaved(
  documentId: string,
  action: { readonly type: string; readonly key?: string },
): void {
  if (action.type === "correct" && action.key !== undefined) dropDraft(documentId, action.key);
  if (action.type !== "add") return;
  for (const held of drafts.keys()) if (held.startsWith(name(documentId, "new "))) drafts.delete(held);
}

export function dropDraft(documentId: string, key: string): void {
  drafts.delete(name(documentId, key));
}
