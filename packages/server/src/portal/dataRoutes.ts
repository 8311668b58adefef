import { atomFeed } from "@lotrinh/publish/opendata/atom";
import { dcatCatalogue, distributions } from "@lotrinh/publish/opendata/dcat";
import { findSdgSeries } from "@lotrinh/publish/opendata/sdgSeries";
import { sdmxCoverage } from "@lotrinh/publish/opendata/sdmxCoverage";
import type { TenantContext } from "@lotrinh/store/context";
import { findPublicIndicators, findPublicRevisions } from "@lotrinh/store/publication/publicIndicators";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { sentAsIs } from "../schema.js";
import { inTenant } from "../tenancy.js";
import { htmlType, sendPublic } from "./answer.js";
import { type DataFile, dataFiles, filesPerMinute } from "./dataFiles.js";
import { findDataset, findDatasets, wholeSlug } from "./datasets.js";
import { revisionText } from "./pages/indicator.js";
import { dataPage, notFoundPage } from "./pages/lists.js";
import { mayReadPortal } from "./policy.js";
import { publicApi } from "./publicApi.js";
import { type Site, sayOf } from "./site.js";
import { siteOf } from "./siteOf.js";

const langQuery = z.object({ lang: z.string().max(10).optional() });
const fileParams = z.object({ slug: z.string().max(120), file: z.string().max(40) });

/** A file as it is, 304 for a reader who has it, or a page that says that there is none. */
const publicFile = {
  200: sentAsIs(z.string().describe("The file; its ETag tells when it changes.")),
  304: sentAsIs(z.string().describe("Unchanged.")),
  "4xx": sentAsIs(z.string().describe("A page that says that nothing is published there.")),
};

/** The open data behind the portal: files, catalogue, feed of revisions, and their description. */
export function portalDataRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const read = <T>(
    request: FastifyRequest<{ Querystring: { lang?: string | undefined } }>,
    work: (context: TenantContext, site: Site) => Promise<T>,
  ) =>
    inTenant(
      deps,
      effects,
      null,
      async (context) => work(context, await siteOf(context, request, deps)),
      "read",
    );
  app.route({
    method: "GET",
    url: "/cong/du-lieu",
    config: { policy: mayReadPortal },
    schema: { hide: true, querystring: langQuery },
    handler: async (request, reply) => {
      const body = await read(request, async (context, site) => {
        const rows = await findPublicIndicators(context);
        const held = sdmxCoverage(
          rows.map(({ goals, measure }) => ({ sdgSeries: findSdgSeries(goals, measure) })),
        );
        return dataPage(site, filesOf(site), held);
      });
      return sendPublic(request, reply, { type: htmlType, body });
    },
  });
  app.route({
    method: "GET",
    url: "/cong/du-lieu/:slug/:file",
    config: { policy: mayReadPortal, rateLimit: { max: filesPerMinute, timeWindow: "1 minute" } },
    schema: {
      summary:
        "Published figures as a file: figures.csv, .json, .xlsx, datapackage.json, sdmx.csv, sdmx.json",
      params: fileParams,
      querystring: langQuery,
      response: publicFile,
    },
    handler: async (request, reply) => {
      const { slug, file } = request.params;
      const write = Object.hasOwn(dataFiles, file) ? dataFiles[file] : undefined;
      const found = await read(request, async (context, site) => ({
        site,
        dataset: write === undefined ? undefined : await findDataset(context, site, slug),
      }));
      if (write === undefined || found.dataset === undefined) return sendNotFound(request, reply, found.site);
      return sendOpen(request, reply, await write(found.dataset));
    },
  });
  app.route({
    method: "GET",
    url: "/cong/danh-muc.jsonld",
    config: { policy: mayReadPortal },
    schema: {
      summary: "Catalogue of the open data (DCAT-AP 3.0.1, JSON-LD)",
      querystring: langQuery,
      response: publicFile,
    },
    handler: async (request, reply) => {
      const body = await read(request, async (context, site) =>
        JSON.stringify(await catalogueOf(context, site)),
      );
      return sendOpen(request, reply, { type: "application/ld+json; charset=utf-8", body });
    },
  });
  app.route({
    method: "GET",
    url: "/cong/cap-nhat.atom",
    config: { policy: mayReadPortal },
    schema: {
      summary: "Feed of revised figures (Atom)",
      querystring: langQuery,
      response: publicFile,
    },
    handler: async (request, reply) => {
      const body = await read(request, feedOf);
      return sendOpen(request, reply, { type: "application/atom+xml; charset=utf-8", body });
    },
  });
  app.route({
    method: "GET",
    url: "/cong/openapi.json",
    config: { policy: mayReadPortal },
    schema: { hide: true, querystring: langQuery },
    handler: async (request, reply) => {
      const body = await read(request, async (_, site) => JSON.stringify(publicApi(site)));
      return sendOpen(request, reply, { type: "application/json; charset=utf-8", body });
    },
  });
}

/** Sends what is open to pages of other sites as well: nothing in it depends on who asks. */
function sendOpen(request: FastifyRequest, reply: FastifyReply, file: DataFile): FastifyReply {
  reply
    .header("access-control-allow-origin", "*")
    .header("access-control-expose-headers", "ETag, Retry-After")
    .header("cross-origin-resource-policy", "cross-origin");
  return sendPublic(request, reply, file);
}

function sendNotFound(request: FastifyRequest, reply: FastifyReply, site: Site): FastifyReply {
  return sendPublic(request, reply, { type: htmlType, body: notFoundPage(site), status: 404 });
}

function filesOf(site: Site) {
  const say = sayOf(site);
  const files = distributions.map(({ end, title }) => ({
    href: `/cong/du-lieu/${wholeSlug}/${end}`,
    title,
  }));
  return [
    ...files,
    { href: "/cong/danh-muc.jsonld", title: "DCAT-AP 3.0.1 (JSON-LD)" },
    { href: "/cong/openapi.json", title: "OpenAPI 3.1" },
    { href: "/cong/cap-nhat.atom", title: say("feed") },
  ];
}

async function catalogueOf(context: TenantContext, site: Site): Promise<object> {
  const datasets = await findDatasets(context, site);
  const [{ publisher, license, modified }] = datasets;
  const say = sayOf({ ...site, language: "vi" });
  return dcatCatalogue({
    address: site.address,
    title: say("portal"),
    description: say("lead"),
    publisher,
    license,
    modified,
    service: {
      title: say("data"),
      endpoint: `${site.address}/du-lieu`,
      description: `${site.address}/openapi.json`,
    },
    datasets,
  });
}

async function feedOf(context: TenantContext, site: Site): Promise<string> {
  const revisions = await findPublicRevisions(context, 100);
  const say = sayOf(site);
  const asked = site.language === "en" ? "?lang=en" : "";
  return atomFeed({
    address: `${site.address}/cap-nhat.atom${asked}`,
    home: `${site.address}${asked}`,
    language: site.language,
    title: `${say("revisions")} · ${site.province}`,
    author: site.publisher,
    updated: (revisions[0]?.at ?? new Date(0)).toISOString(),
    entries: revisions.map((revision) => ({
      id: `urn:uuid:${revision.id}`,
      title: revision.name,
      link: `${site.address}/chi-tieu/${revision.slug}${asked}`,
      summary: revisionText(site, revision),
      updated: revision.at.toISOString(),
    })),
  });
}
