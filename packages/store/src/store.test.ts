import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { findAuditEntries } from "./audit.js";
import { readTables, tableOrder } from "./backup/tables.js";
import { withClient } from "./connection.js";
import { withTenant } from "./context.js";
import { addJob } from "./jobs.js";
import { makeMigration, migrate, readMigrations } from "./migrate.js";
import { openStore } from "./open.js";
import { addUnit, findUnits, updateUnit } from "./organisation/units.js";
import { ensureLocalAdministrator, findPeople } from "./people.js";
import { ensurePlan, findPlanOfDocument, findPlans } from "./plans.js";
import { prepareDatabase } from "./prepare.js";
import { addReviewActions } from "./reviewActions.js";
import { addSession, endSession, findSession } from "./sessions.js";
import { findSetting, setSetting } from "./settings.js";
import type { Store } from "./store.js";
import { ensureTenant, findTenants } from "./tenants.js";
import { describeDatabases, type OpenTestDatabase } from "./testing/databases.js";
import { fillTables } from "./testing/fillTables.js";
import { sampleReading, storeSample } from "./testing/samples.js";

const actor = (tenant: string) => ({ tenant, person: null });

async function twoProvinces(open: OpenTestDatabase) {
  const { store, url } = await open();
  await ensureTenant(store, { id: "hai-van", name: "Tỉnh Hải Vân" });
  await ensureTenant(store, { id: "song-lam", name: "Tỉnh Sông Lam" });
  return { store, url };
}

/** One row at least in every table of a tenant. */
async function fillTenant(store: Store, tenant: string): Promise<void> {
  await withTenant(store, actor(tenant), async (context) => {
    const { id: person } = await ensureLocalAdministrator(context);
    const own = { ...context, person };
    const reading = sampleReading({ number: "1/KH-UBND" }, [{ number: "2/QĐ-TTg" }]);
    const { document, source, reading: row } = await storeSample(own, ["một", "hai"], reading);
    const content = Buffer.from("");
    const place = { tenant_id: tenant, source_id: source.id, content };
    await context.db
      .insertInto("source_blocks")
      .values({ ...place, chunk: 0, first_line: 1, last_line: 2 })
      .execute();
    await context.db.insertInto("block_indexes").values(place).execute();
    const actions = [{ action: "confirm", item: "meta.number" } as const];
    await addReviewActions(own, { documentId: document.id, readingId: row.id, actions });
    await ensurePlan(own, { documentId: document.id, title: "Kế hoạch" });
    await addJob(own, { kind: "read", payload: {} });
    await addUnit(own, { name: "Sở Y tế", kind: "department" });
    await setSetting(own, "language", "vi");
    await addSession(own, { token: "t", personId: person, expiresAt: new Date("2100-01-01") });
    await fillTables(own, tableOrder);
  });
}

describeDatabases("the store", (open, makeDatabase) => {
  it("hides every tenant's rows from the other, and all of them from a query without tenant", async () => {
    const { store } = await twoProvinces(open);
    await fillTenant(store, "hai-van");
    for (const table of tableOrder.filter((name) => name !== "tenants")) {
      const count = sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`;
      const own = await withTenant(store, actor("hai-van"), ({ db }) => count.execute(db));
      const other = await withTenant(store, actor("song-lam"), ({ db }) => count.execute(db));
      const nobody = await count.execute(store.db);
      expect([table, own.rows[0]?.n !== 0, other.rows[0]?.n, nobody.rows[0]?.n]).toEqual([table, true, 0, 0]);
    }
  });

  it("lets no tenant write into another, whatever the query says", async () => {
    const { store } = await twoProvinces(open);
    await fillTenant(store, "hai-van");
    const foreign = withTenant(store, actor("song-lam"), ({ db, newId }) =>
      db
        .insertInto("units")
        .values({
          tenant_id: "hai-van",
          id: newId(),
          name: "x",
          kind: "x",
          aliases: [],
          created_at: new Date(),
        })
        .execute(),
    );
    await expect(foreign).rejects.toMatchObject({ code: "42501" });
    const changed = await withTenant(store, actor("song-lam"), ({ db }) =>
      db.updateTable("units").set({ kind: "y" }).where("tenant_id", "=", "hai-van").executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    await expect(store.db.deleteFrom("citations").execute()).resolves.toMatchObject([{ numDeletedRows: 0n }]);
  });

  it("doesn't carry a tenant over to the next use of a connection", async () => {
    const { store } = await open({ poolSize: 1 });
    await ensureTenant(store, { id: "hai-van", name: "Tỉnh Hải Vân" });
    await fillTenant(store, "hai-van");
    await withTenant(store, actor("hai-van"), ({ db }) => db.selectFrom("units").select("id").execute());
    expect(await store.db.selectFrom("units").select("id").execute()).toEqual([]);
    await expect(withTenant(store, actor("x'; drop table units; --"), async () => 1)).rejects.toMatchObject({
      code: "tenant-invalid",
    });
  });

  it("refuses to change or delete what is only appended to", async () => {
    const { store } = await twoProvinces(open);
    await fillTenant(store, "hai-van");
    for (const table of ["readings", "review_actions", "audit_entries", "sources", "files"]) {
      const wipe = withTenant(store, actor("hai-van"), ({ db }) =>
        sql`delete from ${sql.table(table)}`.execute(db),
      );
      await expect(wipe).rejects.toMatchObject({ code: "42501" });
      const change = sql`update ${sql.table(table)} set tenant_id = tenant_id`;
      const rewrite = withTenant(store, actor("hai-van"), ({ db }) => change.execute(db));
      await expect(rewrite).rejects.toMatchObject({ code: "42501" });
    }
    await expect(store.db.deleteFrom("tenants").execute()).rejects.toMatchObject({ code: "42501" });
  });

  it("forces row-level security on every table but the list of tenants, and knows them all", async () => {
    const { store } = await open();
    await withClient(await store.connection("owner"), async (client) => {
      expect([...(await readTables(client)).keys()].toSorted()).toEqual([...tableOrder].toSorted());
      const { rows } = await client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'lotrinh'::regnamespace
         and relkind = 'r' and not (relrowsecurity and relforcerowsecurity) order by 1`,
      );
      expect(rows.map(({ name }) => name)).toEqual(["migrations", "tenants"]);
      const keys = await client.query<{ name: string }>(
        `select c.relname as name from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indisprimary and c.relnamespace = 'lotrinh'::regnamespace and a.attname <> 'tenant_id'`,
      );
      expect(keys.rows.map(({ name }) => name)).toEqual(["migrations"]);
    });
  });

  /** The URL of the same database for another user, who owns the database. */
  const urlFor = async (url: string, user: string, attributes: string) => {
    const name = /@\/(\w+)/.exec(url)?.[1] ?? "";
    const role = `${user}_${name}`;
    await withClient({ connectionString: url }, async (client) => {
      await client.query(`create role ${role} login ${attributes}; alter database ${name} owner to ${role}`);
    });
    return url.replace("postgres@", `${role}@`);
  };

  it.each([
    ["plain", "nocreaterole"],
    ["maker", "createrole"],
  ])("keeps tenants apart on a server whose %s user is %s", async (user, attributes) => {
    const url = await makeDatabase();
    const mine = await urlFor(url, user, attributes);
    for (let turn = 1; turn <= 2; turn += 1) {
      const store = await openStore({ databaseUrl: mine });
      await ensureTenant(store, { id: "hai-van", name: "Tỉnh Hải Vân" });
      if (turn === 1) await fillTenant(store, "hai-van");
      const count = sql<{ n: number }>`select count(*) as n from units`;
      const seen = async (tenant: string) =>
        (await withTenant(store, actor(tenant), ({ db }) => count.execute(db))).rows;
      expect([await seen("hai-van"), await seen("song-lam"), (await count.execute(store.db)).rows]).toEqual([
        [{ n: 1 }],
        [{ n: 0 }],
        [{ n: 0 }],
      ]);
      await store.close();
    }
  });

  it("refuses a user whom row-level security doesn't bind and who can make no other", async () => {
    const mine = await urlFor(await makeDatabase(), "bypass", "bypassrls");
    await expect(openStore({ databaseUrl: mine })).rejects.toMatchObject({ code: "database-rights" });
  });

  it("writes nothing in a read-only transaction, and rolls back what throws", async () => {
    const { store } = await twoProvinces(open);
    const add = (name: string) => (context: Parameters<typeof addUnit>[0]) =>
      addUnit(context, { name, kind: "department" });
    const readOnly = withTenant(store, actor("hai-van"), add("Sở A"), { mode: "read" });
    await expect(readOnly).rejects.toMatchObject({ code: "25006" });
    const thrown = withTenant(store, actor("hai-van"), async (context) => {
      await add("Sở B")(context);
      throw new Error("no");
    });
    await expect(thrown).rejects.toThrow("no");
    expect(await withTenant(store, actor("hai-van"), (context) => findUnits(context))).toEqual([]);
  });

  it("opens again and again, by several programs at once, without migrating twice", async () => {
    const { url, store } = await open();
    const more = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl: url })));
    await withClient(await store.connection("owner"), async (client) => {
      const { rowCount } = await client.query("select from migrations");
      expect(rowCount).toBe(readMigrations().length);
    });
    expect(store.serverVersion).toBeGreaterThanOrEqual(15);
    await Promise.all(more.map((other) => other.close()));
  });

  it("refuses a changed migration and a database of a newer program", async () => {
    const { store } = await open();
    const known = readMigrations();
    const roles = { owner: undefined, app: undefined };
    await withClient(await store.connection("owner"), async (client) => {
      const changed = known.map((one) => makeMigration(one.version, one.name, `${one.sql}\n-- changed`));
      await expect(prepareDatabase(client, roles, changed)).rejects.toMatchObject({
        code: "migration-changed",
      });
      const next = makeMigration(known.length + 1, "next.sql", "create table later (x int)");
      expect(await migrate(client, [...known, next])).toBe(1);
      await expect(prepareDatabase(client, roles, known)).rejects.toMatchObject({ code: "database-newer" });
    });
  });

  it("leaves nothing of a migration that fails half-way", async () => {
    const { store } = await open();
    await withClient(await store.connection("owner"), async (client) => {
      const known = readMigrations();
      const bad = makeMigration(known.length + 1, "bad.sql", "create table half (x int); select 1/0");
      await expect(migrate(client, [...known, bad])).rejects.toMatchObject({ code: "22012" });
      const { rows } = await client.query("select to_regclass('half') as half");
      expect(rows).toEqual([{ half: null }]);
    });
  });

  it("makes a tenant once", async () => {
    const { store } = await open();
    const made = await Promise.all(
      [1, 2].map(() => ensureTenant(store, { id: "hai-van", name: "Tỉnh Hải Vân" })),
    );
    expect(made.toSorted()).toEqual([false, true]);
    expect(await findTenants(store)).toMatchObject([{ tenant_id: "hai-van", name: "Tỉnh Hải Vân" }]);
    await expect(ensureTenant(store, { id: "Hải Vân", name: "x" })).rejects.toMatchObject({
      code: "tenant-invalid",
    });
  });

  it("keeps people, sessions, settings and plans", async () => {
    const { store } = await twoProvinces(open);
    await fillTenant(store, "hai-van");
    await fillTenant(store, "song-lam");
    await withTenant(store, actor("hai-van"), async (context) => {
      expect(await findPeople(context)).toMatchObject([{ name: "Quản trị viên", role: "administrator" }]);
      expect(await findSession(context, "t")).toBeDefined();
      expect(await findSession(context, "u")).toBeUndefined();
      await endSession(context, "t");
      expect(await findSession(context, "t")).toBeUndefined();
      await setSetting(context, "language", { code: "en" });
      expect((await findSetting(context, "language"))?.value).toEqual({ code: "en" });
      const trail = await findAuditEntries(context, "setting", "language");
      expect(trail.map(({ detail }) => detail)).toEqual([
        { before: null, after: "vi" },
        { before: "vi", after: { code: "en" } },
      ]);
      const [plan] = await findPlans(context);
      expect(await findPlanOfDocument(context, plan?.document_id ?? "")).toEqual(plan);
      expect(await ensurePlan(context, { documentId: plan?.document_id ?? "", title: "Khác" })).toEqual(plan);
    });
  });

  it("lists units by the Vietnamese alphabet, as they are on a day", async () => {
    const { store } = await twoProvinces(open);
    await withTenant(store, actor("hai-van"), async (context) => {
      for (const name of ["Sở Y tế", "Sở Ô", "Sở Đ", "Sở D", "Sở O", "Sở E"]) {
        await addUnit(context, { name, kind: "department", validFrom: "2016-01-01" });
      }
      const old = await addUnit(context, { name: "Sở Cũ", kind: "department", validTo: "2025-02-28" });
      const names = async (on?: string) => (await findUnits(context, on)).map(({ name }) => name);
      expect(await names("2026-01-01")).toEqual(["Sở D", "Sở Đ", "Sở E", "Sở O", "Sở Ô", "Sở Y tế"]);
      expect(await names("2015-12-31")).toEqual(["Sở Cũ"]);
      expect(await names()).toHaveLength(7);
      expect(await updateUnit(context, old.id, { valid_to: "2025-03-01" })).toMatchObject({
        valid_to: "2025-03-01",
      });
      const invalid = addUnit(context, { name: "x", kind: "x", validFrom: "2025-02-30" });
      await expect(invalid).rejects.toMatchObject({ code: "input-invalid" });
    });
  });
});

describe("openStore on a server", () => {
  it.each([
    ["mysql://x", "url-invalid"],
    ["postgresql://u@127.0.0.1:1/x", "server-unreachable"],
    ["postgresql://u@no-such-host.invalid/x", "server-unreachable"],
  ])("says what is wrong with %s", async (databaseUrl, code) => {
    await expect(openStore({ databaseUrl })).rejects.toMatchObject({ code });
  });
});

describe("migrations", () => {
  it("use neither triggers nor extensions, and are the same with either kind of line ends", () => {
    for (const { name, sql: text, version, checksum } of readMigrations()) {
      expect(text).not.toMatch(/create\s+(extension|trigger|or replace function)/i);
      expect(makeMigration(version, name, text.replaceAll("\n", "\r\n")).checksum).toBe(checksum);
      expect(readFileSync(new URL(`../migrations/${name}`, import.meta.url), "utf8")).toContain("tenant_id");
    }
  });
});
