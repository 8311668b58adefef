import { findCited, findCiting } from "@lotrinh/store/citations";
import { findDocuments } from "@lotrinh/store/documentSearch";
import { findGraphEdges } from "@lotrinh/store/graph";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { loadDocument } from "../documents/load.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { maySeeGraph } from "./policy.js";
import { presentCited, presentCiting, presentGraph } from "./presenter.js";
import { documentGraphSchema, graphQuery, graphSchema } from "./schema.js";

/** What documents cite one another: of one document, and of all. */
export function graphRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/graph",
    config: { policy: maySeeGraph },
    schema: {
      summary: "What a document cites, and what cites it",
      params: idParams,
      response: answers({ 200: documentGraphSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { id } = await loadDocument(context, request.params.id);
          const [cited, citing] = [await findCited(context, id), await findCiting(context, id)];
          return { cites: cited.map(presentCited), citedBy: citing.map(presentCiting) };
        },
        "read",
      ),
  });
  app.route({
    method: "GET",
    url: "/api/graph",
    config: { policy: maySeeGraph },
    schema: {
      summary: "The newest documents and what they cite",
      querystring: graphQuery,
      response: answers({ 200: graphSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { documents } = await findDocuments(context, {}, { limit: 200 });
          return presentGraph(documents, await findGraphEdges(context, request.query.limit));
        },
        "read",
      ),
  });
}
