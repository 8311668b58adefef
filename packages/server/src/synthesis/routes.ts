import { pdfOf, pdfSentence } from "@lotrinh/publish/pdf/pdfFile";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { findSyntheses } from "@lotrinh/store/publication/syntheses";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { sendFile } from "../documentsOut/sendFile.js";
import { mayManageSomePlan } from "../plans/policy.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { actOnSynthesis } from "./act.js";
import { synthesisEdxmlRoute } from "./edxmlRoute.js";
import { noPdf } from "./errors.js";
import { recordTaken, synthesisDocx, synthesisTables } from "./files.js";
import { loadSynthesis, subjectOf } from "./load.js";
import { synthesisOutlineRoutes } from "./outlineRoutes.js";
import { mayAskForSyntheses, maySeeSynthesis } from "./policy.js";
import { presentSummaries, presentSynthesis } from "./present.js";
import { actionsBody, startBody, synthesesQuery, synthesesSchema, synthesisSchema } from "./schema.js";
import { startSynthesis } from "./start.js";
import type { Making } from "./writeOfficial.js";

/** Synthesis reports of rounds: begun, written, signed off, frozen, taken out as files. */
export function synthesisRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  readRoutes(app, deps, effects);
  writeRoutes(app, deps, effects);
  synthesisOutlineRoutes(app, deps, effects);
  fileRoutes(app, deps, effects);
  synthesisEdxmlRoute(app, deps, effects);
}

function readRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/syntheses",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "Synthesis reports that one may see, newest first",
      querystring: synthesesQuery,
      response: answers({ 200: synthesesSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { plan, round } = request.query;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const rows = (await findSyntheses(context)).filter(
            (row) =>
              (plan === undefined || row.plan_id === plan) &&
              (round === undefined || row.round_id === round) &&
              maySeeSynthesis.allows(person, subjectOf(row)),
          );
          return { syntheses: await presentSummaries(context, person, rows) };
        },
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/syntheses/:id",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "A synthesis report as it stands now, with its sources; a frozen one as it was frozen",
      params: idParams,
      response: answers({ 200: synthesisSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) =>
          presentSynthesis(context, person, await loadSynthesis(context, person, request.params.id)),
        "snapshot",
      );
    },
  });
}

function writeRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/rounds/:id/syntheses",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Begin the synthesis report of a round along an outline",
      params: idParams,
      body: startBody,
      response: answers({ 200: synthesisSchema.describe("It was begun before."), 201: synthesisSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { answer, added } = await inTenant(deps, effects, person, async (context) => {
        const started = await startSynthesis(context, person, request.params.id, request.body);
        return { answer: await presentSynthesis(context, person, started.row), added: started.added };
      });
      return reply.code(added ? 201 : 200).send(answer);
    },
  });
  app.route({
    method: "POST",
    url: "/api/syntheses/:id/actions",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "Accept, edit, move, merge, comment; send, return, sign off, freeze: all steps or none",
      params: idParams,
      body: actionsBody,
      response: answers({ 200: synthesisSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        await actOnSynthesis(context, person, id, request.body);
        return presentSynthesis(context, person, await loadSynthesis(context, person, id));
      });
    },
  });
}

const templateQuery = z.object({
  template: z.string().max(100).optional().describe("Id of an office's own .docx template."),
});

function fileRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const make = (request: Parameters<typeof personOf>[0], id: string, as: string, making: Making) => {
    const person = personOf(request);
    return inTenant(deps, effects, person, async (context) => {
      const row = await loadSynthesis(context, person, id);
      await recordTaken(context, row, as);
      return synthesisDocx(context, row, making);
    });
  };
  app.route({
    method: "GET",
    url: "/api/syntheses/:id/document.docx",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "The report as a Word document in the form of Decree 30/2020/NĐ-CP",
      params: idParams,
      querystring: templateQuery,
      produces: ["application/octet-stream"],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const bytes = await make(request, request.params.id, "docx", request.query);
      return sendFile(reply, "docx", "bao-cao-tong-hop", bytes);
    },
  });
  app.route({
    method: "GET",
    url: "/api/syntheses/:id/document.pdf",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "The report as a PDF, where LibreOffice is installed (501 where it isn't)",
      params: idParams,
      querystring: templateQuery,
      produces: ["application/pdf"],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const { template } = request.query;
      const making = template === undefined ? { font: "Tinos" } : { template };
      const result = await pdfOf(await make(request, request.params.id, "pdf", making), "docx");
      if (!result.ok) throw noPdf(pdfSentence(result.problem), result.problem.code);
      return sendFile(reply, "pdf", "bao-cao-tong-hop", result.pdf);
    },
  });
  app.route({
    method: "GET",
    url: "/api/syntheses/:id/tables.xlsx",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "The report's tables as a workbook",
      params: idParams,
      produces: ["application/octet-stream"],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const workbook = await inTenant(deps, effects, person, async (context) => {
        const row = await loadSynthesis(context, person, request.params.id);
        await recordTaken(context, row, "xlsx");
        return synthesisTables(context, row);
      });
      return sendFile(reply, "xlsx", "bang-so-lieu", await writeXlsx(workbook));
    },
  });
}
