import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { PublicationsRow } from "../schema/publication.js";

export type PublicationSubject = "plan" | "indicator" | "synthesis";

export interface PublicationInput {
  readonly subject: PublicationSubject;
  readonly subjectId: string;
  /** What its address is made from: its name. */
  readonly name: string;
}

/**
 * Makes a subject public under a permanent address, or returns the publication that stands. A subject that was public before gets its old
 * address again, so that links to it work for good.
 */
export async function publish(context: TenantContext, input: PublicationInput): Promise<PublicationsRow> {
  const standing = await findPublicationOf(context, input.subject, input.subjectId);
  if (standing !== undefined) return standing;
  const slug = (await earlierSlug(context, input)) ?? (await freeSlug(context, input));
  return context.db
    .insertInto("publications")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      subject: input.subject,
      subject_id: input.subjectId,
      slug,
      published_by: context.person,
      published_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The publication that makes a subject public now; undefined where it isn't. */
export async function findPublicationOf(
  { db, tenant }: TenantContext,
  subject: PublicationSubject,
  subjectId: string,
): Promise<PublicationsRow | undefined> {
  if (!isId(subjectId)) return undefined;
  return db
    .selectFrom("publications")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("subject", "=", subject)
    .where("subject_id", "=", subjectId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** What stands under an address now; undefined where nothing does, or not any more. */
export async function findPublicationAt(
  { db, tenant }: TenantContext,
  subject: PublicationSubject,
  slug: string,
): Promise<PublicationsRow | undefined> {
  return db
    .selectFrom("publications")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("subject", "=", subject)
    .where("slug", "=", slug)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** All that is public now, in the order in which it became so. */
export async function findPublications(
  { db, tenant }: TenantContext,
  subject?: PublicationSubject,
): Promise<PublicationsRow[]> {
  const query = db
    .selectFrom("publications")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("withdrawn_at", "is", null)
    .orderBy("id");
  return (subject === undefined ? query : query.where("subject", "=", subject)).execute();
}

/** Takes a publication back: its page is gone at once; that it was public stays recorded. Throws `not-found`. */
export async function withdrawPublication(context: TenantContext, id: string): Promise<PublicationsRow> {
  const row = isId(id)
    ? await context.db
        .updateTable("publications")
        .set({ withdrawn_at: context.now(), withdrawn_by: context.person })
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .returningAll()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", `no publication ${id}`);
  return row;
}

async function earlierSlug(
  { db, tenant }: TenantContext,
  { subject, subjectId }: PublicationInput,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("publications")
    .select("slug")
    .where("tenant_id", "=", tenant)
    .where("subject", "=", subject)
    .where("subject_id", "=", subjectId)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.slug;
}

/** An address that nothing of this kind ever had. */
async function freeSlug({ db, tenant }: TenantContext, { subject, name }: PublicationInput): Promise<string> {
  const base = slugOf(name);
  const { rows } = await sql<{ slug: string }>`select slug from publications
    where tenant_id = ${tenant} and subject = ${subject} and (slug = ${base} or slug like ${`${base}-%`})`.execute(
    db,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(slug)) return slug;
  }
}

/** A name as part of an address: `Tỷ lệ hộ nghèo` is `ty-le-ho-ngheo`. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(/[đĐ]/gu, "d").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 80)
    .replace(/-+$/u, "");
  return slug === "" ? "muc" : slug;
}
