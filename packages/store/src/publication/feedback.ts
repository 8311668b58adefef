import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { FeedbackRow } from "../schema/publication.js";
import { requireText } from "../validate.js";

/** Keeps what a reader of the portal says about a page, to be looked at before anybody sees it. Throws `input-invalid`. */
export async function addFeedback(
  context: TenantContext,
  input: { readonly page: string; readonly text: string; readonly contact: string | null },
): Promise<void> {
  await context.db
    .insertInto("feedback")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      page: requireText(input.page, "page", 200),
      text: requireText(input.text, "text", 4000),
      contact: input.contact === null ? null : requireText(input.contact, "contact", 200),
      state: "waiting",
      at: context.now(),
    })
    .execute();
}

/** What readers said, newest first: of one page what is shown, or all for those who moderate. */
export async function findFeedback(
  { db, tenant }: TenantContext,
  filter: { readonly page?: string; readonly state?: string },
): Promise<FeedbackRow[]> {
  let query = db.selectFrom("feedback").selectAll().where("tenant_id", "=", tenant);
  if (filter.page !== undefined) query = query.where("page", "=", filter.page);
  if (filter.state !== undefined) query = query.where("state", "=", filter.state);
  return query.orderBy("id", "desc").limit(200).execute();
}

/** Shows or hides what a reader said, with an answer of the province. Throws `not-found`. */
export async function moderateFeedback(
  context: TenantContext,
  id: string,
  decision: { readonly state: "shown" | "hidden"; readonly answer: string | null },
): Promise<FeedbackRow> {
  const row = isId(id)
    ? await context.db
        .updateTable("feedback")
        .set({ ...decision, moderated_by: context.person, moderated_at: context.now() })
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", `no feedback ${id}`);
  return row;
}
