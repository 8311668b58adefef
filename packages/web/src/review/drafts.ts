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

export function dropDraft(documentId: string, key: string): void {
  drafts.delete(name(documentId, key));
}
