import { findStandingDismissals } from "@lotrinh/store/dismissals";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { loadDocument } from "../documents/load.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { vietnamDay } from "../vietnamDay.js";
import { actRoutes } from "./actRoutes.js";
import { type CheckThread, makeCheckThread } from "./checkThread.js";
import { dismissRoutes } from "./dismissRoutes.js";
import { cacheFindings, loadOthers, loadState, loadTask, stateKey } from "./findings.js";
import { maySeeFindings } from "./policy.js";
import { findingAbilities, presentDismissal, presentFindings } from "./presenter.js";
import { conflictsSchema, dismissalsSchema, findingsSchema } from "./schema.js";

/** What the check finds in a document, what was set aside of it and in the province, and setting aside. */
export function checkRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  findingsRoutes(app, deps, effects);
  dismissalsOfDocumentRoute(app, deps, effects);
  dismissRoutes(app, deps, effects);
  actRoutes(app, deps, effects);
}

function findingsRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const thread = makeCheckThread();
  app.addHook("onClose", thread.close);
  findingsRoute(app, deps, effects, thread);
  conflictsRoute(app, deps, effects, thread);
}

function findingsRoute(app: App, deps: ServerDeps, effects: Effects, thread: CheckThread): void {
  const findFindings = cacheFindings();
  app.route({
    method: "GET",
    url: "/api/documents/:id/findings",
    config: { policy: maySeeFindings },
    schema: {
      summary: "What the check finds in a document as people corrected its reading",
      params: idParams,
      response: answers({ 200: findingsSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const today = vietnamDay(effects.now());
      const read = <T>(work: Parameters<typeof inTenant<T>>[3]) =>
        inTenant(deps, effects, person, work, "read");
      const state = await read((context) => loadState(context, request.params.id));
      const found = await findFindings(
        `${deps.tenant}/${stateKey(state)}/${today}/${state.register}`,
        async () => thread.check(await read((context) => loadTask(context, state, today))),
      );
      const { readingId, sequence, dismissals } = state;
      const findings = presentFindings(found, dismissals, person);
      return { readingId, sequence, findings, can: findingAbilities(person) };
    },
  });
}

function conflictsRoute(app: App, deps: ServerDeps, effects: Effects, thread: CheckThread): void {
  const findConflicts = cacheFindings();
  app.route({
    method: "GET",
    url: "/api/documents/:id/conflicts",
    config: { policy: maySeeFindings },
    schema: {
      summary:
        "What in a document contradicts, repeats or leaves out what other documents of the province say",
      params: idParams,
      response: answers({ 200: conflictsSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const today = vietnamDay(effects.now());
      const read = <T>(work: Parameters<typeof inTenant<T>>[3]) =>
        inTenant(deps, effects, person, work, "read");
      const state = await read((context) => loadState(context, request.params.id));
      const others = await loadOthers(read, state.documentId);
      const beside = others.map(({ key }) => key).join(" ");
      const found = await findConflicts(`${deps.tenant}/${stateKey(state)}/${today} ${beside}`, async () =>
        thread.compare(await read((context) => loadTask(context, state, today)), others),
      );
      const { readingId, sequence, dismissals } = state;
      const findings = presentFindings(found, dismissals, person, others);
      return { readingId, sequence, findings, compared: others.length, can: findingAbilities(person) };
    },
  });
}

function dismissalsOfDocumentRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/dismissals",
    config: { policy: maySeeFindings },
    schema: {
      summary: "What was set aside of a document's findings: of itself, and in the whole province",
      params: idParams,
      response: answers({ 200: dismissalsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const { id } = await loadDocument(context, request.params.id);
          const rows = await findStandingDismissals(context, id);
          const dismissals = rows.map((row) => presentDismissal(row, person));
          return { dismissals, can: findingAbilities(person) };
        },
        "read",
      );
    },
  });
}
