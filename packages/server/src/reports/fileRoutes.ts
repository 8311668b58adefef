import { isFieldKey } from "@lotrinh/core/report/fieldKey";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addFile } from "@lotrinh/store/files";
import { addEvidence, type Evidence, findEvidence, removeEvidence } from "@lotrinh/store/reporting/evidence";
import { type ReportHead, touchReport } from "@lotrinh/store/reporting/reports";
import { z } from "zod";
import type { App } from "../app.js";
import { recordSensitiveRead } from "../audit/sensitiveRead.js";
import type { Effects, ServerDeps } from "../deps.js";
import { type ReceivedFile, withReceivedFile } from "../documents/receive.js";
import type { Person } from "../person.js";
import { partNotFound, reportNotEditable } from "../programmeErrors.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { readEvidence } from "./evidenceContent.js";
import { evidenceTypeOf, largestEvidence, mostEvidence, tooManyFiles } from "./evidenceType.js";
import type { ReportHub } from "./hub.js";
import { loadReport, subjectOf } from "./load.js";
import { loadNames } from "./names.js";
import { presentEvidence } from "./parts.js";
import { mayAskForReports, mayEditReport } from "./policy.js";
import { filedSchema, fileQuery, partParams } from "./requests.js";
import type { EvidenceAnswer } from "./schema.js";
import { takeUpload } from "./takeUpload.js";

/** Files that prove what a report says. */
export function fileRoutes(app: App, deps: ServerDeps, effects: Effects, hub: ReportHub): void {
  app.route({
    method: "POST",
    url: "/api/reports/:id/files",
    bodyLimit: largestEvidence + 1024 * 1024,
    config: { policy: mayAskForReports },
    schema: {
      summary: "Add a file as evidence: multipart/form-data with one field `file`, 20 MB at most",
      consumes: ["multipart/form-data"],
      params: idParams,
      querystring: fileQuery,
      response: answers({ 201: filedSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { id } = request.params;
      await inTenant(deps, effects, person, (context) => loadEditable(context, person, id), "read");
      const part = await takeUpload(request, largestEvidence);
      const file = await withReceivedFile(part.file, part.filename, (received) => {
        part.assertWhole();
        return inTenant(deps, effects, person, async (context) => {
          const head = await loadEditable(context, person, id);
          return fileEvidence(context, person, head, received, request.query.field ?? null);
        });
      });
      hub.wake(id);
      return reply.code(201).send({ file });
    },
  });
  app.route({
    method: "GET",
    url: "/api/reports/:id/files/:part",
    config: { policy: mayAskForReports },
    schema: {
      summary: "The bytes of a file",
      params: partParams,
      produces: ["application/octet-stream"],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { id, part } = request.params;
      const { evidence, bytes } = await inTenant(deps, effects, person, async (context) => {
        const head = await loadReport(context, person, id);
        const found = await getEvidence(context, head, part);
        await recordSensitiveRead(context, "evidence-read", { kind: "report", id }, { name: found.name });
        return { evidence: found, bytes: await readEvidence(context, found.file_id) };
      });
      return reply
        .header("content-type", evidence.media_type)
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(evidence.name)}`)
        .header("x-content-type-options", "nosniff")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(bytes);
    },
  });
  removeRoute(app, deps, effects, hub);
}

function removeRoute(app: App, deps: ServerDeps, effects: Effects, hub: ReportHub): void {
  app.route({
    method: "DELETE",
    url: "/api/reports/:id/files/:part",
    config: { policy: mayAskForReports },
    schema: {
      summary: "Take a file out of a report: it is listed no more, nothing is erased",
      params: partParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { id, part } = request.params;
      await inTenant(deps, effects, person, async (context) => {
        const head = await loadEditable(context, person, id);
        if (!(await removeEvidence(context, head.id, part))) throw partNotFound();
        await touchReport(context, head.id);
        await addAuditEntry(context, {
          action: "evidence-removed",
          subjectKind: "report",
          subjectId: head.id,
          detail: { evidence: part },
        });
      });
      hub.wake(id);
      return reply.code(204).send(null);
    },
  });
}

async function loadEditable(context: TenantContext, person: Person, id: string): Promise<ReportHead> {
  const head = await loadReport(context, person, id);
  const subject = subjectOf(head);
  if (!mayEditReport.allows(person, subject)) throw reportNotEditable(subject.status);
  return head;
}

async function fileEvidence(
  context: TenantContext,
  person: Person,
  head: ReportHead,
  received: ReceivedFile,
  field: string | null,
): Promise<EvidenceAnswer> {
  if (field !== null && !isFieldKey(field)) throw partNotFound();
  if ((await findEvidence(context, head.id)).length >= mostEvidence) throw tooManyFiles();
  const mediaType = evidenceTypeOf(received);
  const { file } = await addFile(context, {
    name: received.name,
    mediaType,
    sha256: received.sha256,
    size: received.size,
    content: received.content(),
  });
  const id = await addEvidence(context, { reportId: head.id, field, fileId: file.id });
  await touchReport(context, head.id);
  await addAuditEntry(context, {
    action: "evidence-added",
    subjectKind: "report",
    subjectId: head.id,
    detail: { evidence: id, file: file.id, name: received.name, size: received.size },
  });
  const row = await getEvidence(context, head, id);
  return presentEvidence(row, await loadNames(context, [row.added_by]), person, head);
}

async function getEvidence(context: TenantContext, head: ReportHead, id: string): Promise<Evidence> {
  const found = (await findEvidence(context, head.id)).find((each) => each.id === id);
  if (found === undefined) throw partNotFound();
  return found;
}
