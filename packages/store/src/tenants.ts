import { withClient } from "./connection.js";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import type { TenantRow } from "./schema.js";
import type { Store } from "./store.js";

/** All tenants by id. Which provinces there are is no tenant's secret: this needs no `withTenant`. */
export async function findTenants(store: Store): Promise<TenantRow[]> {
  return store.db.selectFrom("tenants").selectAll().orderBy("tenant_id").execute();
}

/** The name of the tenant that a transaction is bound to; empty where it has gone. */
export async function findTenantName({ db, tenant }: TenantContext): Promise<string> {
  const row = await db
    .selectFrom("tenants")
    .select("name")
    .where("tenant_id", "=", tenant)
    .executeTakeFirst();
  return row?.name ?? "";
}

export interface TenantInput {
  /** Lower-case letters, digits and dashes, 1 to 63: it never changes, whatever becomes of the name. */
  readonly id: string;
  readonly name: string;
}

const idShape = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Makes a tenant unless it is there; returns whether it was made. Throws `tenant-invalid`. */
export async function ensureTenant(
  store: Store,
  { id, name }: TenantInput,
  now: () => Date = () => new Date(),
): Promise<boolean> {
  if (!idShape.test(id) || name.trim() === "") throw new StoreError("tenant-invalid", "not a tenant");
  const known = await findTenants(store);
  if (known.some((tenant) => tenant.tenant_id === id)) return false;
  return withClient(await store.connection("owner"), async (client) => {
    const result = await client.query(
      "insert into tenants (tenant_id, name, created_at) values ($1, $2, $3) on conflict do nothing",
      [id, name.trim(), now()],
    );
    return result.rowCount === 1;
  });
}
