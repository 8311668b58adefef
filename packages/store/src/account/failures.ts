import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** After how many failures in a row a subject is locked, and for how long at first and at most, in seconds. */
export interface LockoutRule {
  readonly allowed: number;
  readonly first: number;
  readonly longest: number;
  /** Failures older than this many seconds don't count any more. */
  readonly forgetAfter: number;
}

/** A login (known or not) or an address: `login:an.nv`, `address:203.0.113.7`. */
export type FailureSubject = `login:${string}` | `address:${string}`;

/** Until when any of the subjects is locked; undefined where none is. */
export async function findLock(
  { db, tenant, now }: TenantContext,
  subjects: readonly FailureSubject[],
): Promise<Date | undefined> {
  const row = await db
    .selectFrom("sign_in_failures")
    .select("locked_until")
    .where("tenant_id", "=", tenant)
    .where("subject", "in", [...subjects])
    .where("locked_until", ">", now())
    .orderBy("locked_until", "desc")
    .executeTakeFirst();
  return row?.locked_until ?? undefined;
}

/**
 * Counts a failure; beyond those allowed the subject is locked, twice as long each time. In one statement, so that
 * failures at once all count.
 */
export async function addFailure(
  { db, tenant, now }: TenantContext,
  subject: FailureSubject,
  rule: LockoutRule,
): Promise<void> {
  const at = now();
  const fresh = sql`(case when f.failed_at < ${at}::timestamptz - make_interval(secs => ${rule.forgetAfter}) then 0
    else f.failures end) + 1`;
  const until = (failures: ReturnType<typeof sql>) => sql`case when ${failures} < ${rule.allowed} then null
    else ${at}::timestamptz + make_interval(secs =>
      least(${rule.longest}::float8, ${rule.first}::float8 * 2 ^ least(30, ${failures} - ${rule.allowed}))) end`;
  await sql`
    insert into sign_in_failures as f (tenant_id, subject, failures, failed_at, locked_until)
    values (${tenant}, ${subject.slice(0, 300)}, 1, ${at}, ${until(sql`1`)})
    on conflict (tenant_id, subject) do update
      set failures = ${fresh}, failed_at = ${at}, locked_until = ${until(fresh)}`.execute(db);
}

/** Forgets a subject's failures: it has signed in. */
export async function clearFailures({ db, tenant }: TenantContext, subject: FailureSubject): Promise<void> {
  await db
    .deleteFrom("sign_in_failures")
    .where("tenant_id", "=", tenant)
    .where("subject", "=", subject)
    .execute();
}

/** Removes failures that don't count any more. */
export async function dropOldFailures({ db, tenant }: TenantContext, before: Date): Promise<void> {
  await db
    .deleteFrom("sign_in_failures")
    .where("tenant_id", "=", tenant)
    .where("failed_at", "<", before)
    .execute();
}
