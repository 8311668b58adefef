import { once } from "node:events";
import { Readable, type Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Client } from "pg";
import { withClient } from "../connection.js";
import { codeOf } from "../embedded/process.js";
import { StoreError } from "../errors.js";
import { checksumOf, type Migration, migrate, readMigrations } from "../migrate.js";
import { lockSchema } from "../prepare.js";
import { appRole, grantRights } from "../roles.js";
import type { Store } from "../store.js";
import { type ByteReader, readBytes } from "./bytes.js";
import { type CopyIn, copyIn } from "./copy.js";
import {
  type BackupHeader,
  checkDigest,
  damaged,
  type Frame,
  readFrame,
  readHeader,
  readTableEnd,
  readTableStart,
} from "./format.js";
import { readTables } from "./tables.js";

export interface RestoreSummary {
  /** Program and time of the backup. */
  readonly header: BackupHeader;
  readonly rows: number;
}

/**
 * Restores a backup into an empty store, whole or not at all (one transaction). A backup of an older program is
 * brought up to date. Throws `restore-not-empty`, `backup-foreign`, `backup-newer`, `backup-damaged`.
 */
export async function restore(
  store: Store,
  input: Readable,
  migrations: readonly Migration[] = readMigrations(),
): Promise<RestoreSummary> {
  const reader = readBytes(input);
  const { header, bytes } = await readHeader(reader);
  assertKnown(header, migrations);
  return withClient(await store.connection("owner"), async (client) => {
    await client.query("begin");
    try {
      await lockSchema(client);
      const closed = await prepareTables(client, header, migrations);
      const rows = await restoreBody(client, bytes, reader);
      await finishTables(client, closed, migrations);
      await client.query("commit");
      return { header, rows };
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw restoreError(error);
    }
  });
}

function assertKnown(header: BackupHeader, migrations: readonly Migration[]): void {
  if (header.migrations > migrations.length) {
    throw new StoreError("backup-newer", `backup of program ${header.program} is newer than this program`);
  }
  if (checksumOf(migrations.slice(0, header.migrations)) !== header.checksum) {
    throw new StoreError("migration-changed", "the backup's tables are not those of this program");
  }
}

/** Empty tables as they were when the backup was made, open to their owner; returns which have to be closed again. */
async function prepareTables(
  client: Client,
  { migrations: version }: BackupHeader,
  migrations: readonly Migration[],
): Promise<string[]> {
  const closed = await openTables(client);
  const tables = [...(await readTables(client)).keys()];
  for (const table of tables) {
    const found = await client.query(`select from ${table} limit 1`);
    if (found.rowCount !== 0) throw new StoreError("restore-not-empty", `table ${table} has rows`);
  }
  if (version === migrations.length) return closed;
  await client.query(`drop table ${["migrations", ...tables].join(", ")} cascade`);
  await migrate(client, migrations.slice(0, version));
  return openTables(client);
}

/** COPY can't fill a table whose owner is bound by row-level security; in this transaction he isn't. */
async function openTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select relname as table from pg_class
     where relnamespace = current_schema()::regnamespace and relforcerowsecurity`,
  );
  for (const { table } of rows) await client.query(`alter table ${table} no force row level security`);
  return rows.map(({ table }) => table);
}

async function finishTables(
  client: Client,
  closed: readonly string[],
  migrations: readonly Migration[],
): Promise<void> {
  // Deferred work of foreign keys has to be done before tables can be altered.
  await client.query("set constraints all immediate");
  for (const table of closed) await client.query(`alter table ${table} force row level security`);
  const added = await migrate(client, migrations);
  if (added === 0) return;
  const app = await client.query("select from pg_roles where rolname = $1", [appRole]);
  if (app.rowCount === 1) await grantRights(client, appRole);
}

/** Reads tables until the end; the digest is checked before it returns. Returns how many rows it restored. */
async function restoreBody(client: Client, header: Buffer, reader: ByteReader): Promise<number> {
  const gunzip = createGunzip();
  const feeding = pipeline(Readable.from(checkDigest(header, reader.rest())), gunzip);
  // Its error also ends `frames`; it is awaited below, and mustn't count as unhandled until then.
  feeding.catch(() => undefined);
  const tables = await readTables(client);
  const frames = readBytes(gunzip);
  let rows = 0;
  try {
    for (let frame = await readFrame(frames); frame.kind !== "Z"; frame = await readFrame(frames)) {
      rows += await restoreTable(client, tables, frame, frames);
    }
    for await (const piece of frames.rest())
      if (piece.length > 0) throw damaged("there is more after the end");
    await feeding;
  } finally {
    gunzip.destroy();
  }
  return rows;
}

async function restoreTable(
  client: Client,
  tables: ReadonlyMap<string, readonly string[]>,
  start: Frame,
  frames: ByteReader,
): Promise<number> {
  if (start.kind !== "T") throw damaged("a table has no beginning");
  const { table, columns } = readTableStart(start);
  const known = tables.get(table);
  if (known === undefined || !columns.every((column) => known.includes(column))) {
    throw damaged("a table is unknown");
  }
  const names = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  const copy = await copyIn(client, `copy ${table} (${names}) from stdin (format binary)`);
  try {
    return await restoreRows(copy, frames);
  } catch (error) {
    copy.abort();
    throw error;
  }
}

async function restoreRows(copy: CopyIn, frames: ByteReader): Promise<number> {
  const done = finished(copy.stream);
  done.catch(() => undefined);
  let frame = await readFrame(frames);
  for (; frame.kind === "D"; frame = await readFrame(frames)) await write(copy.stream, frame.content);
  if (frame.kind !== "E") throw damaged("a table has no end");
  copy.stream.end();
  await done;
  const rows = readTableEnd(frame);
  if (copy.rows() !== rows) throw damaged("rows are missing");
  return rows;
}

async function write(stream: Writable, content: Buffer): Promise<void> {
  if (stream.errored !== null) throw stream.errored;
  if (!stream.write(content)) await once(stream, "drain");
}

/** Damage shows as an error of zlib, of the COPY format (class 22) or of a constraint (class 23). */
function restoreError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error) ?? "";
  if (code === "53100") return new StoreError("disk-full", "disk full while restoring", { cause: error });
  if (/^(Z_|ERR_STREAM_PREMATURE_CLOSE|22|23|08P01)/.test(code)) return damaged("it cannot be read", error);
  return error;
}
