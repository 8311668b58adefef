import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { ClientBase } from "pg";
import { StoreError } from "./errors.js";
import { programVersion } from "./version.js";

/** One numbered SQL file. It is frozen once it is released: a change is a new file. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, hexadecimal. */
  readonly checksum: string;
}

const folder = new URL("../migrations/", import.meta.url);

/** The program's migrations in order: files `0001_name.sql`, `0002_…` without gaps. */
export function readMigrations(from: URL = folder): Migration[] {
  const names = readdirSync(from).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name));
  return names.sort().map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new Error(`migration ${name}: expected number ${index + 1}`);
    return makeMigration(version, name, readFileSync(new URL(name, from), "utf8"));
  });
}

/** A migration of a text; line ends don't count, so that a checkout on Windows is the same. */
export function makeMigration(version: number, name: string, text: string): Migration {
  const sql = text.replaceAll("\r\n", "\n");
  return { version, name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

/** One checksum for a list of migrations: two databases with the same one have the same tables. */
export function checksumOf(migrations: readonly Migration[]): string {
  const hash = createHash("sha256");
  for (const { checksum } of migrations) hash.update(checksum);
  return hash.digest("hex");
}

interface Applied {
  readonly version: number;
  readonly checksum: string;
}

/** Refuses a database that a newer program migrated. Throws StoreError `database-newer`. */
export async function assertNotNewer(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  const newest = (await findApplied(client)).at(-1)?.version ?? 0;
  if (newest > migrations.length) {
    throw new StoreError("database-newer", `database at ${newest}, program knows ${migrations.length}`);
  }
}

/**
 * Applies what isn't applied yet, each migration in a transaction of its own unless one is open; returns how
 * many it applied. Throws `migration-changed` where an applied one differs from the program's.
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<number> {
  await client.query(`create table if not exists migrations (
    version integer primary key, name text not null, checksum text not null,
    program_version text not null, applied_at timestamptz not null default now())`);
  const applied = await findApplied(client);
  for (const { version, checksum } of applied) {
    const known = migrations[version - 1];
    if (known !== undefined && known.checksum !== checksum) {
      throw new StoreError("migration-changed", `migration ${known.name} was changed after it was applied`);
    }
  }
  const open = migrations.slice(applied.length);
  for (const migration of open) await apply(client, migration);
  return open.length;
}

async function findApplied(client: ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('migrations') is not null as found",
  );
  if (rows[0]?.found !== true) return [];
  return (await client.query<Applied>("select version, checksum from migrations order by version")).rows;
}

async function apply(client: ClientBase, { version, name, sql, checksum }: Migration): Promise<void> {
  const nested = client.getTransactionStatus() === "T";
  if (!nested) await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      "insert into migrations (version, name, checksum, program_version) values ($1, $2, $3, $4)",
      [version, name, checksum, programVersion],
    );
    if (!nested) await client.query("commit");
  } catch (error) {
    if (!nested) await client.query("rollback");
    throw error;
  }
}
