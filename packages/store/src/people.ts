import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { PersonRow, PersonUpdate } from "./schema.js";
import { requireText } from "./validate.js";

/** The person of an id; undefined where there is none. */
export async function findPerson(context: TenantContext, id: string): Promise<PersonRow | undefined> {
  if (!isId(id)) return undefined;
  return context.db
    .selectFrom("people")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** All people of the tenant in the order they were added. */
export async function findPeople(context: TenantContext): Promise<PersonRow[]> {
  return context.db
    .selectFrom("people")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .orderBy("id")
    .execute();
}

export interface PersonInput {
  readonly name: string;
  readonly role: string;
}

/** Adds a person. Throws `input-invalid`. */
export async function addPerson(context: TenantContext, { name, role }: PersonInput): Promise<PersonRow> {
  return context.db
    .insertInto("people")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      name: requireText(name, "name", 200),
      role: requireText(role, "role", 60),
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A person's name or standing role changes. Throws `input-invalid`, `not-found`. */
export async function updatePerson(
  context: TenantContext,
  id: string,
  change: Partial<PersonInput>,
): Promise<PersonRow> {
  const set = {
    ...(change.name === undefined ? {} : { name: requireText(change.name, "name", 200) }),
    ...(change.role === undefined ? {} : { role: requireText(change.role, "role", 60) }),
  };
  return changePerson(context, id, set);
}

/** A person leaves: nothing of theirs is erased, they act no more. Throws `not-found`. */
export async function endPerson(context: TenantContext, id: string): Promise<PersonRow> {
  return changePerson(context, id, { ended_at: context.now() });
}

/** A person who left comes back. Throws `not-found`. */
export async function returnPerson(context: TenantContext, id: string): Promise<PersonRow> {
  return changePerson(context, id, { ended_at: null });
}

async function changePerson(
  { db, tenant }: TenantContext,
  id: string,
  change: PersonUpdate,
): Promise<PersonRow> {
  const row =
    isId(id) && Object.keys(change).length > 0
      ? await db
          .updateTable("people")
          .set(change)
          .where("tenant_id", "=", tenant)
          .where("id", "=", id)
          .returningAll()
          .executeTakeFirst()
      : undefined;
  if (row === undefined) throw new StoreError("not-found", "no such person");
  return row;
}

/** One for the whole tenant: whoever uses this machine, until people sign in. */
export const localAdministrator = "00000000-0000-7000-8000-000000000001";

/** The local administrator, made on first use; two programs at once make one. */
export async function ensureLocalAdministrator(
  context: TenantContext,
  name = "Quản trị viên",
): Promise<PersonRow> {
  await context.db
    .insertInto("people")
    .values({
      tenant_id: context.tenant,
      id: localAdministrator,
      name: requireText(name, "name", 200),
      role: "administrator",
      created_at: context.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
    .execute();
  return context.db
    .selectFrom("people")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", localAdministrator)
    .executeTakeFirstOrThrow();
}
