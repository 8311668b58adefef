import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { findDocument, setDocumentState } from "@lotrinh/store/documents";
import { failAbandonedJobs, failJob, reportJob, takeJob } from "@lotrinh/store/jobs";
import type { JobProgress, JobRow } from "@lotrinh/store/schema";
import type { Store } from "@lotrinh/store/store";
import type { ReadingProblem } from "../documents/problem.js";
import { readJobKind } from "./job.js";
import type { ReaderThread, TaskEnd } from "./readerThread.js";

export interface RunnerDeps {
  readonly store: Store;
  readonly tenant: string;
  readonly reader: ReaderThread;
  /** Name of this worker in the jobs it takes. */
  readonly name: string;
  /** Called with what went wrong in a reading, for the log. */
  readonly onProblem?: (problem: string, detail: string | undefined) => void;
  /** Milliseconds between looks for jobs that nobody announced. Default 2,000. */
  readonly interval?: number;
}

/** Takes reading jobs one after the other, as long as the server runs. */
export interface Runner {
  /** Looks for a job now. */
  readonly wake: () => void;
  /** Stops; a job in work is handed back for the next server. */
  readonly close: () => Promise<void>;
}

/** How often a job in work is said to be alive, in milliseconds; its lease is 30 seconds. */
const heartbeat = 5_000;

export function startRunner(deps: RunnerDeps): Runner {
  const stop = new AbortController();
  let wakeUp = () => {};
  let woken = false;
  const pause = () =>
    new Promise<void>((resolve) => {
      if (woken || stop.signal.aborted) return resolve();
      const timer = setTimeout(resolve, deps.interval ?? 2_000);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stop.signal.aborted) {
      woken = false;
      const worked = await workOnce(deps, stop.signal).catch((error: unknown) => {
        deps.onProblem?.("runner-failed", error instanceof Error ? error.message : undefined);
        return false;
      });
      if (!worked) await pause();
    }
  };
  const running = loop();
  const wake = () => {
    woken = true;
    wakeUp();
  };
  return {
    wake,
    close: async () => {
      stop.abort();
      wakeUp();
      await deps.reader.close();
      await running;
    },
  };
}

/** Takes one job and works on it; false where there is none. */
async function workOnce(deps: RunnerDeps, signal: AbortSignal): Promise<boolean> {
  const job = await inTransaction(deps, (context) => takeReading(context, deps.name));
  if (job === undefined) return false;
  const end = await work(deps, job);
  if (end.ok) return true;
  if (signal.aborted) {
    await inTransaction(deps, (context) => handBack(context, job));
    return true;
  }
  deps.onProblem?.(end.problem, end.detail);

  await inTransaction(deps, (context) => recordFailure(context, job, end.problem));
  return true;
}

function inTransaction<T>(
  { store, tenant }: RunnerDeps,
  work: (context: TenantContext) => Promise<T>,
): Promise<T> {
  return withTenant(store, { tenant, person: null }, work);
}

/** The next job, its document marked as being read. Jobs that killed their workers too often end here. */
async function takeReading(context: TenantContext, worker: string): Promise<JobRow | undefined> {
  const abandoned: ReadingProblem = "reading-abandoned";
  for (const job of await failAbandonedJobs(context, abandoned)) await markFailed(context, job, abandoned);
  const job = await takeJob(context, [readJobKind], worker);
  if (job?.subject == null) return job;
  if ((await findDocument(context, job.subject)) !== undefined)
    await setDocumentState(context, job.subject, { state: "reading" });
  return job;
}

async function work(deps: RunnerDeps, job: JobRow): Promise<TaskEnd> {
  const report = (progress?: JobProgress) =>
    inTransaction(deps, (context) => reportJob(context, job, progress)).catch(() => true);
  const alive = setInterval(() => void report(), heartbeat);
  try {
    const { tenant, reader } = deps;
    const task = { tenant, documentId: job.subject ?? "", job: { id: job.id, attempt: job.attempt } };
    return await reader.read(task, (progress) => void report(progress));
  } finally {
    clearInterval(alive);
  }
}

/** A job that a stopping server was working on waits for the next one, unless it was tried too often already. */
async function handBack(context: TenantContext, job: JobRow): Promise<void> {
  if (job.attempt >= job.max_attempts || job.subject === null) return;
  const given = await failJob(context, job, { problem: "server-stopped", retryAfter: 0 });
  if (given) await setDocumentState(context, job.subject, { state: "queued" });
}

/** The document fails with its job: bad content stays bad, however often it is tried. */
async function recordFailure(context: TenantContext, job: JobRow, problem: string): Promise<void> {
  if (await failJob(context, job, { problem })) await markFailed(context, job, problem);
}

async function markFailed(context: TenantContext, { subject }: JobRow, problem: string): Promise<void> {
  if (subject === null || (await findDocument(context, subject)) === undefined) return;
  await setDocumentState(context, subject, { state: "failed", problem });
}
