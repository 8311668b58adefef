import { addAccount, setPassword } from "@lotrinh/store/account/accounts";
import { withTenant } from "@lotrinh/store/context";
import { describeDatabases } from "@lotrinh/store/testing/databases";
import { afterEach, expect, it } from "vitest";
import { csrfOf } from "../session/token.js";
import { makeTestServer, type TestServer } from "../testing/testServer.js";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describeDatabases("the province's settings", (open) => {
  const start = async () => {
    const { store } = await open();
    const server = await makeTestServer(store, { sealingKey: Buffer.alloc(32, 1) });
    servers.push(server);
    const admin = await server.signIn();
    const put = (part: string, payload: object) =>
      server.ask({
        method: "PUT",
        url: `/api/settings/${part}`,
        headers: { cookie: `lotrinh-session=${admin.token}`, "x-csrf": csrfOf(admin.token) },
        payload,
      });
    return { store, server, admin, put };
  };

  it("say which province it is, of the 34 or another", async () => {
    const { admin, put } = await start();
    expect((await put("province", { province: " Lam Giang " })).statusCode).toBe(204);
    const settings = (await admin.get("/api/settings")).json<{
      province: string;
      provinces: { name: string; predecessors: string[] }[];
    }>();
    expect(settings.province).toBe("Lam Giang");
    expect(settings.provinces).toHaveLength(34);
    expect(settings.provinces.find(({ name }) => name === "An Giang")?.predecessors).toEqual([
      "An Giang",
      "Kiên Giang",
    ]);
    expect((await admin.get("/api/session")).json()).toMatchObject({ tenant: { province: "Lam Giang" } });
  });

  it("ask everybody to sign in only once somebody could still administer", async () => {
    const { store, server, admin, put } = await start();
    const everybody = { accounts: true, secondFactor: true };
    expect((await put("sign-in", everybody)).json()).toMatchObject({
      error: { code: "administrator-missing" },
    });
    await withTenant(store, { tenant: server.tenant, person: null }, async (context) => {
      await addAccount(context, { personId: admin.person, login: "quan.tri" });
      await setPassword(context, admin.person, "$argon2id$…");
    });
    expect((await put("sign-in", everybody)).statusCode).toBe(204);
    expect((await server.ask({ url: "/api/session" })).statusCode).toBe(401);
  });

  it("take no mail server whose settings would add a header", async () => {
    const { put } = await start();
    const mail = {
      host: "thu.lamgiang.example",
      port: 587,
      secure: false,
      user: null,
      from: "a@lamgiang.example",
    };
    expect((await put("mail", { ...mail, fromName: "Lộ Trình" })).statusCode).toBe(204);
    expect((await put("mail", { ...mail, fromName: "x\r\nBcc: y@z.vn" })).statusCode).toBe(400);
    expect((await put("mail", { ...mail, fromName: "x", from: "a@b.vn\r\nBcc: y@z.vn" })).statusCode).toBe(
      400,
    );
  });

  it("show how the system is", async () => {
    const { admin } = await start();
    expect((await admin.get("/api/system")).json()).toMatchObject({
      mails: { waiting: 0, failed: 0, sent: 0, oldest: null },
      jobs: 0,
    });
  });
});
