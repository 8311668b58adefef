import { parentPort } from "node:worker_threads";
import { checkStored } from "./checkStored.js";
import type { CheckTask } from "./task.js";

/** The thread in which documents are checked, one after the other: requests don't wait for it. */
parentPort?.on("message", (task: CheckTask) => parentPort?.postMessage(checkStored(task)));
