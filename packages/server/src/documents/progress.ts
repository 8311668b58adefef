import { Readable } from "node:stream";
import { findDocumentDetails } from "@lotrinh/store/documentDetails";
import { findDocument } from "@lotrinh/store/documents";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { loadDocument } from "./load.js";
import { mayRead } from "./policy.js";
import { presentState } from "./presenter.js";

/** How often the database is asked, and how long a silent stream waits before it says that it lives. */
const pollInterval = 500;
const pollsBeforeSign = 30;

/** Streams how far the reading of a document is, as server-sent events, until it is read or has failed. */
export function progressRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/progress",
    compress: false,
    config: { policy: mayRead, passive: true },
    schema: {
      summary: "Progress of reading: server-sent events of `{state, progress, problem}`",
      params: idParams,
      produces: ["text/event-stream"],
      response: answers({ 200: sentAsIs(z.string()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { id } = await inTenant(
        deps,
        effects,
        person,
        (context) => loadDocument(context, request.params.id),
        "read",
      );
      const events = Readable.from(progressEvents(deps, effects, person, id), { objectMode: false });
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("cache-control", "no-cache, no-transform")
        .header("x-accel-buffering", "no")
        .send(events);
    },
  });
}

async function* progressEvents(
  deps: ServerDeps,
  effects: Effects,
  person: Person,
  id: string,
): AsyncGenerator<string> {
  let last = "";
  let silent = 0;
  for (;;) {
    const state = await readState(deps, effects, person, id);
    if (state === undefined) return;
    const data = JSON.stringify(state);
    silent = data === last ? silent + 1 : 0;
    if (data !== last) yield `data: ${data}\n\n`;
    else if (silent % pollsBeforeSign === 0) yield ": still here\n\n";
    if (state.state === "read" || state.state === "failed") return;
    last = data;
    await effects.sleep(pollInterval);
  }
}

function readState(deps: ServerDeps, effects: Effects, person: Person, id: string) {
  return inTenant(
    deps,
    effects,
    person,
    async (context) => {
      const document = await findDocument(context, id);
      const detail = (await findDocumentDetails(context, [id])).get(id);
      return document === undefined || detail === undefined ? undefined : presentState(document, detail);
    },
    "read",
  );
}
