import { countUnread, findNotices, markRead } from "@lotrinh/store/organisation/notices";
import type { NoticesRow } from "@lotrinh/store/schema/organisation";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { noticeText } from "./kinds.js";
import { mayReadNotices } from "./policy.js";
import { type NoticesAnswer, noticesQuery, noticesSchema, readBody } from "./schema.js";

/** What a person is told, and that they have read it. */
export function noticeRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/notices",
    config: { policy: mayReadNotices, passive: true },
    schema: {
      summary: "One's own notices, newest first",
      querystring: noticesQuery,
      response: answers({ 200: noticesSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { before, limit } = request.query;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const page = { limit, ...(before === undefined ? {} : { before }) };
          const rows = await findNotices(context, person.id, page);
          return presentNotices(rows, await countUnread(context, person.id), limit);
        },
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/notices/read",
    config: { policy: mayReadNotices },
    schema: { summary: "Mark notices as read", body: readBody, response: answers({ 204: z.null() }) },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { ids } = request.body;
      await inTenant(deps, effects, person, (context) => markRead(context, person.id, ids ?? "all"));
      return reply.code(204).send(null);
    },
  });
}

function presentNotices(rows: readonly NoticesRow[], unread: number, limit: number): NoticesAnswer {
  return {
    unread,
    items: rows.map(({ id, kind, facts, link, at, read_at }) => ({
      id,
      kind,
      text: noticeText(kind, facts),
      link,
      at: at.toISOString(),
      read: read_at !== null,
    })),
    next: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
  };
}
