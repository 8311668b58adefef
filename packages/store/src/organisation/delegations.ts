import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { DelegationsRow } from "../schema/organisation.js";
import { requireDay, requireText } from "../validate.js";

export interface DelegationInput {
  readonly postId: string;
  readonly toPerson: string;
  /** `YYYY-MM-DD`, the first and the last day. */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** Lets somebody act in a post for a time. Throws `input-invalid`. */
export async function addDelegation(context: TenantContext, input: DelegationInput): Promise<DelegationsRow> {
  const [from, until] = [requireDay(input.from, "from") ?? "", requireDay(input.until, "until") ?? ""];
  if (until < from)
    throw new StoreError("input-invalid", "it ends before it begins", {
      vietnamese: "Ngày kết thúc ủy quyền phải sau ngày bắt đầu.",
    });
  return context.db
    .insertInto("delegations")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      post_id: input.postId,
      to_person: input.toPerson,
      valid_from: from,
      valid_to: until,
      reason: requireText(input.reason, "reason", 500),
      added_by: context.person,
      added_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The delegation of an id; undefined where there is none. */
export async function findDelegation(
  { db, tenant }: TenantContext,
  id: string,
): Promise<DelegationsRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("delegations")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Delegations that haven't ended before a day, of all posts or those of some. */
export async function findDelegations(
  { db, tenant }: TenantContext,
  day: string,
  postIds?: readonly string[],
): Promise<DelegationsRow[]> {
  if (postIds?.length === 0) return [];
  let query = db
    .selectFrom("delegations")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("ended_at", "is", null)
    .where("valid_to", ">=", day);
  if (postIds !== undefined) query = query.where("post_id", "in", [...postIds]);
  return query.orderBy("valid_from").orderBy("id").execute();
}

/** Ends a delegation at once. */
export async function endDelegation(context: TenantContext, id: string): Promise<void> {
  await context.db
    .updateTable("delegations")
    .set({ ended_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}
