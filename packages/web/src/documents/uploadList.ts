import type { Bilingual, DocumentSummary } from "../api/types.js";

/** One file on its way in. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "sending"; readonly share: number }
    | { readonly kind: "sent"; readonly document: DocumentSummary }
    | { readonly kind: "duplicate"; readonly document: DocumentSummary }
    | { readonly kind: "failed"; readonly why: Bilingual };
}

export type UploadState = Upload["state"];

/** Ends of names that a choice of files offers; what a file really is, the server finds out. */
export const acceptedFiles = ".docx,.doc,.pdf,.txt,.md,.html,.htm,.png,.jpg,.jpeg,.tif,.tiff";

const maxFileSize = 200 * 1000 * 1000;

/** Whether a file can't be taken, before anything is sent. */
export function refuseFile(size: number): "empty" | "tooLarge" | undefined {
  if (size === 0) return "empty";
  return size > maxFileSize ? "tooLarge" : undefined;
}

/** The uploads with one of them changed. */
export function changeUpload(uploads: readonly Upload[], id: number, state: UploadState): readonly Upload[] {
  return uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload));
}

/** The file whose turn it is: files go one after another, so that the first is ready soon. */
export function nextWaiting(uploads: readonly Upload[]): Upload | undefined {
  if (uploads.some(({ state }) => state.kind === "sending")) return undefined;
  return uploads.find(({ state }) => state.kind === "waiting");
}

/** Whether nothing is on its way any more. */
export function isSettled(uploads: readonly Upload[]): boolean {
  return uploads.every(({ state }) => state.kind !== "waiting" && state.kind !== "sending");
}
