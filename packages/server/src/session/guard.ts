import { withTenant } from "@lotrinh/store/context";
import { findSession } from "@lotrinh/store/sessions";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { forgedRequest, notAllowed, signInNeeded, wrongHost } from "../apiError.js";
import type { Access, Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import type { Policy } from "../policy.js";
import { readToken } from "./cookie.js";
import { findIdentity } from "./identity.js";
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
    if (changesSomething(request)) assertOwnPage(request);
    if (!policy.allows(request.person)) throw request.person === null ? signInNeeded() : notAllowed();
  });
}

/** Who sends a request to a route that needs somebody. Throws `sign-in-needed`. */
export function personOf(request: FastifyRequest): Person {
  if (request.person === null) throw signInNeeded();
  return request.person;
}

/** Throws `not-allowed` unless the policy allows this to the request's person. */
export function authorize<Subject>(request: FastifyRequest, policy: Policy<Subject>, subject: Subject): void {
  if (!policy.allows(personOf(request), subject)) throw notAllowed();
}

async function identify(
  request: FastifyRequest,
  { store, tenant, access }: ServerDeps,
  { now }: Effects,
): Promise<void> {
  const token = readToken(request, access);
  if (token === undefined) return;
  const person = await withTenant(
    store,
    { tenant, person: null },
    async (context) => {
      const session = await findSession(context, token);
      return session === undefined ? undefined : findIdentity(context, session.person_id);
    },
    { mode: "read", now },
  );
  if (person === undefined) return;
  request.person = person;
  request.sessionToken = token;
}

const changesSomething = ({ method }: FastifyRequest) => !["GET", "HEAD", "OPTIONS"].includes(method);

/** Another site's page can make a browser send the cookie, but neither our header nor our origin. */
function assertOwnPage(request: FastifyRequest): void {
  if (request.sessionToken === null) throw signInNeeded();
  const { origin, host, "x-csrf": csrf } = request.headers;
  if (typeof csrf !== "string" || !sameSecret(csrf, csrfOf(request.sessionToken))) throw forgedRequest();
  if (origin !== undefined && hostOf(origin) !== host) throw forgedRequest();
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
