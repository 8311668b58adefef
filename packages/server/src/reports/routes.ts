import { findSubmission } from "@lotrinh/store/reporting/actions";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { partNotFound } from "../programmeErrors.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { actOnReport } from "./act.js";
import { changeRoutes } from "./changeRoutes.js";
import { contentOfStored } from "./content.js";
import { fileRoutes } from "./fileRoutes.js";
import { makeReportHub, type ReportHub } from "./hub.js";
import { loadReport } from "./load.js";
import { loadNames } from "./names.js";
import { partRoutes } from "./partRoutes.js";
import { mayAskForReports } from "./policy.js";
import { presentReport } from "./present.js";
import {
  actionBody,
  saveBody,
  savedSchema,
  similarSchema,
  submissionParams,
  submissionSchema,
} from "./requests.js";
import { saveFields } from "./save.js";
import { reportSchema } from "./schema.js";
import { sheetRoutes } from "./sheetRoutes.js";
import { findSimilarTexts } from "./similar.js";

/** Reports of units: the form, saving as it is typed, the flow, comments, files. */
export function reportRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const hub = makeReportHub();
  readingRoutes(app, deps, effects);
  writingRoutes(app, deps, effects, hub);
  changeRoutes(app, deps, effects, hub);
  partRoutes(app, deps, effects, hub);
  fileRoutes(app, deps, effects, hub);
  sheetRoutes(app, deps, effects);
}

function readingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/reports/:id",
    config: { policy: mayAskForReports },
    schema: {
      summary: "One unit's report with all that its form shows",
      params: idParams,
      response: answers({ 200: reportSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) =>
          presentReport(context, person, await loadReport(context, person, request.params.id)),
        "snapshot",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/reports/:id/submissions/:number",
    config: { policy: mayAskForReports },
    schema: {
      summary: "What was submitted, as it was",
      params: submissionParams,
      response: answers({ 200: submissionSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, number } = request.params;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const head = await loadReport(context, person, id);
          const row = /^\d{1,6}$/u.test(number)
            ? await findSubmission(context, head.id, Number(number))
            : undefined;
          if (row === undefined) throw partNotFound();
          const nameOf = await loadNames(context, [row.person_id]);
          const content = { ...contentOfStored(row.content) };
          return { number: row.number, at: row.at.toISOString(), by: nameOf(row.person_id), content };
        },
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/reports/:id/similar",
    config: { policy: mayAskForReports },
    schema: {
      summary: "Texts of the same unit's other open reports, to be taken over",
      params: idParams,
      response: answers({ 200: similarSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) =>
          findSimilarTexts(context, person, await loadReport(context, person, request.params.id)),
        "read",
      );
    },
  });
}

function writingRoutes(app: App, deps: ServerDeps, effects: Effects, hub: ReportHub): void {
  app.route({
    method: "PUT",
    url: "/api/reports/:id/fields",
    config: { policy: mayAskForReports },
    schema: {
      summary:
        "Save fields as they are typed: each is saved, or what somebody else saved meanwhile comes back",
      params: idParams,
      body: saveBody,
      response: answers({ 200: savedSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const saved = await inTenant(deps, effects, person, (context) =>
        saveFields(context, person, request.params.id, request.body),
      );
      for (const id of new Set([request.params.id, ...saved.shared.map(({ reportId }) => reportId)]))
        hub.wake(id);
      return saved;
    },
  });
  app.route({
    method: "POST",
    url: "/api/reports/:id/actions",
    config: { policy: mayAskForReports },
    schema: {
      summary: "Send, take back, submit, return, accept, lock or reopen a report",
      params: idParams,
      body: actionBody,
      response: answers({ 200: reportSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const { id } = request.params;
      const answer = await inTenant(deps, effects, person, async (context) => {
        await actOnReport(context, person, id, request.body);
        return presentReport(context, person, await loadReport(context, person, id));
      });
      hub.wake(id);
      return answer;
    },
  });
}
