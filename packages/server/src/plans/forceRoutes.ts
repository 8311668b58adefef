import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { cacheReadings, type GetReading } from "../review/readingCache.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { provinceName } from "../tenantName.js";
import { vietnamDay } from "../vietnamDay.js";
import { amend, proposeAmendment } from "./amendment.js";
import { loadDirectory } from "./directory.js";
import { forcePlan, proposeFor } from "./force.js";
import { loadManagedPlan } from "./load.js";
import { mayManageSomePlan, mayPutIntoForce } from "./policy.js";
import {
  amendBody,
  amendmentProposalBody,
  amendmentProposalSchema,
  proposalBody,
  proposalSchema,
  putIntoForceBody,
} from "./requests.js";
import { loadReviewed } from "./reviewed.js";
import { onePlanSchema } from "./schema.js";
import { presentPlan } from "./summary.js";

/** From a reviewed document to a plan in force, and from another document to its amendment. */
export function forceRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const getReading = cacheReadings();
  proposalRoutes(app, deps, effects, getReading);
  amendmentRoutes(app, deps, effects, getReading);
}

function proposalRoutes(app: App, deps: ServerDeps, effects: Effects, getReading: GetReading): void {
  app.route({
    method: "POST",
    url: "/api/documents/:id/assignments-proposal",
    config: { policy: mayPutIntoForce },
    schema: {
      summary: "Who is proposed to do what of a reviewed document",
      params: idParams,
      body: proposalBody,
      response: answers({ 200: proposalSchema }),
    },
    handler: async (request) => {
      const on = request.body.inForceFrom ?? vietnamDay(effects.now());
      const province = await provinceName(deps);
      return inTenant(
        deps,
        effects,
        personOf(request),
        (context) => proposeFor(context, request.params.id, on, province, getReading),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/documents/:id/put-into-force",
    config: { policy: mayPutIntoForce },
    schema: {
      summary: "Put a reviewed document's plan into force with what was confirmed",
      params: idParams,
      body: putIntoForceBody,
      response: answers({ 200: onePlanSchema.describe("It was in force already."), 201: onePlanSchema }),
    },
    bodyLimit: 16 * 1024 * 1024,
    handler: async (request, reply) => {
      const person = personOf(request);
      const province = await provinceName(deps);
      const answer = await inTenant(deps, effects, person, async (context) => {
        const { plan, added } = await forcePlan(
          context,
          request.params.id,
          request.body,
          province,
          getReading,
        );
        return { plan: await presentPlan(context, person, plan), added };
      });
      return reply.code(answer.added ? 201 : 200).send({ plan: answer.plan });
    },
  });
}

function amendmentRoutes(app: App, deps: ServerDeps, effects: Effects, getReading: GetReading): void {
  app.route({
    method: "POST",
    url: "/api/plans/:id/amendment-proposal",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "What a reviewed document seems to change of a plan",
      params: idParams,
      body: amendmentProposalBody,
      response: answers({ 200: amendmentProposalSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const province = await provinceName(deps);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const plan = await loadManagedPlan(context, person, request.params.id);
          const reviewed = await loadReviewed(context, request.body.documentId, getReading);
          return proposeAmendment(context, plan, reviewed, await loadDirectory(context, province));
        },
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/plans/:id/amend",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Amend a plan by another document: items added, replaced, withdrawn; the history is kept",
      params: idParams,
      body: amendBody,
      response: answers({ 200: onePlanSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const province = await provinceName(deps);
      const { documentId, readingId } = request.body;
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadManagedPlan(context, person, request.params.id);
        const reviewed = await loadReviewed(context, documentId, getReading, readingId);
        await amend(context, plan, reviewed, await loadDirectory(context, province), request.body);
        return { plan: await presentPlan(context, person, plan) };
      });
    },
  });
}
