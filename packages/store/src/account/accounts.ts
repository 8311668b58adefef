import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { AccountsRow } from "../schema/organisation.js";
import { requireText } from "../validate.js";

export interface AccountInput {
  readonly personId: string;
  /** Kept in lower case; one in the province. */
  readonly login: string;
  readonly email?: string | null;
}

const loginShape = /^[a-z0-9][a-z0-9._@+-]{2,99}$/;
const addressShape = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,190}$/u;

/** A login in the form in which it is kept: lower case, NFKC, without spaces around. */
export function foldLogin(login: string): string {
  return login.normalize("NFKC").trim().toLowerCase();
}

/** Gives a person a way to sign in. Throws `input-invalid`, `conflict` where the login is taken. */
export async function addAccount(context: TenantContext, account: AccountInput): Promise<AccountsRow> {
  const added = await context.db
    .insertInto("accounts")
    .values({
      tenant_id: context.tenant,
      person_id: account.personId,
      login: requireLogin(account.login),
      email: requireEmail(account.email ?? null),
      created_at: context.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (added === undefined) throw loginTaken();
  return added;
}

const loginTaken = () =>
  new StoreError("conflict", "the login is taken", { vietnamese: "Tên đăng nhập này đã có người dùng." });

function requireLogin(login: string): string {
  const folded = foldLogin(login);
  if (loginShape.test(folded)) return folded;
  throw new StoreError("input-invalid", "not a login", {
    vietnamese:
      "Tên đăng nhập gồm 3 đến 100 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới hoặc địa chỉ thư.",
  });
}

/** An address that a mail can go to; no line break, no list. Throws `input-invalid`. */
export function requireEmail(email: string | null): string | null {
  if (email === null) return null;
  const trimmed = requireText(email, "email", 254);
  if (addressShape.test(trimmed)) return trimmed;
  throw new StoreError("input-invalid", "not an e-mail address", {
    vietnamese: "Địa chỉ thư điện tử không hợp lệ.",
  });
}

/** A person's account, closed or not; undefined where there is none. */
export async function findAccount(
  context: TenantContext,
  personId: string,
): Promise<AccountsRow | undefined> {
  if (!isId(personId)) return undefined;
  return accountsOf(context).where("person_id", "=", personId).executeTakeFirst();
}

/** The open account of a login, however it is written; undefined where there is none. */
export async function findAccountByLogin(
  context: TenantContext,
  login: string,
): Promise<AccountsRow | undefined> {
  return accountsOf(context)
    .where("login", "=", foldLogin(login))
    .where("closed_at", "is", null)
    .executeTakeFirst();
}

/** The open accounts with an address, whatever its case. */
export async function findAccountsByEmail(context: TenantContext, email: string): Promise<AccountsRow[]> {
  return accountsOf(context)
    .where(({ eb, fn }) => eb(fn("lower", ["email"]), "=", email.trim().toLowerCase()))
    .where("closed_at", "is", null)
    .execute();
}

/** All accounts of the province. */
export async function findAccounts(context: TenantContext): Promise<AccountsRow[]> {
  return accountsOf(context).orderBy("person_id").execute();
}

/** Changes how a person signs in or is written to. Throws `input-invalid`, `conflict`. */
export async function updateAccount(
  context: TenantContext,
  personId: string,
  change: { readonly login?: string; readonly email?: string | null },
): Promise<void> {
  const login = change.login === undefined ? undefined : requireLogin(change.login);
  if (login !== undefined) {
    const other = await accountsOf(context).where("login", "=", login).executeTakeFirst();
    if (other !== undefined && other.person_id !== personId) throw loginTaken();
  }
  const set = {
    ...(login === undefined ? {} : { login }),
    ...(change.email === undefined ? {} : { email: requireEmail(change.email) }),
  };
  if (Object.keys(set).length > 0) await changeAccount(context, personId, set);
}

/** Sets the password's hash. */
export async function setPassword(context: TenantContext, personId: string, hash: string): Promise<void> {
  await changeAccount(context, personId, { password_hash: hash, password_at: context.now() });
}

/** Nobody signs in with the account any more; null: it is opened again. */
export async function setAccountClosed(
  context: TenantContext,
  personId: string,
  closed: Date | null,
): Promise<void> {
  await changeAccount(context, personId, { closed_at: closed });
}

/** A second factor that waits for its first code. */
export async function setPendingTotp(
  context: TenantContext,
  personId: string,
  sealed: Buffer,
): Promise<void> {
  await changeAccount(context, personId, { totp_pending: sealed });
}

/** The pending second factor becomes the one in use; its first code is used with it. */
export async function confirmTotp(
  context: TenantContext,
  { person_id, totp_pending }: AccountsRow,
  step: number,
): Promise<void> {
  await changeAccount(context, person_id, {
    totp_secret: totp_pending,
    totp_pending: null,
    totp_at: context.now(),
    totp_step: step,
  });
}

/** Takes the second factor away. */
export async function removeTotp(context: TenantContext, personId: string): Promise<void> {
  const none = { totp_secret: null, totp_pending: null, totp_at: null, totp_step: null };
  await changeAccount(context, personId, none);
}

/** Uses a code's time step up; false where it, or a later one, was used already: a code works once. */
export async function useTotpStep(context: TenantContext, personId: string, step: number): Promise<boolean> {
  const result = await context.db
    .updateTable("accounts")
    .set({ totp_step: step })
    .where("tenant_id", "=", context.tenant)
    .where("person_id", "=", personId)
    .where((row) => row.or([row("totp_step", "is", null), row("totp_step", "<", step)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

type AccountChange = Partial<Omit<AccountsRow, "tenant_id" | "person_id" | "created_at">>;

async function changeAccount(
  { db, tenant }: TenantContext,
  personId: string,
  change: AccountChange,
): Promise<void> {
  const result = await db
    .updateTable("accounts")
    .set(change)
    .where("tenant_id", "=", tenant)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new StoreError("not-found", "no account");
}

function accountsOf({ db, tenant }: TenantContext) {
  return db.selectFrom("accounts").selectAll().where("tenant_id", "=", tenant);
}
