import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { IntakeOptions, Progress } from "./job.js";
import type { IntakeProblem } from "./problem.js";
import type { IntakeResult } from "./readers.js";

export interface ApartOptions extends Omit<IntakeOptions, "now"> {
  /** Milliseconds after which reading is given up, in case a file holds a reader. */
  readonly timeLimit?: number;
  /** Megabytes of memory that the thread may use. */
  readonly memoryLimit?: number;
}

/** What the thread gets and sends; functions can't cross, so progress comes as messages. */
export interface ThreadOrder {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Pick<IntakeOptions, "limits" | "recogniser">;
}

export type ThreadMessage = { readonly progress: Progress } | { readonly result: IntakeResult };

const TIME_LIMIT = 60 * 60_000;
const MEMORY_LIMIT = 3_072;

/**
 * `takeIn` in a thread of its own, so that a server answers others meanwhile: a page of a .pdf or of a scan takes longer than an event
 * loop may stand still. Time and memory are bounded: a file that breaks the bounds is `too-large`. Never throws.
 */
export async function takeInApart(
  bytes: Uint8Array,
  name: string,
  options: ApartOptions = {},
): Promise<IntakeResult> {
  const { onProgress, signal, timeLimit = TIME_LIMIT, memoryLimit = MEMORY_LIMIT, ...rest } = options;
  // Run from its sources (tests, tsx) the thread would need their loader, and in a bundle its file is missing: read here then.
  const thread = new URL("./apartThread.js", import.meta.url);
  if (import.meta.url.endsWith(".ts") || !existsSync(thread)) {
    const { takeIn } = await import("./intake.js");
    return takeIn(bytes, name, options);
  }
  const order: ThreadOrder = { bytes, name, options: rest };
  const worker = new Worker(thread, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  const ending = AbortSignal.any([AbortSignal.timeout(timeLimit), ...(signal === undefined ? [] : [signal])]);
  try {
    return await resultOf(worker, ending, signal, onProgress);
  } finally {
    await worker.terminate();
  }
}

function resultOf(
  worker: Worker,
  ending: AbortSignal,
  asked: AbortSignal | undefined,
  onProgress: IntakeOptions["onProgress"],
): Promise<IntakeResult> {
  return new Promise((resolve) => {
    const fail = (problem: IntakeProblem): void => resolve({ ok: false, problem });
    const stop = (): void =>
      fail(asked?.aborted === true ? { code: "cancelled" } : { code: "too-large", detail: "time" });
    if (ending.aborted) stop();
    ending.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: ThreadMessage) => {
      if ("progress" in message) onProgress?.(message.progress);
      else resolve(message.result);
    });
    worker.on("error", (error) => {
      const memory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      fail({ code: memory ? "too-large" : "damaged", detail: error.message });
    });
    worker.on("exit", (code) => fail({ code: "damaged", detail: `thread ended with ${code}` }));
  });
}
