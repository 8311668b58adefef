import { addToken, endTokens } from "@lotrinh/store/account/tokens";
import { addAuditEntry } from "@lotrinh/store/audit";
import { endSessionOf, endSessionsOf } from "@lotrinh/store/sessions";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { isAdministrator } from "../policy.js";
import { answers, idParams } from "../schema.js";
import { personOf, tokenOf } from "../session/guard.js";
import { newToken } from "../session/token.js";
import { inTenant } from "../tenancy.js";
import { secondFactorNeeded, sessionNotFound } from "./errors.js";
import { changeOwnPassword, describeAccount, reauthenticate } from "./ownAccount.js";
import { mayKeepOwnAccount } from "./policy.js";
import {
  accountSchema,
  calendarSchema,
  changePasswordBody,
  confirmBody,
  confirmCodeBody,
  totpOfferSchema,
} from "./schema.js";
import { beginSecondFactor, dropSecondFactor, finishSecondFactor } from "./secondFactor.js";
import { loadSignInSettings } from "./settings.js";

const policy = mayKeepOwnAccount;
const rateLimit = { max: 30, timeWindow: "1 minute" } as const;

/** One's own account: password, second factor, sessions, calendar. */
export function accountRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/account",
    config: { policy },
    schema: { summary: "One's own account and sessions", response: answers({ 200: accountSchema }) },
    handler: (request) => {
      const person = personOf(request);
      const token = tokenOf(request);
      return inTenant(deps, effects, person, (c) => describeAccount(c, deps, person, token), "read");
    },
  });
  app.route({
    method: "POST",
    url: "/api/account/password",
    config: { policy, rateLimit },
    schema: {
      summary: "Change one's own password; all other sessions end",
      body: changePasswordBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      await inTenant(deps, effects, person, async (context) => {
        await changeOwnPassword(context, person, request.body);
        await endSessionsOf(context, person.id, tokenOf(request));
      });
      return reply.code(204).send(null);
    },
  });
  secondFactorRoutes(app, deps, effects);
  ownSessionRoutes(app, deps, effects);
  calendarLinkRoutes(app, deps, effects);
}

function secondFactorRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/account/second-factor",
    config: { policy, rateLimit },
    schema: {
      summary: "Begin to set up a second factor",
      body: confirmBody,
      response: answers({ 200: totpOfferSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        await reauthenticate(context, person, request.body.password);
        return beginSecondFactor(context, deps, effects, person.id);
      });
    },
  });
  app.route({
    method: "POST",
    url: "/api/account/second-factor/confirm",
    config: { policy, rateLimit },
    schema: {
      summary: "Take the new second factor into use by its first code",
      body: confirmCodeBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { code } = request.body;
      await inTenant(deps, effects, person, (context) =>
        finishSecondFactor(context, deps, { personId: person.id, code, token: tokenOf(request) }),
      );
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: "POST",
    url: "/api/account/second-factor/remove",
    config: { policy, rateLimit },
    schema: {
      summary: "Take the second factor away, where one isn't needed",
      body: confirmBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      await inTenant(deps, effects, person, async (context) => {
        const { secondFactor } = await loadSignInSettings(context);
        if (!deps.access.local && secondFactor && isAdministrator(person)) throw secondFactorNeeded();
        await reauthenticate(context, person, request.body.password);
        await dropSecondFactor(context, person.id);
      });
      return reply.code(204).send(null);
    },
  });
}

function ownSessionRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "DELETE",
    url: "/api/account/sessions/:id",
    config: { policy },
    schema: {
      summary: "End one of one's own sessions",
      params: idParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const ended = await inTenant(deps, effects, person, (context) =>
        endSessionOf(context, person.id, request.params.id),
      );
      if (!ended) throw sessionNotFound();
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: "POST",
    url: "/api/account/sessions/end-others",
    config: { policy },
    schema: { summary: "End all of one's sessions but this one", response: answers({ 204: z.null() }) },
    handler: async (request, reply) => {
      const person = personOf(request);
      await inTenant(deps, effects, person, async (context) => {
        const count = await endSessionsOf(context, person.id, tokenOf(request));
        const detail = { count };
        const subject = { subjectKind: "person", subjectId: person.id };
        await addAuditEntry(context, { action: "sessions-ended", ...subject, detail });
      });
      return reply.code(204).send(null);
    },
  });
}

function calendarLinkRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/account/calendar",
    config: { policy, rateLimit },
    schema: {
      summary: "Make a secret link to one's calendar of deadlines; the one before ends",
      response: answers({ 200: calendarSchema }),
    },
    handler: (request) => {
      const { id: personId } = personOf(request);
      return inTenant(deps, effects, personOf(request), async (context) => {
        await endTokens(context, personId, ["calendar"]);
        const token = newToken(effects.randomBytes);
        await addToken(context, { token, personId, purpose: "calendar", expiresAt: null });
        return { url: `${deps.publicUrl?.() ?? ""}/api/calendar/${token}.ics` };
      });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/account/calendar",
    config: { policy },
    schema: { summary: "End the secret link to one's calendar", response: answers({ 204: z.null() }) },
    handler: async (request, reply) => {
      const person = personOf(request);
      await inTenant(deps, effects, person, (context) => endTokens(context, person.id, ["calendar"]));
      return reply.code(204).send(null);
    },
  });
}
