import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Bilingual } from "../api/types.js";
import { asApiError, uploadFile } from "../api/uploads.js";
import { en } from "../i18n/en.js";
import { vi } from "../i18n/vi.js";
import {
  changeUpload,
  isSettled,
  nextWaiting,
  refuseFile,
  type Upload,
  type UploadState,
} from "./uploadList.js";

/** Uploads outlive the screen: a person may go and review one document while others are sent. */
let uploads: readonly Upload[] = [];
let lastId = 0;
const files = new Map<number, File>();
const listeners = new Set<() => void>();

export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(subscribe, () => uploads);
}

/** Takes files in and sends them one after another. */
export function addFiles(chosen: Iterable<File>, client: QueryClient): void {
  for (const file of chosen) {
    lastId += 1;
    const refused = refuseFile(file.size);
    const state: UploadState =
      refused === undefined ? { kind: "waiting" } : { kind: "failed", why: refusal(refused) };
    if (refused === undefined) files.set(lastId, file);
    publish([...uploads, { id: lastId, name: file.name, size: file.size, state }]);
  }
  void sendNext(client);
}

/** Takes the settled ones off the list. */
export function dismissUploads(): void {
  publish(uploads.filter((upload) => !isSettled([upload])));
}

const refusal = (why: "empty" | "tooLarge"): Bilingual => ({
  vi: vi[`upload.${why}`],
  en: en[`upload.${why}`],
});

async function sendNext(client: QueryClient): Promise<void> {
  const next = nextWaiting(uploads);
  const file = next === undefined ? undefined : files.get(next.id);
  if (next === undefined || file === undefined) return;
  const change = (state: UploadState) => publish(changeUpload(uploads, next.id, state));
  change({ kind: "sending", share: 0 });
  try {
    const { document, duplicate } = await uploadFile(file, (share) => change({ kind: "sending", share }));
    change({ kind: duplicate ? "duplicate" : "sent", document });
    void client.invalidateQueries({ queryKey: ["documents"] });
  } catch (error) {
    change({ kind: "failed", why: asApiError(error).text });
  }
  files.delete(next.id);
  await sendNext(client);
}

function publish(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
