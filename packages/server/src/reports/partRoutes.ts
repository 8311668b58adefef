import { isFieldKey } from "@lotrinh/core/report/fieldKey";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { addComment, answerDoubt, findComments, resolveComment } from "@lotrinh/store/reporting/comments";
import { findFields } from "@lotrinh/store/reporting/fields";
import { lockReports, type ReportHead, touchReport } from "@lotrinh/store/reporting/reports";
import { findAnswer, keepAnswer } from "@lotrinh/store/reporting/requests";
import { notAllowed } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { partNotFound, reportNotEditable } from "../programmeErrors.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { loadAskedRows } from "./askedRows.js";
import { contentOfRows } from "./content.js";
import { loadDoubts } from "./doubts.js";
import { loadCells } from "./figures.js";
import type { ReportHub } from "./hub.js";
import { loadReport, subjectOf } from "./load.js";
import { loadNames } from "./names.js";
import { presentComment } from "./parts.js";
import { mayAskForReports, mayComment, mayEditReport } from "./policy.js";
import { commentBody, commentedSchema, doubtBody, doubtsSchema, partParams } from "./requests.js";
import type { CommentAnswer, DoubtAnswer } from "./schema.js";

/** Comments on reports, and answers to doubts. */
export function partRoutes(app: App, deps: ServerDeps, effects: Effects, hub: ReportHub): void {
  app.route({
    method: "POST",
    url: "/api/reports/:id/comments",
    config: { policy: mayAskForReports },
    schema: {
      summary: "Comment on a report or one of its fields",
      params: idParams,
      body: commentBody,
      response: answers({ 201: commentedSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const comment = await inTenant(deps, effects, person, async (context) => {
        const head = await loadCommented(context, person, request.params.id);
        return commentOnce(context, person, head, request.body);
      });
      hub.wake(request.params.id);
      return reply.code(201).send({ comment });
    },
  });
  app.route({
    method: "POST",
    url: "/api/reports/:id/comments/:part/resolve",
    config: { policy: mayAskForReports },
    schema: {
      summary: "Settle a comment",
      params: partParams,
      response: answers({ 200: commentedSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const { id, part } = request.params;
      const comment = await inTenant(deps, effects, person, async (context) => {
        const head = await loadCommented(context, person, id);
        const row = await resolveComment(context, head.id, part);
        if (row === undefined) throw partNotFound();
        await touchReport(context, head.id);
        const nameOf = await loadNames(context, [row.person_id, row.resolved_by]);
        return presentComment(row, nameOf, person, head);
      });
      hub.wake(id);
      return { comment };
    },
  });
  doubtRoute(app, deps, effects);
}

function doubtRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/reports/:id/doubts",
    config: { policy: mayAskForReports },
    schema: {
      summary: "Answer a doubt that a check raised: the answer is kept with the report",
      params: idParams,
      body: doubtBody,
      response: answers({ 200: doubtsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const head = await loadReport(context, person, request.params.id);
        const subject = subjectOf(head);
        if (!mayEditReport.allows(person, subject)) throw reportNotEditable(subject.status);
        if (!isFieldKey(request.body.field)) throw partNotFound();
        await answerDoubt(context, { reportId: head.id, ...request.body });
        return { doubts: await doubtsNow(context, head) };
      });
    },
  });
}

async function doubtsNow(context: TenantContext, head: ReportHead): Promise<DoubtAnswer[]> {
  const rows = await loadAskedRows(context, [askedOf(head)]);
  const content = contentOfRows(await findFields(context, head.id));
  return loadDoubts(context, head, await loadCells(context, head, rows), content);
}

async function loadCommented(context: TenantContext, person: Person, id: string): Promise<ReportHead> {
  const head = await loadReport(context, person, id);
  if (!mayComment.allows(person, subjectOf(head))) throw notAllowed();
  return head;
}

/** Adds a comment, or gives the one that the same request added before. */
async function commentOnce(
  context: TenantContext,
  person: Person,
  head: ReportHead,
  { requestId, field, text }: { requestId: string; field?: string | null | undefined; text: string },
): Promise<CommentAnswer> {
  await lockReports(context, [head.id]);
  if (field != null && !isFieldKey(field)) throw partNotFound();
  const before = await findAnswer(context, head.id, requestId);
  const known = (await findComments(context, [head.id])).find(({ id }) => id === before);
  const row = known ?? (await addComment(context, { reportId: head.id, field: field ?? null, text }));
  if (known === undefined) {
    await keepAnswer(context, head.id, requestId, row.id);
    await touchReport(context, head.id);
    await addAuditEntry(context, {
      action: "report-commented",
      subjectKind: "report",
      subjectId: head.id,
      detail: { comment: row.id, field: row.field },
    });
  }
  const nameOf = await loadNames(context, [row.person_id, row.resolved_by]);
  return presentComment(row, nameOf, person, head);
}
