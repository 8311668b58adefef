import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { PostsRow } from "./schema/organisation.js";
import { requireDay } from "./validate.js";

/** A post that a person may act in on a day: their own, or one that was delegated to them. */
export interface HeldPost extends Pick<PostsRow, "id" | "role" | "unit_id" | "plan_id"> {
  /** The person whose post it is, where it is delegated; null: their own. */
  readonly on_behalf_of: string | null;
}

/** The posts that a person may act in on a day (`YYYY-MM-DD`), delegated ones too. Throws `input-invalid`. */
export async function findHeldPosts(
  { db, tenant }: TenantContext,
  personId: string,
  on: string,
): Promise<HeldPost[]> {
  const day = requireDay(on, "day");
  const { rows } = await sql<HeldPost>`
    select p.id, p.role, p.unit_id, p.plan_id,
      case when p.person_id = ${personId} then null else p.person_id end as on_behalf_of
    from posts p
    where p.tenant_id = ${tenant}
      and coalesce(p.valid_from, '-infinity') <= ${day}::date and coalesce(p.valid_to, 'infinity') >= ${day}::date
      and (p.person_id = ${personId} or exists (
        select 1 from delegations d
        where d.tenant_id = ${tenant} and d.post_id = p.id and d.to_person = ${personId}
          and d.ended_at is null and ${day}::date between d.valid_from and d.valid_to))
    order by p.id`.execute(db);
  return rows;
}

export interface PostInput {
  readonly personId: string;
  readonly role: string;
  readonly unitId?: string | null;
  readonly planId?: string | null;
  readonly title?: string | null;
  /** `YYYY-MM-DD`, the first and the last day; null: open. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Gives a person a post. Throws `input-invalid`. */
export async function addPost(context: TenantContext, post: PostInput): Promise<PostsRow> {
  return context.db
    .insertInto("posts")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      person_id: post.personId,
      role: post.role,
      unit_id: post.unitId ?? null,
      plan_id: post.planId ?? null,
      title: post.title ?? null,
      valid_from: requireDay(post.validFrom ?? null, "valid from"),
      valid_to: requireDay(post.validTo ?? null, "valid to"),
      added_by: context.person,
      added_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Who is asked for: a role, of a unit or for a plan. A post for all plans counts for each. */
export interface PostQuery {
  readonly role: string;
  readonly unitId?: string;
  readonly planId?: string;
}

/**
 * The people who may act in a post on a day (`YYYY-MM-DD`), those it is delegated to too; none who left. For notices
 * and reminders.
 */
export async function findHolders(
  { db, tenant }: TenantContext,
  { role, unitId, planId }: PostQuery,
  on: string,
): Promise<string[]> {
  const day = requireDay(on, "day");
  const { rows } = await sql<{ id: string }>`
    with held as (
      select p.id, p.person_id from posts p
      where p.tenant_id = ${tenant} and p.role = ${role}
        and coalesce(p.valid_from, '-infinity') <= ${day}::date and coalesce(p.valid_to, 'infinity') >= ${day}::date
        and (${unitId ?? null}::uuid is null or p.unit_id = ${unitId ?? null}::uuid)
        and (${planId ?? null}::uuid is null or p.plan_id is null or p.plan_id = ${planId ?? null}::uuid))
    select distinct person.id from people person
    where person.tenant_id = ${tenant} and person.ended_at is null
      and (person.id in (select person_id from held)
        or person.id in (select d.to_person from delegations d join held on held.id = d.post_id
          where d.tenant_id = ${tenant} and d.ended_at is null and ${day}::date between d.valid_from and d.valid_to))
    order by person.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The post of an id; undefined where there is none. */
export async function findPost({ db, tenant }: TenantContext, id: string): Promise<PostsRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("posts")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** All posts, past ones too: of everybody, of one person, or of one unit. */
export async function findPosts(
  { db, tenant }: TenantContext,
  filter: { readonly personId?: string; readonly unitId?: string } = {},
): Promise<PostsRow[]> {
  let query = db.selectFrom("posts").selectAll().where("tenant_id", "=", tenant);
  if (filter.personId !== undefined) query = query.where("person_id", "=", filter.personId);
  if (filter.unitId !== undefined) query = query.where("unit_id", "=", filter.unitId);
  return query.orderBy("person_id").orderBy("id").execute();
}

/** A post's last day is set; it isn't erased. Throws `not-found`, `input-invalid`. */
export async function endPost(context: TenantContext, id: string, lastDay: string): Promise<void> {
  const post = await findPost(context, id);
  if (post === undefined) throw new StoreError("not-found", "no such post");
  const day = requireDay(lastDay, "last day") ?? "";
  const begun = post.valid_from === null || post.valid_from <= day;
  await context.db
    .updateTable("posts")
    // one that was to begin later never does
    .set(begun ? { valid_to: day } : { valid_from: day, valid_to: day })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
}
