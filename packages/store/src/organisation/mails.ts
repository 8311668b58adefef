import { sql } from "kysely";
import { requireEmail } from "../account/accounts.js";
import type { TenantContext } from "../context.js";
import type { MailsRow } from "../schema/organisation.js";
import { requireText, storable } from "../validate.js";

export interface MailInput {
  readonly personId: string | null;
  readonly address: string;
  /** One line. */
  readonly subject: string;
  /** Plain text; `html` says the same. */
  readonly body: string;
  readonly html: string | null;
  /** One mail for one occasion: a second one of the same is not written. null: always written. */
  readonly occasion: string | null;
}

/**
 * Puts a mail into the outbox, in the transaction that makes it due; returns whether it was new. Line breaks in the
 * subject become spaces, so that no text can add a header. Throws `input-invalid` for an address that is none.
 */
export async function addMail(context: TenantContext, mail: MailInput): Promise<boolean> {
  const result = await context.db
    .insertInto("mails")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      person_id: mail.personId,
      address: requireEmail(mail.address) ?? "",
      subject: requireText(mail.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "), "subject", 400),
      body: storable(mail.body),
      html: mail.html === null ? null : storable(mail.html),
      state: "waiting",
      created_at: context.now(),
      run_after: context.now(),
      occasion: mail.occasion,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "occasion"]).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** How long, in seconds, a mail that was taken is left to whoever took it. */
export const mailLease = 300;

/** Takes mails that are due, for `mailLease`; two senders never get the same attempt. Commit before sending. */
export async function takeMails(context: TenantContext, limit = 20): Promise<MailsRow[]> {
  const due = context.db
    .selectFrom("mails")
    .select("id")
    .where("tenant_id", "=", context.tenant)
    .where("state", "=", "waiting")
    .where("run_after", "<=", context.now())
    .orderBy("run_after")
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const leased = new Date(context.now().getTime() + mailLease * 1000);
  return context.db
    .updateTable("mails")
    .set(({ eb }) => ({ attempt: eb("attempt", "+", 1), run_after: leased }))
    .where("tenant_id", "=", context.tenant)
    .where("id", "in", due)
    .returningAll()
    .execute();
}

/** What became of an attempt: sent; to be tried again at a moment; given up. */
export type MailEnd =
  | { readonly sent: true }
  | { readonly sent: false; readonly problem: string; readonly retryAt: Date | null };

/** Records what became of an attempt. */
export async function endMail(
  context: TenantContext,
  { id, attempt }: Pick<MailsRow, "id" | "attempt">,
  end: MailEnd,
): Promise<void> {
  await context.db
    .updateTable("mails")
    .set(changeOf(end, context.now()))
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .where("attempt", "=", attempt)
    .where("state", "=", "waiting")
    .execute();
}

function changeOf(end: MailEnd, now: Date) {
  if (end.sent) return { state: "sent", sent_at: now, problem: null } as const;
  const problem = storable(end.problem).slice(0, 500);
  if (end.retryAt === null) return { state: "failed", problem } as const;
  return { state: "waiting", problem, run_after: end.retryAt } as const;
}

/** How many mails are in each state, and when the oldest that waits was written. For the health screen. */
export async function countMails({
  db,
  tenant,
}: TenantContext): Promise<{ waiting: number; failed: number; sent: number; oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; failed: number; sent: number; oldest: Date | null }>`
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'failed') as failed,
      count(*) filter (where state = 'sent') as sent, min(created_at) filter (where state = 'waiting') as oldest
    from mails where tenant_id = ${tenant}`.execute(db);
  return rows[0] ?? { waiting: 0, failed: 0, sent: 0, oldest: null };
}
