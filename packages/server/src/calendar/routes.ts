import { writeCalendar } from "@lotrinh/publish/ical";
import { findToken } from "@lotrinh/store/account/tokens";
import { z } from "zod";
import { addressNotFound } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { findIdentity } from "../session/identity.js";
import { inTenant } from "../tenancy.js";
import { findDeadlines } from "./deadlines.js";
import { mayReadCalendar } from "./policy.js";

/** A person's deadlines for calendar programs, by a secret link. */
export function calendarRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const urlOf = (path: string) => `${deps.publicUrl?.() ?? ""}${path}`;
  app.route({
    method: "GET",
    url: "/api/calendar/:token.ics",
    config: { policy: mayReadCalendar, rateLimit: { max: 120, timeWindow: "1 minute" } },
    schema: {
      summary: "A person's deadlines as iCalendar, by the secret link that they made",
      params: z.object({ token: z.string().max(100) }),
      response: answers({ 200: z.string() }),
    },
    handler: async (request, reply) => {
      const text = await inTenant(
        deps,
        effects,
        null,
        async (context) => {
          const link = await findToken(context, request.params.token, ["calendar"]);
          const person = link === undefined ? undefined : await findIdentity(context, link.person_id);
          if (person === undefined) throw addressNotFound();
          return writeCalendar("Lộ Trình", await findDeadlines(context, person, urlOf), context.now());
        },
        "read",
      );
      const type = "text/calendar; charset=utf-8";
      return reply.header("content-type", type).header("cache-control", "private, no-store").send(text);
    },
  });
}
