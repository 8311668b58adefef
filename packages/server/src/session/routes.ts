import { findAccount } from "@lotrinh/store/account/accounts";
import { findSession, touchSession } from "@lotrinh/store/sessions";
import { findSetting } from "@lotrinh/store/settings";
import { findTenants } from "@lotrinh/store/tenants";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { clientOf } from "../account/client.js";
import { loadSignInSettings } from "../account/settings.js";
import { signInLinkUsed, signInNeeded } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { inTenant } from "../tenancy.js";
import { clearToken, setToken } from "./cookie.js";
import { isFromThisMachine, tokenOf } from "./guard.js";
import { idleEndOf } from "./idle.js";
import { mayAskForSession, mayEnter, mayLeave, mayStay } from "./policy.js";
import { presentSession } from "./presenter.js";
import { enterQuery, idleSchema, sessionSchema } from "./schema.js";
import { type SignedIn, signInAdministrator, signOut } from "./signIn.js";
import { factorMissing } from "./strength.js";
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
      return describeSession(deps, effects, session);
    },
  });
  enterRoute(app, deps, effects);
  idleRoutes(app, deps, effects);
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

/** How long the session lasts if nobody uses it, and using it. */
function idleRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const describe = (token: string) =>
    inTenant(
      deps,
      effects,
      null,
      async (context) => {
        const session = await findSession(context, token);
        const end = session === undefined ? null : await idleEndOf(context, deps.access, session);
        const left = end === null ? null : Math.max(0, end.getTime() - context.now().getTime());
        return { secondsLeft: left === null ? null : Math.floor(left / 1000) };
      },
      "read",
    );
  app.route({
    method: "GET",
    url: "/api/session/idle",
    config: { policy: mayStay, passive: true },
    schema: {
      summary: "How long the session lasts if it isn't used; asking doesn't count as use",
      response: answers({ 200: idleSchema }),
    },
    handler: (request) => describe(tokenOf(request)),
  });
  app.route({
    method: "POST",
    url: "/api/session/stay",
    config: { policy: mayStay, passive: true },
    schema: {
      summary: "Use the session: somebody sits before the page",
      response: answers({ 200: idleSchema }),
    },
    handler: async (request) => {
      const token = tokenOf(request);
      await inTenant(deps, effects, null, (context) => touchSession(context, token));
      return describe(token);
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
      const { token } = await signInAdministrator(deps, effects, clientOf(request));
      setToken(reply, deps.access, token);
      return reply.code(303).header("location", "/").send(null);
    },
  });
}

function signedIn({ person, sessionToken }: FastifyRequest): SignedIn | undefined {
  return person === null || sessionToken === null ? undefined : { person, token: sessionToken };
}

/** Whoever sits at the machine that the server runs on for them alone needs no password, unless accounts are on. */
async function admitLocal(request: FastifyRequest, deps: ServerDeps, effects: Effects): Promise<SignedIn> {
  if (!isFromThisMachine(request, deps.access)) throw signInNeeded();
  const { accounts } = await inTenant(deps, effects, null, loadSignInSettings, "read");
  if (accounts) throw signInNeeded();
  return signInAdministrator(deps, effects, clientOf(request));
}

async function describeSession(deps: ServerDeps, effects: Effects, { person, token }: SignedIn) {
  const tenant = (await findTenants(deps.store)).find(({ tenant_id }) => tenant_id === deps.tenant);
  if (tenant === undefined) throw new Error(`tenant ${deps.tenant} is not there`);
  return inTenant(
    deps,
    effects,
    person,
    async (context) => {
      const province = (await findSetting(context, "province"))?.value;
      const hasAccount = (await findAccount(context, person.id)) !== undefined;
      const session = await findSession(context, token);
      const missing = session !== undefined && (await factorMissing(context, deps.access, session));
      return presentSession({ person, token, tenant, province, hasAccount, factorMissing: missing });
    },
    "read",
  );
}
