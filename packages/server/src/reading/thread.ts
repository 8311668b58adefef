import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "@lotrinh/store/open";
import type { StoreLocation } from "@lotrinh/store/store";
import { readStored } from "./readStored.js";
import { type ReadOptions, type ReadTask, stopMessage, type ThreadMessage } from "./task.js";

/** What the thread is started with. */
export interface ThreadData {
  readonly location: StoreLocation;
  readonly options: ReadOptions;
}

/** Progress is sent at most this often, in milliseconds; a change of stage is sent at once. */
const reportInterval = 500;

/**
 * The thread in which documents are read, one after the other: the server's own thread only carries messages. It
 * has a database connection of its own, so that nothing large passes between the two.
 */
async function serve(port: NonNullable<typeof parentPort>, { location, options }: ThreadData): Promise<void> {
  const store = await openStore(location, { poolSize: 2, applicationName: "lotrinh reader" });
  const send = (message: ThreadMessage) => port.postMessage(message);
  port.on("message", (task: ReadTask | typeof stopMessage) => {
    if (task === stopMessage) return void store.close().finally(() => process.exit());
    readStored(store, task, throttled(send), options).then(
      (outcome) =>
        send(
          outcome.end === "unreadable"
            ? { type: "failed", problem: outcome.problem, detail: outcome.detail }
            : { type: "done" },
        ),
      (error: unknown) => send({ type: "failed", problem: "reading-crashed", detail: describe(error) }),
    );
  });
}

function throttled(send: (message: ThreadMessage) => void) {
  let last = Number.NEGATIVE_INFINITY;
  let stage: string | undefined;
  return (progress: Extract<ThreadMessage, { type: "progress" }>["progress"]) => {
    const now = performance.now();
    if (progress.stage === stage && now - last < reportInterval) return;
    last = now;
    stage = progress.stage;
    send({ type: "progress", progress });
  };
}

/** For the log: where it broke, not what the document says. */
function describe(error: unknown): string {
  return error instanceof Error
    ? `${error.name} ${error.stack?.split("\n").slice(1, 6).join(" ")}`
    : "unknown";
}

if (parentPort !== null) await serve(parentPort, workerData);
