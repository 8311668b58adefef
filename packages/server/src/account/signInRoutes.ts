import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { setToken } from "../session/cookie.js";
import { inTenant } from "../tenancy.js";
import { provinceName } from "../tenantName.js";
import { clientOf } from "./client.js";
import { askForNewPassword, describeLink, setPasswordByLink } from "./newPassword.js";
import { mayAskForPassword, maySignIn, mayUseLink } from "./policy.js";
import {
  askPasswordBody,
  codeBody,
  linkBody,
  linkSchema,
  newPasswordBody,
  signInBody,
  signInStepSchema,
  signInWaysSchema,
} from "./schema.js";
import { type SignInStep, signInByCode, signInByPassword } from "./signIn.js";

/** How often one address may try; beside the lockout, which counts failures. */
const rateLimit = { max: 60, timeWindow: "1 minute" } as const;

/** Signing in: password, then second factor; links to a new password. */
export function signInRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/session/ways",
    config: { policy: maySignIn },
    schema: { summary: "How one can sign in here", response: answers({ 200: signInWaysSchema }) },
    handler: async () => ({
      province: await provinceName(deps),
      provider: deps.oidc === undefined ? null : { name: deps.oidc.name },
    }),
  });
  app.route({
    method: "POST",
    url: "/api/session/sign-in",
    config: { policy: maySignIn, rateLimit },
    schema: {
      summary: "Sign in by login and password",
      body: signInBody,
      response: answers({ 200: signInStepSchema }),
    },
    handler: async (request, reply) => {
      const { login, password } = request.body;
      const attempt = { login, ...clientOf(request) };
      return answerStep(reply, deps, await signInByPassword(deps, effects, attempt, password));
    },
  });
  app.route({
    method: "POST",
    url: "/api/session/second-factor",
    config: { policy: maySignIn, rateLimit },
    schema: {
      summary: "The second step: a code of the authenticator application",
      body: codeBody,
      response: answers({ 200: signInStepSchema }),
    },
    handler: async (request, reply) => {
      const step = await signInByCode(deps, effects, { ...request.body, ...clientOf(request) });
      return answerStep(reply, deps, step);
    },
  });
  newPasswordRoutes(app, deps, effects);
}

/** Sets the cookie where the sign-in is done; what goes out holds no token. */
function answerStep(reply: FastifyReply, { access }: ServerDeps, step: SignInStep) {
  if (step.step === "second-factor") return { step: step.step, ticket: step.ticket };
  setToken(reply, access, step.token);
  return { step: step.step, ticket: null };
}

function newPasswordRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/session/new-password/ask",
    config: { policy: mayAskForPassword, rateLimit: { max: 10, timeWindow: "1 minute" } },
    schema: {
      summary:
        "Have a link to a new password mailed; the answer is the same whether there is such an account",
      body: askPasswordBody,
      response: answers({ 202: z.null() }),
    },
    handler: async (request, reply) => {
      await askForNewPassword(deps, effects, request.body.who);
      return reply.code(202).send(null);
    },
  });
  app.route({
    method: "POST",
    url: "/api/session/new-password/link",
    config: { policy: mayUseLink, rateLimit },
    schema: {
      summary: "Whose password a link is for",
      body: linkBody,
      response: answers({ 200: linkSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, null, (context) => describeLink(context, request.body.token), "read"),
  });
  app.route({
    method: "POST",
    url: "/api/session/new-password",
    config: { policy: mayUseLink, rateLimit },
    schema: {
      summary: "Choose a new password by a link; all sessions of the person end",
      body: newPasswordBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await setPasswordByLink(deps, effects, request.body.token, request.body.password);
      return reply.code(204).send(null);
    },
  });
}
