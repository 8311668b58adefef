import { addAccount, setAccountClosed, setPassword } from "@lotrinh/store/account/accounts";
import { findAuditEntries } from "@lotrinh/store/audit";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { takeMails } from "@lotrinh/store/organisation/mails";
import { addPerson, endPerson } from "@lotrinh/store/people";
import { setSetting } from "@lotrinh/store/settings";
import { describeDatabases, type OpenTestDatabase } from "@lotrinh/store/testing/databases";
import { TOTP } from "otpauth";
import { afterEach, beforeAll, expect, it } from "vitest";
import type { Role } from "../person.js";
import { csrfOf } from "../session/token.js";
import { makeTestServer, type TestServer, type TestServerOptions } from "../testing/testServer.js";
import { hashPassword } from "./password.js";

const password = "con trâu gặm cỏ bờ đê";
const others = { local: false } as const;
let hash = "";
const servers: TestServer[] = [];

beforeAll(async () => {
  hash = await hashPassword(password);
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A province with one account `an.nv`, a clock that the test moves, and a browser that keeps its cookie. */
async function province(open: OpenTestDatabase, role: Role = "viewer", options: TestServerOptions = {}) {
  const { store } = await open();
  const clock = { now: new Date("2026-11-16T02:00:00Z") };
  const server = await makeTestServer(store, {
    access: others,
    sealingKey: Buffer.alloc(32, 7),
    publicUrl: () => "https://lotrinh.lamgiang.example",
    effects: { now: () => clock.now },
    ...options,
  });
  servers.push(server);
  const within = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant: server.tenant, person: null }, work, { now: () => clock.now });
  const person = await within(async (context) => {
    const row = await addPerson(context, { name: "Nguyễn Văn An", role });
    await addAccount(context, { personId: row.id, login: "an.nv", email: "an.nv@lamgiang.example" });
    await setPassword(context, row.id, hash);
    return row.id;
  });
  return {
    server,
    within,
    person,
    clock,
    wait: (s: number) => wait(clock, s),
    browser: () => browse(server),
  };
}

function wait(clock: { now: Date }, seconds: number): void {
  clock.now = new Date(clock.now.getTime() + seconds * 1000);
}

/** Sends requests as one browser does: with the cookie that it was given, and the token that goes with it. */
function browse(server: TestServer) {
  const jar = { token: "" };
  const send = async (method: "GET" | "POST" | "DELETE", url: string, body?: object) => {
    const cookie = `lotrinh-session=${jar.token}`;
    const headers = jar.token === "" ? {} : { cookie, "x-csrf": csrfOf(jar.token) };
    const payload = body === undefined ? {} : { payload: body };
    const answer = await server.ask({ method, url, headers, ...payload });
    jar.token = /lotrinh-session=([\w-]+)/.exec(String(answer.headers["set-cookie"] ?? ""))?.[1] ?? jar.token;
    return answer;
  };
  const post = (url: string, body?: object) => send("POST", url, body);
  return {
    get: (url: string) => send("GET", url),
    post,
    delete: (url: string) => send("DELETE", url),
    signIn: (login = "an.nv", secret = password) => post("/api/session/sign-in", { login, password: secret }),
  };
}

/** Sets up a second factor in a browser that is signed in; gives what shows its codes. */
async function addFactor(browser: ReturnType<typeof browse>, clock: { readonly now: Date }) {
  const offer = await browser.post("/api/account/second-factor", { password });
  const { secret } = offer.json<{ secret: string }>();
  const totp = new TOTP({ secret: secret.replaceAll(" ", "") });
  const code = () => totp.generate({ timestamp: clock.now.getTime() });
  expect((await browser.post("/api/account/second-factor/confirm", { code: code() })).statusCode).toBe(204);
  return code;
}

describeDatabases("signing in by password", (open) => {
  it("opens a session, which the person can look through and end", async () => {
    const { browser, person, within } = await province(open);
    const desk = browser();
    expect((await desk.get("/api/session")).statusCode).toBe(401);
    expect((await desk.signIn(" An.NV ")).json()).toEqual({ step: "signed-in", ticket: null });
    expect((await desk.get("/api/session")).json()).toMatchObject({
      person: { name: "Nguyễn Văn An" },
      can: { managePeople: false },
      signedOutBy: "account",
    });
    const phone = browser();
    await phone.signIn();
    const { sessions } = (await desk.get("/api/account")).json<{
      sessions: { id: string; current: boolean }[];
    }>();
    expect(sessions.map(({ current }) => current).toSorted()).toEqual([false, true]);
    expect((await desk.post("/api/account/sessions/end-others")).statusCode).toBe(204);
    expect((await phone.get("/api/account")).statusCode).toBe(401);
    expect((await desk.get("/api/account")).statusCode).toBe(200);
    const entries = await within((context) => findAuditEntries(context, "person", person));
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      "sessions-ended",
      "signed-in",
      "signed-in",
    ]);
  });

  it("answers the same for a wrong password, an unknown login, one who left and a closed account", async () => {
    const { browser, person, within } = await province(open);
    const answers = [
      await browser().signIn("an.nv", "sai mật khẩu rồi"),
      await browser().signIn("khong.co", password),
    ];
    await within((context) => setAccountClosed(context, person, new Date()));
    answers.push(await browser().signIn());
    await within((context) => setAccountClosed(context, person, null));
    await within((context) => endPerson(context, person));
    answers.push(await browser().signIn());
    for (const answer of answers) {
      expect([answer.statusCode, answer.headers["set-cookie"]]).toEqual([401, undefined]);
      expect(answer.body).toBe(answers[0]?.body);
    }
  });

  it("locks a login after five failures, known or not, for longer each time", async () => {
    const { browser, wait } = await province(open);
    for (const login of ["an.nv", "khong.co"]) {
      for (let attempt = 1; attempt <= 5; attempt += 1)
        expect((await browser().signIn(login, "sai mật khẩu rồi")).statusCode).toBe(401);
      const locked = await browser().signIn(login, password);
      expect([locked.statusCode, locked.json()]).toMatchObject([429, { error: { seconds: 60 } }]);
    }
    wait(61);
    await browser().signIn("an.nv", "sai mật khẩu rồi");
    expect((await browser().signIn()).json()).toMatchObject({ error: { seconds: 120 } });
    wait(121);
    expect((await browser().signIn()).statusCode).toBe(200);
    await browser().signIn("an.nv", "sai mật khẩu rồi");
    expect((await browser().signIn()).statusCode).toBe(200);
  });

  it("locks an address that tries many logins", async () => {
    const { browser } = await province(open);
    for (let attempt = 1; attempt <= 30; attempt += 1)
      await browser().signIn(`nguoi.${attempt}`, "sai mật khẩu");
    expect((await browser().signIn()).statusCode).toBe(429);
  }, 60_000);

  it("works from two places at once", async () => {
    const { browser } = await province(open);
    const [one, other] = [browser(), browser()];
    const signedIn = await Promise.all([one.signIn(), other.signIn()]);
    expect(signedIn.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await one.get("/api/account")).json<{ sessions: object[] }>().sessions).toHaveLength(2);
  });

  it("is refused to another site's page", async () => {
    const { server } = await province(open);
    const send = (headers: Record<string, string>) =>
      server.ask({
        method: "POST",
        url: "/api/session/sign-in",
        headers,
        payload: { login: "an.nv", password },
      });
    expect((await send({ origin: "https://evil.example" })).json()).toMatchObject({
      error: { code: "request-forged" },
    });
    expect((await send({ "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
    expect((await send({ origin: "https://lotrinh.lamgiang.example" })).statusCode).toBe(200);
  });

  it("ends at once for a person who left", async () => {
    const { browser, person, within } = await province(open);
    const desk = browser();
    await desk.signIn();
    await within((context) => endPerson(context, person));
    expect((await desk.get("/api/account")).statusCode).toBe(401);
  });

  it("lets nobody at the server's own machine in without an account once accounts are on", async () => {
    const { server, within } = await province(open, "viewer", { access: { local: true } });
    expect((await server.ask({ url: "/api/session" })).statusCode).toBe(200);
    await within((context) => setSetting(context, "sign-in", { accounts: true, secondFactor: true }));
    expect((await server.ask({ url: "/api/session" })).statusCode).toBe(401);
  });
});

describeDatabases("the second factor", (open) => {
  it("is asked for after the password, each code once, each ticket once", async () => {
    const { browser, clock, wait } = await province(open);
    const desk = browser();
    await desk.signIn();
    const code = await addFactor(desk, clock);

    const step = (await browser().signIn()).json<{ step: string; ticket: string }>();
    expect(step.step).toBe("second-factor");
    const send = (ticket: string, digits: string) =>
      browser().post("/api/session/second-factor", { ticket, code: digits });
    expect((await send(step.ticket, code())).json()).toMatchObject({ error: { code: "code-wrong" } });
    wait(30);
    const right = code();
    expect((await send("khong-co", right)).json()).toMatchObject({ error: { code: "sign-in-expired" } });
    expect((await send(step.ticket, right)).statusCode).toBe(200);
    wait(30);
    expect((await send(step.ticket, code())).json()).toMatchObject({ error: { code: "sign-in-expired" } });

    const late = (await browser().signIn()).json<{ ticket: string }>();
    wait(601);
    expect((await send(late.ticket, code())).json()).toMatchObject({ error: { code: "sign-in-expired" } });
  });

  it("takes no code from before once the clock has gone back", async () => {
    const { browser, clock, wait } = await province(open);
    const desk = browser();
    await desk.signIn();
    const code = await addFactor(desk, clock);
    const { ticket } = (await browser().signIn()).json<{ ticket: string }>();
    wait(-120);
    const sent = await browser().post("/api/session/second-factor", { ticket, code: code() });
    expect(sent.json()).toMatchObject({ error: { code: "code-wrong" } });
  });

  it("is locked like the password", async () => {
    const { browser, clock } = await province(open);
    const desk = browser();
    await desk.signIn();
    await addFactor(desk, clock);
    const { ticket } = (await browser().signIn()).json<{ ticket: string }>();
    const guess = (code: string) => browser().post("/api/session/second-factor", { ticket, code });
    const statuses: number[] = [];
    for (let at = 0; at < 7; at += 1) statuses.push((await guess(`00000${at}`)).statusCode);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it("is needed before an administrator's post counts, and can't be dropped then", async () => {
    const { browser, clock, within } = await province(open, "administrator");
    const desk = browser();
    await desk.signIn();
    expect((await desk.get("/api/session")).json()).toMatchObject({
      needs: ["second-factor"],
      can: { managePeople: false },
    });
    await addFactor(desk, clock);
    expect((await desk.get("/api/session")).json()).toMatchObject({ needs: [], can: { managePeople: true } });
    const dropped = await desk.post("/api/account/second-factor/remove", { password });
    expect(dropped.json()).toMatchObject({ error: { code: "second-factor-needed" } });
    await within((context) => setSetting(context, "sign-in", { accounts: true, secondFactor: false }));
    expect((await desk.post("/api/account/second-factor/remove", { password: "sai" })).statusCode).toBe(403);
    expect((await desk.post("/api/account/second-factor/remove", { password })).statusCode).toBe(204);
  });

  it("can't be set up where the server has no key to seal it with", async () => {
    const { browser } = await province(open, "viewer", { sealingKey: null });
    const desk = browser();
    await desk.signIn();
    const offer = await desk.post("/api/account/second-factor", { password });
    expect(offer.json()).toMatchObject({ error: { code: "sealing-impossible" } });
  });
});

describeDatabases("a new password", (open) => {
  const next = "Sông Lam chảy 3 nhánh";

  it("is chosen by a mailed link, once; every session ends", async () => {
    const { browser, within, wait } = await province(open);
    const desk = browser();
    await desk.signIn();
    const ask = (who: string) => browser().post("/api/session/new-password/ask", { who });
    const answers = [await ask("AN.NV@lamgiang.example"), await ask("an.nv"), await ask("khong.co")];
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(Array(3).fill([202, "null"]));
    const mails = await within((context) => takeMails(context));
    expect(mails).toHaveLength(1);
    const token = /dat-mat-khau#([\w-]+)/.exec(mails[0]?.body ?? "")?.[1] ?? "";
    expect(mails[0]?.body).toContain("https://lotrinh.lamgiang.example/dat-mat-khau#");

    const link = await browser().post("/api/session/new-password/link", { token });
    expect(link.json()).toEqual({ login: "an.nv", name: "Nguyễn Văn An", invitation: false });
    const set = (secret: string) => browser().post("/api/session/new-password", { token, password: secret });
    expect((await set("1234567890")).json()).toMatchObject({ error: { code: "password-unfit" } });
    const both = await Promise.all([set(next), set(next)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 410]);
    expect((await set(next)).statusCode).toBe(410);
    expect((await desk.get("/api/account")).statusCode).toBe(401);
    expect((await browser().signIn()).statusCode).toBe(401);
    expect((await browser().signIn("an.nv", next)).statusCode).toBe(200);

    wait(1000);
    await ask("an.nv");
    const late = (await within((context) => takeMails(context)))[0]?.body ?? "";
    wait(31 * 60);
    const expired = /#([\w-]+)/.exec(late)?.[1] ?? "";
    const answer = await browser().post("/api/session/new-password/link", { token: expired });
    expect(answer.statusCode).toBe(410);
  });

  it("is chosen by its owner, who knows the present one", async () => {
    const { browser } = await province(open);
    const [desk, phone] = [browser(), browser()];
    await desk.signIn();
    await phone.signIn();
    const change = (current: string, secret: string) =>
      desk.post("/api/account/password", { current, password: secret });
    expect((await change("sai", next)).json()).toMatchObject({ error: { code: "password-wrong" } });
    expect((await change(password, "nguyenvanan 1")).json()).toMatchObject({
      error: { code: "password-unfit" },
    });
    expect((await change(password, next)).statusCode).toBe(204);
    expect((await phone.get("/api/account")).statusCode).toBe(401);
    expect((await desk.get("/api/account")).statusCode).toBe(200);
  });
});
