import { randomBytes } from "node:crypto";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../connection.js";
import { withTenant } from "../context.js";
import { addFile } from "../files.js";
import { addJob } from "../jobs.js";
import { makeMigration, readMigrations } from "../migrate.js";
import { openStore } from "../open.js";
import { addUnit, findUnits } from "../organisation/units.js";
import { ensureLocalAdministrator } from "../people.js";
import { addReviewActions } from "../reviewActions.js";
import { setSetting } from "../settings.js";
import type { Store } from "../store.js";
import { ensureTenant } from "../tenants.js";
import {
  hasTestServer,
  startTestCluster,
  type TestCluster,
  type TestDatabaseKind,
} from "../testing/databases.js";
import { sampleFile, sampleReading, storeSample } from "../testing/samples.js";
import { backup } from "./backup.js";
import { encodeHeader } from "./format.js";
import { restore } from "./restore.js";
import { readTables } from "./tables.js";

async function toBuffer(store: Store): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const sink = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  await backup(store, sink);
  return Buffer.concat(pieces);
}

/** A file in pieces of an odd size, as a network delivers it. */
function inPieces(file: Buffer): Readable {
  const pieces: Buffer[] = [];
  for (let at = 0; at < file.length; at += 997) pieces.push(file.subarray(at, at + 997));
  return Readable.from(pieces);
}

async function fill(store: Store, tenant: string): Promise<void> {
  await ensureTenant(store, { id: tenant, name: `Tỉnh ${tenant}` });
  await withTenant(store, { tenant, person: null }, async (context) => {
    const { id: person } = await ensureLocalAdministrator(context);
    const own = { ...context, person };
    const reading = sampleReading({ number: "1/KH-UBND", title: "Kế hoạch \t \\N “thử”" }, [
      { number: "2/QĐ-TTg" },
    ]);
    const { document, reading: row } = await storeSample(own, ["một", "", "hai \\ \t"], reading);
    const actions = [{ action: "correct", item: "meta.title", value: { text: null } } as const];
    await addReviewActions(own, { documentId: document.id, readingId: row.id, actions });
    await addFile(own, { ...sampleFile(`${"x".repeat(2_500_000)}${tenant}`), name: "lớn.bin" });
    await addJob(own, { kind: "read", payload: { deep: [1, { a: "\ud83d\ude00" }] }, subject: document.id });
    await addUnit(own, {
      name: "Sở Y tế",
      kind: "department",
      aliases: ["SYT", 'a,"b'],
      validFrom: "2016-01-01",
    });
    await setSetting(own, "language", "vi");
  });
}

/** Every row of every table as text, tenant by tenant. */
async function contents(store: Store): Promise<Record<string, string[]>> {
  return withClient(await store.connection("owner"), async (client) => {
    const all: Record<string, string[]> = {};
    const tenants = await client.query<{ tenant_id: string }>("select tenant_id from tenants order by 1");
    for (const { tenant_id } of tenants.rows) {
      await client.query(`set lotrinh.tenant = ${client.escapeLiteral(tenant_id)}`);
      for (const table of (await readTables(client)).keys()) {
        const { rows } = await client.query<{ row: string }>(
          `select t::text as row from ${table} t order by 1`,
        );
        all[`${tenant_id} ${table}`] = rows.map(({ row }) => row);
      }
    }
    return all;
  });
}

const pairs: [TestDatabaseKind, TestDatabaseKind][] = [
  ["embedded", "embedded"],
  ["embedded", "server"],
  ["server", "embedded"],
];

describe.each(pairs)("a backup of %s restored into %s", (from, to) => {
  const skipped = !hasTestServer && (from === "server" || to === "server");
  const clusters: TestCluster[] = [];
  const stores: Store[] = [];
  let file: Buffer;
  let source: Store;

  const openOn = async (cluster: TestCluster | undefined) => {
    if (cluster === undefined) throw new Error("no cluster");
    const store = await openStore({ databaseUrl: await cluster.makeDatabase() });
    stores.push(store);
    return store;
  };
  const openTarget = () => openOn(clusters[1]);
  const expectNothing = async (store: Store) => expect(await contents(store)).toEqual({});

  beforeAll(async () => {
    if (skipped) return;
    clusters.push(await startTestCluster(from), await startTestCluster(to));
    source = await openOn(clusters[0]);
    await fill(source, "hai-van");
    await fill(source, "song-lam");
    file = await toBuffer(source);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await Promise.all(clusters.map((cluster) => cluster.stop()));
  });

  it.skipIf(skipped)("has every row of every tenant, and can be worked on", async () => {
    const target = await openTarget();
    const { rows } = await restore(target, inPieces(file));
    const [before, after] = [await contents(source), await contents(target)];
    expect(after).toEqual(before);
    expect(Object.keys(after).length).toBeGreaterThan(30);
    expect(rows).toBeGreaterThan(30);
    await withTenant(target, { tenant: "hai-van", person: null }, async (context) => {
      await addUnit(context, { name: "Sở Mới", kind: "department" });
      expect(await findUnits(context)).toHaveLength(2);
    });
    expect(await target.db.selectFrom("units").selectAll().execute()).toEqual([]);
  });

  it.skipIf(skipped)("is refused by a place that isn't empty, which stays as it is", async () => {
    const target = await openTarget();
    await ensureTenant(target, { id: "khac", name: "Tỉnh khác" });
    await expect(restore(target, inPieces(file))).rejects.toMatchObject({ code: "restore-not-empty" });
    expect(Object.keys(await contents(target)).every((name) => name.startsWith("khac"))).toBe(true);
  });

  it.skipIf(skipped)("is refused when it is cut off or changed anywhere, and leaves nothing", async () => {
    const target = await openTarget();
    for (const size of [8, 40, 300, file.length / 2, file.length - 33, file.length - 32, file.length - 1]) {
      const cut = restore(target, inPieces(file.subarray(0, size)));
      await expect(cut).rejects.toMatchObject({ code: "backup-damaged" });
    }
    for (let n = 1; n <= 12; n += 1) {
      const changed = Buffer.from(file);
      const at = 300 + Math.trunc(((file.length - 301) * n) / 12);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
      await expect(restore(target, inPieces(changed))).rejects.toMatchObject({ code: "backup-damaged" });
    }
    const longer = restore(target, inPieces(Buffer.concat([file, randomBytes(100)])));
    await expect(longer).rejects.toMatchObject({ code: "backup-damaged" });
    await expectNothing(target);
    await restore(target, inPieces(file));
  });

  it.skipIf(skipped)("is refused when it is another file or of a newer program", async () => {
    const target = await openTarget();
    for (const other of [Buffer.alloc(0), Buffer.from("PK"), randomBytes(5000)]) {
      await expect(restore(target, inPieces(other))).rejects.toMatchObject({ code: "backup-foreign" });
    }
    const header = { program: "9.9.9", migrations: 999, checksum: "x", createdAt: "" };
    const newer = restore(target, inPieces(Buffer.concat([encodeHeader(header), file])));
    await expect(newer).rejects.toMatchObject({ code: "backup-newer" });
    const format = Buffer.from(file);
    format.writeUInt8(2, 7);
    await expect(restore(target, inPieces(format))).rejects.toMatchObject({ code: "backup-newer" });
    await expectNothing(target);
  });

  it.skipIf(skipped)("of an older program is brought up to date", async () => {
    const target = await openTarget();
    const known = readMigrations();
    const sql = `alter table units add column note text not null default 'mới';
      create table later (tenant_id text primary key);`;
    const next = makeMigration(known.length + 1, "next.sql", sql);
    await restore(target, inPieces(file), [...known, next]);
    const after = await contents(target);
    expect(after["hai-van units"]).toEqual([expect.stringMatching(/,mới\)$/)]);
    expect(after["hai-van readings"]).toEqual((await contents(source))["hai-van readings"]);
    expect(await target.db.selectFrom("units").selectAll().execute()).toEqual([]);
    await withTenant(target, { tenant: "hai-van", person: null }, (context) =>
      addUnit(context, { name: "Sở Mới", kind: "department" }),
    );
  });

  it.skipIf(skipped)("is of one moment, though others write meanwhile", async () => {
    const writes = (async () => {
      for (let n = 0; n < 30; n += 1) {
        await withTenant(source, { tenant: "hai-van", person: null }, async (context) => {
          await addUnit(context, { name: `Đơn vị ${n}`, kind: "pair" });
          await addUnit(context, { name: `Đơn vị ${n}`, kind: "pair" });
        });
      }
    })();
    const copy = await toBuffer(source);
    await writes;
    const target = await openTarget();
    await restore(target, inPieces(copy));
    const pairs = (await contents(target))["hai-van units"]?.filter((row) => row.includes("pair")) ?? [];
    expect(pairs.length % 2).toBe(0);
  });
});
