import { type TenantContext, withTenant } from "@lotrinh/store/context";
import type { SessionRow } from "@lotrinh/store/schema";
import { findSession, touchSession } from "@lotrinh/store/sessions";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { forgedRequest, notAllowed, signInNeeded, wrongHost } from "../apiError.js";
import type { Access, Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import type { Policy } from "../policy.js";
import { readToken } from "./cookie.js";
import { findIdentity } from "./identity.js";
import { isIdle } from "./idle.js";
import { factorMissing, withoutAdministration } from "./strength.js";
import { csrfOf, sameSecret } from "./token.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Who sends the request; null where nobody is signed in. */
    person: Person | null;
    /** The session's token; null where there is no session. */
    sessionToken: string | null;
  }
  interface FastifyContextConfig {
    /** Who may use the route. A route without one can't be registered. */
    policy?: Policy;
    /** Pages ask for it by themselves, whether anybody sits before them or not: it doesn't count as use of the session. */
    passive?: true;
  }
}

/**
 * Guards all routes registered after it: each needs a policy; each request is matched with its session,
 * checked against forgery where it changes something, and then against the route's policy.
 */
export function guardRoutes(app: FastifyInstance, deps: ServerDeps, effects: Effects): void {
  app.decorateRequest("person", null);
  app.decorateRequest("sessionToken", null);
  app.addHook("onRoute", ({ config, method, url }) => {
    if (config?.policy === undefined) throw new Error(`route ${String(method)} ${url} has no policy`);
  });
  app.addHook("onRequest", async (request) => {
    if (deps.access.local) assertLocalHost(request);
    const { policy } = request.routeOptions.config;
    if (policy === undefined) return;
    await identify(request, deps, effects);
    if (changesSomething(request)) assertNotForged(request, policy, deps);
    if (!policy.allows(request.person)) throw request.person === null ? signInNeeded() : notAllowed();
  });
}

/** Who sends a request to a route that needs somebody. Throws `sign-in-needed`. */
export function personOf(request: FastifyRequest): Person {
  if (request.person === null) throw signInNeeded();
  return request.person;
}

/** The session's token of a request to a route that needs somebody. Throws `sign-in-needed`. */
export function tokenOf(request: FastifyRequest): string {
  if (request.sessionToken === null) throw signInNeeded();
  return request.sessionToken;
}

/** Throws `not-allowed` unless the policy allows this to the request's person. */
export function authorize<Subject>(request: FastifyRequest, policy: Policy<Subject>, subject: Subject): void {
  if (!policy.allows(personOf(request), subject)) throw notAllowed();
}

async function identify(request: FastifyRequest, deps: ServerDeps, { now }: Effects): Promise<void> {
  const { store, tenant, access } = deps;
  const token = readToken(request, access);
  if (token === undefined) return;
  const actor = { tenant, person: null };
  const known = await withTenant(store, actor, (context) => findKnown(context, access, token), {
    mode: "read",
    now,
  });
  if (known === undefined) return;
  if (request.routeOptions.config.passive !== true && isStale(known.session, now())) {
    await withTenant(store, actor, (context) => touchSession(context, token), { now });
  }
  request.person = known.person;
  request.sessionToken = token;
}

async function findKnown(context: TenantContext, access: Access, token: string) {
  const session = await findSession(context, token);
  if (session === undefined || (await isIdle(context, access, session))) return undefined;
  const person = await findIdentity(context, session.person_id);
  if (person === undefined) return undefined;
  const weak = await factorMissing(context, access, session);
  return { session, person: weak ? withoutAdministration(person) : person };
}

/** When a session was used is kept to within a minute. */
function isStale({ seen_at }: SessionRow, now: Date): boolean {
  return seen_at === null || Math.abs(now.getTime() - seen_at.getTime()) > 60_000;
}

const changesSomething = ({ method }: FastifyRequest) => !["GET", "HEAD", "OPTIONS"].includes(method);

/**
 * What anybody may do (sign in, say something on the portal) has no session to be bound to: there a browser must say
 * that its own page asks.
 */
function assertNotForged(request: FastifyRequest, policy: Policy, deps: ServerDeps): void {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined && !ownHosts(request, deps).has(hostOf(origin))) throw forgedRequest();
  if (!policy.allows(null)) assertOwnPage(request);
  else if (site !== undefined && site !== "same-origin" && site !== "none") throw forgedRequest();
}

/** The names under which people reach the server: a proxy may pass requests on under another. */
function ownHosts({ headers }: FastifyRequest, { publicUrl }: ServerDeps): ReadonlySet<string | undefined> {
  return new Set([headers.host, hostOf(publicUrl?.() ?? "")].filter((host) => host !== undefined));
}

/** Another site's page can make a browser send the cookie, but neither our header nor our origin. */
function assertOwnPage(request: FastifyRequest): void {
  if (request.sessionToken === null) throw signInNeeded();
  const { "x-csrf": csrf } = request.headers;
  if (typeof csrf !== "string" || !sameSecret(csrf, csrfOf(request.sessionToken))) throw forgedRequest();
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/**
 * On this machine everybody is the administrator, so a page from elsewhere whose name was made to point
 * here (DNS rebinding) must not get an answer.
 */
function assertLocalHost({ hostname }: FastifyRequest): void {
  if (!["localhost", "127.0.0.1", "[::1]", "::1"].includes(hostname)) throw wrongHost();
}

const forwardingHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/** Whether the request comes from this machine itself, not through a proxy on it. */
export function isFromThisMachine(request: FastifyRequest, { local }: Access): boolean {
  if (!local) return false;
  const { ip, headers } = request;
  const loopback = ip === "::1" || ip.replace(/^::ffff:/, "").startsWith("127.");
  return loopback && forwardingHeaders.every((name) => headers[name] === undefined);
}
