import { findAccount, findAccountsByEmail } from "@lotrinh/store/account/accounts";
import { findLinkedPerson, linkIdentity } from "@lotrinh/store/account/identities";
import type { TenantContext } from "@lotrinh/store/context";
import type { AccountsRow } from "@lotrinh/store/schema/organisation";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { addressNotFound } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { setToken } from "../session/cookie.js";
import { findIdentity } from "../session/identity.js";
import { inTenant } from "../tenancy.js";
import { clientOf } from "./client.js";
import { providerFailed } from "./errors.js";
import { makeOidcProvider, type OidcPerson, type OidcState, oidcStateSchema } from "./oidc.js";
import { maySignIn } from "./policy.js";
import { oidcStartQuery } from "./schema.js";
import { seal, unseal } from "./seal.js";
import { openOrAsk, type SignInStep } from "./signIn.js";

const cookieName = "lotrinh-oidc";
const cookiePath = "/api/session/oidc";
const minutes = 10;
const rateLimit = { max: 60, timeWindow: "1 minute" } as const;

/** Signing in at the province's own provider: there, and back. Without one the addresses don't exist. */
export function oidcRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const provider = deps.oidc === undefined ? undefined : makeOidcProvider(deps.oidc);
  const key = deps.sealingKey ?? effects.randomBytes(32);
  const returnUri = () => `${deps.publicUrl?.() ?? ""}${cookiePath}/return`;
  app.route({
    method: "GET",
    url: "/api/session/oidc/start",
    config: { policy: maySignIn, rateLimit },
    schema: {
      summary: "Go on to the province's provider of sign-ins",
      querystring: oidcStartQuery,
      response: answers({ 303: z.null() }),
    },
    handler: async (request, reply) => {
      if (provider === undefined) throw addressNotFound();
      const to = ownPath(request.query.to);
      const { url, state } = await provider.start(returnUri(), to, effects.now()).catch(unreachable(request));
      keepState(reply, deps, seal(key, cookieName, Buffer.from(JSON.stringify(state)), effects.randomBytes));
      return reply.code(303).header("location", url).send(null);
    },
  });
  app.route({
    method: "GET",
    url: "/api/session/oidc/return",
    config: { policy: maySignIn, rateLimit },
    schema: {
      summary: "Come back from the province's provider of sign-ins",
      response: answers({ 303: z.null() }),
    },
    handler: async (request, reply) => {
      if (provider === undefined) throw addressNotFound();
      const state = readState(request, key, effects.now());
      reply.clearCookie(cookieName, { path: cookiePath });
      if (state === undefined) return sendOn(reply, "/dang-nhap?loi=het-han");
      const returned = new URL(request.url, returnUri());
      const person = await provider.finish(returned, state).catch(() => undefined);
      if (person === undefined) return sendOn(reply, "/dang-nhap?loi=tu-choi");
      const step = await inTenant(deps, effects, null, (c) => admit(c, effects, request, person));
      return sendOn(reply, afterStep(reply, deps, step, state.to));
    },
  });
}

function unreachable(request: FastifyRequest) {
  return (error: unknown): never => {
    request.log.warn({ fault: error instanceof Error ? error.message : "?" }, "the provider can't be used");
    throw providerFailed();
  };
}

/** The account that a person of the provider is linked to; the first time that of their verified address. */
async function admit(
  context: TenantContext,
  effects: Effects,
  request: FastifyRequest,
  known: OidcPerson,
): Promise<SignInStep | undefined> {
  const account = await accountOf(context, known);
  const person = account === undefined ? undefined : await findIdentity(context, account.person_id);
  if (account === undefined || account.closed_at !== null || person === undefined) return undefined;
  const attempt = { login: account.login, ...clientOf(request) };
  return openOrAsk(context, effects, { account, person, attempt, method: "provider", strong: known.strong });
}

async function accountOf(context: TenantContext, known: OidcPerson): Promise<AccountsRow | undefined> {
  const linked = await findLinkedPerson(context, known);
  if (linked !== undefined) return findAccount(context, linked);
  const [account, ...others] = known.email === null ? [] : await findAccountsByEmail(context, known.email);
  if (account === undefined || others.length > 0) return undefined;
  await linkIdentity(context, known, account.person_id);
  return account;
}

/** Where the browser goes next: on, to the second step, or back with a word that there is no account. */
function afterStep(reply: FastifyReply, deps: ServerDeps, step: SignInStep | undefined, to: string): string {
  if (step === undefined) return "/dang-nhap?loi=khong-co-tai-khoan";
  if (step.step === "second-factor")
    return `/dang-nhap?den=${encodeURIComponent(to)}#ma=${encodeURIComponent(step.ticket)}`;
  setToken(reply, deps.access, step.token);
  return to;
}

function sendOn(reply: FastifyReply, to: string): FastifyReply {
  return reply.code(303).header("location", to).send(null);
}

/** A path of this site only: never another site's address. */
function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[^\s\\]*$/u.test(to) ? to : "/";
}

function keepState(reply: FastifyReply, { access }: ServerDeps, sealed: Buffer): void {
  const options = { path: cookiePath, httpOnly: true, sameSite: "lax", secure: access.secure } as const;
  reply.setCookie(cookieName, sealed.toString("base64url"), { ...options, maxAge: minutes * 60 });
}

function readState(request: FastifyRequest, key: Buffer, now: Date): OidcState | undefined {
  const sealed = unseal(key, cookieName, Buffer.from(request.cookies[cookieName] ?? "", "base64url"));
  if (sealed === undefined) return undefined;
  const state = oidcStateSchema.safeParse(JSON.parse(sealed.toString())).data;
  const age = state === undefined ? 0 : now.getTime() - state.at;
  return Math.abs(age) > minutes * 60_000 ? undefined : state;
}
