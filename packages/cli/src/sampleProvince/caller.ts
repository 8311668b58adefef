import { randomBytes } from "node:crypto";
import type { App } from "@lotrinh/server/app";
import { csrfOf } from "@lotrinh/server/session/token";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { addPerson } from "@lotrinh/store/people";
import { addPost } from "@lotrinh/store/posts";
import { addSession, endSessionsOf } from "@lotrinh/store/sessions";
import type { Store } from "@lotrinh/store/store";

/** Somebody of the sample province at work: what they do goes through the API, as from a browser. */
export interface Caller {
  readonly id: string;
  readonly get: <T>(url: string) => Promise<T>;
  readonly send: <T>(method: "POST" | "PUT" | "PATCH", url: string, body: object) => Promise<T>;
  readonly upload: <T>(url: string, name: string, content: Uint8Array) => Promise<T>;
}

export interface Post {
  readonly name: string;
  readonly role: "officer" | "leader" | "focal-point" | "unit-head";
  readonly unitId?: string;
  readonly title: string;
}

/** The sample province while it is filled: its server, and the clock that is set from day to day. */
export interface Workshop {
  readonly app: App;
  readonly store: Store;
  readonly tenant: string;
  readonly now: () => Date;
}

const within = <T>({ store, tenant, now }: Workshop, work: (context: TenantContext) => Promise<T>) =>
  withTenant(store, { tenant, person: null }, work, { now });

/** Adds a person with a post, signed in until the province is filled. */
export async function addCaller(workshop: Workshop, post: Post): Promise<Caller> {
  const id = await within(workshop, async (context) => {
    const person = await addPerson(context, { name: post.name, role: "viewer" });
    const { role, title } = post;
    await addPost(context, { personId: person.id, role, title, unitId: post.unitId ?? null });
    return person.id;
  });
  return signedIn(workshop, id);
}

/** The person signed in on a session that ends with the filling. */
export async function signedIn(workshop: Workshop, id: string): Promise<Caller> {
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date("2100-01-01");
  await within(workshop, (context) => addSession(context, { token, personId: id, expiresAt, strong: true }));
  return makeCaller(workshop.app, id, token);
}

/** Ends what `signedIn` began: nobody but the administrator of this machine is left signed in. */
export function signOut(workshop: Workshop, callers: readonly Caller[]): Promise<void> {
  return within(workshop, async (context) => {
    for (const { id } of callers) await endSessionsOf(context, id);
  });
}

interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH";
  readonly url: string;
  readonly payload?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

function makeCaller(app: App, id: string, token: string): Caller {
  const own = { host: "localhost", cookie: `lotrinh-session=${token}`, "x-csrf": csrfOf(token) };
  const ask = async <T>({ headers, ...request }: ApiRequest): Promise<T> => {
    const response = await app.inject({ ...request, headers: { ...own, ...headers } });
    if (response.statusCode < 300) return response.json<T>();
    throw new Error(`the sample province can't be filled: ${request.url}: ${response.body}`);
  };
  return {
    id,
    get: (url) => ask({ method: "GET", url }),
    send: (method, url, payload) => ask({ method, url, payload }),
    upload: (url, name, content) => ask({ method: "POST", url, ...multipart(name, content) }),
  };
}

function multipart(name: string, content: Uint8Array) {
  const boundary = "sample-province";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
