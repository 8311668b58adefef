import { findTenants } from "@lotrinh/store/tenants";
import type { App } from "../app.js";
import type { ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { maySeeHealth } from "./policy.js";
import { presentHealth } from "./presenter.js";
import { healthSchema } from "./schema.js";

/** Whether the server and its database work: for supervisors. */
export function healthRoutes(app: App, { store }: ServerDeps): void {
  app.route({
    method: "GET",
    url: "/api/health",
    config: { policy: maySeeHealth },
    schema: {
      summary: "Whether the server works",
      response: answers({ 200: healthSchema, 503: healthSchema }),
    },
    handler: async (_request, reply) => {
      const reached = await findTenants(store).then(
        () => true,
        () => false,
      );
      return reply.code(reached ? 200 : 503).send(presentHealth(reached));
    },
  });
}
