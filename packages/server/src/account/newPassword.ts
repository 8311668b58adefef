import {
  findAccount,
  findAccountByLogin,
  findAccountsByEmail,
  setPassword,
} from "@lotrinh/store/account/accounts";
import { addToken, endTokens, findToken, takeToken } from "@lotrinh/store/account/tokens";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addMail } from "@lotrinh/store/organisation/mails";
import { findPerson } from "@lotrinh/store/people";
import type { AccountsRow } from "@lotrinh/store/schema/organisation";
import { endSessionsOf } from "@lotrinh/store/sessions";
import { findTenantName } from "@lotrinh/store/tenants";
import type { Effects, ServerDeps } from "../deps.js";
import { newToken } from "../session/token.js";
import { inTenant } from "../tenancy.js";
import { linkExpired, passwordUnfit } from "./errors.js";
import { invitationDays, invitationLetter, newPasswordLetter, newPasswordMinutes } from "./letters.js";
import { hashPassword } from "./password.js";
import { findPasswordFault } from "./passwordRules.js";

const purposes = ["invitation", "new-password"] as const;
type Purpose = (typeof purposes)[number];

/**
 * Mails a link to a new password to the account of a login or an address, where there is one. Its answer is nothing, in
 * a time that doesn't tell whether there is: `patience` is longer than the work takes.
 */
export async function askForNewPassword(deps: ServerDeps, effects: Effects, who: string): Promise<void> {
  const work = inTenant(deps, effects, null, async (context) => {
    for (const account of await accountsOf(context, who)) await sendLink(context, deps, effects, account);
  });
  await Promise.all([work, effects.sleep(patience)]);
}

const patience = 400;

async function accountsOf(context: TenantContext, who: string): Promise<AccountsRow[]> {
  const byLogin = await findAccountByLogin(context, who);
  return byLogin === undefined ? findAccountsByEmail(context, who) : [byLogin];
}

async function sendLink(
  context: TenantContext,
  deps: ServerDeps,
  effects: Effects,
  account: AccountsRow,
): Promise<void> {
  const person = await findPerson(context, account.person_id);
  if (account.email === null || person === undefined || person.ended_at !== null) return;
  const url = await makePasswordLink(context, deps, effects, account.person_id, "new-password");
  const province = await findTenantName(context);
  const letter = newPasswordLetter({ name: person.name, province, login: account.login, url });
  // one in a quarter of an hour at most: nobody can flood a mailbox
  const quarter = Math.floor(context.now().getTime() / 900_000);
  const occasion = `new-password:${account.person_id}:${quarter}`;
  await addMail(context, { personId: person.id, address: account.email, ...letter, occasion });
}

/** Mails a person the invitation to choose a password; gives its link. `mailed` false: there is no address. */
export async function invite(
  context: TenantContext,
  deps: ServerDeps,
  effects: Effects,
  account: AccountsRow,
): Promise<{ readonly url: string; readonly mailed: boolean }> {
  const person = await findPerson(context, account.person_id);
  const url = await makePasswordLink(context, deps, effects, account.person_id, "invitation");
  if (account.email === null || person === undefined) return { url, mailed: false };
  const province = await findTenantName(context);
  const letter = invitationLetter({ name: person.name, province, login: account.login, url });
  await addMail(context, { personId: person.id, address: account.email, ...letter, occasion: null });
  return { url, mailed: true };
}

/** The token stands behind `#`: browsers don't send it along, so no log on the way keeps it. */
async function makePasswordLink(
  context: TenantContext,
  { publicUrl }: ServerDeps,
  { randomBytes }: Effects,
  personId: string,
  purpose: Purpose,
): Promise<string> {
  const token = newToken(randomBytes);
  const minutes = purpose === "invitation" ? invitationDays * 1440 : newPasswordMinutes;
  const expiresAt = new Date(context.now().getTime() + minutes * 60_000);
  await addToken(context, { token, personId, purpose, expiresAt });
  return `${publicUrl?.() ?? ""}/dat-mat-khau#${token}`;
}

/** Whose password a link is for. Throws `link-expired`. */
export async function describeLink(
  context: TenantContext,
  token: string,
): Promise<{ readonly login: string; readonly name: string; readonly invitation: boolean }> {
  const link = await findToken(context, token, purposes);
  const account = link === undefined ? undefined : await findAccount(context, link.person_id);
  const person = link === undefined ? undefined : await findPerson(context, link.person_id);
  if (link === undefined || account?.closed_at !== null || person === undefined || person.ended_at !== null)
    throw linkExpired();
  return { login: account.login, name: person.name, invitation: link.purpose === "invitation" };
}

/**
 * Sets a password by a link, once; ends all other links and all sessions of the person. Throws `link-expired`,
 * `password-unfit` (the link stays good).
 */
export async function setPasswordByLink(
  deps: ServerDeps,
  effects: Effects,
  token: string,
  password: string,
): Promise<void> {
  const owner = await inTenant(deps, effects, null, (context) => describeLink(context, token), "read");
  const fault = findPasswordFault(password, owner);
  if (fault !== undefined) throw passwordUnfit(fault);
  const hash = await hashPassword(password);
  await inTenant(deps, effects, null, async (context) => {
    const link = await takeToken(context, token, purposes);
    if (link === undefined) throw linkExpired();
    await replacePassword({ ...context, person: link.person_id }, link.person_id, hash);
    await endSessionsOf(context, link.person_id);
  });
}

/** Stores a new password's hash; links to other new passwords end. */
export async function replacePassword(context: TenantContext, personId: string, hash: string): Promise<void> {
  await setPassword(context, personId, hash);
  await endTokens(context, personId, [...purposes, "second-factor"]);
  await addAuditEntry(context, { action: "password-changed", subjectKind: "person", subjectId: personId });
}
