import { createServer, type Server } from "node:http";
import { addAccount } from "@lotrinh/store/account/accounts";
import { withTenant } from "@lotrinh/store/context";
import { addPerson, endPerson } from "@lotrinh/store/people";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import Provider from "oidc-provider";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";
import { oidcSettingsOf } from "./oidc.js";

const publicUrl = "http://localhost:9";
const client = { clientId: "lotrinh", clientSecret: "bi-mat-cua-lo-trinh" };
let database: TestDatabase & { stop: () => Promise<void> };
let listener: Server;
let issuer = "";
const servers: TestServer[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
  listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  issuer = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  listener.on("request", makeProvider(issuer).callback());
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(async () => {
  await new Promise((resolve) => listener.close(resolve));
  await database.stop();
});

/** A real provider: its development screens let anybody sign in under any name; `la-…` has no verified address. */
function makeProvider(url: string): Provider {
  return new Provider(url, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${publicUrl}/api/session/oidc/return`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({
        sub: id,
        email: `${id}@lamgiang.example`,
        email_verified: !id.startsWith("la-"),
      }),
    }),
    cookies: { keys: ["khóa của bộ thử"] },
    pkce: { required: () => true },
  });
}

/** A province with an account for each login. */
async function province(...logins: readonly string[]) {
  const oidc = { issuer, ...client, name: "Đăng nhập một lần của tỉnh", insecure: true };
  const server = await makeTestServer(database.store, {
    access: { local: false },
    sealingKey: Buffer.alloc(32, 9),
    publicUrl: () => publicUrl,
    oidc,
  });
  servers.push(server);
  const people = await withTenant(
    database.store,
    { tenant: server.tenant, person: null },
    async (context) => {
      const ids: string[] = [];
      for (const login of logins) {
        const { id } = await addPerson(context, { name: `Người ${login}`, role: "viewer" });
        await addAccount(context, { personId: id, login, email: `${login}@LamGiang.example` });
        ids.push(id);
      }
      return ids;
    },
  );
  return { server, people };
}

const cookiesOf = (lines: readonly string[]) => lines.map((line) => line.split(";", 1)[0] ?? "");
const headerLines = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value ? [String(value)] : [];

/** Goes to the provider as a browser does; gives the address with which it sends the browser back, and our cookie. */
async function signInAtProvider(server: TestServer, login: string, to = "/desk") {
  const start = await server.ask({ url: `/api/session/oidc/start?to=${encodeURIComponent(to)}` });
  expect(start.statusCode).toBe(303);
  const cookie = cookiesOf(headerLines(start.headers["set-cookie"])).join("; ");
  const jar = new Map<string, string>();
  let url = String(start.headers.location);
  let form: URLSearchParams | null = null;
  for (let hop = 0; hop < 12; hop += 1) {
    const answer: Response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form === null ? {} : { method: "POST", body: form }),
    });
    for (const line of cookiesOf(answer.headers.getSetCookie())) {
      const at = line.indexOf("=");
      jar.set(line.slice(0, at), line.slice(at + 1));
    }
    form = null;
    const next = answer.headers.get("location");
    if (next !== null) {
      url = new URL(next, url).href;
      if (url.startsWith(publicUrl)) return { returned: url.slice(publicUrl.length), cookie };
      continue;
    }
    const page = await answer.text();
    url = /action="([^"]+)"/.exec(page)?.[1] ?? "";
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "";
    form = new URLSearchParams(prompt === "login" ? { prompt, login, password: "x" } : { prompt });
  }
  throw new Error("the provider didn't send the browser back");
}

async function signIn(server: TestServer, login: string, to?: string) {
  const { returned, cookie } = await signInAtProvider(server, login, to);
  const answer = await server.ask({ url: returned, headers: { cookie } });
  const session = cookiesOf(headerLines(answer.headers["set-cookie"])).find((line) =>
    line.startsWith("lotrinh-session"),
  );
  return { location: answer.headers.location, session, returned, cookie };
}

describe("signing in at the province's provider", () => {
  it("opens the session of the account with the verified address, and goes on to where one wanted", async () => {
    const { server } = await province("an.nv");
    const { location, session = "" } = await signIn(server, "an.nv", "/reports/7?x=1");
    expect(location).toBe("/reports/7?x=1");
    const shown = await server.ask({ url: "/api/session", headers: { cookie: session } });
    expect(shown.json()).toMatchObject({ person: { name: "Người an.nv" } });
    expect((await server.ask({ url: "/api/session/ways" })).json()).toMatchObject({
      provider: { name: "Đăng nhập một lần của tỉnh" },
    });
  });

  it("is refused without an account, with an address that isn't verified, and to one who left", async () => {
    const { server, people } = await province("la-nguoi", "binh.tt");
    const refused = "/dang-nhap?loi=khong-co-tai-khoan";
    expect(await signIn(server, "khong.co")).toMatchObject({ location: refused, session: undefined });
    expect(await signIn(server, "la-nguoi")).toMatchObject({ location: refused });
    expect(await signIn(server, "binh.tt")).toMatchObject({ location: "/desk" });
    const actor = { tenant: server.tenant, person: null };
    await withTenant(database.store, actor, (context) => endPerson(context, people[1] ?? ""));
    expect(await signIn(server, "binh.tt")).toMatchObject({ location: refused });
  });

  it("can't be replayed, nor finished in another browser", async () => {
    const { server } = await province("an.nv");
    const { returned, cookie } = await signIn(server, "an.nv");
    const again = await server.ask({ url: returned, headers: { cookie } });
    expect(again.headers.location).toBe("/dang-nhap?loi=tu-choi");
    const fresh = await signInAtProvider(server, "an.nv");
    const elsewhere = await server.ask({ url: fresh.returned });
    expect(elsewhere.headers.location).toBe("/dang-nhap?loi=het-han");
    const forged = await server.ask({
      url: `${fresh.returned.replace(/state=[^&]+/, "state=x")}`,
      headers: fresh,
    });
    expect(forged.headers.location).toMatch(/^\/dang-nhap\?loi=/);
  });

  it("goes on to pages of this site only", async () => {
    const { server } = await province("an.nv");
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
      expect(await signIn(server, "an.nv", to)).toMatchObject({ location: "/" });
  });

  it("doesn't exist where no provider was set, and says so where it can't be reached", async () => {
    const none = await makeTestServer(database.store, { access: { local: false } });
    servers.push(none);
    expect((await none.ask({ url: "/api/session/oidc/start" })).statusCode).toBe(404);
    const gone = { issuer: "http://127.0.0.1:1", ...client, name: "x", insecure: true };
    const lost = await makeTestServer(database.store, { access: { local: false }, oidc: gone });
    servers.push(lost);
    expect((await lost.ask({ url: "/api/session/oidc/start" })).json()).toMatchObject({
      error: { code: "provider-failed" },
    });
  });
});

describe("the provider's settings", () => {
  it("come whole from the environment, or not at all", () => {
    expect(oidcSettingsOf({})).toBeUndefined();
    const env = {
      LOTRINH_OIDC_ISSUER: "https://sso.lamgiang.example",
      LOTRINH_OIDC_CLIENT_ID: "lotrinh",
      LOTRINH_OIDC_CLIENT_SECRET: "s",
    };
    expect(oidcSettingsOf(env)).toMatchObject({ clientId: "lotrinh", name: "Đăng nhập một lần" });
    expect(() => oidcSettingsOf({ ...env, LOTRINH_OIDC_CLIENT_SECRET: undefined })).toThrow("needed");
    expect(() => oidcSettingsOf({ ...env, LOTRINH_OIDC_ISSUER: "sai" })).toThrow("not an address");
  });
});
