import { addAccount, findAccount, setAccountClosed, updateAccount } from "@lotrinh/store/account/accounts";
import { endTokens } from "@lotrinh/store/account/tokens";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findUnit } from "@lotrinh/store/organisation/units";
import { addPerson, endPerson, findPerson, returnPerson, updatePerson } from "@lotrinh/store/people";
import { findPlan } from "@lotrinh/store/plans";
import { addPost, endPost, findPost } from "@lotrinh/store/posts";
import type { PersonRow } from "@lotrinh/store/schema";
import { endSessionsOf } from "@lotrinh/store/sessions";
import type { z } from "zod";
import { accountMissing } from "../account/errors.js";
import { invite } from "../account/newPassword.js";
import type { Effects, ServerDeps } from "../deps.js";
import { referenceUnknown, unitUnknown } from "../units/errors.js";
import { vietnamDay } from "../vietnamDay.js";
import { ownAdministration, personGone, personNotFound, postNotFound, unitNeeded } from "./errors.js";
import type { newPersonBody, personBody, postBody } from "./schema.js";

/** The person of an id. Throws `person-not-found`. */
export async function getPerson(context: TenantContext, id: string): Promise<PersonRow> {
  const person = await findPerson(context, id);
  if (person === undefined) throw personNotFound();
  return person;
}

/** Adds a person, with an account where a login is given, and invites them. */
export async function admitPerson(
  context: TenantContext,
  deps: ServerDeps,
  effects: Effects,
  body: z.infer<typeof newPersonBody>,
) {
  const { id } = await addPerson(context, { name: body.name, role: "viewer" });
  await record(context, "person-added", id, { name: body.name });
  if (body.login === null) return { id, invitation: null };
  await addAccount(context, { personId: id, login: body.login, email: body.email });
  const invitation = body.invite ? await invitePerson(context, deps, effects, id) : null;
  return { id, invitation };
}

/** Invites a person to choose a password; the link is given away only where it isn't mailed. Throws `account-missing`. */
export async function invitePerson(context: TenantContext, deps: ServerDeps, effects: Effects, id: string) {
  const account = await findAccount(context, id);
  if (account === undefined) throw accountMissing();
  const { url, mailed } = await invite(context, deps, effects, account);
  await record(context, "person-invited", id, { mailed });
  return { mailed, url: mailed ? null : url };
}

/** Changes a person's name, login and address; a first login makes the account, none takes nothing away. */
export async function changePerson(
  context: TenantContext,
  id: string,
  { name, login, email }: z.infer<typeof personBody>,
): Promise<void> {
  const before = await getPerson(context, id);
  await updatePerson(context, id, { name });
  const account = await findAccount(context, id);
  if (account === undefined && login !== null) await addAccount(context, { personId: id, login, email });
  if (account !== undefined)
    await updateAccount(context, id, { email, ...(login === null ? {} : { login }) });
  await record(context, "person-changed", id, { before: before.name, after: name });
}

/** A person leaves: sessions, links and calendar end at once; what they did stays. Throws `own-administration`. */
export async function dismissPerson(context: TenantContext, id: string): Promise<void> {
  await getPerson(context, id);
  if (id === context.person) throw ownAdministration();
  await endPerson(context, id);
  if ((await findAccount(context, id)) !== undefined) await setAccountClosed(context, id, context.now());
  await endSessionsOf(context, id);
  await endTokens(context, id, ["invitation", "new-password", "second-factor", "calendar"]);
  await record(context, "person-left", id);
}

/** A person who left comes back; their posts are given anew where they ended. */
export async function readmitPerson(context: TenantContext, id: string): Promise<void> {
  await getPerson(context, id);
  await returnPerson(context, id);
  if ((await findAccount(context, id)) !== undefined) await setAccountClosed(context, id, null);
  await record(context, "person-returned", id);
}

/** Gives a person a post. Throws `unit-needed`, `reference-unknown`, `person-gone`. */
export async function givePost(
  context: TenantContext,
  personId: string,
  body: z.infer<typeof postBody>,
): Promise<string> {
  const person = await getPerson(context, personId);
  if (person.ended_at !== null) throw personGone();
  const ofUnit = body.role === "focal-point" || body.role === "unit-head";
  if (ofUnit && body.unitId === null) throw unitNeeded();
  if (body.unitId !== null && (await findUnit(context, body.unitId)) === undefined) throw unitUnknown();
  if (body.planId !== null && (await findPlan(context, body.planId)) === undefined)
    throw referenceUnknown({ vi: "Kế hoạch được chọn không có.", en: "No such plan." });
  if (body.validFrom !== null && body.validTo !== null && body.validTo < body.validFrom)
    throw referenceUnknown({ vi: "Ngày kết thúc phải sau ngày bắt đầu.", en: "It ends before it begins." });
  const { id } = await addPost(context, { personId, ...body });
  const { role, unitId: unit, planId: plan } = body;
  await record(context, "post-given", personId, { post: id, role, unit, plan });
  return id;
}

/** Ends a person's post as of yesterday: from now on it gives nothing. Throws `post-not-found`, `own-administration`. */
export async function takePost(context: TenantContext, personId: string, postId: string): Promise<void> {
  const post = await findPost(context, postId);
  if (post === undefined || post.person_id !== personId) throw postNotFound();
  if (post.role === "administrator" && personId === context.person) throw ownAdministration();
  const yesterday = vietnamDay(new Date(context.now().getTime() - 86_400_000));
  await endPost(context, postId, yesterday);
  await record(context, "post-ended", personId, { post: postId, role: post.role });
}

export async function record(
  context: TenantContext,
  action: string,
  personId: string,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const subject = { subjectKind: "person", subjectId: personId };
  await addAuditEntry(context, { action, ...subject, ...(detail === undefined ? {} : { detail }) });
}
