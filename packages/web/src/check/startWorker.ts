import type { Answer } from "./protocol.js";

/** Starts the thread that reads and checks. `onBroken`: it couldn't be loaded, or an error ended its work. */
export function startWorker(take: (said: Answer) => void, onBroken: () => void): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => take(data));
  worker.addEventListener("error", onBroken);
  return worker;
}
