import { tableOrder } from "@lotrinh/store/backup/tables";
import { withTenant } from "@lotrinh/store/context";
import { addUnit } from "@lotrinh/store/organisation/units";
import { addPerson } from "@lotrinh/store/people";
import { addPost } from "@lotrinh/store/posts";
import { addSession } from "@lotrinh/store/sessions";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { fillTables, tablesWithout } from "@lotrinh/store/testing/fillTables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { permissionTable } from "./permissionTable.js";
import { type Role, roles } from "./person.js";
import { csrfOf } from "./session/token.js";
import { type Definitions, sampleOf } from "./testing/sampleBody.js";
import { makeTestServer, type TestServer } from "./testing/testServer.js";

/** One operation of the server's own description. */
interface Operation {
  /** As the table names it: `GET /api/documents/{id}`. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body: unknown;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[];
}

const operationSchema = z.looseObject({
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: z.unknown(),
      }),
    )
    .optional(),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.unknown() })) })
    .optional(),
});

const componentsSchema = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

let database: TestDatabase & { stop: () => Promise<void> };
/** An empty province, another on the same database with something in each table, and one more like that. */
let server: TestServer;
let elsewhere: TestServer;
let full: TestServer;
/** The one that requests go to. */
let asked: TestServer;
let operations: Operation[] = [];
let definitions: Definitions = {};

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store, { access: { local: false } });
  elsewhere = await makeTestServer(database.store, { access: { local: false } });
  full = await makeTestServer(database.store, { access: { local: false } });
  asked = server;
  const description = server.app.swagger();
  operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    operationsOf(path, methods),
  );
  definitions = componentsSchema.parse(description).components.schemas;
  for (const { runner } of [server, elsewhere, full]) await runner.close();
  await fillProvince(full.tenant, here);
  await fillProvince(elsewhere.tenant, there);
}, 120_000);
afterAll(async () => {
  await server.close();
  await elsewhere.close();
  await full.close();
  await database.stop();
});

function operationsOf(path: string, methods: unknown): Operation[] {
  const known = z.record(z.string(), z.unknown()).parse(methods);
  const all = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
  return all
    .filter((method) => method.toLowerCase() in known)
    .map((method) => {
      const { requestBody, parameters = [] } = operationSchema.parse(known[method.toLowerCase()]);
      const body = requestBody?.content["application/json"]?.schema;
      const needed = parameters.filter(({ required }) => required === true);
      return { name: `${method} ${path}`, method, path, body, parameters: needed };
    });
}

/** The id of something in every table of the full province, and of the other. */
const here = "01900000-0000-7000-8000-00000000aaaa";
const there = "01900000-0000-7000-8000-00000000bbbb";

/** One row in every table of a province, each with the same id: asking for it asks for something of every table. */
async function fillProvince(tenant: string, id: string): Promise<void> {
  await withTenant(database.store, { tenant, person: null }, async (context) => {
    await fillTables(context, tableOrder.slice(0, 2), id);
    await fillTables({ ...context, person: id }, tableOrder, id);
    expect(await tablesWithout(context, id)).toEqual([]);
  });
}

/** A person with a standing role, and a post of it in a unit of their own where the role is one of units. */
async function signIn(role: Role): Promise<string> {
  const token = `${role}-${Math.random()}`;
  await withTenant(database.store, { tenant: asked.tenant, person: null }, async (context) => {
    const ofUnit = role === "focal-point" || role === "unit-head";
    const { id } = await addPerson(context, { name: `Người ${role}`, role: ofUnit ? "viewer" : role });
    if (ofUnit) {
      const unit = await addUnit(context, { name: `Đơn vị của ${role}`, kind: "department" });
      await addPost(context, { personId: id, role, unitId: unit.id });
    }
    await addSession(context, { token, personId: id, expiresAt: new Date("2100-01-01"), strong: true });
  });
  return token;
}

/** The address with the parameters that it needs: an id wherever one may stand. */
function urlOf(path: string, parameters: Operation["parameters"], id: string): string {
  const value = ({ schema }: { readonly schema: unknown }) =>
    encodeURIComponent(String(sampleOf(schema, id, definitions)));
  const query = parameters.filter((parameter) => parameter.in === "query");
  const search = query.map((parameter) => `${parameter.name}=${value(parameter)}`).join("&");
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return parameter === undefined ? id : value(parameter);
  });
  return search === "" ? filled : `${filled}?${search}`;
}

let requests = 0;

/** Sends an operation with an id in all places where one goes, and a body that its schema takes. */
async function send({ method, path, body, parameters }: Operation, id: string, token?: string) {
  requests += 1;
  const signed = token === undefined ? {} : { cookie: `lotrinh-session=${token}`, "x-csrf": csrfOf(token) };
  const payload = body === undefined ? {} : { payload: Object(sampleOf(body, id, definitions)) };
  const answer = await asked.app.inject({
    method,
    url: urlOf(path, parameters, id),
    headers: { host: "localhost", ...signed },
    // an address of its own for each: limits by address are tested elsewhere
    remoteAddress: `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}`,
    ...payload,
  });
  const code: unknown = answer.headers["content-type"]?.toString().includes("json")
    ? z.looseObject({ error: z.looseObject({ code: z.string() }) }).safeParse(answer.json()).data?.error.code
    : undefined;
  return { status: answer.statusCode, code, body: answer.body };
}

const nothing = "01900000-0000-7000-8000-000000000000";
const withIds = () => operations.filter(({ path }) => path.includes("{"));
const known = (name: string) => permissionTable[name];

describe("the permission table", () => {
  it("has a line for each operation, and no other", () => {
    expect(operations.length).toBeGreaterThan(30);
    expect(Object.keys(permissionTable).toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
  });

  it("is what nobody meets who isn't signed in", async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const { status, code } = await send(operation, nothing);
      const refused = status === 401 && code === "sign-in-needed";
      const open = known(operation.name)?.who === "anybody" && operation.name !== "GET /api/session";
      if (refused === open) wrong.push(`${operation.name} ${status} ${String(code)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(roles)(
    "is what %s meets: what isn't allowed is refused, the rest isn't",
    async (role) => {
      const wrong: string[] = [];
      for (const operation of operations) {
        const who = known(operation.name)?.who ?? [];
        const may = typeof who === "string" || who.includes(role);
        const { status, code } = await send(operation, nothing, await signIn(role));
        const refused = status === 403 && code === "not-allowed";
        if (refused === may || status === 500) wrong.push(`${operation.name} ${status} ${String(code)}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

/** Operations whose answer for an id that is somebody else's differs from that for an unknown id. */
async function tellingAnswers(role: Role, tried: readonly Operation[], id: string): Promise<string[]> {
  const telling: string[] = [];
  for (const operation of tried) {
    const unknown = await send(operation, nothing, await signIn(role));
    const refused = [403, 404].includes(unknown.status) || unknown.code === "request-invalid";
    if (operation.method === "GET" && !refused)
      telling.push(`${operation.name} answers an unknown id with ${unknown.status}`);
    const answer = await send(operation, id, await signIn(role));
    const same = answer.status === unknown.status && withoutIds(answer.body) === withoutIds(unknown.body);
    if (!same) telling.push(`${operation.name} answers ${answer.status} for ${unknown.status}`);
  }
  return telling;
}

describe("ids of another province", () => {
  it.each(["administrator", "officer", "viewer"] as const)(
    "get the answer of an unknown id, for %s",
    async (role) => expect(await tellingAnswers(role, withIds(), there)).toEqual([]),
    300_000,
  );
});

describe("ids of another unit", () => {
  it.each(["focal-point", "unit-head"] as const)(
    "get the answer of an unknown id, for a %s, where it is about a unit's own",
    async (role) => {
      const ofUnits = withIds().filter(({ name }) => known(name)?.ofUnit);
      expect(ofUnits.length).toBeGreaterThan(0);
      asked = full;
      expect(await tellingAnswers(role, ofUnits, here)).toEqual([]);
    },
    300_000,
  );
});

/** An answer may say the id that it was asked for. */
function withoutIds(body: string): string {
  return body.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, "?");
}
