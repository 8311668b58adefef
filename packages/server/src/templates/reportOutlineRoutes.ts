import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import {
  addTemplate,
  changeTemplate,
  findTemplate,
  findTemplates,
  removeTemplate,
} from "@lotrinh/store/publication/templates";
import type { TemplatesRow } from "@lotrinh/store/schema/publication";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { outlineBody, outlineSchema } from "../programmeSchema.js";
import { outlineOf, readOutline } from "../reports/content.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { templateNotFound } from "../synthesis/writeOfficial.js";
import { inTenant } from "../tenancy.js";
import { mayChangeTemplates, mayReadTemplates } from "./policy.js";

const kind = "report-outline";

const keptSchema = z
  .object({ id: z.string(), name: z.string(), outline: outlineSchema })
  .meta({ id: "ReportOutline" });
const listSchema = z.object({ outlines: z.array(keptSchema), can: z.object({ change: z.boolean() }) });
const body = z.object({ name: z.string().trim().min(1).max(300), outline: outlineBody });

/** Outlines (đề cương) of units' reports that the office keeps, to be chosen for a duty or a round. */
export function reportOutlineRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/report-outlines",
    config: { policy: mayReadTemplates },
    schema: { summary: "Outlines of units' reports that are kept", response: answers({ 200: listSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({
          outlines: (await findTemplates(context, [kind])).map(present),
          can: { change: mayChangeTemplates.allows(person) },
        }),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/report-outlines",
    config: { policy: mayChangeTemplates },
    schema: { summary: "Keep an outline of units' reports", body, response: answers({ 201: keptSchema }) },
    handler: async (request, reply) => {
      const { name, outline } = request.body;
      const content = readOutline(outline);
      const kept = await inTenant(deps, effects, personOf(request), async (context) => {
        const row = await addTemplate(context, { kind, name, content });
        await record(context, "template-added", row);
        return present(row);
      });
      return reply.code(201).send(kept);
    },
  });
  changingRoutes(app, deps, effects);
}

function changingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "PUT",
    url: "/api/report-outlines/:id",
    config: { policy: mayChangeTemplates },
    schema: {
      summary: "Change an outline that is kept; duties and rounds that were given it stay as they are",
      params: idParams,
      body,
      response: answers({ 200: keptSchema }),
    },
    handler: (request) => {
      const { name, outline } = request.body;
      const content = readOutline(outline);
      return inTenant(deps, effects, personOf(request), async (context) => {
        const row = await changeTemplate(context, request.params.id, { kind, name, content });
        if (row === undefined) throw templateNotFound();
        await record(context, "template-changed", row);
        return present(row);
      });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/report-outlines/:id",
    config: { policy: mayChangeTemplates },
    schema: {
      summary: "Take an outline out of the list",
      params: idParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      await inTenant(deps, effects, personOf(request), async (context) => {
        if ((await findTemplate(context, id, kind)) === undefined) throw templateNotFound();
        const removed = await removeTemplate(context, id);
        if (removed !== undefined) await record(context, "template-removed", removed);
      });
      return reply.code(204).send(null);
    },
  });
}

function present({ id, name, content }: TemplatesRow): z.infer<typeof keptSchema> {
  return { id, name, outline: { sections: [...outlineOf(content).sections] } };
}

function record(context: TenantContext, action: string, { id, name }: TemplatesRow): Promise<void> {
  return addAuditEntry(context, { action, subjectKind: "template", subjectId: id, detail: { kind, name } });
}
