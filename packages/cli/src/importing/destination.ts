import type { Text } from "../text.js";

/** Where documents are imported to: a database, or a running server. */
export interface Destination {
  /** Hands a file over. Throws `CommandError` where it isn't taken. */
  readonly add: (path: string) => Promise<{ readonly id: string; readonly duplicate: boolean }>;
  readonly look: (id: string) => Promise<ImportState>;
  readonly close: () => Promise<void>;
}

/** How far an imported document is. */
export interface ImportState {
  readonly state: "queued" | "reading" | "read" | "failed";
  readonly progress: { readonly stage: string; readonly done: number; readonly total: number } | null;
  readonly problem: { readonly code: string; readonly message: Text } | null;
  readonly number: string | null;
  readonly title: string | null;
}
