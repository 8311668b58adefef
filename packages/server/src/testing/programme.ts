import { randomBytes } from "node:crypto";
import { listItems } from "@lotrinh/core/review/item";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { addUnit } from "@lotrinh/store/organisation/units";
import { addPerson } from "@lotrinh/store/people";
import { addPost } from "@lotrinh/store/posts";
import { addSession } from "@lotrinh/store/sessions";
import type { Store } from "@lotrinh/store/store";
import type { LightMyRequestResponse } from "fastify";
import type { Role } from "../person.js";
import { keepRounds, remindByClock } from "../rounds/routines.js";
import { csrfOf } from "../session/token.js";
import { programmePlan } from "./programmePlan.js";
import {
  makeTestServer,
  multipart,
  type TestServer,
  type TestServerOptions,
  untilRead,
} from "./testServer.js";

/** A person who sends requests with their session. */
export interface Caller {
  readonly id: string;
  /** What the person's requests carry. */
  readonly headers: Readonly<Record<string, string>>;
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  readonly send: (
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: object,
  ) => Promise<LightMyRequestResponse>;
  readonly upload: (
    url: string,
    name: string,
    content: string | Uint8Array,
  ) => Promise<LightMyRequestResponse>;
}

/** A unit with the two people who answer for it. */
export interface TestUnit {
  readonly id: string;
  readonly name: string;
  readonly focal: Caller;
  readonly head: Caller;
}

/** A province whose clock the test sets. */
export interface Programme {
  readonly server: TestServer;
  readonly officer: Caller;
  /** Sets the clock to a day, 08:00 in Vietnam, and does what the server does by itself on that day. */
  readonly goTo: (day: string) => Promise<void>;
  readonly inTenant: <T>(work: (context: TenantContext) => Promise<T>) => Promise<T>;
  readonly addUnit: (name: string, kind?: string) => Promise<TestUnit>;
  readonly addCaller: (role: Role, unit?: string, standing?: Role) => Promise<Caller>;
}

/** Makes a province with an officer on a store; close its server before the store. `more`: what else its server is given. */
export async function makeProgramme(
  store: Store,
  firstDay: string,
  more: TestServerOptions = {},
): Promise<Programme> {
  const clock = { at: atMorning(firstDay) };
  const now = () => new Date(clock.at);
  const server = await makeTestServer(store, {
    effects: { now },
    access: { local: false },
    logLevel: "error",
    ...more,
  });
  const actor = { tenant: server.tenant, person: null };
  const inTenant: Programme["inTenant"] = (work) => withTenant(store, actor, work, { now });
  const addCaller: Programme["addCaller"] = (role, unit, standing = "viewer") =>
    inTenant(async (context) => {
      const token = randomBytes(24).toString("base64url");
      const { id } = await addPerson(context, { name: `Người ${role} ${token.slice(0, 4)}`, role: standing });
      if (role !== standing) await addPost(context, { personId: id, role, unitId: unit ?? null });
      await addSession(context, { token, personId: id, expiresAt: new Date("2100-01-01"), strong: true });
      return makeCaller(server, id, token);
    });
  return {
    server,
    officer: await addCaller("administrator", undefined, "administrator"),
    goTo: async (day) => {
      clock.at = atMorning(day);
      await inTenant(everybodyIsBack);
      await inTenant(keepRounds);
      await inTenant(remindByClock);
    },
    inTenant,
    addCaller,
    addUnit: async (name, kind = "department") => {
      const { id } = await inTenant((context) => addUnit(context, { name, kind }));
      return {
        id,
        name,
        focal: await addCaller("focal-point", id),
        head: await addCaller("unit-head", id),
      };
    },
  };
}

/** Nobody's session ends because the test's clock went on. */
async function everybodyIsBack({ db, tenant, now }: TenantContext): Promise<void> {
  await db.updateTable("sessions").set({ seen_at: now() }).where("tenant_id", "=", tenant).execute();
}

/** 08:00 in Vietnam. */
function atMorning(day: string): number {
  return Date.parse(`${day}T01:00:00Z`);
}

function makeCaller({ ask }: TestServer, id: string, token: string): Caller {
  const headers = { cookie: `lotrinh-session=${token}`, "x-csrf": csrfOf(token) };
  return {
    id,
    headers,
    get: (url) => ask({ method: "GET", url, headers }),
    send: (method, url, body) =>
      ask({ method, url, headers, ...(body === undefined ? {} : { payload: body }) }),
    upload: (url, name, content) => {
      const { body, type } = multipart(name, content);
      return ask({ method: "POST", url, headers: { ...headers, "content-type": type }, payload: body });
    },
  };
}

/** Imports the made-up plan (or another), confirms all that was read; gives the document's and reading's ids. */
export async function importReviewed(
  { officer }: Programme,
  text = programmePlan,
): Promise<{ readonly documentId: string; readonly readingId: string }> {
  const { document } = (await officer.upload("/api/documents", "ke-hoach.md", text)).json<{
    document: { id: string };
  }>();
  await untilRead(officer.get, document.id);
  const at = `/api/documents/${document.id}`;
  const { readingId, reading } = (await officer.get(`${at}/reading`)).json();
  const items = listItems(reading);
  const steps = items.map(({ key }) => ({ type: "confirm", key }));
  const reviewed = await officer.send("POST", `${at}/review`, { readingId, steps });
  if (reviewed.statusCode !== 200) throw new Error(reviewed.body);
  return { documentId: document.id, readingId };
}

/** Puts the made-up plan into force from a day on as it is proposed; gives the plan's id. */
export async function putPlanIntoForce(
  programme: Programme,
  inForceFrom: string,
  text = programmePlan,
): Promise<string> {
  const { documentId, readingId } = await importReviewed(programme, text);
  const body = { readingId, inForceFrom, standingUnit: null, subjects: [] };
  const forced = await programme.officer.send("POST", `/api/documents/${documentId}/put-into-force`, body);
  if (forced.statusCode !== 201) throw new Error(forced.body);
  return forced.json<{ plan: { id: string } }>().plan.id;
}

let requests = 0;

/** A new id for a request. */
export function newRequest(): string {
  requests += 1;
  return `request-${requests.toString().padStart(6, "0")}`;
}
