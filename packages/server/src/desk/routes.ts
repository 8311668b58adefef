import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { presentDesk } from "./desk.js";
import { maySeeDesk } from "./policy.js";
import { deskSchema } from "./schema.js";

/** Việc của tôi: what a person owes. */
export function deskRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/desk",
    config: { policy: maySeeDesk },
    schema: {
      summary: "What I owe, by when, and what came back, over all plans",
      response: answers({ 200: deskSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, (context) => presentDesk(context, person), "read");
    },
  });
}
