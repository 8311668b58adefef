import type { TenantContext } from "../context.js";
import { requireText } from "../validate.js";

/** A person as a provider of sign-ins (OpenID Connect) knows them. */
export interface OutsideIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** The person whom an outside identity was linked to; undefined where it wasn't. */
export async function findLinkedPerson(
  { db, tenant }: TenantContext,
  { issuer, subject }: OutsideIdentity,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("account_identities")
    .select("person_id")
    .where("tenant_id", "=", tenant)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.person_id;
}

/** Links an outside identity to a person's account, or to another one than before. */
export async function linkIdentity(
  context: TenantContext,
  { issuer, subject }: OutsideIdentity,
  personId: string,
): Promise<void> {
  const linked = { person_id: personId, linked_at: context.now() };
  await context.db
    .insertInto("account_identities")
    .values({
      tenant_id: context.tenant,
      issuer: requireText(issuer, "issuer", 500),
      subject: requireText(subject, "subject", 500),
      ...linked,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "issuer", "subject"]).doUpdateSet(linked))
    .execute();
}
