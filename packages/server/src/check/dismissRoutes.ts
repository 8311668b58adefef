import { addDismissal, endDismissal, findDismissalById, findDismissals } from "@lotrinh/store/dismissals";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { loadDocument } from "../documents/load.js";
import { answers, idParams } from "../schema.js";
import { authorize, personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { dismissalEnded, dismissalNotFound } from "./errors.js";
import { mayDismiss, mayDismissInProvince, maySeeFindings, mayTakeBack } from "./policy.js";
import { presentDismissal } from "./presenter.js";
import {
  dismissalListSchema,
  dismissalQuery,
  dismissalSchema,
  dismissBody,
  dismissInProvinceBody,
  takeBackBody,
} from "./schema.js";

/** Setting findings aside and taking that back; the list of the province. */
export function dismissRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  dismissInDocumentRoute(app, deps, effects);
  provinceRoutes(app, deps, effects);
  takeBackRoute(app, deps, effects);
}

function dismissInDocumentRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/documents/:id/dismissals",
    config: { policy: mayDismiss },
    schema: {
      summary: "Set one finding aside, or a rule's findings in this document",
      params: idParams,
      body: dismissBody,
      response: answers({ 201: dismissalSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const row = await inTenant(deps, effects, person, async (context) => {
        const { id: documentId } = await loadDocument(context, request.params.id);
        return addDismissal(context, { ...request.body, documentId });
      });
      return reply.code(201).send(presentDismissal(row, person));
    },
  });
}

function provinceRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/dismissals",
    config: { policy: mayDismissInProvince },
    schema: {
      summary: "Silence a rule, or a rule with certain words, in all documents of the province",
      body: dismissInProvinceBody,
      response: answers({ 201: dismissalSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const row = await inTenant(deps, effects, person, (context) =>
        addDismissal(context, { ...request.body, scope: "province" }),
      );
      return reply.code(201).send(presentDismissal(row, person));
    },
  });
  app.route({
    method: "GET",
    url: "/api/dismissals",
    config: { policy: maySeeFindings },
    schema: {
      summary: "What was set aside in the province, newest first",
      querystring: dismissalQuery,
      response: answers({ 200: dismissalListSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { scope, state, rule, after, limit } = request.query;
      const standing = state === undefined ? undefined : state === "standing";
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const page = await findDismissals(context, { scope, standing, rule }, { after, limit });
          return {
            items: page.dismissals.map((row) => presentDismissal(row, person)),
            next: page.next,
            can: { dismissInProvince: mayDismissInProvince.allows(person) },
          };
        },
        "read",
      );
    },
  });
}

function takeBackRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/dismissals/:id/take-back",
    config: { policy: mayDismiss },
    schema: {
      summary: "Take a dismissal back: its findings are listed again",
      params: idParams,
      body: takeBackBody,
      response: answers({ 200: dismissalSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const row = await inTenant(deps, effects, person, async (context) => {
        const known = await findDismissalById(context, request.params.id);
        if (known === undefined) throw dismissalNotFound();
        authorize(request, mayTakeBack, known.scope);
        if (known.ended_at !== null) throw dismissalEnded();
        return endDismissal(context, known.id, request.body.reason ?? null);
      });
      return presentDismissal(row, person);
    },
  });
}
