import { endPlan } from "@lotrinh/store/plan/putIntoForce";
import { findPlansInForce } from "@lotrinh/store/plans";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { vietnamDay } from "../vietnamDay.js";
import { assignmentRoutes } from "./assignmentRoutes.js";
import { presentDetail } from "./detail.js";
import { changeDuty, presentCalendar, presentDuties } from "./duties.js";
import { forceRoutes } from "./forceRoutes.js";
import { presentPlanIndicators } from "./indicators.js";
import { loadManagedPlan, loadPlan } from "./load.js";
import { mayManageSomePlan, mayReadPlans } from "./policy.js";
import { dutyChangeBody, endBody } from "./requests.js";
import {
  dutiesQuery,
  dutiesSchema,
  indicatorsSchema,
  oneDutySchema,
  onePlanSchema,
  planDetailSchema,
  plansQuery,
  plansSchema,
} from "./schema.js";
import { presentPlan, presentPlans } from "./summary.js";
import { taskRoutes } from "./taskRoutes.js";
import { taskParams } from "./taskSchema.js";

/** Plans in force: what they promise, who does what, how they change. */
export function planRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  readingRoutes(app, deps, effects);
  dutyRoutes(app, deps, effects);
  endRoute(app, deps, effects);
  forceRoutes(app, deps, effects);
  assignmentRoutes(app, deps, effects);
  taskRoutes(app, deps, effects);
}

function readingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/plans",
    config: { policy: mayReadPlans },
    schema: {
      summary: "Plans in force with their facts, newest first",
      querystring: plansQuery,
      response: answers({ 200: plansSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { state } = request.query;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const plans = await presentPlans(context, person, await findPlansInForce(context));
          return { plans: plans.filter((plan) => state === undefined || plan.state === state) };
        },
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/plans/:id",
    config: { policy: mayReadPlans },
    schema: {
      summary: "One plan: goals, targets, documents, history",
      params: idParams,
      response: answers({ 200: planDetailSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => presentDetail(context, person, await loadPlan(context, request.params.id)),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/plans/:id/indicators",
    config: { policy: mayReadPlans },
    schema: {
      summary: "Indicators of a plan with milestones, who reports them, and their verdicts",
      params: idParams,
      response: answers({ 200: indicatorsSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const plan = await loadPlan(context, request.params.id);
          return { indicators: await presentPlanIndicators(context, plan.id) };
        },
        "read",
      ),
  });
}

function dutyRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/plans/:id/duties",
    config: { policy: mayReadPlans },
    schema: {
      summary:
        "Reporting duties and their rounds as a calendar: a year back, two years ahead unless asked otherwise",
      params: idParams,
      querystring: dutiesQuery,
      response: answers({ 200: dutiesSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const plan = await loadPlan(context, request.params.id);
          const today = vietnamDay(context.now());
          const window = {
            from: request.query.from ?? yearsFrom(today, -1),
            to: request.query.to ?? yearsFrom(today, 2),
          };
          return {
            duties: await presentDuties(context, plan.id),
            calendar: await presentCalendar(context, plan.id, window),
          };
        },
        "read",
      ),
  });
  app.route({
    method: "PATCH",
    url: "/api/plans/:id/duties/:part",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Change how a duty's rounds come and what they ask, for rounds that aren't open yet",
      params: taskParams,
      body: dutyChangeBody,
      response: answers({ 200: oneDutySchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, part } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadManagedPlan(context, person, id);
        return { duty: await changeDuty(context, plan.id, part, request.body) };
      });
    },
  });
}

function yearsFrom(day: string, years: number): string {
  const year = (Number(day.slice(0, 4)) + years).toString().padStart(4, "0");
  return `${year}${day.slice(4)}`;
}

function endRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/plans/:id/end",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "End a plan: open rounds go on, no new ones open",
      params: idParams,
      body: endBody,
      response: answers({ 200: onePlanSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadManagedPlan(context, person, request.params.id);
        return { plan: await presentPlan(context, person, await endPlan(context, plan.id, request.body)) };
      });
    },
  });
}
