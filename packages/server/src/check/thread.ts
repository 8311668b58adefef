import { parentPort } from "node:worker_threads";
import { type ReadDocument, readDocumentOf } from "@lotrinh/core/check/subject";
import { checkStored, compareStored } from "./checkStored.js";
import type { Asked } from "./task.js";

const kept = new Map<string, ReadDocument>();

/** The thread in which documents are checked, one after the other: requests don't wait for it. */
parentPort?.on("message", (asked: Asked) => {
  if (asked.kind === "keep") kept.set(asked.key, readDocumentOf(asked.name, asked.reading));
  else parentPort?.postMessage(answerTo(asked));
});

function answerTo(asked: Exclude<Asked, { kind: "keep" }>) {
  if (asked.kind === "check") return checkStored(asked.task);
  const wanted = new Set(asked.keys);
  for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
  return compareStored(
    asked.task,
    asked.keys.flatMap((key) => kept.get(key) ?? []),
  );
}
