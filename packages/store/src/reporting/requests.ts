import type { TenantContext } from "../context.js";
import { toJson } from "../validate.js";

/** What was answered to a request of this person; undefined where it is new. */
export async function findAnswer(
  { db, tenant, person }: TenantContext,
  reportId: string,
  requestId: string,
): Promise<unknown> {
  const row = await db
    .selectFrom("report_requests")
    .select("answer")
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId)
    .where("request_id", "=", requestKey(person, requestId))
    .executeTakeFirst();
  return row?.answer;
}

/** Keeps what is answered to a request, in the transaction that does what it asks. */
export async function keepAnswer(
  { db, tenant, person, now }: TenantContext,
  reportId: string,
  requestId: string,
  answer: unknown,
): Promise<void> {
  await db
    .insertInto("report_requests")
    .values({
      tenant_id: tenant,
      report_id: reportId,
      request_id: requestKey(person, requestId),
      person_id: person,
      answer: toJson(answer),
      at: now(),
    })
    .execute();
}

/** Forgets answers to requests before a moment: nobody sends those again. Returns how many went. */
export async function forgetAnswers({ db, tenant }: TenantContext, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("report_requests")
    .where("tenant_id", "=", tenant)
    .where("at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Two people may choose the same id: each has their own. */
function requestKey(person: string | null, requestId: string): string {
  return `${person ?? "program"}/${requestId}`;
}
