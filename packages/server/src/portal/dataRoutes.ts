import { atomFeed } from "@lotrinh/publish/opendata/atom";
import { dcatCatalogue, distributions } from "@lotrinh/publish/opendata/dcat";
import type { TenantContext } from "@lotrinh/store/context";
import { findPublicIndicators, findPublicRevisions } from "@lotrinh/store/publication/publicIndicators";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { sentAsIs } from "../schema.js";
import { inTenant } from "../tenancy.js";
import { htmlType, sendPublic } from "./answer.js";
import { dataFiles } from "./dataFiles.js";
import { openDataset, partOf } from "./openData.js";
import { revisionText } from "./pages/indicator.js";
import { dataPage, notFoundPage } from "./pages/lists.js";
import { mayReadPortal } from "./policy.js";
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

/** Slug of the data set that holds all public indicators. */
const whole = "tat-ca";
const wholeTitle = { vi: "Tất cả chỉ tiêu đã công khai", en: "All published indicators" };

/** The open data behind the portal: files, catalogue, feed of revisions. */
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
      const body = await read(request, async (_, site) => dataPage(site, filesOf(site)));
      return sendPublic(request, reply, { type: htmlType, body });
    },
  });
  app.route({
    method: "GET",
    url: "/cong/du-lieu/:slug/:file",
    config: { policy: mayReadPortal, rateLimit: { max: 120, timeWindow: "1 minute" } },
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
        dataset: write === undefined ? undefined : await datasetOf(context, site, slug),
      }));
      if (write === undefined || found.dataset === undefined) return sendNotFound(request, reply, found.site);
      return sendPublic(request, reply, await write(found.dataset));
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
      return sendPublic(request, reply, { type: "application/ld+json; charset=utf-8", body });
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
      return sendPublic(request, reply, { type: "application/atom+xml; charset=utf-8", body });
    },
  });
}

function sendNotFound(request: FastifyRequest, reply: FastifyReply, site: Site): FastifyReply {
  return sendPublic(request, reply, { type: htmlType, body: notFoundPage(site), status: 404 });
}

function filesOf(site: Site) {
  const say = sayOf(site);
  const files = distributions.map(({ end, title }) => ({
    href: `/cong/du-lieu/${whole}/${end}`,
    title,
  }));
  return [
    ...files,
    { href: "/cong/danh-muc.jsonld", title: "DCAT-AP 3.0.1 (JSON-LD)" },
    { href: "/cong/cap-nhat.atom", title: say("feed") },
  ];
}

async function datasetOf(context: TenantContext, site: Site, slug: string) {
  const indicators = await findPublicIndicators(context, slug === whole ? undefined : slug);
  const [first] = indicators;
  if (slug !== whole && first === undefined) return undefined;
  const title = slug === whole || first === undefined ? wholeTitle : { vi: first.name, en: first.name };
  return openDataset(context, site, slug, title, indicators);
}

async function catalogueOf(context: TenantContext, site: Site): Promise<object> {
  const indicators = await findPublicIndicators(context);
  const all = await openDataset(context, site, whole, wholeTitle, indicators);
  const datasets = indicators.map((indicator) => partOf(all, site, indicator));
  return dcatCatalogue({
    address: site.address,
    title: sayOf({ ...site, language: "vi" })("portal"),
    description: sayOf({ ...site, language: "vi" })("lead"),
    publisher: all.publisher,
    modified: all.modified,
    datasets: [all, ...datasets],
  });
}

async function feedOf(context: TenantContext, site: Site): Promise<string> {
  const revisions = await findPublicRevisions(context, 100);
  const say = sayOf(site);
  return atomFeed({
    address: `${site.address}/cap-nhat.atom`,
    home: site.address,
    title: `${say("revisions")} · ${site.province}`,
    author: site.publisher,
    updated: (revisions[0]?.at ?? new Date(0)).toISOString(),
    entries: revisions.map((revision) => ({
      id: `urn:uuid:${revision.id}`,
      title: revision.name,
      link: `${site.address}/chi-tieu/${revision.slug}`,
      summary: revisionText(site, revision),
      updated: revision.at.toISOString(),
    })),
  });
}
