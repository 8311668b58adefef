import { createHash } from "node:crypto";
import type { TenantContext } from "./context.js";
import type { SessionRow } from "./schema.js";

/** Opens a session for a person until `expiresAt`. Of the token only its SHA-256 is stored. */
export async function addSession(
  context: TenantContext,
  session: { readonly token: string; readonly personId: string; readonly expiresAt: Date },
): Promise<SessionRow> {
  return context.db
    .insertInto("sessions")
    .values({
      tenant_id: context.tenant,
      token_hash: hashToken(session.token),
      person_id: session.personId,
      created_at: context.now(),
      expires_at: session.expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The session of a token; undefined where there is none, or it has expired or was ended. */
export async function findSession(context: TenantContext, token: string): Promise<SessionRow | undefined> {
  return context.db
    .selectFrom("sessions")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("token_hash", "=", hashToken(token))
    .where("expires_at", ">", context.now())
    .where("ended_at", "is", null)
    .executeTakeFirst();
}

/** Ends the session of a token, if there is one. */
export async function endSession(context: TenantContext, token: string): Promise<void> {
  await context.db
    .updateTable("sessions")
    .set({ ended_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("token_hash", "=", hashToken(token))
    .where("ended_at", "is", null)
    .execute();
}

function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
