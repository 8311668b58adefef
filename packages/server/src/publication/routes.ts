import { addAuditEntry } from "@lotrinh/store/audit";
import { findIndicator } from "@lotrinh/store/catalogue/indicators";
import type { TenantContext } from "@lotrinh/store/context";
import { findPeople } from "@lotrinh/store/people";
import { findPlan } from "@lotrinh/store/plans";
import { findFeedback, moderateFeedback } from "@lotrinh/store/publication/feedback";
import { findPublications, publish, withdrawPublication } from "@lotrinh/store/publication/publications";
import type { FeedbackRow, PublicationsRow } from "@lotrinh/store/schema/publication";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import { recordSensitiveRead } from "../audit/sensitiveRead.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { checkPublishing } from "./check.js";
import { mayModerate, mayPublish, maySeePublications } from "./policy.js";
import {
  feedbackListSchema,
  feedbackQuery,
  type feedbackSchema,
  moderateBody,
  oneFeedbackSchema,
  onePublicationSchema,
  type publicationSchema,
  publicationsSchema,
  publishCheckSchema,
  subjectBody,
} from "./schema.js";

/** Publishing as an act: what would be shown is told first; what is public is listed and can be taken back. */
export function publicationRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/publications",
    config: { policy: maySeePublications },
    schema: { summary: "What is public", response: answers({ 200: publicationsSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({
          publications: await presentAll(context, await findPublications(context), person),
          can: { publish: mayPublish.allows(person), moderate: mayModerate.allows(person) },
        }),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/publications/check",
    config: { policy: mayPublish },
    schema: {
      summary: "What publishing would show, and what stands against it",
      body: subjectBody,
      response: answers({ 200: publishCheckSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), (context) => checkPublishing(context, request.body), "read"),
  });
  changingRoutes(app, deps, effects);
  feedbackRoutes(app, deps, effects);
}

const notPublishable = (blockers: unknown) =>
  new ApiError(
    409,
    "not-publishable",
    { vi: "Chưa thể công khai nội dung này.", en: "This can't be published yet." },
    { blockers },
  );

function changingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/publications",
    config: { policy: mayPublish },
    schema: {
      summary: "Make a plan or an indicator public",
      body: subjectBody,
      response: answers({ 201: onePublicationSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const publication = await inTenant(deps, effects, person, async (context) => {
        const { name, blockers } = await checkPublishing(context, request.body);
        if (blockers.length > 0) throw notPublishable(blockers);
        const row = await publish(context, { ...request.body, name });
        await addAuditEntry(context, {
          action: "published",
          subjectKind: row.subject,
          subjectId: row.subject_id,
          detail: { slug: row.slug },
        });
        return presentOne(context, row, person);
      });
      return reply.code(201).send({ publication });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/publications/:id",
    config: { policy: mayPublish },
    schema: {
      summary: "Take a publication back: its page is gone at once",
      params: idParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), async (context) => {
        const row = await withdrawPublication(context, request.params.id);
        await addAuditEntry(context, {
          action: "publication-withdrawn",
          subjectKind: row.subject,
          subjectId: row.subject_id,
        });
      });
      return reply.code(204).send(null);
    },
  });
}

function feedbackRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/feedback",
    config: { policy: maySeePublications },
    schema: {
      summary: "What readers of the portal said",
      querystring: feedbackQuery,
      response: answers({ 200: feedbackListSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const { state } = request.query;
        const rows = await findFeedback(context, state === undefined ? {} : { state });
        await recordSensitiveRead(context, "feedback-read", { kind: "feedback", id: "list" });
        return { feedback: rows.map(presentFeedback) };
      }),
  });
  app.route({
    method: "POST",
    url: "/api/feedback/:id",
    config: { policy: mayModerate },
    schema: {
      summary: "Show or hide what a reader said, with an answer",
      params: idParams,
      body: moderateBody,
      response: answers({ 200: oneFeedbackSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const row = await moderateFeedback(context, request.params.id, request.body);
        await addAuditEntry(context, {
          action: "feedback-moderated",
          subjectKind: "feedback",
          subjectId: row.id,
          detail: { state: row.state },
        });
        return { feedback: presentFeedback(row) };
      }),
  });
}

type PublicationAnswer = z.infer<typeof publicationSchema>;

async function presentAll(
  context: TenantContext,
  rows: readonly PublicationsRow[],
  person: Person,
): Promise<PublicationAnswer[]> {
  const names = new Map((await findPeople(context)).map(({ id, name }) => [id, name]));
  const answers: PublicationAnswer[] = [];
  for (const row of rows) {
    if (row.subject !== "plan" && row.subject !== "indicator") continue;
    answers.push({
      id: row.id,
      subject: row.subject,
      subjectId: row.subject_id,
      name: await nameOf(context, row),
      path: `/cong/${row.subject === "plan" ? "ke-hoach" : "chi-tieu"}/${row.slug}`,
      publishedAt: row.published_at.toISOString(),
      publishedBy: row.published_by === null ? null : (names.get(row.published_by) ?? null),
      can: { withdraw: mayPublish.allows(person) },
    });
  }
  return answers;
}

async function presentOne(
  context: TenantContext,
  row: PublicationsRow,
  person: Person,
): Promise<PublicationAnswer> {
  const [answer] = await presentAll(context, [row], person);
  if (answer === undefined) throw new Error(`publication ${row.id} has no page`);
  return answer;
}

async function nameOf(context: TenantContext, { subject, subject_id }: PublicationsRow): Promise<string> {
  if (subject === "plan") return (await findPlan(context, subject_id))?.title ?? "";
  return (await findIndicator(context, subject_id))?.name ?? "";
}

function presentFeedback({
  id,
  page,
  text,
  contact,
  state,
  answer,
  at,
}: FeedbackRow): z.infer<typeof feedbackSchema> {
  const known = (["waiting", "shown", "hidden"] as const).find((each) => each === state) ?? "waiting";
  return { id, page, text, contact, state: known, answer, at: at.toISOString() };
}
