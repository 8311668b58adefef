import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { JobProgress } from "@lotrinh/store/schema";
import type { StoreLocation } from "@lotrinh/store/store";
import type { ReadingProblem } from "../documents/problem.js";
import { startFromSource } from "./sourceThread.js";
import { type ReadOptions, type ReadTask, stopMessage, type ThreadMessage } from "./task.js";
import type { ThreadData } from "./thread.js";

export interface ThreadLimits {
  /** Memory of the thread's objects in MB; files and pictures come on top. */
  readonly memory: number;
  /** Milliseconds that one document may take. */
  readonly time: number;
  /** Milliseconds without any progress. */
  readonly silence: number;
  /** Milliseconds after which an idle thread is let go. */
  readonly idle: number;
}

export const defaultThreadLimits: ThreadLimits = {
  memory: 2048,
  time: 60 * 60_000,
  silence: 10 * 60_000,
  idle: 60_000,
};

/** How a task ended: stored, or why not. */
export type TaskEnd =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: string; readonly detail: string | undefined };

/** Reads documents in a thread that is started when one comes, and ended when it misbehaves or idles. */
export interface ReaderThread {
  /** One at a time. Never rejects: a thread that dies is a problem of the document it died on. */
  readonly read: (task: ReadTask, onProgress: (progress: JobProgress) => void) => Promise<TaskEnd>;
  readonly close: () => Promise<void>;
}

export function makeReaderThread(
  location: StoreLocation,
  options: ReadOptions = {},
  limits: ThreadLimits = defaultThreadLimits,
): ReaderThread {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(idle);
    const ended = worker;
    worker = undefined;
    if (ended !== undefined) await endWorker(ended);
  };
  return {
    read: async (task, onProgress) => {
      clearTimeout(idle);
      worker ??= startWorker({ location, options }, limits);
      const result = await runTask(worker, task, onProgress, limits);
      if (result.alive) idle = setTimeout(end, limits.idle).unref();
      else await end();
      return result.end;
    },
    close: end,
  };
}

function startWorker(workerData: ThreadData, { memory }: ThreadLimits): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } };
  const worker = import.meta.url.endsWith(".ts")
    ? startFromSource(new URL("./thread.ts", import.meta.url), options)
    : new Worker(new URL("./thread.js", import.meta.url), options);
  // A thread that is being ended may still complain when nobody listens to it any more.
  return worker.on("error", () => undefined);
}

/** How long a thread is given to let go of the database, in milliseconds. */
const endPatience = 1_500;

/** A thread that still holds the database would keep the embedded one from being stopped: it is asked to let go first. */
async function endWorker(worker: Worker): Promise<void> {
  const gone = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  worker.postMessage(stopMessage);
  await Promise.race([gone, sleep(endPatience, undefined, { ref: false })]);
  await worker.terminate();
}

interface TaskResult {
  readonly end: TaskEnd;
  /** Whether the thread can go on to the next document. */
  readonly alive: boolean;
}

function runTask(
  worker: Worker,
  task: ReadTask,
  onProgress: (progress: JobProgress) => void,
  limits: ThreadLimits,
): Promise<TaskResult> {
  return new Promise((resolve) => {
    const lost = (problem: ReadingProblem, detail: string) =>
      finish({ end: { ok: false, problem, detail }, alive: false });
    const whole = setTimeout(() => lost("reading-timeout", "time"), limits.time);
    const silence = setTimeout(() => lost("reading-timeout", "silence"), limits.silence);
    const finish = (result: TaskResult) => {
      clearTimeout(whole);
      clearTimeout(silence);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(result);
    };
    const onMessage = (message: ThreadMessage) => {
      if (message.type === "done") return finish({ end: { ok: true }, alive: true });
      if (message.type === "failed") {
        const { problem, detail } = message;
        return finish({ end: { ok: false, problem, detail }, alive: problem !== "reading-crashed" });
      }
      silence.refresh();
      onProgress(message.progress);
    };
    const onError = (error: Error) => lost(problemOf(error), `${error.name}: ${error.message}`);
    const onExit = (code: number) => lost("reading-crashed", `thread ended with ${code}`);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}

function problemOf(error: Error): ReadingProblem {
  const outOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? "reading-memory" : "reading-crashed";
}
