import { applyReview } from "@lotrinh/core/review/state";
import { newId } from "@lotrinh/store/ids";
import { findReadingText } from "@lotrinh/store/readingText";
import { notReadYet } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { loadReadDocument } from "../documents/load.js";
import { presentOne } from "../documents/presenter.js";
import { sendJson } from "../reply.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { loadActions } from "./carried.js";
import { listingOf } from "./listing.js";
import { mayReview, maySeeReading } from "./policy.js";
import { presentReading, presentRecorded } from "./presenter.js";
import { cacheReadings, type GetReading } from "./readingCache.js";
import { confirmClear, recordReview } from "./record.js";
import { confirmClearBody, planSchema, readingSchema, reviewBody, reviewedSchema } from "./schema.js";
import { checkSteps } from "./steps.js";

/** What was read, what people say of it, and the plan that results. */
export function reviewRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const getReading = cacheReadings();
  readingRoute(app, deps, effects, getReading);
  planRoute(app, deps, effects, getReading);
  recordRoutes(app, deps, effects, getReading);
}

function readingRoute(app: App, deps: ServerDeps, effects: Effects, getReading: GetReading): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/reading",
    config: { policy: maySeeReading },
    schema: {
      summary: "What the machine read, and what people did since",
      params: idParams,
      response: answers({ 200: sentAsIs(readingSchema) }),
    },
    handler: async (request, reply) => {
      const answer = await inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { document, readingId } = await loadReadDocument(context, request.params.id);
          const text = await findReadingText(context, readingId);
          if (text === undefined) throw notReadYet();
          const { actions, lost } = await loadActions(context, document.id, readingId, getReading);
          return presentReading(readingId, text, actions, lost);
        },
        "read",
      );
      return sendJson(reply, answer);
    },
  });
}

function planRoute(app: App, deps: ServerDeps, effects: Effects, getReading: GetReading): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/plan",
    config: { policy: maySeeReading },
    schema: {
      summary: "The plan as it stands after review",
      params: idParams,
      response: answers({ 200: sentAsIs(planSchema) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const plan = await inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const { document, readingId } = await loadReadDocument(context, request.params.id);
          const read = await getReading(context, readingId);
          const { actions } = await loadActions(context, document.id, readingId, getReading);
          const reading = applyReview(read, actions);
          const shown = await presentOne(context, document, person);
          return { document: shown, readingId, reading, unitsByName: reading.units };
        },
        "read",
      );
      return sendJson(reply, JSON.stringify(plan));
    },
  });
}

function recordRoutes(app: App, deps: ServerDeps, effects: Effects, getReading: GetReading): void {
  app.route({
    method: "POST",
    url: "/api/documents/:id/review",
    config: { policy: mayReview },
    schema: {
      summary: "Confirm, correct, reject, add, undo; all steps or none",
      params: idParams,
      body: reviewBody,
      response: answers({ 200: reviewedSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const { readingId, steps } = request.body;
      const recorded = await inTenant(deps, effects, person, (context) =>
        recordReview(
          context,
          {
            documentId: request.params.id,
            readingId,
            person,
            choose: (reading, actions) => checkSteps(steps, listingOf(reading), actions),
          },
          getReading,
        ),
      );
      return presentRecorded(recorded);
    },
  });
  app.route({
    method: "POST",
    url: "/api/documents/:id/review/confirm-clear",
    config: { policy: mayReview },
    schema: {
      summary: "Confirm all items that are open and clear; one undo takes all of it back",
      params: idParams,
      body: confirmClearBody,
      response: answers({ 200: reviewedSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const { readingId, kinds } = request.body;
      const group = newId(effects.now(), effects.randomBytes);
      const recorded = await inTenant(deps, effects, person, (context) =>
        recordReview(
          context,
          {
            documentId: request.params.id,
            readingId,
            person,
            choose: (reading, actions) => confirmClear(reading, actions, group, kinds),
          },
          getReading,
        ),
      );
      return presentRecorded(recorded);
    },
  });
}
