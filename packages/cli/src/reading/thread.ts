import { parentPort, workerData } from "node:worker_threads";
import type { Progress } from "@lotrinh/intake/job";
import { type ReadOutput, type ReadRequest, readOutput } from "./output.js";

export type ThreadMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "output"; readonly output: ReadOutput };

/** A thread that reads one file, so that memory and time can be bounded from outside. */
async function serve(port: NonNullable<typeof parentPort>, request: ReadRequest): Promise<void> {
  const send = (message: ThreadMessage) => port.postMessage(message);
  send({
    type: "output",
    output: await readOutput(request, (progress) => send({ type: "progress", progress })),
  });
}

if (parentPort !== null) await serve(parentPort, workerData);
