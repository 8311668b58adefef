import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAuditEntry, findAuditActions, searchAudit } from "./audit.js";
import { type AuditFaultKind, sealAudit, verifyAudit } from "./auditSeals.js";
import { canonicalJson } from "./canonicalJson.js";
import { withClient } from "./connection.js";
import { type TenantContext, withTenant } from "./context.js";
import type { Store } from "./store.js";
import { ensureTenant } from "./tenants.js";
import { describeDatabases, type OpenTestDatabase } from "./testing/databases.js";

const tenant = "lam-giang";

/** A province with ten sealed entries in five seals. */
async function sealed(open: OpenTestDatabase) {
  const { store } = await open();
  await ensureTenant(store, { id: tenant, name: "Tỉnh Lam Giang" });
  const within = <T>(work: (context: TenantContext) => Promise<T>, now?: Date) =>
    withTenant(store, { tenant, person: null }, work, now === undefined ? {} : { now: () => now });
  for (let at = 0; at < 5; at += 1) {
    await within((c) => record(c, at * 2));
    await within((c) => record(c, at * 2 + 1));
    expect(await within(sealAudit)).toBe(2);
  }
  return { store, within };
}

const record = (context: TenantContext, at: number) =>
  addAuditEntry(context, {
    action: at % 2 === 0 ? "report-returned" : "report-accepted",
    subjectKind: "report",
    subjectId: `báo cáo ${at}`,
    detail: { reason: "thiếu số liệu", nested: { b: [1, 2.5], a: null } },
  });

/** Changes the tables as only their owner can: past the application and row-level security's application role. */
async function tamper(store: Store, ...statements: readonly string[]): Promise<void> {
  await withClient(await store.connection("owner"), async (client) => {
    await client.query(`set lotrinh.tenant = '${tenant}'`);
    for (const statement of statements) await client.query(statement);
  });
}

const oneOf = (seal: number) => `id = (select min(id::text)::uuid from audit_entries where seal = ${seal})`;

describeDatabases("the audit chain", (open) => {
  it("holds while nobody touches it, and names its head", async () => {
    const { store, within } = await sealed(open);
    await within((c) => record(c, 99));
    const { head, ...found } = await verifyAudit(store, tenant);
    expect(found).toEqual({ seals: 5, entries: 11, unsealed: 1, faults: [] });
    expect(head).toMatchObject({ sequence: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it.each<[string, AuditFaultKind, number, string[]]>([
    ["a changed entry", "entries-changed", 3, [`update audit_entries set action = 'x' where ${oneOf(3)}`]],
    [
      "a changed detail",
      "entries-changed",
      2,
      [`update audit_entries set detail = '{"reason": "khác"}' where ${oneOf(2)}`],
    ],
    [
      "a changed time",
      "entries-changed",
      2,
      [`update audit_entries set at = at + interval '1 second' where ${oneOf(2)}`],
    ],
    ["a removed entry", "entries-missing", 4, [`delete from audit_entries where ${oneOf(4)}`]],
    [
      "an inserted entry",
      "entries-added",
      1,
      [
        `insert into audit_entries select tenant_id, gen_random_uuid(), at, person_id, action, subject_kind, subject_id, detail, seal from audit_entries where ${oneOf(1)}`,
      ],
    ],
    [
      "an entry moved to another seal",
      "entries-missing",
      2,
      [`update audit_entries set seal = 3 where ${oneOf(2)}`],
    ],
    ["a removed seal", "seal-missing", 2, ["delete from audit_seals where sequence = 2"]],
    ["a removed seal at the end", "seal-missing", 5, ["delete from audit_seals where sequence = 5"]],
    [
      "an inserted seal",
      "entries-missing",
      6,
      [
        `insert into audit_seals select tenant_id, 6, 1, hash, sha256('x'), at from audit_seals where sequence = 5`,
      ],
    ],
    ["a seal made anew", "chain-broken", 4, ["update audit_seals set hash = sha256('x') where sequence = 3"]],
  ])("shows %s", async (_what, kind, seal, statements) => {
    const { store } = await sealed(open);
    await tamper(store, ...statements);
    expect((await verifyAudit(store, tenant)).faults).toContainEqual({ kind, seal });
  });

  it("shows an end that was made anew to whoever noted a seal", async () => {
    const { store, within } = await sealed(open);
    const { head } = await verifyAudit(store, tenant);
    if (head === null) throw new Error("five seals were made");
    expect((await verifyAudit(store, tenant, head)).faults).toEqual([]);
    await tamper(
      store,
      `delete from audit_entries where ${oneOf(5)}`,
      "update audit_entries set seal = null where seal = 5",
      "delete from audit_seals where sequence = 5",
    );
    await within(sealAudit);
    expect((await verifyAudit(store, tenant)).faults).toEqual([]);
    expect((await verifyAudit(store, tenant, head)).faults).toEqual([{ kind: "mark-different", seal: 5 }]);
  });

  it("can't be changed by the application", async () => {
    const { within } = await sealed(open);
    const change = within(({ db }) => db.deleteFrom("audit_seals").where("tenant_id", "=", tenant).execute());
    await expect(change).rejects.toMatchObject({ code: "42501" });
  });

  it("is sealed by one of many at once, with every entry in one seal", async () => {
    const { store, within } = await sealed(open);
    await Promise.all(Array.from({ length: 8 }, (_, at) => within((c) => record(c, at))));
    await Promise.all(Array.from({ length: 4 }, () => within(sealAudit)));
    await within(sealAudit);
    expect(await verifyAudit(store, tenant)).toMatchObject({ entries: 18, unsealed: 0, faults: [] });
  });

  it("is searched by person, action, subject and time, page by page", async () => {
    const { within } = await sealed(open);
    const search = (what: object) => within((c) => searchAudit(c, { limit: 100, ...what }));
    expect(await search({ action: "report-returned" })).toHaveLength(5);
    expect(await search({ subjectKind: "report", subjectId: "báo cáo 3" })).toHaveLength(1);
    expect(await search({ personId: "không phải mã" })).toEqual([]);
    expect(await search({ personId: "01900000-0000-7000-8000-000000000000" })).toEqual([]);
    expect(await search({ from: new Date(Date.now() + 60_000) })).toEqual([]);
    expect(await search({ until: new Date(Date.now() + 60_000) })).toHaveLength(10);
    const first = await search({ limit: 6 });
    const rest = await search({ before: first.at(-1)?.id });
    expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(10);
    expect(await within(findAuditActions)).toEqual(["report-accepted", "report-returned"]);
  });
});

describe("canonical JSON", () => {
  it("is the same for the same value, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(JSON.parse(text)))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  );
}
