import { findObservations, type ObservationFilter } from "@lotrinh/store/catalogue/observations";
import { z } from "zod";
import type { App } from "../app.js";
import { sendCsv } from "../csv.js";
import type { Effects, ServerDeps } from "../deps.js";
import { definedFields } from "../indicators/fields.js";
import { loadIndicator } from "../indicators/load.js";
import { mayKeepCatalogue, maySeeCatalogue } from "../indicators/policy.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { presentObservation } from "./presenter.js";
import { recordFor, toInputs } from "./record.js";
import { observationListSchema, observationQuery, recordBody, recordedSchema } from "./schema.js";

/** Everything that was ever recorded of an indicator, and recording more by hand. */
export function observationRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const filterOf = ({ place, breakdown, period }: z.infer<typeof observationQuery>): ObservationFilter =>
    definedFields({ place, breakdown, period });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/observations",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "All figures ever recorded, newest first, with the reasons of revisions",
      params: idParams,
      querystring: observationQuery,
      response: answers({ 200: observationListSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { id } = await loadIndicator(context, request.params.id);
          const { cursor: after, limit } = request.query;
          const page = await findObservations(context, id, filterOf(request.query), { after, limit });
          return { items: page.items.map(presentObservation), next: page.next };
        },
        "read",
      ),
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/observations.csv",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "All figures ever recorded, as CSV",
      params: idParams,
      querystring: observationQuery,
      response: answers({ 200: z.string() }),
    },
    handler: async (request, reply) => {
      const { items } = await inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { id } = await loadIndicator(context, request.params.id);
          return findObservations(context, id, filterOf(request.query), { limit: 100_000 });
        },
        "read",
      );
      return sendCsv(reply, "so-lieu", [
        [
          "Kỳ",
          "Địa bàn",
          "Phân tổ",
          "Giá trị",
          "Lý do chưa có",
          "Loại số liệu",
          "Nguồn",
          "Lý do điều chỉnh",
          "Người ghi",
          "Thời điểm ghi",
          "Đang dùng",
        ],
        ...items.map((row) => [
          row.period,
          row.place,
          row.breakdown,
          row.value,
          row.missing,
          row.status,
          row.origin,
          row.reason,
          row.recordedBy,
          row.recordedAt.toISOString(),
          row.counts ? "x" : "",
        ]),
      ]);
    },
  });
  app.route({
    method: "POST",
    url: "/api/indicators/:id/observations",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Record figures by hand; verdicts of all plans follow at once",
      params: idParams,
      body: recordBody,
      response: answers({ 201: recordedSchema }),
    },
    handler: async (request, reply) => {
      const recorded = await inTenant(deps, effects, personOf(request), async (context) => {
        const { id } = await loadIndicator(context, request.params.id);
        return recordFor(context, id, toInputs(id, request.body, { origin: "entry", originId: null }));
      });
      return reply.code(201).send(recorded);
    },
  });
}
