import { withTenant } from "@lotrinh/store/context";
import { ensureLocalAdministrator } from "@lotrinh/store/people";
import { addSession, endSession } from "@lotrinh/store/sessions";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { sessionDays } from "./cookie.js";
import { findIdentity } from "./identity.js";
import { newToken } from "./token.js";

export interface SignedIn {
  readonly person: Person;
  readonly token: string;
}

/**
 * Opens a session for the local administrator: the one account until people sign in by themselves. It counts as strong:
 * whoever has the server's console has more than any second factor protects.
 */
export async function signInAdministrator(
  { store, tenant }: ServerDeps,
  { now, randomBytes }: Effects,
  client: { readonly address: string; readonly agent: string | null },
): Promise<SignedIn> {
  const token = newToken(randomBytes);
  const person = await withTenant(
    store,
    { tenant, person: null },
    async (context) => {
      const row = await ensureLocalAdministrator(context);
      const expiresAt = new Date(now().getTime() + sessionDays * 86_400_000);
      await addSession(context, { token, personId: row.id, expiresAt, ...client, strong: true });
      const identity = await findIdentity(context, row.id);
      if (identity === undefined) throw new Error("the local administrator has left");
      return identity;
    },
    { now },
  );
  return { person, token };
}

/** Ends a session. */
export async function signOut({ store, tenant }: ServerDeps, { now }: Effects, token: string): Promise<void> {
  await withTenant(store, { tenant, person: null }, (context) => endSession(context, token), { now });
}
