import type { Store } from "@lotrinh/store/store";
import type { ReaderThread } from "../reading/readerThread.js";
import { readStored } from "../reading/readStored.js";

/** A reader that works in the test's own thread: the same work without the start of a thread. */
export function readInThisThread(store: Store): ReaderThread {
  return {
    read: async (task, onProgress) => {
      const outcome = await readStored(store, task, onProgress, { recogniser: "off" });
      return outcome.end === "unreadable"
        ? { ok: false, problem: outcome.problem, detail: outcome.detail }
        : { ok: true };
    },
    close: async () => undefined,
  };
}
