import type { Recogniser } from "@lotrinh/intake/job";
import type { JobProgress } from "@lotrinh/store/schema";

/** One document to be read, by a job that the runner holds. Goes to the thread as a message. */
export interface ReadTask {
  readonly tenant: string;
  readonly documentId: string;
  readonly job: { readonly id: string; readonly attempt: number };
}

/** What a thread says while it works; `done` and `failed` end the task. */
export type ThreadMessage =
  | { readonly type: "progress"; readonly progress: JobProgress }
  | { readonly type: "done" }
  | { readonly type: "failed"; readonly problem: string; readonly detail: string | undefined };

export interface ReadOptions {
  readonly recogniser?: Recogniser;
}

/** Tells a thread to let go of the database and end. */
export const stopMessage = "stop";
