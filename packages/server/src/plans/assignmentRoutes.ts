import { findAssignments } from "@lotrinh/store/plan/assignments";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { provinceName } from "../tenantName.js";
import { vietnamDay } from "../vietnamDay.js";
import { presentAssignments } from "./assigned.js";
import { changeAssignments } from "./changeAssignments.js";
import { loadDirectory } from "./directory.js";
import { loadManagedPlan, loadPlan } from "./load.js";
import { mayManageSomePlan, mayReadPlans } from "./policy.js";
import {
  assignmentsQuery,
  assignmentsSchema,
  changeAssignmentsBody,
  passBody,
  passedSchema,
  passesSchema,
} from "./requests.js";
import { passAssignments, proposePasses } from "./succession.js";

/** Who has what of a plan, and how that passes on. */
export function assignmentRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  givingRoutes(app, deps, effects);
  successionRoutes(app, deps, effects);
}

function givingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/plans/:id/assignments",
    config: { policy: mayReadPlans },
    schema: {
      summary: "Who has what now; with `ended` also who had it before",
      params: idParams,
      querystring: assignmentsQuery,
      response: answers({ 200: assignmentsSchema }),
    },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const plan = await loadPlan(context, request.params.id);
          const when = request.query.ended === "true" ? {} : { on: vietnamDay(context.now()) };
          const rows = await findAssignments(context, { planId: plan.id, ...when });
          return { assignments: await presentAssignments(context, rows) };
        },
        "read",
      ),
  });
  app.route({
    method: "POST",
    url: "/api/plans/:id/assignments",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Give items to units or take them away, with the reason; open rounds follow",
      params: idParams,
      body: changeAssignmentsBody,
      response: answers({ 200: assignmentsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadManagedPlan(context, person, request.params.id);
        await changeAssignments(context, plan.id, request.body);
        const on = vietnamDay(context.now());
        const rows = await findAssignments(context, { planId: plan.id, on });
        return { assignments: await presentAssignments(context, rows) };
      });
    },
  });
}

function successionRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/plans/:id/succession",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "What units that are no more have of a plan, and to whom it is proposed to pass",
      params: idParams,
      response: answers({ 200: passesSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const province = await provinceName(deps);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const plan = await loadManagedPlan(context, person, request.params.id);
          return { passes: await proposePasses(context, plan, await loadDirectory(context, province)) };
        },
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/plans/:id/succession",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Pass on what was confirmed: assignments, and open reports with what was entered",
      params: idParams,
      body: passBody,
      response: answers({ 200: passedSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const province = await provinceName(deps);
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadManagedPlan(context, person, request.params.id);
        return passAssignments(context, plan, await loadDirectory(context, province), request.body);
      });
    },
  });
}
