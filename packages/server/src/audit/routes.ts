import { findAuditActions, searchAudit } from "@lotrinh/store/audit";
import { verifyAudit } from "@lotrinh/store/auditSeals";
import type { TenantContext } from "@lotrinh/store/context";
import { findPeople } from "@lotrinh/store/people";
import type { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { startOfVietnamDay } from "../vietnamDay.js";
import { maySeeAudit } from "./policy.js";
import { auditQuery, auditSchema, verificationSchema } from "./schema.js";
import { recordSensitiveRead } from "./sensitiveRead.js";

/** Who did what, and whether that record is whole. */
export function auditRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/audit",
    config: { policy: maySeeAudit },
    schema: {
      summary: "Who did what, newest first; reading it is recorded, too",
      querystring: auditQuery,
      response: answers({ 200: auditSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const answer = await search(context, request.query);
        const { limit: _, before, ...filter } = request.query;
        if (before === undefined)
          await recordSensitiveRead(context, "audit-read", { kind: "audit", id: "search" }, filter);
        return answer;
      }),
  });
  app.route({
    method: "GET",
    url: "/api/audit/verification",
    config: { policy: maySeeAudit, rateLimit: { max: 10, timeWindow: "1 minute" } },
    schema: {
      summary: "Whether the chain of seals holds",
      response: answers({ 200: verificationSchema }),
    },
    handler: async () => {
      const { faults, ...found } = await verifyAudit(deps.store, deps.tenant);
      return { ...found, faults: faults.map(({ kind, seal }) => ({ kind, seal })) };
    },
  });
}

type Query = z.infer<typeof auditQuery>;

async function search(context: TenantContext, query: Query): Promise<z.infer<typeof auditSchema>> {
  const rows = await searchAudit(context, {
    limit: query.limit,
    ...given("personId", query.person),
    ...given("action", query.action),
    ...given("subjectKind", query.kind),
    ...given("subjectId", query.subject),
    ...given("before", query.before),
    ...(query.from === undefined ? {} : { from: startOfVietnamDay(query.from) }),
    ...(query.to === undefined ? {} : { until: dayAfter(query.to) }),
  });
  const names = new Map((await findPeople(context)).map(({ id, name }) => [id, name]));
  return {
    items: rows.map(({ id, at, person_id, action, subject_kind, subject_id, detail, seal }) => ({
      id,
      at: at.toISOString(),
      person: person_id === null ? null : { id: person_id, name: names.get(person_id) ?? "" },
      action,
      kind: subject_kind,
      subject: subject_id,
      detail,
      sealed: seal !== null,
    })),
    next: rows.length < query.limit ? null : (rows.at(-1)?.id ?? null),
    actions: await findAuditActions(context),
  };
}

function given<K extends string>(key: K, value: string | undefined) {
  return value === undefined ? {} : { [key]: value };
}

function dayAfter(day: string): Date {
  return new Date(startOfVietnamDay(day).getTime() + 86_400_000);
}
