import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { takeMails } from "@lotrinh/store/organisation/mails";
import { addUnit } from "@lotrinh/store/organisation/units";
import { addPost } from "@lotrinh/store/posts";
import { addSession } from "@lotrinh/store/sessions";
import { describeDatabases, type OpenTestDatabase } from "@lotrinh/store/testing/databases";
import { afterEach, describe, expect, it } from "vitest";
import { csrfOf } from "../session/token.js";
import { makeTestServer, type TestServer } from "../testing/testServer.js";
import { planPeople } from "./importPlan.js";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface PersonAnswer {
  readonly id: string;
  readonly name: string;
  readonly left: boolean;
  readonly posts: readonly { readonly id: string; readonly role: string; readonly held: boolean }[];
  readonly account: { readonly login: string } | null;
}

async function province(open: OpenTestDatabase) {
  const { store } = await open();
  const clock = { now: new Date("2026-11-16T02:00:00Z") };
  const publicUrl = () => "https://lotrinh.lamgiang.example";
  const server = await makeTestServer(store, { effects: { now: () => clock.now }, publicUrl });
  servers.push(server);
  const admin = await server.signIn();
  const within = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant: server.tenant, person: null }, work, { now: () => clock.now });
  const add = async (name: string, more: object = {}) => {
    const body = { name, login: null, email: null, invite: false, ...more };
    return (await admin.post("/api/people", body)).json<{
      id: string;
      invitation: { url: string | null } | null;
    }>();
  };
  const get = async (id: string) => (await admin.get(`/api/people/${id}`)).json<PersonAnswer>();
  /** Requests of a person, by a session of theirs. */
  const as = async (id: string) => {
    const token = `phien-${id}`;
    const expiresAt = new Date("2100-01-01");
    await within((context) => addSession(context, { token, personId: id, expiresAt }));
    const headers = { cookie: `lotrinh-session=${token}`, "x-csrf": csrfOf(token) };
    return (method: "GET" | "POST" | "DELETE", url: string, payload?: object) =>
      server.ask({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  };
  const give = (id: string, body: object) =>
    admin.post(`/api/people/${id}/posts`, {
      ...{ unitId: null, planId: null, title: null, validFrom: null, validTo: null },
      ...body,
    });
  const unit = (name: string) => within((c) => addUnit(c, { name, kind: "department" }).then(({ id }) => id));
  return { server, admin, within, clock, add, get, as, give, unit };
}

describeDatabases("people", (open) => {
  it("are added, invited by mail or by a link to hand over, changed", async () => {
    const { admin, add, get, within } = await province(open);
    const mailed = await add("Nguyễn Văn An", { login: "An.NV", email: "an@lamgiang.example", invite: true });
    expect(mailed.invitation).toEqual({ mailed: true, url: null });
    const [mail] = await within((context) => takeMails(context));
    expect(mail?.body).toContain("Tên đăng nhập: an.nv");
    const handed = await add("Trần Thị Bình", { login: "binh.tt", invite: true });
    expect(handed.invitation?.url).toMatch(/^https:\/\/lotrinh\.lamgiang\.example\/dat-mat-khau#/);
    expect(await add("Lê Cường")).toMatchObject({ invitation: null });
    const taken = await admin.post("/api/people", { name: "x", login: "an.nv", email: null, invite: false });
    expect(taken.statusCode).toBe(409);
    const { items } = (await admin.get("/api/people")).json<{ items: PersonAnswer[] }>();
    expect(items.map(({ name }) => name)).toEqual([
      "Người dùng administrator",
      "Nguyễn Văn An",
      "Trần Thị Bình",
      "Lê Cường",
    ]);
    expect((await get(mailed.id)).account).toMatchObject({ login: "an.nv" });
  });

  it("lose what a post gave them when it ends, and everything when they leave, at once", async () => {
    const { admin, add, get, as, give } = await province(open);
    const { id } = await add("Nguyễn Văn An", { login: "an.nv" });
    const ask = await as(id);
    expect((await ask("GET", "/api/people")).statusCode).toBe(403);
    const { id: post } = (await give(id, { role: "officer" })).json<{ id: string }>();
    expect((await ask("GET", "/api/people")).statusCode).toBe(200);
    expect((await admin.delete(`/api/people/${id}/posts/${post}`)).statusCode).toBe(204);
    expect((await ask("GET", "/api/people")).statusCode).toBe(403);
    expect((await get(id)).posts).toMatchObject([{ id: post, held: false }]);

    expect((await admin.post(`/api/people/${id}/leave`)).statusCode).toBe(204);
    expect((await ask("GET", "/api/units")).statusCode).toBe(401);
    expect((await give(id, { role: "viewer" })).json()).toMatchObject({ error: { code: "person-gone" } });
    await admin.post(`/api/people/${id}/return`);
    expect(await get(id)).toMatchObject({ left: false });
    expect((await ask("GET", "/api/units")).statusCode).toBe(401);
  });

  it("hold posts from a day to a day", async () => {
    const { add, as, give, clock, unit } = await province(open);
    const officer = await add("Chuyên viên");
    await give(officer.id, { role: "officer" });
    const ask = await as(officer.id);
    const { id } = await add("Nguyễn Văn An");
    const unitId = await unit("Sở Y tế");
    expect((await give(id, { role: "focal-point" })).json()).toMatchObject({
      error: { code: "unit-needed" },
    });
    const given = await give(id, {
      role: "focal-point",
      unitId,
      validFrom: "2026-11-17",
      validTo: "2026-11-18",
    });
    expect(given.statusCode).toBe(201);
    const held: (boolean | undefined)[] = [];
    for (const moment of [
      "2026-11-16T16:59:59Z",
      "2026-11-16T17:00:00Z",
      "2026-11-18T16:59:59Z",
      "2026-11-18T17:00:00Z",
    ]) {
      clock.now = new Date(moment);
      held.push((await ask("GET", `/api/people/${id}`)).json<PersonAnswer>().posts[0]?.held);
    }
    expect(held).toEqual([false, true, true, false]);
    clock.now = new Date("2026-11-16T02:00:00Z");
    const backwards = await give(id, { role: "viewer", validFrom: "2026-11-17", validTo: "2026-11-16" });
    expect(backwards.statusCode).toBe(400);
    const nowhere = await give(id, { role: "unit-head", unitId: "01900000-0000-7000-8000-000000000000" });
    expect(nowhere.json()).toMatchObject({ error: { code: "reference-unknown" } });
  });

  it("are seen by nobody without a trace", async () => {
    const { admin } = await province(open);
    const { id } = (await admin.get("/api/people")).json<{ items: { id: string }[] }>().items[0] ?? {
      id: "",
    };
    await admin.get(`/api/people/${id}`);
    const { items } = (await admin.get("/api/audit?action=people-read")).json<{
      items: { subject: string; person: { id: string } }[];
    }>();
    expect(items.map(({ subject }) => subject)).toEqual(expect.arrayContaining(["list", id]));
    expect(items.every(({ person }) => person.id === admin.person)).toBe(true);
  });

  it("can't lock the province out", async () => {
    const { admin } = await province(open);
    const left = await admin.post(`/api/people/${admin.person}/leave`);
    expect(left.json()).toMatchObject({ error: { code: "own-administration" } });
  });
});

describeDatabases("delegations", (open) => {
  const reason = "Đi công tác";

  it("let somebody of the unit act for a time, and tell both", async () => {
    const { add, as, unit, within, clock } = await province(open);
    const unitId = await unit("Sở Y tế");
    const [head, deputy, stranger] = [await add("Trưởng"), await add("Phó"), await add("Người ngoài")];
    const post = await within(async (context) => {
      await addPost(context, { personId: deputy.id, role: "focal-point", unitId });
      return addPost(context, { personId: head.id, role: "unit-head", unitId });
    });
    const [asHead, asDeputy, asStranger] = [await as(head.id), await as(deputy.id), await as(stranger.id)];
    const body = { postId: post.id, toPerson: deputy.id, from: "2026-11-16", until: "2026-11-20", reason };
    expect((await asStranger("POST", "/api/delegations", body)).json()).toMatchObject({
      error: { code: "post-not-found" },
    });
    const outside = await asHead("POST", "/api/delegations", { ...body, toPerson: stranger.id });
    expect(outside.json()).toMatchObject({ error: { code: "reference-unknown" } });
    const { id } = (await asHead("POST", "/api/delegations", body)).json<{ id: string }>();
    const roles = async () =>
      (await asDeputy("GET", "/api/session")).json<{ roles: string[] }>().roles.toSorted();
    expect(await roles()).toEqual(["focal-point", "unit-head", "viewer"]);
    expect((await asDeputy("GET", "/api/account")).json<{ posts: object[] }>().posts).toContainEqual(
      expect.objectContaining({ role: "unit-head", onBehalfOf: head.id }),
    );
    expect((await asDeputy("GET", "/api/notices")).json()).toMatchObject({
      unread: 1,
      items: [{ text: { vi: "Trưởng ủy quyền cho Ông/Bà xử lý công việc từ 16/11/2026 đến 20/11/2026." } }],
    });
    // who acts in the head's post doesn't pass it on
    const further = await asDeputy("POST", "/api/delegations", { ...body, toPerson: head.id });
    expect(further.statusCode).toBe(404);
    clock.now = new Date("2026-11-20T17:00:00Z");
    expect(await roles()).toEqual(["focal-point", "viewer"]);
    clock.now = new Date("2026-11-18T02:00:00Z");
    expect((await asDeputy("DELETE", `/api/delegations/${id}`)).statusCode).toBe(404);
    expect((await asHead("DELETE", `/api/delegations/${id}`)).statusCode).toBe(204);
    expect(await roles()).toEqual(["focal-point", "viewer"]);
  });
});

describe("rows of a sheet of people", () => {
  const row = { line: 2, name: "Nguyễn Văn An", login: "an.nv", email: "", role: "", unit: "", title: "" };
  const none = { people: [], accounts: [], posts: [], units: [] };

  it("are new, or say what is wrong", () => {
    const rows = [
      { ...row, role: "Đầu mối đơn vị" },
      { ...row, login: "", email: "" },
      { ...row, login: "có dấu" },
      { ...row, role: "vai trò lạ" },
      row,
      { ...row, login: "AN.NV" },
    ];
    const planned = planPeople(rows, none);
    expect(planned.map(({ state, problems }) => problems[0] ?? state)).toEqual([
      "vai trò này cần có đơn vị",
      "thiếu tên đăng nhập hoặc thư điện tử",
      "tên đăng nhập “có dấu” không hợp lệ",
      "không rõ vai trò “vai trò lạ”",
      "new",
      "dòng này lặp lại dòng trên",
    ]);
  });
});
