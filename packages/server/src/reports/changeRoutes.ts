import { Readable } from "node:stream";
import type { TenantContext } from "@lotrinh/store/context";
import { findComments } from "@lotrinh/store/reporting/comments";
import { findFieldsSince } from "@lotrinh/store/reporting/fields";
import { findSession } from "@lotrinh/store/sessions";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf, tokenOf } from "../session/guard.js";
import { findIdentity } from "../session/identity.js";
import { isIdle } from "../session/idle.js";
import { inTenant } from "../tenancy.js";
import type { ReportHub, Watcher } from "./hub.js";
import { loadReport, statusOf } from "./load.js";
import { loadNames } from "./names.js";
import { mayAskForReports } from "./policy.js";
import { presentField } from "./presentField.js";
import { changesSchema, sinceQuery } from "./requests.js";

type Changes = z.infer<typeof changesSchema>;

/** How long a stream waits at most before it looks again: what happens in another server isn't announced here. */
const longestWait = 5_000;
/** Waits without news after which a stream says that it lives. */
const waitsBeforeSign = 3;

/** What changed in a report since: asked for once, or streamed while the form is open. */
export function changeRoutes(app: App, deps: ServerDeps, effects: Effects, hub: ReportHub): void {
  app.route({
    method: "GET",
    url: "/api/reports/:id/changes",
    config: { policy: mayAskForReports, passive: true },
    schema: {
      summary: "Fields that were saved since a change, and how the report stands",
      params: idParams,
      querystring: sinceQuery,
      response: answers({ 200: changesSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id } = request.params;
      return inTenant(
        deps,
        effects,
        person,
        (context) => changesOf(context, person, id, request.query.since, hub),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/reports/:id/events",
    compress: false,
    config: { policy: mayAskForReports, passive: true },
    schema: {
      summary: "The same as server-sent events, at each change, while the form is open",
      params: idParams,
      querystring: sinceQuery,
      produces: ["text/event-stream"],
      response: answers({ 200: sentAsIs(z.string()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { id } = await inTenant(
        deps,
        effects,
        person,
        (context) => loadReport(context, person, request.params.id),
        "read",
      );
      const watcher = hub.join(id, person.id, person.name);
      // The stream itself would notice only once its wait is over; the others are told at once.
      reply.raw.once("close", watcher.leave);
      const watching = { person, token: tokenOf(request), id, since: request.query.since };
      const stream = changeEvents(deps, effects, hub, watcher, watching);
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("cache-control", "no-cache, no-transform")
        .header("x-accel-buffering", "no")
        .send(Readable.from(stream, { objectMode: false }));
    },
  });
}

interface Watching {
  readonly person: Person;
  /** Of the session that the stream was opened with. */
  readonly token: string;
  readonly id: string;
  readonly since: number;
}

async function* changeEvents(
  deps: ServerDeps,
  effects: Effects,
  hub: ReportHub,
  watcher: Watcher,
  watching: Watching,
): AsyncGenerator<string> {
  try {
    let from = watching.since;
    let last = "";
    let silent = 0;
    for (;;) {
      const changes = await changesNow(deps, effects, { ...watching, since: from }, hub);
      if (changes === undefined) return;
      const { fields, ...standing } = changes;
      const data = JSON.stringify(standing);
      if (fields.length > 0 || data !== last) yield `data: ${JSON.stringify(changes)}\n\n`;
      else if (silent++ % waitsBeforeSign === 0) yield ": still here\n\n";
      last = data;
      from = changes.change;
      await watcher.changed(longestWait);
    }
  } finally {
    watcher.leave();
  }
}

/** Who watches may have lost the post meanwhile, or the session has ended: then the stream ends. */
function changesNow(
  deps: ServerDeps,
  effects: Effects,
  { person: { id: personId }, token, id, since }: Watching,
  hub: ReportHub,
): Promise<Changes | undefined> {
  return inTenant(
    deps,
    effects,
    null,
    async (context) => {
      const session = await findSession(context, token);
      if (session === undefined || (await isIdle(context, deps.access, session))) return undefined;
      const person = await findIdentity(context, personId);
      return person === undefined
        ? undefined
        : changesOf(context, person, id, since, hub).catch(() => undefined);
    },
    "read",
  );
}

async function changesOf(
  context: TenantContext,
  person: Person,
  id: string,
  since: number,
  hub: ReportHub,
): Promise<Changes> {
  const head = await loadReport(context, person, id);
  const fields = await findFieldsSince(context, id, since);
  const nameOf = await loadNames(
    context,
    fields.map(({ updated_by }) => updated_by),
  );
  const comments = await findComments(context, [id]);
  return {
    change: head.change_sequence,
    fields: fields.map((row) => presentField(row, nameOf)),
    status: statusOf(head.state),
    dueOn: head.due_on,
    cutoff: head.cutoff,
    comments: comments.filter(({ resolved_at }) => resolved_at === null).length,
    people: hub.others(id, person.id),
  };
}
