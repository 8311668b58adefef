import { createHash } from "node:crypto";
import type { TenantContext } from "./context.js";
import { isId } from "./ids.js";
import type { SessionRow } from "./schema.js";
import { storable } from "./validate.js";

export interface SessionInput {
  readonly token: string;
  readonly personId: string;
  readonly expiresAt: Date;
  /** The browser's description of itself. */
  readonly agent?: string | null;
  readonly address?: string | null;
  /** Opened with a second factor, or from the server's own console. Default false. */
  readonly strong?: boolean;
}

/** Opens a session for a person until `expiresAt`. Of the token only its SHA-256 is stored. */
export async function addSession(context: TenantContext, session: SessionInput): Promise<SessionRow> {
  return context.db
    .insertInto("sessions")
    .values({
      tenant_id: context.tenant,
      token_hash: hashToken(session.token),
      person_id: session.personId,
      created_at: context.now(),
      expires_at: session.expiresAt,
      id: context.newId(),
      agent: session.agent == null ? null : storable(session.agent).slice(0, 300),
      address: session.address ?? null,
      seen_at: context.now(),
      strong: session.strong ?? false,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The session of a token; undefined where there is none, or it has expired or was ended. */
export async function findSession(context: TenantContext, token: string): Promise<SessionRow | undefined> {
  return openSessions(context).where("token_hash", "=", hashToken(token)).executeTakeFirst();
}

/** A person's sessions that are open, the latest first. */
export async function findSessionsOf(context: TenantContext, personId: string): Promise<SessionRow[]> {
  return openSessions(context)
    .where("person_id", "=", personId)
    .orderBy("seen_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** When each person was last seen, whatever became of the session. */
export async function findLastSeen({ db, tenant }: TenantContext): Promise<Map<string, Date>> {
  const rows = await db
    .selectFrom("sessions")
    .select(({ fn }) => ["person_id", fn.max("seen_at").as("seen")])
    .where("tenant_id", "=", tenant)
    .groupBy("person_id")
    .execute();
  return new Map(rows.flatMap(({ person_id, seen }) => (seen === null ? [] : [[person_id, seen] as const])));
}

/** Notes that a session was used just now. */
export async function touchSession(context: TenantContext, token: string): Promise<void> {
  await changeSessions(context, { seen_at: context.now() })
    .where("token_hash", "=", hashToken(token))
    .execute();
}

/** The person showed their second factor in a session. */
export async function strengthenSession(context: TenantContext, token: string): Promise<void> {
  await changeSessions(context, { strong: true }).where("token_hash", "=", hashToken(token)).execute();
}

/** Ends the session of a token, if there is one. */
export async function endSession(context: TenantContext, token: string): Promise<void> {
  await changeSessions(context, { ended_at: context.now() })
    .where("token_hash", "=", hashToken(token))
    .execute();
}

/** Ends one of a person's sessions by its id; returns whether there was one. */
export async function endSessionOf(context: TenantContext, personId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const result = await changeSessions(context, { ended_at: context.now() })
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends a person's sessions, all or all but that of a token; returns how many. */
export async function endSessionsOf(
  context: TenantContext,
  personId: string,
  exceptToken?: string,
): Promise<number> {
  let query = changeSessions(context, { ended_at: context.now() }).where("person_id", "=", personId);
  if (exceptToken !== undefined) query = query.where("token_hash", "!=", hashToken(exceptToken));
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

function openSessions(context: TenantContext) {
  return context.db
    .selectFrom("sessions")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("expires_at", ">", context.now())
    .where("ended_at", "is", null);
}

type SessionChange = { ended_at: Date } | { seen_at: Date } | { strong: true };

function changeSessions({ db, tenant }: TenantContext, change: SessionChange) {
  return db.updateTable("sessions").set(change).where("tenant_id", "=", tenant).where("ended_at", "is", null);
}

function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
