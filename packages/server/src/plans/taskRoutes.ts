import { findExtensions } from "@lotrinh/store/reporting/taskStates";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { presentExtension } from "../reports/extension.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { decide } from "./decideExtension.js";
import { loadManagedPlan, loadPlan } from "./load.js";
import { changeOwn, progressOwn, splitOwn } from "./ownTasks.js";
import { mayManageSomePlan, mayProgressTasks, mayReadPlans, maySplitTasks } from "./policy.js";
import {
  changeTaskBody,
  decideBody,
  extensionsSchema,
  oneExtensionSchema,
  oneTaskSchema,
  progressBody,
  splitBody,
  taskParams,
  tasksQuery,
  tasksSchema,
} from "./taskSchema.js";
import { presentPlanTasks } from "./tasks.js";

/** Tasks of a plan, units' own plans of them, requests for more time. */
export function taskRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/plans/:id/tasks",
    config: { policy: mayReadPlans },
    schema: {
      summary: "Tasks of a plan with who does them and how far they are",
      params: idParams,
      querystring: tasksQuery,
      response: answers({ 200: tasksSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const plan = await loadPlan(context, request.params.id);
          return { tasks: await presentPlanTasks(context, person, plan.id, request.query) };
        },
        "read",
      );
    },
  });
  ownTaskRoutes(app, deps, effects);
  progressRoute(app, deps, effects);
  extensionRoutes(app, deps, effects);
}

function ownTaskRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/plans/:id/tasks/:part/split",
    config: { policy: maySplitTasks },
    schema: {
      summary: "A unit makes its own plan of a task: parts with people and days",
      params: taskParams,
      body: splitBody,
      response: answers({ 200: tasksSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, part } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadPlan(context, id);
        return { tasks: await splitOwn(context, person, plan.id, part, request.body) };
      });
    },
  });
  app.route({
    method: "PATCH",
    url: "/api/plans/:id/tasks/:part",
    config: { policy: maySplitTasks },
    schema: {
      summary: "Change a unit's own task",
      params: taskParams,
      body: changeTaskBody,
      response: answers({ 200: oneTaskSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, part } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadPlan(context, id);
        return { task: await changeOwn(context, person, plan.id, part, request.body) };
      });
    },
  });
}

function progressRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/plans/:id/tasks/:part/progress",
    config: { policy: mayProgressTasks },
    schema: {
      summary: "Say how far a unit's own task is",
      params: taskParams,
      body: progressBody,
      response: answers({ 200: oneTaskSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, part } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadPlan(context, id);
        return { task: await progressOwn(context, person, plan.id, part, request.body) };
      });
    },
  });
}

function extensionRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/plans/:id/extensions",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Requests for more time, newest first",
      params: idParams,
      response: answers({ 200: extensionsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const plan = await loadManagedPlan(context, person, request.params.id);
          const rows = await findExtensions(context, { planId: plan.id });
          return { extensions: rows.map((row) => presentExtension(row, person)) };
        },
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/plans/:id/extensions/:part",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Grant or refuse a request for more time",
      params: taskParams,
      body: decideBody,
      response: answers({ 200: oneExtensionSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, part } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        const plan = await loadManagedPlan(context, person, id);
        return { extension: await decide(context, person, plan, part, request.body) };
      });
    },
  });
}
