import { expect, it } from "vitest";
import { type TenantContext, withTenant } from "../context.js";
import { addPerson } from "../people.js";
import {
  addSession,
  endSessionOf,
  endSessionsOf,
  findSession,
  findSessionsOf,
  touchSession,
} from "../sessions.js";
import { ensureTenant } from "../tenants.js";
import { describeDatabases, type OpenTestDatabase } from "../testing/databases.js";
import {
  addAccount,
  confirmTotp,
  findAccount,
  findAccountByLogin,
  findAccountsByEmail,
  removeTotp,
  setAccountClosed,
  setPassword,
  setPendingTotp,
  updateAccount,
  useTotpStep,
} from "./accounts.js";
import { addFailure, clearFailures, dropOldFailures, findLock } from "./failures.js";
import { findLinkedPerson, linkIdentity } from "./identities.js";
import { addToken, endTokens, findToken, hasToken, takeToken } from "./tokens.js";

async function province(open: OpenTestDatabase) {
  const { store } = await open();
  await ensureTenant(store, { id: "lam-giang", name: "Tỉnh Lam Giang" });
  return <T>(work: (context: TenantContext) => Promise<T>, now?: Date) =>
    withTenant(
      store,
      { tenant: "lam-giang", person: null },
      work,
      now === undefined ? {} : { now: () => now },
    );
}

async function account(context: TenantContext, login = "an.nv") {
  const { id } = await addPerson(context, { name: "Nguyễn Văn An", role: "viewer" });
  return addAccount(context, { personId: id, login, email: `${login}@lamgiang.example` });
}

describeDatabases("accounts", (open) => {
  it("are found by login and address however written, one login each, and not once closed", async () => {
    const within = await province(open);
    await within(async (context) => {
      const { person_id } = await account(context);
      expect(await findAccountByLogin(context, " AN.NV ")).toMatchObject({ person_id });
      expect(await findAccountsByEmail(context, "An.Nv@LamGiang.example")).toHaveLength(1);
      await updateAccount(context, person_id, { login: "An.Nguyen", email: null });
      expect(await findAccountByLogin(context, "an.nguyen")).toMatchObject({ email: null });
      await setAccountClosed(context, person_id, context.now());
      expect(await findAccountByLogin(context, "an.nguyen")).toBeUndefined();
      expect(await findAccount(context, person_id)).toBeDefined();
    });
    const twice = within(async (context) => {
      await account(context, "binh");
      await account(context, "Binh");
    });
    await expect(twice).rejects.toMatchObject({ code: "conflict" });
  });

  it("refuse logins and addresses that could mean something else", async () => {
    const within = await province(open);
    const bad = ["a", "có dấu", "a b c", "x\r\nBcc: y", "<script>"];
    for (const login of bad)
      await expect(within((context) => account(context, login))).rejects.toMatchObject({
        code: "input-invalid",
      });
    const address = within(async (context) => {
      const { person_id } = await account(context);
      await updateAccount(context, person_id, { email: "a@b.vn\r\nBcc: c@d.vn" });
    });
    await expect(address).rejects.toMatchObject({ code: "input-invalid" });
  });

  it("take each code of a second factor once, also when the clock goes back", async () => {
    const within = await province(open);
    await within(async (context) => {
      const { person_id } = await account(context);
      await setPassword(context, person_id, "$argon2id$…");
      await setPendingTotp(context, person_id, Buffer.from("niêm phong"));
      const pending = await findAccount(context, person_id);
      if (pending !== undefined) await confirmTotp(context, pending, 100);
      expect(await useTotpStep(context, person_id, 100)).toBe(false);
      expect(await useTotpStep(context, person_id, 101)).toBe(true);
      expect(await useTotpStep(context, person_id, 99)).toBe(false);
      expect(await findAccount(context, person_id)).toMatchObject({ totp_pending: null, totp_step: 101 });
      await removeTotp(context, person_id);
      expect(await findAccount(context, person_id)).toMatchObject({ totp_secret: null, totp_step: null });
    });
  });

  it("are linked to identities of a provider", async () => {
    const within = await province(open);
    await within(async (context) => {
      const { person_id } = await account(context);
      const identity = { issuer: "https://sso.lamgiang.example", subject: "8f1" };
      expect(await findLinkedPerson(context, identity)).toBeUndefined();
      await linkIdentity(context, identity, person_id);
      await linkIdentity(context, identity, person_id);
      expect(await findLinkedPerson(context, identity)).toBe(person_id);
    });
  });
});

describeDatabases("tokens", (open) => {
  it("work once, for their purpose, until they expire or are ended; of two at once one gets it", async () => {
    const within = await province(open);
    const start = new Date("2026-05-04T01:00:00Z");
    const later = new Date("2026-05-04T03:00:00Z");
    const { person_id } = await within((context) => account(context), start);
    const add = (token: string, expiresAt: Date | null = new Date("2026-05-04T02:00:00Z")) =>
      within((c) => addToken(c, { token, personId: person_id, purpose: "invitation", expiresAt }), start);
    const take = (token: string, now: Date) => within((c) => takeToken(c, token, ["invitation"]), now);

    await add("mot");
    expect(await within((c) => findToken(c, "mot", ["new-password"]), start)).toBeUndefined();
    expect(await within((c) => hasToken(c, person_id, "invitation"), start)).toBe(true);
    const both = await Promise.all([take("mot", start), take("mot", start)]);
    expect(both.filter((row) => row !== undefined)).toHaveLength(1);
    await add("hai");
    expect(await take("hai", later)).toBeUndefined();
    await add("ba", null);
    await within((c) => endTokens(c, person_id, ["invitation"]), start);
    expect(await take("ba", start)).toBeUndefined();
  });
});

describeDatabases("failed sign-ins", (open) => {
  const rule = { allowed: 3, first: 60, longest: 300, forgetAfter: 3600 };
  const subject = "login:ai-do";
  const at = (seconds: number) => new Date(Date.parse("2026-05-04T01:00:00Z") + seconds * 1000);

  it("lock, longer each time, up to a limit; are forgotten with time and success", async () => {
    const within = await province(open);
    const fail = (seconds: number) => within((c) => addFailure(c, subject, rule), at(seconds));
    const locked = async (seconds: number) => {
      const until = await within((c) => findLock(c, [subject, "address:::1"]), at(seconds));
      return until === undefined ? 0 : (until.getTime() - at(seconds).getTime()) / 1000;
    };
    await fail(0);
    await fail(1);
    expect(await locked(1)).toBe(0);
    await fail(2);
    expect(await locked(2)).toBe(60);
    await fail(100);
    expect(await locked(100)).toBe(120);
    for (const seconds of [300, 600, 900]) await fail(seconds);
    expect(await locked(900)).toBe(300);
    expect(await locked(1201)).toBe(0);
    await fail(9000);
    expect(await locked(9000)).toBe(0);
    await fail(9001);
    await fail(9002);
    expect(await locked(9002)).toBe(60);
    await within((c) => clearFailures(c, subject));
    expect(await locked(9002)).toBe(0);
  });

  it("all count when they come at once", async () => {
    const within = await province(open);
    await Promise.all([1, 2, 3].map(() => within((c) => addFailure(c, subject, rule), at(0))));
    expect(await within((c) => findLock(c, [subject]), at(0))).toEqual(at(60));
    await within((c) => dropOldFailures(c, at(1)), at(1));
    expect(await within((c) => findLock(c, [subject]), at(0))).toBeUndefined();
  });
});

describeDatabases("sessions", (open) => {
  it("are listed, touched and ended by their person only", async () => {
    const within = await province(open);
    await within(async (context) => {
      const one = await account(context, "mot");
      const other = await account(context, "hai");
      const expiresAt = new Date("2100-01-01");
      const desk = await addSession(context, {
        token: "a",
        personId: one.person_id,
        expiresAt,
        agent: "Firefox",
      });
      await addSession(context, { token: "b", personId: one.person_id, expiresAt, strong: true });
      await addSession(context, { token: "c", personId: other.person_id, expiresAt });
      expect(await findSessionsOf(context, one.person_id)).toHaveLength(2);
      expect(await endSessionOf(context, other.person_id, desk.id)).toBe(false);
      expect(await endSessionOf(context, one.person_id, desk.id)).toBe(true);
      await touchSession(context, "b");
      await addSession(context, { token: "d", personId: one.person_id, expiresAt });
      expect(await endSessionsOf(context, one.person_id, "b")).toBe(1);
      expect(await findSession(context, "b")).toMatchObject({ strong: true, agent: null });
      expect(await endSessionsOf(context, one.person_id)).toBe(1);
      expect(await findSession(context, "c")).toBeDefined();
    });
  });
});
