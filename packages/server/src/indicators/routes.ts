import { addAuditEntry } from "@lotrinh/store/audit";
import { changeIndicator } from "@lotrinh/store/catalogue/changeIndicator";
import { findIndicatorHistory } from "@lotrinh/store/catalogue/indicatorDetails";
import { addIndicator } from "@lotrinh/store/catalogue/indicators";
import {
  countIndicators,
  findIndicators,
  type IndicatorFilter,
} from "@lotrinh/store/catalogue/listIndicators";
import { mergeIndicator, unmergeIndicator } from "@lotrinh/store/catalogue/merge";
import { findAlike, loadEntries } from "@lotrinh/store/catalogue/similar";
import { z } from "zod";
import type { App } from "../app.js";
import { sendCsv } from "../csv.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { definedFields } from "./fields.js";
import { loadIndicator, loadSummaries, presentOne } from "./load.js";
import { loadMergePreview } from "./mergePreview.js";
import { mayKeepCatalogue, maySeeCatalogue } from "./policy.js";
import { presentChange, presentSummary } from "./presenter.js";
import {
  historySchema,
  indicatorBody,
  indicatorUpdateBody,
  listQuery,
  listSchema,
  mergeBody,
  mergePreviewSchema,
  mergeQuery,
  oneSchema,
  reasonBody,
  similarSchema,
} from "./schema.js";

/** The province's catalogue of indicators: list, entries, their history, merges. */
export function indicatorRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  listRoutes(app, deps, effects);
  entryRoutes(app, deps, effects);
  mergeRoutes(app, deps, effects);
}

function filterOf(query: z.infer<typeof listQuery>): IndicatorFilter {
  const { q, missing, merged, framework, code, state, reporter, plan } = query;
  return definedFields({
    query: q,
    lacks: missing,
    merged: merged === undefined ? undefined : merged === "true",
    framework,
    code,
    state,
    reporter,
    plan,
  });
}

function listRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/indicators",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "Entries of the catalogue; words are found with and without diacritics",
      querystring: listQuery,
      response: answers({ 200: listSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { cursor: after, limit } = request.query;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const page = await findIndicators(context, filterOf(request.query), { after, limit });
          const keeps = mayKeepCatalogue.allows(person);
          const { states, frequencies, frameworks } = await countIndicators(context);
          return {
            items: page.items.map((row) => presentSummary(row, person)),
            total: page.total,
            next: page.next,
            facets: { states: [...states], frequencies: [...frequencies], frameworks: [...frameworks] },
            can: { create: keeps, import: keeps },
          };
        },
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/indicators.csv",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "Entries of the catalogue as CSV",
      querystring: listQuery,
      response: answers({ 200: z.string() }),
    },
    handler: async (request, reply) => {
      const rows = await inTenant(
        deps,
        effects,
        personOf(request),
        (context) => findIndicators(context, filterOf(request.query), { limit: 100_000 }),
        "read",
      );
      return sendCsv(reply, "danh-muc-chi-tieu", [
        ["Mã", "Chỉ tiêu", "Đơn vị tính", "Chiều hướng tốt", "Kỳ", "Số kế hoạch", "Kỳ mới nhất", "Giá trị"],
        ...rows.items.map((row) => [
          row.code,
          row.name,
          row.measure,
          row.direction === null ? null : { increase: "tăng", decrease: "giảm" }[row.direction],
          row.frequency,
          row.plans,
          row.latest?.period ?? null,
          row.latest?.value ?? null,
        ]),
      ]);
    },
  });
  app.route({
    method: "POST",
    url: "/api/indicators",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Add an entry; which way is better has to be said",
      body: indicatorBody,
      response: answers({ 201: oneSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const indicator = await inTenant(deps, effects, person, async (context) => {
        const { id } = await addIndicator(context, {
          ...definedFields(request.body),
          direction: request.body.direction,
          name: request.body.name,
        });
        await addAuditEntry(context, { action: "indicator-added", subjectKind: "indicator", subjectId: id });
        return presentOne(context, id, person);
      });
      return reply.code(201).send({ indicator });
    },
  });
}

function entryRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/indicators/:id",
    config: { policy: maySeeCatalogue },
    schema: { summary: "One entry", params: idParams, response: answers({ 200: oneSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({ indicator: await presentOne(context, request.params.id, person) }),
        "read",
      );
    },
  });
  app.route({
    method: "PATCH",
    url: "/api/indicators/:id",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Change an entry; what it was is kept",
      params: idParams,
      body: indicatorUpdateBody,
      response: answers({ 200: oneSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { reason, ...update } = request.body;
      return inTenant(deps, effects, person, async (context) => {
        const { id } = await loadIndicator(context, request.params.id);
        await changeIndicator(context, id, definedFields(update), reason ?? null);
        return { indicator: await presentOne(context, id, person) };
      });
    },
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/history",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "What happened to an entry",
      params: idParams,
      response: answers({ 200: historySchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const { id } = await loadIndicator(context, request.params.id);
          return { changes: (await findIndicatorHistory(context, id)).map(presentChange) };
        },
        "read",
      ),
  });
}

function mergeRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/indicators/:id/merge",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Merge a duplicate into another entry; nothing is lost",
      params: idParams,
      body: mergeBody,
      response: answers({ 200: oneSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { into, reason } = request.body;
      return inTenant(deps, effects, person, async (context) => {
        const { id } = await loadIndicator(context, request.params.id);
        await loadIndicator(context, into);
        await mergeIndicator(context, id, into, reason);
        return { indicator: await presentOne(context, into, person) };
      });
    },
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/merge-preview",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "What merging an entry into another would move; nothing is changed",
      params: idParams,
      querystring: mergeQuery,
      response: answers({ 200: mergePreviewSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        (context) => loadMergePreview(context, request.params.id, request.query.into, person),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/indicators/:id/unmerge",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Take a merge back",
      params: idParams,
      body: reasonBody,
      response: answers({ 200: oneSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const { id } = await loadIndicator(context, request.params.id);
        await unmergeIndicator(context, id, request.body.reason);
        return { indicator: await presentOne(context, id, person) };
      });
    },
  });
  app.route({
    method: "GET",
    url: "/api/indicators/:id/similar",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "Entries that may mean the same",
      params: idParams,
      response: answers({ 200: similarSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const row = await loadIndicator(context, request.params.id);
          const entries = (await loadEntries(context)).filter(({ id }) => id !== row.id);
          const alike = findAlike(entries, row);
          const summaries = await loadSummaries(
            context,
            alike.map(({ id }) => id),
          );
          return {
            items: alike.flatMap(({ id, sameMeaning, shared }) => {
              const summary = summaries.get(id);
              return summary === undefined
                ? []
                : [{ indicator: presentSummary(summary, person), sameMeaning, shared: [...shared] }];
            }),
          };
        },
        "read",
      );
    },
  });
}
