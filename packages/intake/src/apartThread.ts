import { parentPort, workerData } from "node:worker_threads";
import type { ThreadMessage, ThreadOrder } from "./apart.js";
import { takeIn } from "./intake.js";

/** The thread of `takeInApart`: reads one file, reports, ends. */
async function serve({ bytes, name, options }: ThreadOrder): Promise<void> {
  const send = (message: ThreadMessage): void => parentPort?.postMessage(message);
  const result = await takeIn(bytes, name, { ...options, onProgress: (progress) => send({ progress }) });
  send({ result });
}

await serve(workerData);
