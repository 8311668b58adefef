import { createHash } from "node:crypto";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Client } from "pg";
import { withClient } from "../connection.js";
import { checksumOf, readMigrations } from "../migrate.js";
import type { Store } from "../store.js";
import { programVersion } from "../version.js";
import { copyOut } from "./copy.js";
import { encodeFrame, encodeHeader } from "./format.js";
import { readTables, tableOrder } from "./tables.js";

export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
  /** Size of the file, in bytes. */
  readonly bytes: number;
}

/**
 * Writes everything of all tenants, as it is at one moment, to a stream, and ends it; the store goes on
 * working meanwhile. The file restores into an embedded database or a server (docs/store.md).
 */
export async function backup(
  store: Store,
  output: Writable,
  now: () => Date = () => new Date(),
): Promise<BackupSummary> {
  const migrations = readMigrations();
  const header = encodeHeader({
    program: programVersion,
    migrations: migrations.length,
    checksum: checksumOf(migrations),
    createdAt: now().toISOString(),
  });
  const summary = { tables: 0, rows: 0, bytes: 0 };
  await withClient(await store.connection("owner"), async (client) => {
    await client.query("begin isolation level repeatable read, read only");
    const body = Readable.from(frames(client, summary));
    await pipeline(body, createGzip({ level: 3 }), (gzip) => sealed(header, gzip, summary), output);
    await client.query("commit");
  });
  return summary;
}

interface Counts {
  tables: number;
  rows: number;
  bytes: number;
}

/** The file: header, body, digest of both. */
async function* sealed(header: Buffer, body: AsyncIterable<Buffer>, counts: Counts): AsyncGenerator<Buffer> {
  const hash = createHash("sha256").update(header);
  counts.bytes = header.length;
  yield header;
  for await (const piece of body) {
    hash.update(piece);
    counts.bytes += piece.length;
    yield piece;
  }
  const digest = hash.digest();
  counts.bytes += digest.length;
  yield digest;
}

async function* frames(client: Client, counts: Counts): AsyncGenerator<Buffer> {
  const columns = await readTables(client);
  const [first, ...others] = tableOrder;
  yield* tableFrames(client, first, columns.get(first) ?? [], counts);
  const tenants = await client.query<{ tenant_id: string }>("select tenant_id from tenants order by 1");
  for (const { tenant_id } of tenants.rows) {
    await client.query(`set local lotrinh.tenant = ${client.escapeLiteral(tenant_id)}`);
    for (const table of others) yield* tableFrames(client, table, columns.get(table) ?? [], counts);
  }
  yield encodeFrame("Z", Buffer.alloc(0));
}

const framesize = 1 << 16;

async function* tableFrames(
  client: Client,
  table: string,
  columns: readonly string[],
  counts: Counts,
): AsyncGenerator<Buffer> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  // Row-level security is on: of every table these are the rows of the tenant that is set.
  const counted = await client.query<{ rows: number }>(`select count(*) as rows from ${table}`);
  const rows = counted.rows[0]?.rows ?? 0;
  if (rows === 0) return;
  counts.tables += 1;
  counts.rows += rows;
  yield encodeFrame("T", Buffer.from(JSON.stringify({ table, columns })));
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of copyOut(
    client,
    `copy (select ${names} from ${table}) to stdout (format binary)`,
  )) {
    waiting.push(piece);
    length += piece.length;
    if (length < framesize) continue;
    yield encodeFrame("D", Buffer.concat(waiting));
    waiting = [];
    length = 0;
  }
  yield encodeFrame("D", Buffer.concat(waiting));
  yield encodeFrame("E", Buffer.from(JSON.stringify({ rows })));
}
