import { Worker } from "node:worker_threads";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import type { Reading } from "@lotrinh/core/read/reading";
import { startFromSource } from "../reading/sourceThread.js";
import { checkBroken } from "./errors.js";
import type { Asked, CheckTask } from "./task.js";

/** Another document, known by its state; its reading is asked for only where the thread hasn't got it. */
export interface OtherDocument {
  readonly key: string;
  readonly name: string;
  readonly load: () => Promise<Reading>;
}

/** Checks documents in a thread that starts when one comes and is let go when it idles. */
export interface CheckThread {
  /** One after the other. Throws `check-broken` where a document takes too long or too much memory. */
  readonly check: (task: CheckTask) => Promise<readonly KeyedDiagnostic[]>;
  /** What is wrong in a document beside others. Throws `check-broken`, and what `load` throws. */
  readonly compare: (
    task: CheckTask,
    others: readonly OtherDocument[],
  ) => Promise<readonly KeyedDiagnostic[]>;
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

/** A running thread, and which other documents it holds. */
interface Running {
  readonly worker: Worker;
  held: ReadonlySet<string>;
}

export function makeCheckThread(limits: CheckLimits = defaultLimits): CheckThread {
  let running: Running | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const end = async () => {
    clearTimeout(idle);
    const ended = running;
    running = undefined;
    await ended?.worker.terminate();
  };
  const run = async (ask: (thread: Running) => Promise<Asked>) => {
    clearTimeout(idle);
    running ??= { worker: startThread(limits), held: new Set() };
    try {
      const found = await answerOf(running.worker, await ask(running), limits.time);
      idle = setTimeout(end, limits.idle).unref();
      return found;
    } catch (error) {
      await end();
      throw error;
    }
  };
  const inTurn = (ask: (thread: Running) => Promise<Asked>) => {
    const result = queue.then(() => run(ask));
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    check: (task) => inTurn(async () => ({ kind: "check", task })),
    compare: (task, others) => inTurn((thread) => handOver(thread, task, others)),
    close: end,
  };
}

/** Gives the thread the documents that it lacks, one at a time: readings are large. */
async function handOver(thread: Running, task: CheckTask, others: readonly OtherDocument[]): Promise<Asked> {
  for (const { key, name, load } of others) {
    if (thread.held.has(key)) continue;
    const kept: Asked = { kind: "keep", key, name, reading: await load() };
    thread.worker.postMessage(kept);
  }
  const keys = others.map(({ key }) => key);
  thread.held = new Set(keys);
  return { kind: "compare", task, keys };
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

function answerOf(worker: Worker, asked: Asked, time: number): Promise<readonly KeyedDiagnostic[]> {
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
    worker.postMessage(asked);
  });
}
