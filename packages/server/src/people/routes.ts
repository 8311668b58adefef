import { findAccount } from "@lotrinh/store/account/accounts";
import { addAuditEntry } from "@lotrinh/store/audit";
import { endSessionsOf } from "@lotrinh/store/sessions";
import { z } from "zod";
import { accountMissing } from "../account/errors.js";
import { dropSecondFactor } from "../account/secondFactor.js";
import type { App } from "../app.js";
import { recordSensitiveRead } from "../audit/sensitiveRead.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import {
  admitPerson,
  changePerson,
  dismissPerson,
  getPerson,
  givePost,
  invitePerson,
  readmitPerson,
  takePost,
} from "./keep.js";
import { listPeople, presentOne } from "./list.js";
import { mayManagePeople, maySeePeople } from "./policy.js";
import {
  addedSchema,
  invitationSchema,
  newPersonBody,
  peopleSchema,
  personAddedSchema,
  personBody,
  personSchema,
  postBody,
  postParams,
} from "./schema.js";

/** People, their accounts and posts. */
export function peopleRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/people",
    config: { policy: maySeePeople },
    schema: {
      summary: "Everybody with their posts, by given name",
      response: answers({ 200: peopleSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const manage = mayManagePeople.allows(person);
      return inTenant(deps, effects, person, async (context) => {
        await recordSensitiveRead(context, "people-read", { kind: "person", id: "list" });
        return { items: await listPeople(context, manage), can: { manage } };
      });
    },
  });
  app.route({
    method: "GET",
    url: "/api/people/:id",
    config: { policy: maySeePeople },
    schema: { summary: "One person", params: idParams, response: answers({ 200: personSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const row = await getPerson(context, request.params.id);
        await recordSensitiveRead(context, "people-read", { kind: "person", id: row.id });
        return presentOne(context, row, mayManagePeople.allows(person));
      });
    },
  });
  app.route({
    method: "POST",
    url: "/api/people",
    config: { policy: mayManagePeople },
    schema: { summary: "Add a person", body: newPersonBody, response: answers({ 201: personAddedSchema }) },
    handler: async (request, reply) => {
      const added = await inTenant(deps, effects, personOf(request), (context) =>
        admitPerson(context, deps, effects, request.body),
      );
      return reply.code(201).send(added);
    },
  });
  app.route({
    method: "PUT",
    url: "/api/people/:id",
    config: { policy: mayManagePeople },
    schema: {
      summary: "Change a person's name, login and address",
      params: idParams,
      body: personBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), (context) =>
        changePerson(context, request.params.id, request.body),
      );
      return reply.code(204).send(null);
    },
  });
  actRoutes(app, deps, effects);
  postRoutes(app, deps, effects);
}

/** What is done to a person's account, without a body. */
function actRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const acts = [
    ["leave", "A person leaves; their sessions end at once", dismissPerson],
    ["return", "A person who left comes back", readmitPerson],
    ["reset-second-factor", "Take a lost second factor away", resetFactor],
    ["end-sessions", "End all sessions of a person", endAllSessions],
  ] as const;
  for (const [name, summary, act] of acts) {
    app.route({
      method: "POST",
      url: `/api/people/:id/${name}`,
      config: { policy: mayManagePeople },
      schema: { summary, params: idParams, response: answers({ 204: z.null() }) },
      handler: async (request, reply) => {
        const { id } = request.params;
        await inTenant(deps, effects, personOf(request), (context) => act(context, id));
        return reply.code(204).send(null);
      },
    });
  }
  app.route({
    method: "POST",
    url: "/api/people/:id/invite",
    config: { policy: mayManagePeople },
    schema: {
      summary: "Make a link with which a person chooses a password; mail it where there is an address",
      params: idParams,
      response: answers({ 200: invitationSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const { id } = await getPerson(context, request.params.id);
        return invitePerson(context, deps, effects, id);
      }),
  });
}

async function resetFactor(context: Parameters<typeof getPerson>[0], id: string): Promise<void> {
  await getPerson(context, id);
  if ((await findAccount(context, id)) === undefined) throw accountMissing();
  await dropSecondFactor(context, id);
  await endSessionsOf(context, id);
}

async function endAllSessions(context: Parameters<typeof getPerson>[0], id: string): Promise<void> {
  await getPerson(context, id);
  const count = await endSessionsOf(context, id);
  const detail = { count };
  await addAuditEntry(context, { action: "sessions-ended", subjectKind: "person", subjectId: id, detail });
}

function postRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/people/:id/posts",
    config: { policy: mayManagePeople },
    schema: {
      summary: "Give a person a post",
      params: idParams,
      body: postBody,
      response: answers({ 201: addedSchema }),
    },
    handler: async (request, reply) => {
      const id = await inTenant(deps, effects, personOf(request), (context) =>
        givePost(context, request.params.id, request.body),
      );
      return reply.code(201).send({ id });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/people/:id/posts/:post",
    config: { policy: mayManagePeople },
    schema: {
      summary: "End a person's post; it stays in the record",
      params: postParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { id, post } = request.params;
      await inTenant(deps, effects, personOf(request), (context) => takePost(context, id, post));
      return reply.code(204).send(null);
    },
  });
}
