import { type Kysely, sql, type Transaction } from "kysely";
import { StoreError } from "./errors.js";
import { isId, newId } from "./ids.js";
import { isDown } from "./pool.js";
import type { Database } from "./schema.js";
import type { Store } from "./store.js";

/** Who asks, and for which province. */
export interface Actor {
  readonly tenant: string;
  /** The person's id; null where the program acts by itself (jobs, import at the command line). */
  readonly person: string | null;
}

/**
 * What every query function takes: a transaction bound to one tenant. It holds until `withTenant`'s
 * function ends; row-level security hides every other tenant's rows whatever a query asks for.
 */
export interface TenantContext extends Actor {
  readonly db: Transaction<Database>;
  /** The time of whatever is recorded in this transaction. */
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether lists can be sorted by the Vietnamese alphabet (`vi-x-icu`). */
  readonly vietnameseOrder: boolean;
}

export interface TenantOptions {
  readonly now?: () => Date;
  /** `read` refuses to write; `snapshot` also sees one moment throughout. Default: `write`. */
  readonly mode?: "write" | "read" | "snapshot";
}

const tenantShape = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * Runs `work` in one transaction bound to a tenant, and commits it; throws what `work` throws after
 * rolling back. Outside of it no query sees a row of any tenant.
 * Throws StoreError `tenant-invalid` for a tenant or person whose id can't be one.
 */
export async function withTenant<T>(
  store: Store,
  actor: Actor,
  work: (context: TenantContext) => Promise<T>,
  options: TenantOptions = {},
): Promise<T> {
  assertActor(actor);
  const now = options.now ?? (() => new Date());
  for (let attempt = 1; ; attempt += 1) {
    let begun = false;
    try {
      return await store.db.transaction().execute(async (db) => {
        await bindTenant(db, actor.tenant, options.mode ?? "write");
        begun = true;
        const { tenant, person } = actor;
        const { vietnameseOrder } = store;
        return work({ db, tenant, person, now, newId: () => newId(now()), vietnameseOrder });
      });
    } catch (error) {
      // The pooled connection was dead already (the server was restarted): nothing was done yet.
      if (begun || attempt >= attempts || !isDown(error)) throw error;
    }
  }
}

/** As often as a dead connection may come out of the pool. */
const attempts = 20;

function assertActor({ tenant, person }: Actor): void {
  if (!tenantShape.test(tenant))
    throw new StoreError("tenant-invalid", `not a tenant id: ${tenant.slice(0, 80)}`);
  if (person !== null && !isId(person)) throw new StoreError("tenant-invalid", "not a person's id");
}

const modes = {
  write: "read write",
  read: "read only",
  snapshot: "isolation level repeatable read, read only",
} as const;

/** SET LOCAL, not set_config(): only the former reaches the workers of a distributed database. */
async function bindTenant(db: Kysely<Database>, tenant: string, mode: keyof typeof modes): Promise<void> {
  await sql`set transaction ${sql.raw(modes[mode])}`.execute(db);
  await sql`set local lotrinh.tenant = ${sql.lit(tenant)}`.execute(db);
}
