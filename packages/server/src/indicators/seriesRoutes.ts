import { addBreak, findBreaks, withdrawBreak } from "@lotrinh/store/catalogue/breaks";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import { sendCsv } from "../csv.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { loadIndicator } from "./load.js";
import { loadPlansOf } from "./plansOf.js";
import { mayKeepCatalogue, maySeeCatalogue } from "./policy.js";
import { presentBreak } from "./presenter.js";
import { loadRollUp } from "./rollUp.js";
import {
  breakAnswer,
  breakBody,
  plansSchema,
  rollUpQuery,
  rollUpSchema,
  seriesQuery,
  seriesSchema,
} from "./schema.js";
import { loadSeries } from "./seriesOf.js";

/** What was observed of an indicator, and what plans ask of it. */
export function seriesRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  readRoutes(app, deps, effects);
  breakRoutes(app, deps, effects);
}

function readRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/indicators/:id/series",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "The series with the milestones of every plan that uses it; as known on a day",
      params: idParams,
      querystring: seriesQuery,
      response: answers({ 200: seriesSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        (context) => loadSeries(context, request.params.id, request.query, person),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/series.csv",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "The series as CSV",
      params: idParams,
      querystring: seriesQuery,
      response: answers({ 200: z.string() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const series = await inTenant(
        deps,
        effects,
        person,
        (context) => loadSeries(context, request.params.id, request.query, person),
        "read",
      );
      return sendCsv(reply, "chuoi-so-lieu", [
        [
          "Kỳ",
          "Giá trị",
          "Lý do chưa có",
          "Loại số liệu",
          "Tử số",
          "Mẫu số",
          "Số lần điều chỉnh",
          "Cập nhật",
        ],
        ...series.figures.map((figure) => [
          figure.period,
          figure.value,
          figure.missing,
          figure.status,
          figure.numerator,
          figure.denominator,
          figure.revisions,
          figure.recordedAt,
        ]),
      ]);
    },
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/plans",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "The indicator in all plans, targets side by side",
      params: idParams,
      response: answers({ 200: plansSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => loadPlansOf(context, await loadIndicator(context, request.params.id)),
        "read",
      ),
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/roll-up",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "How the province's figure is made from its places, and of how many",
      params: idParams,
      querystring: rollUpQuery,
      response: answers({ 200: rollUpSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) =>
          loadRollUp(context, await loadIndicator(context, request.params.id), request.query, person),
        "read",
      );
    },
  });
}

const breakNotFound = () =>
  new ApiError(404, "break-not-found", { vi: "Không tìm thấy điểm ngắt chuỗi.", en: "No such break." });

function breakRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/indicators/:id/breaks",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Mark a break in the series: values before and after aren't compared",
      params: idParams,
      body: breakBody,
      response: answers({ 201: breakAnswer }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { year, reason, placeId } = request.body;
      const added = await inTenant(deps, effects, person, async (context) => {
        const { id: indicatorId } = await loadIndicator(context, request.params.id);
        const id = await addBreak(context, { indicatorId, placeId: placeId ?? null, year, reason });
        return (await findBreaks(context, indicatorId)).find((row) => row.id === id);
      });
      if (added === undefined) throw breakNotFound();
      return reply.code(201).send({ break: presentBreak(added, person) });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/indicators/:id/breaks/:break",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Withdraw a break; it stays in the history",
      params: idParams.extend({ break: z.string().max(100) }),
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), async (context) => {
        const { id } = await loadIndicator(context, request.params.id);
        await withdrawBreak(context, id, request.params.break);
      });
      return reply.code(204).send(null);
    },
  });
}
