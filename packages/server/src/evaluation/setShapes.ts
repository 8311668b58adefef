import { addAuditEntry } from "@lotrinh/store/audit";
import { setPlaceShape } from "@lotrinh/store/organisation/places";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { mayKeepCatalogue } from "../indicators/policy.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { setShapesBody, shapesSetSchema } from "./schema.js";

/** The shapes that the map draws: official ones may not be shipped with the program, so a province gives its own. */
export function setShapesRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "PUT",
    url: "/api/map/shapes",
    bodyLimit: 20 * 1024 * 1024,
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Set the shapes of places: all of them or none",
      body: setShapesBody,
      response: answers({ 200: shapesSetSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const { shapes } = request.body;
        for (const { placeId, geometry } of shapes) await setPlaceShape(context, placeId, geometry);
        await addAuditEntry(context, {
          action: "place-shapes-set",
          subjectKind: "place",
          subjectId: shapes[0]?.placeId ?? "",
          detail: { count: shapes.length },
        });
        return { set: shapes.length };
      }),
  });
}
