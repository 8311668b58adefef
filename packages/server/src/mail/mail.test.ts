import { addAccount } from "@lotrinh/store/account/accounts";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { addMail, countMails } from "@lotrinh/store/organisation/mails";
import { addNotice, markRead } from "@lotrinh/store/organisation/notices";
import { addPerson, endPerson } from "@lotrinh/store/people";
import { findSetting } from "@lotrinh/store/settings";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ServerDeps } from "../deps.js";
import { errands, routines } from "../schedule/registry.js";
import { startSchedule } from "../schedule/schedule.js";
import { makeTestServer, type TestServer } from "../testing/testServer.js";
import { writeLetter } from "./letter.js";
import { saveMailSettings } from "./settings.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];
const sealingKey = Buffer.alloc(32, 3);

beforeAll(async () => {
  database = await startTestDatabase();
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(async () => {
  await post.close();
  await database.stop();
});

/** A mail server that keeps what it takes, and refuses what it is told to. */
function startPost() {
  const taken: { to: string; text: string }[] = [];
  const refused = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _session, done) =>
      password === "mật khẩu thư" ? done(null, { user: username }) : done(new Error("wrong")),
    onRcptTo: ({ address }, _session, done) => {
      const code = refused.get(address);
      done(code === undefined ? null : Object.assign(new Error("refused"), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(",");
        taken.push({ to, text: Buffer.concat(pieces).toString() });
        done();
      });
    },
  });
  const listening = new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { taken, refused, listening, close };
}

const post = startPost();

/** A province whose mails go to that server, with two people; its clock stands at 06:00 in Vietnam. */
async function province() {
  post.taken.length = 0;
  post.refused.clear();
  const clock = { now: new Date("2026-11-15T23:00:00Z") };
  const effects = { now: () => clock.now };
  const publicUrl = () => "https://lotrinh.lamgiang.example";
  const server = await makeTestServer(database.store, { effects, sealingKey, publicUrl });
  servers.push(server);
  const deps: ServerDeps = {
    store: database.store,
    tenant: server.tenant,
    access: { local: true, signInSecret: null, secure: false },
    wakeRunner: () => {},
    webRoot: null,
    sealingKey,
    publicUrl,
  };
  const within = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(database.store, { tenant: server.tenant, person: null }, work, effects);
  const port = await post.listening;
  await within((context) =>
    saveMailSettings(
      context,
      deps,
      server.effects,
      {
        host: "127.0.0.1",
        port,
        secure: false,
        user: "lotrinh",
        from: "lotrinh@lamgiang.example",
        fromName: "Lộ Trình",
      },
      "mật khẩu thư",
    ),
  );
  const person = (name: string) =>
    within(async (context) => {
      const { id } = await addPerson(context, { name: `Người ${name}`, role: "viewer" });
      await addAccount(context, { personId: id, login: `nguoi.${name}`, email: `${name}@lamgiang.example` });
      return id;
    });
  const schedule = startSchedule(deps, server.effects, { routines, errands, interval: 3_600_000 });
  return { server, deps, within, person, clock, tick: schedule.tick, stop: schedule.close };
}

const facts = { round: "Báo cáo năm 2026", plan: "Kế hoạch nước sạch", unit: "Sở Y tế", dueOn: "2026-12-15" };

/** The decoded plain text and the head of a mail. */
function readMail(text: string) {
  const subject = /^subject: (.*(?:\r\n[ \t].*)*)/imu.exec(text)?.[1] ?? "";
  const part = /text\/plain.*?encoding: ([\w-]+)\r\n\r\n(.*?)(?:\r\n--|$)/isu.exec(text);
  const encoded = part?.[2] ?? "";
  const body = part?.[1] === "base64" ? Buffer.from(encoded, "base64").toString() : quotedPrintable(encoded);
  return { subject: decodeWords(subject.replaceAll(/\r\n[ \t]/gu, " ")), body };
}

function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/gu, "?==?")
    .replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/giu, (_all, kind: string, word: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(word, "base64").toString()
        : quotedPrintable(word.replaceAll("_", " ")),
    );
}

function quotedPrintable(text: string): string {
  const bytes = text.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/gu, (_all, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes.replaceAll(/%(?![0-9A-F]{2})/gu, "%25"));
}

describe("mail", () => {
  it("goes out at once for what can't wait, and once a day for the rest", async () => {
    const { within, person, clock, tick, stop } = await province();
    const [an, binh] = [await person("an"), await person("binh")];
    await within(async (context) => {
      await addNotice(context, { personId: an, kind: "report-returned", link: "/reports/1", facts });
      for (const id of [an, binh]) {
        await addNotice(context, { personId: id, kind: "round-opened", link: "/reports/1", facts });
        await addNotice(context, { personId: id, kind: "report-accepted", link: null, facts });
      }
      await markRead(context, binh, "all");
    });
    await tick();
    expect(post.taken.map(({ to }) => to)).toEqual(["an@lamgiang.example"]);
    const urgent = readMail(post.taken[0]?.text ?? "");
    expect(urgent.subject).toBe(
      "Lộ Trình: Báo cáo “Báo cáo năm 2026” của Sở Y tế được trả lại để bổ sung, chỉnh sửa.",
    );
    expect(urgent.body).toContain("Kính gửi Người an,");
    expect(urgent.body).toContain("https://lotrinh.lamgiang.example/reports/1");

    clock.now = new Date("2026-11-16T00:30:00Z");
    await tick();
    await tick();
    expect(post.taken).toHaveLength(2);
    const digest = readMail(post.taken[1]?.text ?? "");
    expect(digest.subject).toBe("Lộ Trình: 2 thông báo chưa đọc");
    expect(digest.body).toContain("đã mở, hạn gửi 15/12/2026");
    await within((c) => addNotice(c, { personId: an, kind: "round-opened", link: null, facts }));
    clock.now = new Date("2026-11-16T09:00:00Z");
    await tick();
    expect(post.taken).toHaveLength(2);
    clock.now = new Date("2026-11-17T00:01:00Z");
    await tick();
    expect(post.taken).toHaveLength(3);
    await stop();
  });

  it("goes to nobody who left", async () => {
    const { within, person, tick, stop } = await province();
    const an = await person("an");
    await within(async (context) => {
      await addNotice(context, { personId: an, kind: "report-returned", link: null, facts });
      await endPerson(context, an);
    });
    await tick();
    expect(post.taken).toEqual([]);
    await stop();
  });

  it("is tried again where the server is busy, given up where there is no such address", async () => {
    const { within, clock, tick, stop } = await province();
    post.refused.set("ban@lamgiang.example", 451).set("khong-co@lamgiang.example", 550);
    await within(async (context) => {
      for (const address of ["ban@lamgiang.example", "khong-co@lamgiang.example"]) {
        const letter = writeLetter({ subject: "Thử", to: null, paragraphs: ["Thử"] });
        await addMail(context, { personId: null, address, ...letter, occasion: null });
      }
    });
    await tick();
    expect(await within(countMails)).toMatchObject({ waiting: 1, failed: 1, sent: 0 });
    post.refused.clear();
    await tick();
    expect(post.taken).toEqual([]);
    clock.now = new Date(clock.now.getTime() + 61_000);
    await tick();
    expect(post.taken.map(({ to }) => to)).toEqual(["ban@lamgiang.example"]);
    await stop();
  });

  it("is sent once by two servers at once", async () => {
    const { deps, server, within, person, tick, stop } = await province();
    const other = startSchedule(deps, server.effects, { routines, errands, interval: 3_600_000 });
    const an = await person("an");
    await within(async (context) => {
      for (let at = 0; at < 5; at += 1)
        await addNotice(context, { personId: an, kind: "report-returned", link: `/reports/${at}`, facts });
    });
    await Promise.all([tick(), other.tick()]);
    await Promise.all([tick(), other.tick()]);
    expect(post.taken).toHaveLength(5);
    await stop();
    await other.close();
  });

  it("takes no header from what people write", async () => {
    const { within, person, tick, stop } = await province();
    const an = await person("an");
    const round = "Báo cáo\r\nBcc: nguoi-la@evil.example\r\n\r\n<b>x</b>";
    await within((c) =>
      addNotice(c, { personId: an, kind: "report-returned", link: null, facts: { ...facts, round } }),
    );
    await tick();
    expect(post.taken.map(({ to }) => to)).toEqual(["an@lamgiang.example"]);
    const [head = ""] = post.taken[0]?.text.split("\r\n\r\n") ?? [];
    expect(head).not.toMatch(/^bcc/imu);
    const [, html = ""] = post.taken[0]?.text.split("text/html") ?? [];
    expect(html).toContain("&lt;b&gt;x");
    expect(html).not.toContain("<b>x</b>");
    await stop();
  });

  it("has its password sealed in the database and in the audit", async () => {
    const { within, server, stop } = await province();
    const stored = await within((context) => findSetting(context, "mail"));
    expect(JSON.stringify(stored)).not.toContain("mật khẩu thư");
    const admin = await server.signIn();
    const settings = (await admin.get("/api/settings")).json<{ mail: Record<string, unknown> }>();
    expect(settings.mail).toMatchObject({ hasPassword: true, user: "lotrinh" });
    expect(settings.mail).not.toHaveProperty("password");
    const tested = await admin.post("/api/settings/mail/test", { address: "thu@lamgiang.example" });
    expect(tested.json()).toEqual({ sent: true, problem: null });
    await stop();
  });
});

describe("the server's own work", () => {
  it("goes on where one part of it fails", async () => {
    const { deps, server, stop } = await province();
    const seen: string[] = [];
    const schedule = startSchedule(deps, server.effects, {
      routines: [
        { name: "hỏng", due: { everySeconds: 1 }, run: () => Promise.reject(new Error("hỏng")) },
        { name: "chạy", due: { everySeconds: 1 }, run: async () => void seen.push("chạy") },
      ],
      errands: [],
      onProblem: (name) => seen.push(`problem: ${name}`),
      interval: 3_600_000,
    });
    await schedule.tick();
    expect(seen).toEqual(["problem: hỏng", "chạy"]);
    await schedule.close();
    await stop();
  });

  it("seals the audit, and once more when it is closed", async () => {
    const { server, tick, stop } = await province();
    const admin = await server.signIn();
    await admin.get("/api/audit");
    await tick();
    const items = (await admin.get("/api/audit?action=audit-read")).json<{ items: { sealed: boolean }[] }>()
      .items;
    expect(items.at(-1)).toMatchObject({ sealed: true });
    await stop();
    expect((await admin.get("/api/audit/verification")).json()).toMatchObject({ unsealed: 0, faults: [] });
  });
});
