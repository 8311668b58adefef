import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Progress } from "@lotrinh/intake/job";
import type { Text } from "../text.js";
import type { ReadOutput, ReadRequest } from "./output.js";
import type { ThreadMessage } from "./thread.js";

export interface ReadLimits {
  /** Memory for objects, in MB. */
  readonly memory: number;
  /** Milliseconds. */
  readonly time: number;
}

const tooLarge: Text = {
  vi: "văn bản quá lớn so với bộ nhớ cho phép; vui lòng chia nhỏ văn bản",
  en: "the document needs more memory than is allowed; please split it",
};
const tooLong: Text = {
  vi: "đọc văn bản quá lâu nên đã dừng; vui lòng chia nhỏ văn bản",
  en: "reading took too long and was stopped; please split the document",
};
const broken: Text = {
  vi: "chương trình gặp lỗi khi đọc văn bản này",
  en: "the program failed on this document",
};

/** Reads a file in a thread that may use no more memory and time than it is given. Never rejects. */
export async function readInThread(
  request: ReadRequest,
  onProgress: (progress: Progress) => void,
  limits: ReadLimits = { memory: 3072, time: 3_600_000 },
): Promise<ReadOutput> {
  const worker = await startThread({
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  const ended = new Promise<ReadOutput>((resolve) => {
    const fail = (problem: Text) => resolve({ ok: false, problem });
    worker.on("message", (message: ThreadMessage) => {
      if (message.type === "progress") onProgress(message.progress);
      else resolve(message.output);
    });
    worker.on("error", (error) => fail(isOutOfMemory(error) ? tooLarge : broken));
    worker.on("exit", () => fail(broken));
    setTimeout(() => fail(tooLong), limits.time).unref();
  });
  const output = await ended;
  await worker.terminate();
  return output;
}

const isOutOfMemory = (error: Error) => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

async function startThread(options: WorkerOptions): Promise<Worker> {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./thread.js", import.meta.url), options);
  const { startFromSource } = await import("@lotrinh/server/reading/sourceThread");
  return startFromSource(new URL("./thread.ts", import.meta.url), options);
}
