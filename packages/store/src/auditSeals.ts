import { createHash } from "node:crypto";
import { sql } from "kysely";
import { canonicalJson } from "./canonicalJson.js";
import { type TenantContext, withTenant } from "./context.js";
import type { AuditSealsRow } from "./schema/organisation.js";
import type { AuditEntryRow } from "./schema.js";
import type { Store } from "./store.js";

/** Entries that one seal covers at most. */
const sealSize = 2000;

/** What stands before the first seal. */
const beginning = Buffer.alloc(32);

/**
 * Seals the entries that aren't sealed yet: SHA-256 over their canonical JSON and the seal before. One program at a time;
 * another finds nothing to do. Returns how many entries it sealed.
 */
export async function sealAudit(context: TenantContext): Promise<number> {
  if (!(await takeSealing(context))) return 0;
  let sealed = 0;
  for (let last = await findLastSeal(context); ; ) {
    const entries = await findUnsealed(context);
    if (entries.length === 0) return sealed;
    last = await addSeal(context, last, entries);
    sealed += entries.length;
  }
}

async function takeSealing({ db, tenant }: TenantContext): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(481629, hashtext(${tenant})) as taken`.execute(db);
  return rows[0]?.taken === true;
}

async function findLastSeal({ db, tenant }: TenantContext): Promise<AuditSealsRow | undefined> {
  return db
    .selectFrom("audit_seals")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function findUnsealed({ db, tenant }: TenantContext): Promise<AuditEntryRow[]> {
  return db
    .selectFrom("audit_entries")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("seal", "is", null)
    .orderBy("id")
    .limit(sealSize)
    .execute();
}

async function addSeal(
  { db, tenant, now }: TenantContext,
  last: AuditSealsRow | undefined,
  entries: readonly AuditEntryRow[],
): Promise<AuditSealsRow> {
  const seal = {
    tenant_id: tenant,
    sequence: (last?.sequence ?? 0) + 1,
    entries: entries.length,
    before: last?.hash ?? beginning,
    at: now(),
  };
  const row = await db
    .insertInto("audit_seals")
    .values({ ...seal, hash: hashOf(seal, entries) })
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .updateTable("audit_entries")
    .set({ seal: seal.sequence })
    .where("tenant_id", "=", tenant)
    .where(
      "id",
      "in",
      entries.map(({ id }) => id),
    )
    .execute();
  return row;
}

/** Entries in the order of their ids. */
function hashOf(
  { tenant_id, sequence, before, at }: Pick<AuditSealsRow, "tenant_id" | "sequence" | "before" | "at">,
  entries: readonly AuditEntryRow[],
): Buffer {
  const sealed = {
    tenant: tenant_id,
    sequence,
    before: before.toString("hex"),
    at,
    entries: entries.map(({ id, at: when, person_id, action, subject_kind, subject_id, detail }) => ({
      id,
      at: when,
      person: person_id,
      action,
      subject: [subject_kind, subject_id],
      detail,
    })),
  };
  return createHash("sha256")
    .update(canonicalJson(plain(sealed)))
    .digest();
}

/** Dates as JSON has them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A seal as an administrator may note it elsewhere: on paper, in a mail to another office. */
export interface SealMark {
  readonly sequence: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

export type AuditFaultKind =
  | "entries-changed" // what a seal covers isn't what was sealed: an entry changed
  | "entries-missing" // fewer entries than were sealed
  | "entries-added" // more entries than were sealed
  | "seal-missing" // a gap in the seals, or entries of a seal that isn't there
  | "chain-broken" // a seal doesn't follow from the one before: a seal was made anew
  | "mark-different"; // the seal that was noted elsewhere isn't the one found: the end was cut off or made anew

export interface AuditFault {
  readonly kind: AuditFaultKind;
  /** Sequence of the seal where it shows. */
  readonly seal: number;
}

export interface AuditVerification {
  readonly seals: number;
  readonly entries: number;
  /** Entries that wait for the next seal. */
  readonly unsealed: number;
  /** The last seal: whoever notes it elsewhere can show later that nothing before it was changed. */
  readonly head: SealMark | null;
  readonly faults: readonly AuditFault[];
}

/**
 * Checks a tenant's whole chain of seals, as of one moment. With `mark`, a seal that was noted elsewhere, also a chain
 * that was made anew from some place on shows; without it only whoever can't do that is caught.
 */
export async function verifyAudit(store: Store, tenant: string, mark?: SealMark): Promise<AuditVerification> {
  return withTenant(store, { tenant, person: null }, (context) => verify(context, mark), {
    mode: "snapshot",
  });
}

async function verify(context: TenantContext, mark: SealMark | undefined): Promise<AuditVerification> {
  const { db, tenant } = context;
  const seals = await db
    .selectFrom("audit_seals")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .orderBy("sequence")
    .execute();
  const faults: AuditFault[] = [];
  let before: AuditSealsRow | undefined;
  for (const seal of seals) {
    faults.push(...linkFaults(before, seal), ...(await contentFaults(context, seal)));
    before = seal;
  }
  faults.push(...(await orphanFaults(context)), ...markFaults(seals, mark));
  const unsealed = await count(context, sql`seal is null`);
  const head = before === undefined ? null : { sequence: before.sequence, hash: before.hash.toString("hex") };
  return { seals: seals.length, entries: await count(context, sql`true`), unsealed, head, faults };
}

function linkFaults(before: AuditSealsRow | undefined, seal: AuditSealsRow): AuditFault[] {
  if (seal.sequence !== (before?.sequence ?? 0) + 1)
    return [{ kind: "seal-missing", seal: seal.sequence - 1 }];
  const follows = seal.before.equals(before?.hash ?? beginning);
  return follows ? [] : [{ kind: "chain-broken", seal: seal.sequence }];
}

async function contentFaults({ db, tenant }: TenantContext, seal: AuditSealsRow): Promise<AuditFault[]> {
  const entries = await db
    .selectFrom("audit_entries")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("seal", "=", seal.sequence)
    .orderBy("id")
    .execute();
  if (entries.length < seal.entries) return [{ kind: "entries-missing", seal: seal.sequence }];
  if (entries.length > seal.entries) return [{ kind: "entries-added", seal: seal.sequence }];
  return hashOf(seal, entries).equals(seal.hash) ? [] : [{ kind: "entries-changed", seal: seal.sequence }];
}

async function orphanFaults({ db, tenant }: TenantContext): Promise<AuditFault[]> {
  const { rows } = await sql<{ seal: number }>`
    select distinct seal from audit_entries e where tenant_id = ${tenant} and seal is not null and not exists (
      select 1 from audit_seals s where s.tenant_id = ${tenant} and s.sequence = e.seal)
    order by seal`.execute(db);
  return rows.map(({ seal }) => ({ kind: "seal-missing", seal }));
}

function markFaults(seals: readonly AuditSealsRow[], mark: SealMark | undefined): AuditFault[] {
  if (mark === undefined) return [];
  const found = seals.find(({ sequence }) => sequence === mark.sequence);
  const same = found?.hash.toString("hex") === mark.hash.toLowerCase();
  return same ? [] : [{ kind: "mark-different", seal: mark.sequence }];
}

async function count({ db, tenant }: TenantContext, condition: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from audit_entries where tenant_id = ${tenant} and ${condition}`.execute(db);
  return rows[0]?.n ?? 0;
}
