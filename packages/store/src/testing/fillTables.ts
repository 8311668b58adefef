import { sql } from "kysely";
import type { TenantContext } from "../context.js";

interface Column {
  readonly column: string;
  readonly type: string;
  readonly needed: boolean;
  /** Values that a check constraint lists; null where it lists none. */
  readonly choices: string | null;
}

/** Values by type that meet the constraints of the schema. */
const sample: Readonly<Record<string, string>> = {
  text: "'mau'",
  uuid: "gen_random_uuid()",
  timestamptz: "now()",
  "timestamp with time zone": "now()",
  date: "date '2026-11-15'",
  integer: "1",
  bigint: "1",
  "double precision": "1",
  jsonb: "'{}'::jsonb",
  bytea: "sha256('mau')",
  boolean: "false",
  tsvector: "''::tsvector",
  "text[]": "'{}'::text[]",
  "uuid[]": "'{}'::uuid[]",
  "date[]": "'{}'::date[]",
};

/** Where a row of the plainest values would not mean anything. */
const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dismissals: { scope: "'province'" },
  observations: { value: "1" },
  indicators: { direction: "'increase'" },
  figures: { observation_id: "gen_random_uuid()" },
  indicator_merges: { links: "'{}'::uuid[]" },
};

/**
 * Puts one made-up row into each table that has none yet, in the order given: references take the row that the
 * table referred to has. For tests that look at every table. With `id` every row that has an id has this one: one
 * request then asks for something of each table.
 */
export async function fillTables(
  context: TenantContext,
  tables: readonly string[],
  id?: string,
): Promise<void> {
  for (const table of tables) {
    const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(
      context.db,
    );
    if (rows[0]?.n.toString() === "0") await fillTable(context, table, id);
  }
}

/** The tables that have an id and no row with this one. */
export async function tablesWithout({ db }: TenantContext, id: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'lotrinh' and column_name = 'id' and data_type = 'uuid'`.execute(db);
  const without: string[] = [];
  for (const { name } of rows) {
    const found = await sql`select from ${sql.table(name)} where id = ${id}`.execute(db);
    if (found.rows.length === 0) without.push(name);
  }
  return without;
}

async function fillTable(context: TenantContext, table: string, id: string | undefined): Promise<void> {
  const own = special[table] ?? {};
  const fixed = (column: string) => column in own || (column === "id" && id !== undefined);
  const columns = (await columnsOf(context, table)).filter(({ needed, column }) => needed || fixed(column));
  const references = await referencesOf(context, table);
  const values = columns.map(({ column, type, choices }) => {
    if (column === "tenant_id") return `'${context.tenant}'`;
    if (column === "id" && id !== undefined) return `'${id}'`;
    const given = own[column];
    if (given !== undefined) return given;
    const other = references.get(column);
    if (other !== undefined) return `(select ${other.column} from ${other.table} limit 1)`;
    return choices ?? sample[type] ?? "null";
  });
  const names = columns.map(({ column }) => column).join(", ");
  await sql.raw(`insert into ${table} (${names}) values (${values.join(", ")})`).execute(context.db);
}

async function columnsOf({ db }: TenantContext, table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select a.attname::text as column, format_type(a.atttypid, null) as type,
      a.attnotnull and not a.atthasdef as needed,
      (select (regexp_match(pg_get_constraintdef(c.oid), '''[^'']+'''))[1] from pg_constraint c
       where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
         and pg_get_constraintdef(c.oid) ~ 'ARRAY' limit 1) as choices
    from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
    order by a.attnum`.execute(db);
  return rows;
}

async function referencesOf({ db }: TenantContext, table: string) {
  const { rows } = await sql<{ column: string; table: string; other: string }>`
    select a.attname::text as column, c.confrelid::regclass::text as table, b.attname::text as other
    from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) as k (here, there)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
    join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there
    where c.contype = 'f' and c.conrelid = ${table}::regclass and a.attname <> 'tenant_id'`.execute(db);
  return new Map(rows.map((row) => [row.column, { table: row.table, column: row.other }]));
}
