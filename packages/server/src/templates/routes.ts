import { officialFields } from "@lotrinh/publish/template/fields";
import { templateSentence } from "@lotrinh/publish/template/problem";
import { checkTemplate } from "@lotrinh/publish/template/templateFile";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addFile } from "@lotrinh/store/files";
import {
  addTemplate,
  findTemplate,
  findTemplates,
  removeTemplate,
} from "@lotrinh/store/publication/templates";
import type { TemplatesRow } from "@lotrinh/store/schema/publication";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { type ReceivedFile, withReceivedFile } from "../documents/receive.js";
import { loadNames, type NameOf } from "../reports/names.js";
import { takeUpload } from "../reports/takeUpload.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { docxType } from "../synthesis/freeze.js";
import { readOutline } from "../synthesis/outlines.js";
import { templateNotFound } from "../synthesis/writeOfficial.js";
import { inTenant } from "../tenancy.js";
import { mayChangeTemplates, mayReadTemplates } from "./policy.js";
import {
  addedSchema,
  documentQuery,
  outlineBody,
  type TemplateAnswer,
  templatesSchema,
  usualBody,
} from "./schema.js";
import { findUsualTemplate, setUsualTemplate } from "./usual.js";

/** A template has looks and tags, no content: this is plenty. */
const largestTemplate = 10 * 1024 * 1024;

/** Outlines of synthesis reports, and the office's own .docx templates. */
export function templateRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/templates",
    config: { policy: mayReadTemplates },
    schema: { summary: "Outlines and templates of documents", response: answers({ 200: templatesSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({
          templates: await present(context, await findTemplates(context)),
          usual: await findUsualTemplate(context),
          can: { add: mayChangeTemplates.allows(person) },
        }),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/templates/outlines",
    config: { policy: mayChangeTemplates },
    schema: {
      summary: "Keep an outline of synthesis reports",
      body: outlineBody,
      response: answers({ 201: addedSchema }),
    },
    handler: async (request, reply) => {
      const { name, outline } = request.body;
      const content = readOutline(outline);
      const template = await inTenant(deps, effects, personOf(request), (context) =>
        keep(context, { kind: "outline", name, content }),
      );
      return reply.code(201).send({ template });
    },
  });
  documentRoute(app, deps, effects);
  usualRoute(app, deps, effects);
  removeRoute(app, deps, effects);
}

function documentRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/templates/documents",
    bodyLimit: largestTemplate + 1024 * 1024,
    config: { policy: mayChangeTemplates },
    schema: {
      summary:
        "Keep a .docx template: multipart/form-data with one field `file`; what is wrong with its tags is told",
      consumes: ["multipart/form-data"],
      querystring: documentQuery,
      response: answers({ 201: addedSchema }),
    },
    handler: async (request, reply) => {
      const part = await takeUpload(request, largestTemplate);
      const template = await withReceivedFile(part.file, part.filename, async (received) => {
        part.assertWhole();
        await assertUsable(received);
        return inTenant(deps, effects, personOf(request), async (context) => {
          const { file } = await addFile(context, {
            name: received.name,
            mediaType: docxType,
            sha256: received.sha256,
            size: received.size,
            content: received.content(),
          });
          return keep(context, { kind: "document", name: request.query.name, fileId: file.id });
        });
      });
      return reply.code(201).send({ template });
    },
  });
}

function usualRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "PUT",
    url: "/api/templates/usual",
    config: { policy: mayChangeTemplates },
    schema: {
      summary: "Say which .docx template is the usual one (null: the form of Decree 30/2020/NĐ-CP)",
      body: usualBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { id } = request.body;
      await inTenant(deps, effects, personOf(request), async (context) => {
        if (id !== null && (await findTemplate(context, id, "document")) === undefined)
          throw templateNotFound();
        await setUsualTemplate(context, id);
      });
      return reply.code(204).send(null);
    },
  });
}

/** Throws `template-unusable` with all that is wrong. */
async function assertUsable(received: ReceivedFile): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of received.content()) pieces.push(piece);
  const problems = await checkTemplate(new Uint8Array(Buffer.concat(pieces)), officialFields);
  if (problems.length === 0) return;
  const sentences = problems.map(templateSentence);
  throw new ApiError(
    400,
    "template-unusable",
    { vi: sentences.slice(0, 20).join("\n"), en: "The template can't be used." },
    { problems: problems.map((problem, at) => ({ ...problem, message: sentences[at] })) },
  );
}

function removeRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "DELETE",
    url: "/api/templates/:id",
    config: { policy: mayChangeTemplates },
    schema: {
      summary: "Take a template out of the list; what was made with it stays",
      params: idParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), async (context) => {
        const removed = await removeTemplate(context, request.params.id);
        if (removed === undefined) throw templateNotFound();
        await record(context, "template-removed", removed);
      });
      return reply.code(204).send(null);
    },
  });
}

async function keep(
  context: TenantContext,
  input: Parameters<typeof addTemplate>[1],
): Promise<TemplateAnswer> {
  const row = await addTemplate(context, input);
  await record(context, "template-added", row);
  return presentOne(row, await loadNames(context, [row.added_by]));
}

function record(context: TenantContext, action: string, { id, kind, name }: TemplatesRow): Promise<void> {
  return addAuditEntry(context, { action, subjectKind: "template", subjectId: id, detail: { kind, name } });
}

async function present(context: TenantContext, rows: readonly TemplatesRow[]): Promise<TemplateAnswer[]> {
  const nameOf = await loadNames(
    context,
    rows.map(({ added_by }) => added_by),
  );
  return rows.map((row) => presentOne(row, nameOf));
}

function presentOne(row: TemplatesRow, nameOf: NameOf): TemplateAnswer {
  const { id, kind, name, content, added_by, added_at } = row;
  return {
    id,
    kind: kind === "document" ? "document" : "outline",
    name,
    outline: content,
    addedBy: nameOf(added_by),
    addedAt: added_at.toISOString(),
  };
}
