import { expect, it } from "vitest";
import { type TenantContext, withTenant } from "../context.js";
import { ensureTenant } from "../tenants.js";
import { describeDatabases, type OpenTestDatabase } from "../testing/databases.js";
import { addMail, countMails, endMail, mailLease, takeMails } from "./mails.js";
import { findRoutines, takeDay, takeInterval } from "./routines.js";

const start = Date.parse("2026-11-16T00:00:00Z");
const after = (seconds: number) => new Date(start + seconds * 1000);

async function province(open: OpenTestDatabase) {
  const { store } = await open();
  await ensureTenant(store, { id: "lam-giang", name: "Tỉnh Lam Giang" });
  return <T>(seconds: number, work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant: "lam-giang", person: null }, work, { now: () => after(seconds) });
}

const mail = (occasion: string | null = null, subject = "Nhắc báo cáo") => ({
  personId: null,
  address: "an@lamgiang.example",
  subject,
  body: "Kính gửi…",
  html: null,
  occasion,
});

describeDatabases("the outbox", (open) => {
  it("writes one mail for an occasion, and no header that a subject brings along", async () => {
    const at = await province(open);
    expect(await at(0, (c) => addMail(c, mail("digest:an:2026-11-16")))).toBe(true);
    expect(await at(0, (c) => addMail(c, mail("digest:an:2026-11-16")))).toBe(false);
    await at(0, (c) => addMail(c, mail(null, "Nhắc\r\nBcc: x@y.vn\u2028báo cáo")));
    const subjects = (await at(0, (c) => takeMails(c))).map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual(["Nhắc Bcc: x@y.vn báo cáo", "Nhắc báo cáo"]);
    const forged = at(0, (c) => addMail(c, { ...mail(), address: "an@lamgiang.example\r\nBcc: x@y.vn" }));
    await expect(forged).rejects.toMatchObject({ code: "input-invalid" });
  });

  it("gives each mail to one sender, again after its lease, and keeps what became of it", async () => {
    const at = await province(open);
    await at(0, async (c) => {
      for (const occasion of ["một", "hai", "ba"]) await addMail(c, mail(occasion));
    });
    const both = await Promise.all([at(1, (c) => takeMails(c)), at(1, (c) => takeMails(c))]);
    const taken = both.flat();
    expect(taken).toHaveLength(3);
    expect(await at(2, (c) => takeMails(c))).toEqual([]);
    const [first, second, third] = taken;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("three were taken");
    await at(3, (c) => endMail(c, first, { sent: true }));
    await at(3, (c) => endMail(c, second, { sent: false, problem: "550", retryAt: null }));
    await at(3, (c) => endMail(c, third, { sent: false, problem: "451", retryAt: after(60) }));
    expect(await at(59, (c) => takeMails(c))).toEqual([]);
    expect(await at(61, (c) => takeMails(c))).toMatchObject([{ id: third.id, attempt: 2 }]);
    // the first attempt's sender comes back late: it changes nothing any more
    await at(62, (c) => endMail(c, third, { sent: true }));
    expect(await at(62, (c) => countMails(c))).toEqual({
      waiting: 1,
      failed: 1,
      sent: 1,
      oldest: after(0),
    });
    expect(await at(61 + mailLease, (c) => takeMails(c))).toMatchObject([{ id: third.id, attempt: 3 }]);
  });
});

describeDatabases("routines", (open) => {
  it("are due when their time has passed, for one of many at once, also after the clock went back", async () => {
    const at = await province(open);
    const due = (seconds: number) => at(seconds, (c) => takeInterval(c, "seal", 10));
    const first = await Promise.all([due(0), due(0), due(0)]);
    expect(first.filter(Boolean)).toHaveLength(1);
    expect([await due(5), await due(10), await due(12)]).toEqual([false, true, false]);
    expect([await due(-3600), await due(-3595), await due(-3590)]).toEqual([true, false, true]);
  });

  it("are done once a day", async () => {
    const at = await province(open);
    const due = (day: string) => at(0, (c) => takeDay(c, "digest", day));
    expect([await due("2026-11-16"), await due("2026-11-16")]).toEqual([true, false]);
    expect([await due("2026-11-15"), await due("2026-11-17")]).toEqual([false, true]);
    expect(await at(0, findRoutines)).toMatchObject([{ name: "digest", ran_for: "2026-11-17" }]);
  });

  it("count as not done where their work fails", async () => {
    const at = await province(open);
    const failing = at(0, async (c) => {
      await takeInterval(c, "seal", 10);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await at(1, (c) => takeInterval(c, "seal", 10))).toBe(true);
  });
});
