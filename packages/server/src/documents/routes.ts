import { addAuditEntry } from "@lotrinh/store/audit";
import { removeDocument } from "@lotrinh/store/documents";
import { findReadings } from "@lotrinh/store/readings";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { queue } from "./importFile.js";
import { listDocuments } from "./list.js";
import { loadDocument } from "./load.js";
import { mayDelete, mayRead, mayReread } from "./policy.js";
import { presentOne } from "./presenter.js";
import { documentDetailSchema, listQuery, listSchema, rereadSchema } from "./schema.js";

/** Lists, shows, rereads and withdraws documents. */
export function documentRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents",
    config: { policy: mayRead },
    schema: {
      summary: "Documents, searched and filtered",
      querystring: listQuery,
      response: answers({ 200: listSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        (context) => listDocuments(context, request.query, person),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/documents/:id",
    config: { policy: mayRead },
    schema: {
      summary: "One document and its readings, newest first",
      params: idParams,
      response: answers({ 200: documentDetailSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const document = await loadDocument(context, request.params.id);
          const readings = await findReadings(context, document.id);
          return {
            document: await presentOne(context, document, person),
            readings: readings.map(({ id, program_version, created_at }) => ({
              id,
              program: program_version,
              at: created_at.toISOString(),
            })),
          };
        },
        "read",
      );
    },
  });
  changingRoutes(app, deps, effects);
}

function changingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/documents/:id/reread",
    config: { policy: mayReread },
    schema: {
      summary: "Read a document again; what people said of it is carried over to the new reading",
      params: idParams,
      response: answers({ 202: rereadSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const answer = await inTenant(deps, effects, person, async (context) => {
        const document = await loadDocument(context, request.params.id);
        const waiting = document.state === "queued" || document.state === "reading";
        return presentOne(context, waiting ? document : await queue(context, document), person);
      });
      deps.wakeRunner();
      return reply.code(202).send({ document: answer });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/documents/:id",
    config: { policy: mayDelete },
    schema: {
      summary: "Withdraw a document: it is listed no more, nothing is erased",
      params: idParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), async (context) => {
        const { id } = await loadDocument(context, request.params.id);
        await removeDocument(context, id);
        await addAuditEntry(context, {
          action: "document-withdrawn",
          subjectKind: "document",
          subjectId: id,
        });
      });
      return reply.code(204).send(null);
    },
  });
}
