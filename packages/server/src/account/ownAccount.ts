import { findAccount } from "@lotrinh/store/account/accounts";
import { hasToken } from "@lotrinh/store/account/tokens";
import type { TenantContext } from "@lotrinh/store/context";
import type { AccountsRow } from "@lotrinh/store/schema/organisation";
import { findSession, findSessionsOf } from "@lotrinh/store/sessions";
import type { z } from "zod";
import type { ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { factorMissing } from "../session/strength.js";
import { accountMissing, passwordUnfit, passwordWrong } from "./errors.js";
import { replacePassword } from "./newPassword.js";
import { fitsPassword, hashPassword } from "./password.js";
import { findPasswordFault } from "./passwordRules.js";
import type { accountSchema } from "./schema.js";

/** What a person sees of their own account. */
export async function describeAccount(
  context: TenantContext,
  { access }: ServerDeps,
  person: Person,
  token: string,
): Promise<z.infer<typeof accountSchema>> {
  const account = await findAccount(context, person.id);
  const current = await findSession(context, token);
  const sessions = await findSessionsOf(context, person.id);
  return {
    name: person.name,
    account: account === undefined ? null : presentAccount(account),
    posts: person.posts.map(({ role, unit, plan, onBehalfOf }) => ({ role, unit, plan, onBehalfOf })),
    sessions: sessions.map(({ id, agent, address, created_at, seen_at }) => ({
      id,
      agent,
      address,
      createdAt: created_at.toISOString(),
      seenAt: seen_at?.toISOString() ?? null,
      current: id === current?.id,
    })),
    hasCalendar: await hasToken(context, person.id, "calendar"),
    secondFactorNeeded: current !== undefined && (await factorMissing(context, access, current)),
  };
}

function presentAccount({ login, email, password_hash, password_at, totp_secret }: AccountsRow) {
  return {
    login,
    email,
    hasPassword: password_hash !== null,
    passwordAt: password_at?.toISOString() ?? null,
    secondFactor: totp_secret !== null,
  };
}

/**
 * The account of a person who shows their present password once more, as what protects an account is changed by its
 * owner only, not by whoever finds a screen open. Throws `account-missing`, `password-wrong`.
 */
export async function reauthenticate(
  context: TenantContext,
  person: Person,
  password: string | null,
): Promise<AccountsRow> {
  const account = await findAccount(context, person.id);
  if (account === undefined) throw accountMissing();
  if (account.password_hash === null) return account;
  if (!(await fitsPassword(account.password_hash, password ?? ""))) throw passwordWrong();
  return account;
}

/** Changes one's own password. Throws `account-missing`, `password-wrong`, `password-unfit`. */
export async function changeOwnPassword(
  context: TenantContext,
  person: Person,
  { current, password }: { readonly current: string | null; readonly password: string },
): Promise<void> {
  const { login } = await reauthenticate(context, person, current);
  const fault = findPasswordFault(password, { login, name: person.name });
  if (fault !== undefined) throw passwordUnfit(fault);
  await replacePassword(context, person.id, await hashPassword(password));
}
