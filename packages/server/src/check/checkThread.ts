import { Worker } from "node:worker_threads";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import { startFromSource } from "../reading/sourceThread.js";
import { checkBroken } from "./errors.js";
import type { CheckTask } from "./task.js";

/** Checks documents in a thread that starts when one comes and is let go when it idles. */
export interface CheckThread {
  /** One after the other. Throws `check-broken` where a document takes too long or too much memory. */
  readonly check: (task: CheckTask) => Promise<readonly KeyedDiagnostic[]>;
  readonly close: () => Promise<void>;
}

interface CheckLimits {
  /** Memory of the thread's objects in MB. */
  readonly memory: number;
  /** Milliseconds that one document may take. */
  readonly time: number;
  /** Milliseconds after which an idle thread is let go. */
  readonly idle: number;
}

const defaultLimits: CheckLimits = { memory: 1024, time: 60_000, idle: 60_000 };

export function makeCheckThread(limits: CheckLimits = defaultLimits): CheckThread {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const end = async () => {
    clearTimeout(idle);
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const run = async (task: CheckTask) => {
    clearTimeout(idle);
    worker ??= startThread(limits);
    try {
      const found = await answerOf(worker, task, limits.time);
      idle = setTimeout(end, limits.idle).unref();
      return found;
    } catch (error) {
      await end();
      throw error;
    }
  };
  return {
    check: (task) => {
      const result = queue.then(() => run(task));
      queue = result.catch(() => undefined);
      return result;
    },
    close: end,
  };
}

function startThread({ memory }: CheckLimits): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: memory } };
  const worker = import.meta.url.endsWith(".ts")
    ? startFromSource(new URL("./thread.ts", import.meta.url), options)
    : new Worker(new URL("./thread.js", import.meta.url), options);
  worker.unref();
  // A thread that is being ended may still complain when nobody listens to it any more.
  return worker.on("error", () => undefined);
}

function answerOf(worker: Worker, task: CheckTask, time: number): Promise<readonly KeyedDiagnostic[]> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(patience);
      worker.off("message", onMessage).off("error", onLost).off("exit", onLost);
      settle();
    };
    const onMessage = (found: readonly KeyedDiagnostic[]) => finish(() => resolve(found));
    const onLost = () => finish(() => reject(checkBroken()));
    const patience = setTimeout(onLost, time);
    worker.on("message", onMessage).on("error", onLost).on("exit", onLost);
    worker.postMessage(task);
  });
}
