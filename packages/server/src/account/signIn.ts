import { findAccount, findAccountByLogin, useTotpStep } from "@lotrinh/store/account/accounts";
import { addToken, findToken, takeToken } from "@lotrinh/store/account/tokens";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import type { AccountsRow } from "@lotrinh/store/schema/organisation";
import { addSession } from "@lotrinh/store/sessions";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { sessionDays } from "../session/cookie.js";
import { findIdentity } from "../session/identity.js";
import { newToken } from "../session/token.js";
import { inTenant } from "../tenancy.js";
import { type Attempt, assertNotLocked, recordFailure, recordSuccess } from "./attempt.js";
import { codeWrong, signInExpired, signInFailed } from "./errors.js";
import { fitsPassword } from "./password.js";
import { unsealTotp } from "./secondFactor.js";
import { findTotpStep } from "./totp.js";

/** What a step of signing in leads to. */
export type SignInStep =
  | { readonly step: "signed-in"; readonly person: Person; readonly token: string }
  /** `ticket` stands for the first step, for ten minutes. */
  | { readonly step: "second-factor"; readonly ticket: string };

const ticketMinutes = 10;

/**
 * The first step: login and password. The same answer, in the same time, for a wrong password, an unknown login, and one
 * who left. Throws `sign-in-failed`, `sign-in-locked`.
 */
export async function signInByPassword(
  deps: ServerDeps,
  effects: Effects,
  attempt: Attempt,
  password: string,
): Promise<SignInStep> {
  const account = await inTenant(deps, effects, null, async (context) => {
    await assertNotLocked(context, attempt);
    return findAccountByLogin(context, attempt.login);
  });
  // outside of a transaction: it takes a while, and no connection should wait for it
  const fits = await fitsPassword(account?.password_hash ?? null, password);
  const step = await inTenant(deps, effects, null, async (context) => {
    const person = account === undefined ? undefined : await findIdentity(context, account.person_id);
    if (account !== undefined && person !== undefined && fits)
      return openOrAsk(context, effects, { account, person, attempt, method: "password" });
    await recordFailure(context, attempt);
    return undefined;
  });
  if (step === undefined) throw signInFailed();
  return step;
}

/** A person who showed one factor, by a password or by the province's own provider of sign-ins. */
export interface FirstFactor {
  readonly account: AccountsRow;
  readonly person: Person;
  readonly attempt: Attempt;
  readonly method: "password" | "provider";
  /** The provider asked for a second factor itself. */
  readonly strong?: boolean;
}

/** Opens a session, or asks for the second factor of an account that has one. */
export async function openOrAsk(
  context: TenantContext,
  effects: Effects,
  { account, person, attempt, method, strong = false }: FirstFactor,
): Promise<SignInStep> {
  if (account.totp_secret === null || strong) {
    await recordSuccess(context, attempt);
    return openSession(context, effects, person, attempt, { strong, method });
  }
  const ticket = newToken(effects.randomBytes);
  const expiresAt = new Date(context.now().getTime() + ticketMinutes * 60_000);
  await addToken(context, {
    token: ticket,
    personId: account.person_id,
    purpose: "second-factor",
    expiresAt,
  });
  return { step: "second-factor", ticket };
}

/** The second step: a code of the second factor. Throws `sign-in-expired`, `code-wrong`, `sign-in-locked`. */
export async function signInByCode(
  deps: ServerDeps,
  effects: Effects,
  { ticket, code, ...where }: Omit<Attempt, "login"> & { readonly ticket: string; readonly code: string },
): Promise<SignInStep> {
  const step = await inTenant(deps, effects, null, async (context) => {
    const waiting = await findToken(context, ticket, ["second-factor"]);
    const account = waiting === undefined ? undefined : await findAccount(context, waiting.person_id);
    if (account === undefined || account.closed_at !== null) throw signInExpired();
    const attempt: Attempt = { ...where, login: account.login };
    await assertNotLocked(context, attempt);
    const person = await findIdentity(context, account.person_id);
    if (person === undefined) throw signInExpired();
    if (!(await takeCode(context, deps, account, code))) {
      await recordFailure(context, attempt);
      return undefined;
    }
    if ((await takeToken(context, ticket, ["second-factor"])) === undefined) throw signInExpired();
    await recordSuccess(context, attempt);
    return openSession(context, effects, person, attempt, { strong: true, method: "code" });
  });
  if (step === undefined) throw codeWrong();
  return step;
}

/** Whether a code is right and wasn't used before; then it is used up. */
export async function takeCode(
  context: TenantContext,
  deps: ServerDeps,
  account: AccountsRow,
  code: string,
): Promise<boolean> {
  const secret = unsealTotp(deps, account.person_id, account.totp_secret);
  const step = secret === undefined ? undefined : findTotpStep(secret, code, context.now());
  return step !== undefined && (await useTotpStep(context, account.person_id, step));
}

async function openSession(
  context: TenantContext,
  { randomBytes }: Effects,
  person: Person,
  { address, agent }: Attempt,
  how: { readonly strong: boolean; readonly method: string },
): Promise<SignInStep> {
  const token = newToken(randomBytes);
  const expiresAt = new Date(context.now().getTime() + sessionDays * 86_400_000);
  await addSession(context, { token, personId: person.id, expiresAt, agent, address, strong: how.strong });
  await addAuditEntry(
    { ...context, person: person.id },
    {
      action: "signed-in",
      subjectKind: "person",
      subjectId: person.id,
      detail: { address, method: how.method },
    },
  );
  return { step: "signed-in", person, token };
}
