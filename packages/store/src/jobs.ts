import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import { isId } from "./ids.js";
import type { JobProgress, JobRow } from "./schema.js";
import { requireText, toJson } from "./validate.js";

/** Channel of NOTIFY; the payload is the tenant whose job was added. */
export const jobsChannel = "lotrinh_jobs";

/** A running job without a heartbeat for this long, in seconds, was left by a killed worker. */
export const leaseSeconds = 30;

export interface JobInput {
  readonly kind: string;
  readonly payload: unknown;
  /** What it is about: of one kind and subject one job is open at most. */
  readonly subject?: string;
  /** Tries, killed workers included, before it counts as failed. Default 3. */
  readonly maxAttempts?: number;
}

/**
 * Adds a job in the context's transaction; workers learn of it when that commits. Where one of the same
 * kind and subject is open already, that one is returned.
 */
export async function addJob(context: TenantContext, input: JobInput): Promise<JobRow> {
  const kind = requireText(input.kind, "kind", 60);
  const added = await context.db
    .insertInto("jobs")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      kind,
      subject: input.subject ?? null,
      payload: toJson(input.payload),
      state: "waiting",
      max_attempts: input.maxAttempts ?? 3,
      // by the clock that decides when it is due: the program's may be ahead of the database's
      run_after: sql<Date>`clock_timestamp()`,
      created_at: context.now(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "kind", "subject"])
        .where(sql<boolean>`state in ('waiting', 'running')`)
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  await sql`select pg_notify(${jobsChannel}, ${context.tenant})`.execute(context.db);
  if (added !== undefined) return added;
  return jobsOf(context)
    .where("kind", "=", kind)
    .where("subject", "=", input.subject ?? null)
    .where("state", "in", ["waiting", "running"])
    .executeTakeFirstOrThrow();
}

/** A job a worker holds: good for its attempt only. */
export type HeldJob = Pick<JobRow, "id" | "attempt">;

/**
 * Takes the oldest job that is due, or one whose worker has gone quiet; undefined where there is none. Two
 * workers never get the same attempt. Commit before working on it.
 */
export async function takeJob(
  context: TenantContext,
  kinds: readonly string[],
  worker: string,
): Promise<JobRow | undefined> {
  const due = context.db
    .selectFrom("jobs")
    .select("id")
    .where("tenant_id", "=", context.tenant)
    .where("kind", "in", [...kinds])
    .where(isDue)
    .orderBy("run_after")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked();
  return context.db
    .updateTable("jobs")
    .set((column) => ({
      state: "running",
      attempt: column("attempt", "+", 1),
      worker,
      heartbeat_at: sql<Date>`clock_timestamp()`,
      problem: null,
    }))
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", due)
    .returningAll()
    .executeTakeFirst();
}

const isQuiet = sql<boolean>`(state = 'running'
  and heartbeat_at < clock_timestamp() - make_interval(secs => ${leaseSeconds}))`;

const isDue = sql<boolean>`attempt < max_attempts
  and ((state = 'waiting' and run_after <= clock_timestamp()) or ${isQuiet})`;

/** Says that a job is still worked on, and how far it is. False: it was given to another worker; stop. */
export async function reportJob(
  context: TenantContext,
  job: HeldJob,
  progress?: JobProgress,
): Promise<boolean> {
  return changeHeld(context, job, {
    heartbeat_at: sql<Date>`clock_timestamp()`,
    ...(progress === undefined ? {} : { progress: toJson(progress) }),
  });
}

/**
 * Marks a job as done. Call it in the transaction that stores its results and give that up (throw) when it
 * says false: another worker has the job, and results are stored once.
 */
export async function finishJob(context: TenantContext, job: HeldJob): Promise<boolean> {
  return changeHeld(context, job, { state: "done", finished_at: sql<Date>`clock_timestamp()` });
}

export interface JobFailure {
  /** A code, for the message that people see. */
  readonly problem: string;
  /** Seconds until it is tried again; absent: never, it has failed. */
  readonly retryAfter?: number;
}

/** Records that an attempt failed. False: another worker has the job. */
export async function failJob(context: TenantContext, job: HeldJob, failure: JobFailure): Promise<boolean> {
  const problem = requireText(failure.problem, "problem", 2000);
  const failed = { state: "failed", problem, finished_at: sql<Date>`clock_timestamp()` } as const;
  if (failure.retryAfter === undefined) return changeHeld(context, job, failed);
  const retry = { state: "waiting", problem, run_after: inSeconds(failure.retryAfter) } as const;
  return (
    (await changeHeld(context, job, retry, "attempt < max_attempts")) || changeHeld(context, job, failed)
  );
}

/** Gives a job back unfinished, as a worker that is told to stop does: the next one begins it at once. */
export async function releaseJob(context: TenantContext, job: HeldJob): Promise<boolean> {
  return changeHeld(context, job, { state: "waiting", attempt: Math.max(0, job.attempt - 1), worker: null });
}

function inSeconds(seconds: number) {
  return sql<Date>`clock_timestamp() + make_interval(secs => ${seconds})`;
}

type JobChange = Readonly<Record<string, unknown>>;

async function changeHeld(
  { db, tenant }: TenantContext,
  { id, attempt }: HeldJob,
  change: JobChange,
  condition = "true",
): Promise<boolean> {
  const result = await db
    .updateTable("jobs")
    .set(change)
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .where("attempt", "=", attempt)
    .where("state", "=", "running")
    .where(sql<boolean>`${sql.raw(condition)}`)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Jobs whose last worker went quiet and that have no attempt left become `failed`; returns them. */
export async function failAbandonedJobs(context: TenantContext, problem: string): Promise<JobRow[]> {
  return context.db
    .updateTable("jobs")
    .set({ state: "failed", problem, finished_at: sql<Date>`clock_timestamp()` })
    .where("tenant_id", "=", context.tenant)
    .where(isQuiet)
    .where(sql<boolean>`attempt >= max_attempts`)
    .returningAll()
    .execute();
}

/** The job of an id; undefined where there is none. */
export async function findJob(context: TenantContext, id: string): Promise<JobRow | undefined> {
  return isId(id) ? jobsOf(context).where("id", "=", id).executeTakeFirst() : undefined;
}

/** Jobs about a subject, newest first. */
export async function findJobsOf(context: TenantContext, subject: string): Promise<JobRow[]> {
  return jobsOf(context).where("subject", "=", subject).orderBy("id", "desc").execute();
}

/** Jobs that wait or run, oldest first. */
export async function findOpenJobs(context: TenantContext): Promise<JobRow[]> {
  return jobsOf(context).where("state", "in", ["waiting", "running"]).orderBy("id").execute();
}

function jobsOf({ db, tenant }: TenantContext) {
  return db.selectFrom("jobs").selectAll().where("tenant_id", "=", tenant);
}
