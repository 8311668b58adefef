import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { NoticesRow } from "../schema/organisation.js";
import { requireText, toJson } from "../validate.js";

export interface NoticeInput {
  readonly personId: string;
  /** A kind that the server knows how to word (server/notices/kinds.ts): `report-returned`. */
  readonly kind: string;
  /** A path of the web application: `/reports/…`. */
  readonly link: string | null;
  /** What the wording is filled with. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Tells a person something, in the transaction in which it happens. Mail follows from it. Throws `input-invalid`. */
export async function addNotice(context: TenantContext, notice: NoticeInput): Promise<NoticesRow> {
  return context.db
    .insertInto("notices")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      person_id: notice.personId,
      kind: requireText(notice.kind, "kind", 60),
      link: notice.link,
      facts: toJson(notice.facts),
      at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A person's notices, newest first; `before` is the id after which the page before ended. */
export async function findNotices(
  context: TenantContext,
  personId: string,
  page: { readonly before?: string; readonly limit?: number; readonly unread?: boolean } = {},
): Promise<NoticesRow[]> {
  let query = noticesOf(context, personId);
  if (page.before !== undefined && isId(page.before)) query = query.where("id", "<", page.before);
  if (page.unread === true) query = query.where("read_at", "is", null);
  return query
    .orderBy("id", "desc")
    .limit(page.limit ?? 50)
    .execute();
}

/** How many of a person's notices they haven't read. */
export async function countUnread(context: TenantContext, personId: string): Promise<number> {
  const { n } = await context.db
    .selectFrom("notices")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("tenant_id", "=", context.tenant)
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Marks a person's notices as read: those of the ids, or all of them. */
export async function markRead(
  context: TenantContext,
  personId: string,
  ids: readonly string[] | "all",
): Promise<void> {
  let query = context.db
    .updateTable("notices")
    .set({ read_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
  if (ids !== "all") {
    const wanted = ids.filter(isId);
    if (wanted.length === 0) return;
    query = query.where("id", "in", wanted);
  }
  await query.execute();
}

/** Notices of some kinds that were neither read nor mailed, oldest first. */
export async function findUnmailed(
  { db, tenant }: TenantContext,
  kinds: readonly string[],
  limit = 1000,
): Promise<NoticesRow[]> {
  if (kinds.length === 0) return [];
  return db
    .selectFrom("notices")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("mailed_at", "is", null)
    .where("read_at", "is", null)
    .where("kind", "in", [...kinds])
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Marks notices as put into a mail. */
export async function markMailed(context: TenantContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await context.db
    .updateTable("notices")
    .set({ mailed_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("id", "in", [...ids])
    .execute();
}

function noticesOf({ db, tenant }: TenantContext, personId: string) {
  return db
    .selectFrom("notices")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("person_id", "=", personId);
}
