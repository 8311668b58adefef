import { frameworks } from "@lotrinh/core/catalogue/frameworks";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { mayKeepCatalogue } from "../indicators/policy.js";
import { idParams } from "../schema.js";
import { loadGoal, loadGoals, loadMainstreaming } from "./goals.js";
import { loadMap, loadShapes } from "./map.js";
import { loadOverview } from "./overview.js";
import { planGoalRoutes } from "./planGoals.js";
import { loadPlanProgress } from "./planProgress.js";
import { noParams, noQuery, readRoute } from "./readRoute.js";
import {
  asOfQuery,
  frameworkQuery,
  frameworksSchema,
  goalParams,
  goalSchema,
  goalsSchema,
  mainstreamingSchema,
  mapQuery,
  mapSchema,
  overviewQuery,
  overviewSchema,
  planProgressSchema,
  planQuery,
  shapesQuery,
  shapesSchema,
  unitProgressSchema,
  unknownsQuery,
  unknownsSchema,
  workingAnswer,
} from "./schema.js";
import { setShapesRoute } from "./setShapes.js";
import {
  goalRows,
  goalsRows,
  mainstreamingRows,
  mapRows,
  overviewRows,
  planRows,
  unitRows,
  unknownsRows,
  workingTable,
} from "./tables.js";
import { loadUnitProgress } from "./unitProgress.js";
import { loadUnknowns } from "./unknowns.js";
import { loadWorking } from "./working.js";

/** What is on track, what isn't, what we don't know, with the working shown. All but a plan's goals and the shapes of places is only read. */
export function evaluationRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  readRoute(app, deps, effects, {
    url: "/verdicts/:id",
    summary: "A plan indicator's verdict with its working, now or as known on a day",
    params: idParams,
    query: asOfQuery,
    answer: workingAnswer,
    load: (context, { params, query }, person) => loadWorking(context, params.id, query.asOf, person),
    table: { name: "cach-danh-gia", rows: workingTable },
  });
  overviewPages(app, deps, effects);
  goalPages(app, deps, effects);
  mapPages(app, deps, effects);
  planGoalRoutes(app, deps, effects);
  setShapesRoute(app, deps, effects);
}

function overviewPages(app: App, deps: ServerDeps, effects: Effects): void {
  readRoute(app, deps, effects, {
    url: "/overview",
    summary: "The province at a glance: plans, goals, what turned, what is late, what isn't known",
    params: noParams,
    query: overviewQuery,
    answer: overviewSchema,
    load: (context, { query }) => loadOverview(context, query),
    table: { name: "tong-quan", rows: overviewRows },
  });
  readRoute(app, deps, effects, {
    url: "/plans/:id/progress",
    summary: "A plan's indicators and milestones with verdicts, series and projections",
    params: idParams,
    query: planQuery,
    answer: planProgressSchema,
    load: (context, { params, query }, person) =>
      loadPlanProgress(context, params.id, query, mayKeepCatalogue.allows(person)),
    table: { name: "tien-do-ke-hoach", rows: planRows },
  });
  readRoute(app, deps, effects, {
    url: "/units/:id/progress",
    summary: "A unit's indicators, tasks and timeliness",
    params: idParams,
    query: noQuery,
    answer: unitProgressSchema,
    load: (context, { params }) => loadUnitProgress(context, params.id),
    table: { name: "tien-do-don-vi", rows: unitRows },
  });
  readRoute(app, deps, effects, {
    url: "/unknowns",
    summary: "What isn't known: no data, definition, owner, direction or link",
    params: noParams,
    query: unknownsQuery,
    answer: unknownsSchema,
    load: (context, { query }, person) => loadUnknowns(context, query, person),
    table: { name: "dieu-chua-biet", rows: unknownsRows },
  });
}

function goalPages(app: App, deps: ServerDeps, effects: Effects): void {
  readRoute(app, deps, effects, {
    url: "/goals",
    summary: "The goals of a framework over all plans",
    params: noParams,
    query: frameworkQuery,
    answer: goalsSchema,
    load: (context, { query }) => loadGoals(context, query.framework),
    table: { name: "muc-tieu", rows: goalsRows },
  });
  readRoute(app, deps, effects, {
    url: "/goals/:framework/:code",
    summary: "One goal across plans",
    params: goalParams,
    query: noQuery,
    answer: goalSchema,
    load: (context, { params }) => loadGoal(context, params.framework, params.code),
    table: { name: "muc-tieu-qua-cac-ke-hoach", rows: goalRows },
  });
  readRoute(app, deps, effects, {
    url: "/mainstreaming",
    summary: "Which goals each plan and unit has taken up, and what no plan covers",
    params: noParams,
    query: frameworkQuery,
    answer: mainstreamingSchema,
    load: (context, { query }) => loadMainstreaming(context, query.framework),
    table: { name: "long-ghep", rows: mainstreamingRows },
  });
  readRoute(app, deps, effects, {
    url: "/frameworks",
    summary: "Frameworks with their goals and targets",
    params: noParams,
    query: noQuery,
    answer: frameworksSchema,
    load: async () => frameworksSchema.parse({ frameworks }),
  });
}

function mapPages(app: App, deps: ServerDeps, effects: Effects): void {
  readRoute(app, deps, effects, {
    url: "/map",
    summary: "An indicator by place, with stated classes",
    params: noParams,
    query: mapQuery,
    answer: mapSchema,
    load: (context, { query }, person) => loadMap(context, query, person),
    table: { name: "ban-do", rows: mapRows },
  });
  readRoute(app, deps, effects, {
    url: "/map/shapes",
    summary: "The shapes of places as GeoJSON",
    params: noParams,
    query: shapesQuery,
    answer: shapesSchema,
    load: (context, { query }) => loadShapes(context, query.level),
  });
}
