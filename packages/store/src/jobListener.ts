import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { jobsChannel } from "./jobs.js";
import type { Store } from "./store.js";

export interface JobListener {
  readonly close: () => Promise<void>;
}

/** Milliseconds until a lost connection is made again. */
const pause = 1000;

/**
 * Calls `onJobs` with the tenant when a job was added, by whatever program; with null when the connection was
 * made (again) and jobs may have been added unheard. It is a hint: a worker also looks from time to time.
 */
export function listenForJobs(store: Store, onJobs: (tenant: string | null) => void): JobListener {
  const stop = new AbortController();
  const loop = async () => {
    while (!stop.signal.aborted) {
      await listenOnce(store, onJobs, stop.signal).catch(() => undefined);
      await sleep(pause, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const running = loop();
  return {
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

/** Listens until the connection is lost or `signal` says stop. */
async function listenOnce(
  store: Store,
  onJobs: (tenant: string | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client(await store.connection("app"));
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  client.on("end", end).on("error", end);
  signal.addEventListener("abort", end);
  client.on("notification", ({ payload }) => onJobs(payload ?? null));
  try {
    await client.connect();
    await client.query(`listen ${jobsChannel}`);
    onJobs(null);
    await ended;
  } finally {
    signal.removeEventListener("abort", end);
    await client.end().catch(() => undefined);
  }
}
