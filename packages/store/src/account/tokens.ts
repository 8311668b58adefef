import { createHash } from "node:crypto";
import type { TenantContext } from "../context.js";
import type { AccountTokensRow } from "../schema/organisation.js";

export type TokenPurpose = "invitation" | "new-password" | "second-factor" | "calendar";

export interface TokenInput {
  /** At least 128 random bits; only its SHA-256 is stored. */
  readonly token: string;
  readonly personId: string;
  readonly purpose: TokenPurpose;
  /** null: until it is ended. */
  readonly expiresAt: Date | null;
}

/** Keeps a token that stands for a person, for one purpose. */
export async function addToken(context: TenantContext, input: TokenInput): Promise<void> {
  await context.db
    .insertInto("account_tokens")
    .values({
      tenant_id: context.tenant,
      token_hash: hashToken(input.token),
      person_id: input.personId,
      purpose: input.purpose,
      created_at: context.now(),
      expires_at: input.expiresAt,
    })
    .execute();
}

/** The token if it is good for one of the purposes now; undefined where it is unknown, used, ended or has expired. */
export async function findToken(
  context: TenantContext,
  token: string,
  purposes: readonly TokenPurpose[],
): Promise<AccountTokensRow | undefined> {
  return context.db
    .selectFrom("account_tokens")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("token_hash", "=", hashToken(token))
    .where("purpose", "in", [...purposes])
    .where("used_at", "is", null)
    .where((row) => row.or([row("expires_at", "is", null), row("expires_at", ">", context.now())]))
    .executeTakeFirst();
}

/** Uses a token up and gives it; undefined as `findToken`. Of two at once one gets it. */
export async function takeToken(
  context: TenantContext,
  token: string,
  purposes: readonly TokenPurpose[],
): Promise<AccountTokensRow | undefined> {
  return context.db
    .updateTable("account_tokens")
    .set({ used_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("token_hash", "=", hashToken(token))
    .where("purpose", "in", [...purposes])
    .where("used_at", "is", null)
    .where((row) => row.or([row("expires_at", "is", null), row("expires_at", ">", context.now())]))
    .returningAll()
    .executeTakeFirst();
}

/** Ends a person's tokens of some purposes. */
export async function endTokens(
  context: TenantContext,
  personId: string,
  purposes: readonly TokenPurpose[],
): Promise<void> {
  await context.db
    .updateTable("account_tokens")
    .set({ used_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("person_id", "=", personId)
    .where("purpose", "in", [...purposes])
    .where("used_at", "is", null)
    .execute();
}

/** Whether a person has a token of a purpose that still works. */
export async function hasToken(
  context: TenantContext,
  personId: string,
  purpose: TokenPurpose,
): Promise<boolean> {
  const found = await context.db
    .selectFrom("account_tokens")
    .select("person_id")
    .where("tenant_id", "=", context.tenant)
    .where("person_id", "=", personId)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where((row) => row.or([row("expires_at", "is", null), row("expires_at", ">", context.now())]))
    .executeTakeFirst();
  return found !== undefined;
}

function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
