import { addAuditEntry } from "@lotrinh/store/audit";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { addIndicator } from "@lotrinh/store/catalogue/indicators";
import { reopenLinks } from "@lotrinh/store/catalogue/linkDecisions";
import { findPlanIndicators, setLinks } from "@lotrinh/store/catalogue/links";
import { proposeLinks } from "@lotrinh/store/catalogue/proposeLinks";
import type { TenantContext } from "@lotrinh/store/context";
import { findServedGoals } from "@lotrinh/store/plan/goalFrameworks";
import { findPlan } from "@lotrinh/store/plans";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import { sendCsv } from "../csv.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { definedFields } from "./fields.js";
import {
  createBody,
  createdSchema,
  linkBody,
  linkedSchema,
  linksQuery,
  linksSchema,
  proposeBody,
  proposedSchema,
  reopenBody,
} from "./linkSchema.js";
import { linkRows, linksPage } from "./linksPage.js";
import { presentOne } from "./load.js";
import { mayKeepCatalogue, maySeeCatalogue } from "./policy.js";
import { presentVerdict } from "./presenter.js";

const planIndicatorNotFound = () =>
  new ApiError(404, "plan-indicator-not-found", {
    vi: "Không tìm thấy chỉ tiêu của kế hoạch.",
    en: "No such indicator of a plan.",
  });

const directionNeeded = () =>
  new ApiError(400, "direction-needed", {
    vi: "Vui lòng chọn chiều hướng tốt của chỉ tiêu: tăng hay giảm.",
    en: "Say whether higher or lower is better.",
  });

/** What indicators of plans mean in the catalogue: proposed by meaning, confirmed by a person. */
export function linkRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/links",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "Indicators of plans with what they are linked to, and what they may mean",
      querystring: linksQuery,
      response: answers({ 200: linksSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, (context) => linksPage(context, request.query, person), "read");
    },
  });
  app.route({
    method: "GET",
    url: "/api/links.csv",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "Indicators of plans with what they are linked to, as CSV",
      querystring: linksQuery,
      response: answers({ 200: z.string() }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const all = { ...request.query, cursor: undefined, limit: 100_000 };
      const page = await inTenant(
        deps,
        effects,
        person,
        (context) => linksPage(context, all, person),
        "read",
      );
      return sendCsv(reply, "noi-danh-muc", linkRows(page));
    },
  });
  app.route({
    method: "POST",
    url: "/api/links",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Confirm, change or take away links; verdicts follow at once",
      body: linkBody,
      response: answers({ 200: linkedSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        await setLinks(context, request.body.links);
        return {
          links: await presentLinks(
            context,
            request.body.links.map(({ planIndicatorId }) => planIndicatorId),
          ),
        };
      }),
  });
  app.route({
    method: "POST",
    url: "/api/links/propose",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Propose links for a plan's indicators by meaning",
      body: proposeBody,
      response: answers({ 200: proposedSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const plan = await findPlan(context, request.body.plan);
        return { proposed: plan === undefined ? 0 : await proposeLinks(context, plan.id) };
      }),
  });
  app.route({
    method: "POST",
    url: "/api/links/reopen",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Take decisions on links back: what means the same is proposed again",
      body: reopenBody,
      response: answers({ 200: linkedSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        await reopenLinks(context, request.body.planIndicatorIds);
        return { links: await presentLinks(context, request.body.planIndicatorIds) };
      }),
  });
  createRoute(app, deps, effects);
}

function createRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/links/create",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Make a catalogue entry of a plan's indicator and link it",
      body: createBody,
      response: answers({ 201: createdSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { planIndicatorId, direction, name, ...fields } = request.body;
      if (direction === undefined) throw directionNeeded();
      const made = await inTenant(deps, effects, person, async (context) => {
        const [row] = (await findPlanIndicators(context, { ids: [planIndicatorId] })).items;
        if (row === undefined) throw planIndicatorNotFound();
        const { id } = await addIndicator(context, {
          measure: row.measure,
          frameworks: await findServedGoals(context, planIndicatorId),
          ...definedFields(fields),
          name: name ?? [row.parentName, row.name].filter((part) => part !== null).join(" - "),
          direction,
        });
        await addAuditEntry(context, {
          action: "indicator-made-from-plan",
          subjectKind: "indicator",
          subjectId: id,
          detail: { planIndicatorId },
        });
        await setLinks(context, [{ planIndicatorId, indicatorId: id, breakdown: row.breakdown }]);
        const [link] = await presentLinks(context, [planIndicatorId]);
        if (link === undefined) throw planIndicatorNotFound();
        return { indicator: await presentOne(context, id, person), link };
      });
      return reply.code(201).send(made);
    },
  });
}

async function presentLinks(
  context: TenantContext,
  ids: readonly string[],
): Promise<z.infer<typeof linkedSchema>["links"]> {
  const { items } = await findPlanIndicators(context, { ids });
  const verdicts = await findVerdicts(context, ids);
  return items.map(({ id, indicatorId, link }) => ({
    planIndicatorId: id,
    indicatorId,
    link,
    verdict: verdicts.has(id) ? presentVerdict(verdicts.get(id)) : null,
  }));
}
