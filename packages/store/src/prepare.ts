import type { ClientBase } from "pg";
import { schemaName } from "./connection.js";
import { assertNotNewer, type Migration, migrate, readMigrations } from "./migrate.js";
import { grantRights, type Roles } from "./roles.js";

/** Key of the advisory lock under which a database's schema is changed. */
const schemaKey = 4_816_293_003;

/**
 * Makes the schema and brings it up to date, one program at a time; does nothing where it is.
 * The client acts as the owner. Throws StoreError `migration-changed`, `database-newer`.
 */
export async function prepareDatabase(
  client: ClientBase,
  roles: Roles,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  await client.query(`select pg_advisory_lock(${schemaKey})`);
  try {
    await makeSchema(client);
    await assertNotNewer(client, migrations);
    const applied = await migrate(client, migrations);
    if (roles.app !== undefined && (applied > 0 || !(await hasRights(client, roles.app)))) {
      await grantRights(client, roles.app);
    }
  } finally {
    await client.query(`select pg_advisory_unlock(${schemaKey})`);
  }
}

async function hasRights(client: ClientBase, app: string): Promise<boolean> {
  const { rows } = await client.query<{ rights: boolean }>(
    "select has_schema_privilege($1, $2, 'usage') as rights",
    [app, schemaName],
  );
  return rows[0]?.rights === true;
}

async function makeSchema(client: ClientBase): Promise<void> {
  const found = await client.query("select from pg_namespace where nspname = $1", [schemaName]);
  if (found.rowCount === 0) await client.query(`create schema ${schemaName}`);
}

/** Holds the schema until the transaction ends: no other program migrates or restores meanwhile. */
export async function lockSchema(client: ClientBase): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(${schemaKey})`);
}
