import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import fastify, { LogController } from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { oidcRoutes } from "./account/oidcRoutes.js";
import { accountRoutes } from "./account/routes.js";
import { signInRoutes } from "./account/signInRoutes.js";
import { addressNotFound } from "./apiError.js";
import type { App } from "./app.js";
import { auditRoutes } from "./audit/routes.js";
import { calendarRoutes } from "./calendar/routes.js";
import { checkRoutes } from "./check/routes.js";
import type { Effects, ServerDeps } from "./deps.js";
import { deskRoutes } from "./desk/routes.js";
import { contentRoutes } from "./documents/content.js";
import { progressRoute } from "./documents/progress.js";
import { documentRoutes } from "./documents/routes.js";
import { uploadRoute } from "./documents/upload.js";
import { documentOutRoutes } from "./documentsOut/routes.js";
import { handleError } from "./errorHandler.js";
import { evaluationRoutes } from "./evaluation/routes.js";
import { graphRoutes } from "./graph/routes.js";
import { healthRoutes } from "./health/routes.js";
import { linkRoutes } from "./indicators/linkRoutes.js";
import { indicatorRoutes } from "./indicators/routes.js";
import { seriesRoutes } from "./indicators/seriesRoutes.js";
import { noticeRoutes } from "./notices/routes.js";
import { claimRoutes } from "./observations/claimRoutes.js";
import { importHistoryRoutes } from "./observations/importHistory.js";
import { importRoutes } from "./observations/importRoutes.js";
import { observationRoutes } from "./observations/routes.js";
import { describeApi, openapiRoute } from "./openapi.js";
import { delegationRoutes } from "./people/delegationRoutes.js";
import { peopleImportRoutes } from "./people/importRoutes.js";
import { peopleRoutes } from "./people/routes.js";
import { planRoutes } from "./plans/routes.js";
import { portalDataRoutes } from "./portal/dataRoutes.js";
import { feedbackRoute } from "./portal/feedbackRoute.js";
import { portalRoutes } from "./portal/routes.js";
import { protect } from "./protection.js";
import { publicationRoutes } from "./publication/routes.js";
import { reportRoutes } from "./reports/routes.js";
import { reviewRoutes } from "./review/routes.js";
import { roundRoutes } from "./rounds/routes.js";
import { guardRoutes } from "./session/guard.js";
import { sessionRoutes } from "./session/routes.js";
import { settingsRoutes } from "./settings/routes.js";
import { synthesisRoutes } from "./synthesis/routes.js";
import { tableRoutes } from "./tables/routes.js";
import { reportOutlineRoutes } from "./templates/reportOutlineRoutes.js";
import { templateRoutes } from "./templates/routes.js";
import { unitImportRoutes } from "./units/importRoutes.js";
import { placeImportRoutes } from "./units/placeImportRoutes.js";
import { placeRoutes } from "./units/placeRoutes.js";
import { unitRoutes } from "./units/routes.js";
import { successionRoutes } from "./units/successionRoutes.js";
import { serveWebApp } from "./webApp.js";

export const realEffects: Effects = {
  now: () => new Date(),
  randomBytes,
  sleep: (milliseconds) => sleep(milliseconds),
};

/** Largest body of a request that is no upload, in bytes. */
const largestBody = 2 * 1024 * 1024;

/** Builds the HTTP application: all slices behind the same protection. It listens once it is told to. */
export async function buildServer(deps: ServerDeps, effects: Effects = realEffects): Promise<App> {
  const app: App = fastify({
    logger: { level: deps.logLevel ?? "warn", stream: process.stderr, redact: ["req.headers"] },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    frameworkErrors: handleError,
    forceCloseConnections: true,
    requestTimeout: 15 * 60_000,
    // the proxy that makes it https says who asks; without one nobody is believed to pass a request on
    trustProxy: (_address, hop) => deps.access.secure && hop === 0,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(handleError);
  app.setNotFoundHandler(() => {
    throw addressNotFound();
  });
  await protect(app, deps);
  await describeApi(app);
  guardRoutes(app, deps, effects);
  registerSlices(app, deps, effects);
  await feedbackRoute(app, deps, effects);
  await serveWebApp(app, deps.webRoot);
  return app;
}

function registerSlices(app: App, deps: ServerDeps, effects: Effects): void {
  healthRoutes(app, deps);
  sessionRoutes(app, deps, effects);
  signInRoutes(app, deps, effects);
  oidcRoutes(app, deps, effects);
  accountRoutes(app, deps, effects);
  noticeRoutes(app, deps, effects);
  calendarRoutes(app, deps, effects);
  auditRoutes(app, deps, effects);
  peopleImportRoutes(app, deps, effects);
  peopleRoutes(app, deps, effects);
  delegationRoutes(app, deps, effects);
  unitImportRoutes(app, deps, effects);
  unitRoutes(app, deps, effects);
  successionRoutes(app, deps, effects);
  placeRoutes(app, deps, effects);
  placeImportRoutes(app, deps, effects);
  settingsRoutes(app, deps, effects);
  documentRoutes(app, deps, effects);
  uploadRoute(app, deps, effects);
  progressRoute(app, deps, effects);
  contentRoutes(app, deps, effects);
  reviewRoutes(app, deps, effects);
  checkRoutes(app, deps, effects);
  graphRoutes(app, deps, effects);
  indicatorRoutes(app, deps, effects);
  seriesRoutes(app, deps, effects);
  linkRoutes(app, deps, effects);
  observationRoutes(app, deps, effects);
  importHistoryRoutes(app, deps, effects);
  importRoutes(app, deps, effects);
  claimRoutes(app, deps, effects);
  planRoutes(app, deps, effects);
  roundRoutes(app, deps, effects);
  reportRoutes(app, deps, effects);
  deskRoutes(app, deps, effects);
  evaluationRoutes(app, deps, effects);
  publicationRoutes(app, deps, effects);
  portalRoutes(app, deps, effects);
  portalDataRoutes(app, deps, effects);
  synthesisRoutes(app, deps, effects);
  templateRoutes(app, deps, effects);
  tableRoutes(app, effects);
  reportOutlineRoutes(app, deps, effects);
  documentOutRoutes(app, deps, effects);
  openapiRoute(app);
}
