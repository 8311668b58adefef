import { withTenant } from "@lotrinh/store/context";
import { findSetting } from "@lotrinh/store/settings";
import { findTenants } from "@lotrinh/store/tenants";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { signInLinkUsed, signInNeeded } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { clearToken, setToken } from "./cookie.js";
import { isFromThisMachine } from "./guard.js";
import { mayAskForSession, mayEnter, mayLeave } from "./policy.js";
import { presentSession } from "./presenter.js";
import { enterQuery, sessionSchema } from "./schema.js";
import { type SignedIn, signInAdministrator, signOut } from "./signIn.js";
import { sameSecret } from "./token.js";

/** Who is signed in; signing in by the one-time link; signing out. */
export function sessionRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/session",
    config: { policy: mayAskForSession },
    schema: { summary: "Who is signed in", response: answers({ 200: sessionSchema }) },
    handler: async (request, reply) => {
      const known = signedIn(request);
      const session = known ?? (await admitLocal(request, deps, effects));
      if (known === undefined) setToken(reply, deps.access, session.token);
      return describeSession(deps, session);
    },
  });
  enterRoute(app, deps, effects);
  app.route({
    method: "DELETE",
    url: "/api/session",
    config: { policy: mayLeave },
    schema: { summary: "Sign out", response: answers({ 204: z.null() }) },
    handler: async (request, reply) => {
      if (request.sessionToken !== null) await signOut(deps, effects, request.sessionToken);
      clearToken(reply, deps.access);
      return reply.code(204).send(null);
    },
  });
}

/** The link works once for as long as the server runs; whoever opens it goes on to the start page. */
function enterRoute(app: App, deps: ServerDeps, effects: Effects): void {
  let secret = deps.access.signInSecret;
  app.route({
    method: "GET",
    url: "/api/session/enter",
    config: { policy: mayEnter, rateLimit: { max: 20, timeWindow: "1 minute" } },
    schema: {
      summary: "Sign in by the one-time link that the server printed when it started",
      querystring: enterQuery,
      response: answers({ 303: z.null() }),
    },
    handler: async (request, reply) => {
      if (secret === null || !sameSecret(request.query.secret, secret)) throw signInLinkUsed();
      secret = null;
      const { token } = await signInAdministrator(deps, effects);
      setToken(reply, deps.access, token);
      return reply.code(303).header("location", "/").send(null);
    },
  });
}

function signedIn({ person, sessionToken }: FastifyRequest): SignedIn | undefined {
  return person === null || sessionToken === null ? undefined : { person, token: sessionToken };
}

/** Whoever sits at the machine that the server runs on for them alone needs no password. */
async function admitLocal(request: FastifyRequest, deps: ServerDeps, effects: Effects): Promise<SignedIn> {
  if (!isFromThisMachine(request, deps.access)) throw signInNeeded();
  return signInAdministrator(deps, effects);
}

async function describeSession({ store, tenant }: ServerDeps, { person, token }: SignedIn) {
  const row = (await findTenants(store)).find(({ tenant_id }) => tenant_id === tenant);
  if (row === undefined) throw new Error(`tenant ${tenant} is not there`);
  const province = await withTenant(
    store,
    { tenant, person: person.id },
    (context) => findSetting(context, "province"),
    { mode: "read" },
  );
  return presentSession(person, row, province?.value, token);
}
