import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { withTenant } from "@lotrinh/store/context";
import { addPerson } from "@lotrinh/store/people";
import { addSession } from "@lotrinh/store/sessions";
import type { Store } from "@lotrinh/store/store";
import { ensureTenant } from "@lotrinh/store/tenants";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import type { App } from "../app.js";
import type { Access, Effects, ServerDeps } from "../deps.js";
import type { Role } from "../person.js";
import type { ReaderThread } from "../reading/readerThread.js";
import { type Runner, startRunner } from "../reading/runner.js";
import { buildServer } from "../server.js";
import { csrfOf } from "../session/token.js";
import { readInThisThread } from "./inThisThread.js";

/** One province's server for tests, without a socket. */
export interface TestServer {
  readonly app: App;
  readonly tenant: string;
  readonly effects: Effects;
  readonly runner: Runner;
  /** A person of a role with a session. */
  readonly signIn: (role?: Role) => Promise<TestClient>;
  /** A request of nobody. */
  readonly ask: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
}

export interface TestServerOptions extends Partial<Omit<ServerDeps, "store" | "access">> {
  readonly access?: Partial<Access>;
  readonly reader?: ReaderThread;
  readonly effects?: Partial<Effects>;
}

/** What a test sends as a person: cookie, csrf and the right host are there. */
export interface TestClient {
  readonly person: string;
  readonly token: string;
  /** Cookie and csrf of this person, for requests made by hand. */
  readonly headers: Readonly<Record<string, string>>;
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, body?: object) => Promise<LightMyRequestResponse>;
  readonly put: (url: string, body?: object) => Promise<LightMyRequestResponse>;
  readonly patch: (url: string, body?: object) => Promise<LightMyRequestResponse>;
  readonly delete: (url: string) => Promise<LightMyRequestResponse>;
  readonly upload: (
    name: string,
    content: string | Uint8Array,
    field?: string,
  ) => Promise<LightMyRequestResponse>;
  /** Sends bytes as the body of an upload, right or wrong. */
  readonly uploadRaw: (body: Uint8Array) => Promise<LightMyRequestResponse>;
  /** Uploads and waits until it is read or has failed; gives the document. */
  readonly importText: (name: string, content: string | Uint8Array) => Promise<TestDocument>;
}

export interface TestDocument {
  readonly id: string;
  readonly state: string;
  readonly problem: { readonly code: string; readonly message: { readonly vi: string } } | null;
  readonly number: string | null;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly can: Readonly<Record<string, boolean>>;
}

let provinces = 0;

/** Makes a province of its own on a store and its server; close it before the store. */
export async function makeTestServer(store: Store, options: TestServerOptions = {}): Promise<TestServer> {
  provinces += 1;
  const tenant = options.tenant ?? `tinh-${provinces}-${randomBytes(3).toString("hex")}`;
  await ensureTenant(store, { id: tenant, name: "Tỉnh Sông Lam" });
  const effects: Effects = { now: () => new Date(), randomBytes, sleep: () => sleep(5), ...options.effects };
  const reader = options.reader ?? readInThisThread(store);
  const runner = startRunner({ store, tenant, reader, name: "test", interval: 20 });
  const app = await buildServer(
    {
      store,
      tenant,
      wakeRunner: runner.wake,
      webRoot: null,
      logLevel: "silent",
      requestsPerMinute: 100_000,
      ...options,
      access: { local: true, signInSecret: null, secure: false, ...options.access },
    },
    effects,
  );
  await app.ready();
  const ask = (request: InjectOptions) =>
    app.inject({ ...request, headers: { host: "localhost", ...request.headers } });
  return {
    app,
    tenant,
    effects,
    runner,
    ask,
    signIn: (role = "administrator") => signIn(store, tenant, effects, ask, role),
    close: async () => {
      await runner.close();
      await app.close();
    },
  };
}

async function signIn(
  store: Store,
  tenant: string,
  { now }: Effects,
  ask: TestServer["ask"],
  role: Role,
): Promise<TestClient> {
  const token = randomBytes(24).toString("base64url");
  const person = await withTenant(store, { tenant, person: null }, async (context) => {
    const row = await addPerson(context, { name: `Người dùng ${role}`, role });
    const expiresAt = new Date(now().getTime() + 3_600_000);
    await addSession(context, { token, personId: row.id, expiresAt, strong: true });
    return row;
  });
  return makeClient(ask, person.id, token);
}

function makeClient(ask: TestServer["ask"], person: string, token: string): TestClient {
  const headers = { cookie: `lotrinh-session=${token}`, "x-csrf": csrfOf(token) };
  const get = (url: string) => ask({ method: "GET", url, headers });
  const uploadRaw = (body: Uint8Array) =>
    ask({
      method: "POST",
      url: "/api/documents",
      headers: { ...headers, "content-type": multipartType },
      payload: Buffer.from(body),
    });
  const upload = (name: string, content: string | Uint8Array, field = "file") =>
    uploadRaw(multipart(name, content, field).body);
  return {
    person,
    token,
    headers,
    get,
    upload,
    uploadRaw,
    post: (url, body) =>
      ask({ method: "POST", url, headers, ...(body === undefined ? {} : { payload: body }) }),
    put: (url, body) =>
      ask({ method: "PUT", url, headers, ...(body === undefined ? {} : { payload: body }) }),
    patch: (url, body) =>
      ask({ method: "PATCH", url, headers, ...(body === undefined ? {} : { payload: body }) }),
    delete: (url) => ask({ method: "DELETE", url, headers }),
    importText: async (name, content) => {
      const { document } = (await upload(name, content)).json<{ document: TestDocument }>();
      return untilRead(get, document.id);
    },
  };
}

/** Waits until a document is read or has failed. */
export async function untilRead(get: TestClient["get"], id: string): Promise<TestDocument> {
  for (;;) {
    const { document } = (await get(`/api/documents/${id}`)).json<{ document: TestDocument }>();
    if (document.state === "read" || document.state === "failed") return document;
    await sleep(10);
  }
}

const boundary = "----test-boundary";
const multipartType = `multipart/form-data; boundary=${boundary}`;

/** A form with one file, as a browser sends it. */
export function multipart(name: string, content: string | Uint8Array, field = "file") {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const parts = [Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)];
  return { body: Buffer.concat(parts), type: multipartType };
}
