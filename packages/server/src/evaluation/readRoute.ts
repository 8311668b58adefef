import type { CsvCell } from "@lotrinh/publish/opendata/csv";
import type { TenantContext } from "@lotrinh/store/context";
import { z } from "zod";
import type { App } from "../app.js";
import { sendCsv } from "../csv.js";
import type { Effects, ServerDeps } from "../deps.js";
import { maySeeCatalogue } from "../indicators/policy.js";
import type { Person } from "../person.js";
import { sendJson } from "../reply.js";
import { answers, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";

/** A page that is only read, and the table of it to download. */
export interface ReadPage<Params extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType> {
  /** Below `/api`, as Fastify writes it: `/plans/:id/progress`. */
  readonly url: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly answer: Answer;
  readonly load: (
    context: TenantContext,
    asked: { readonly params: z.output<Params>; readonly query: z.output<Query> },
    person: Person,
  ) => Promise<z.output<Answer>>;
  /** The page's table as CSV at the same address with `.csv`; without it there is none. */
  readonly table?: {
    readonly name: string;
    readonly rows: (answer: z.output<Answer>) => readonly (readonly CsvCell[])[];
  };
}

export const noParams = z.object({});
export const noQuery = z.object({});

/** Registers a page that everybody of the province may read, from one moment of the data, with its CSV twin. */
export function readRoute<Params extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>(
  app: App,
  deps: ServerDeps,
  effects: Effects,
  page: ReadPage<Params, Query, Answer>,
): void {
  const { url, summary, params, query, answer, table } = page;
  const load = (request: { readonly params: unknown; readonly query: unknown }, person: Person) =>
    inTenant(
      deps,
      effects,
      person,
      (context) =>
        page.load(
          context,
          { params: params.parse(request.params), query: query.parse(request.query) },
          person,
        ),
      "snapshot",
    );
  app.route({
    method: "GET",
    url: `/api${url}`,
    config: { policy: maySeeCatalogue },
    schema: { summary, params, querystring: query, response: answers({ 200: sentAsIs(answer) }) },
    handler: async (request, reply) =>
      sendJson(reply, JSON.stringify(await load(request, personOf(request)))),
  });
  if (table === undefined) return;
  app.route({
    method: "GET",
    url: `/api${url}.csv`,
    config: { policy: maySeeCatalogue },
    schema: {
      summary: `${summary}, as CSV`,
      params,
      querystring: query,
      response: answers({ 200: z.string() }),
    },
    handler: async (request, reply) =>
      sendCsv(reply, table.name, table.rows(await load(request, personOf(request)))),
  });
}
