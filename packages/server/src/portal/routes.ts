import { schemaOrgDataset } from "@lotrinh/publish/opendata/schemaOrg";
import type { TenantContext } from "@lotrinh/store/context";
import { isId } from "@lotrinh/store/ids";
import { findPlanGoals } from "@lotrinh/store/plan/items";
import { findFeedback } from "@lotrinh/store/publication/feedback";
import { findPublicIndicators, findPublicRevisions } from "@lotrinh/store/publication/publicIndicators";
import {
  findPublicCommitments,
  findPublicPlanIndicators,
  findPublicPlans,
  findPublicRounds,
} from "@lotrinh/store/publication/publicPlans";
import { findPublicTargets } from "@lotrinh/store/publication/publicUnits";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { inTenant } from "../tenancy.js";
import { vietnamDay } from "../vietnamDay.js";
import { htmlType, prepare, sendPrepared, sendPublic } from "./answer.js";
import { findDataset, wholeSlug } from "./datasets.js";
import { loadIndicatorView } from "./indicatorView.js";
import { openDataset } from "./openData.js";
import { makePageCache } from "./pageCache.js";
import { datasetPage } from "./pages/dataset.js";
import { embeddedChart, indicatorPage } from "./pages/indicator.js";
import { homePage, indicatorsPage, notFoundPage, plansPage } from "./pages/lists.js";
import { planPage } from "./pages/plan.js";
import { type Commitments, unitPage, unitsPage } from "./pages/units.js";
import { mayReadPortal } from "./policy.js";
import type { Site } from "./site.js";
import { siteOf } from "./siteOf.js";
import { portalStyle } from "./style.js";

const portalQuery = z.object({ lang: z.string().max(10).optional(), q: z.string().max(200).optional() });
const slugParams = z.object({ slug: z.string().max(120) });

interface Asked {
  readonly slug: string;
  readonly q: string;
  readonly now: Date;
}

/** Makes a page; undefined: there is none at this address. */
type MakePage = (context: TenantContext, site: Site, asked: Asked) => Promise<string | undefined>;

/** The public portal: pages made on the server, without script; only what is published stands in them. */
export function portalRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const cache = makePageCache(deps.store);
  const pageRoute = (url: string, make: MakePage) => {
    app.route({
      method: "GET",
      url,
      config: {
        policy: mayReadPortal,
        rateLimit: { max: deps.requestsPerMinute ?? 600, timeWindow: "1 minute" },
      },
      schema: { hide: true, querystring: portalQuery, params: slugParams.partial() },
      handler: async (request, reply) => {
        const now = effects.now();
        const asked = { slug: request.params.slug ?? "", q: request.query.q?.trim() ?? "", now };
        const inSite = <T>(work: (context: TenantContext, site: Site) => Promise<T>) =>
          inTenant(
            deps,
            effects,
            null,
            async (context) => work(context, await siteOf(context, request, deps)),
            "read",
          );
        const makeNow = () => inSite(async (context, site) => (await make(context, site, asked)) ?? null);
        const made =
          asked.q === ""
            ? await cache.fetch(addressOf(request, now), makeNow)
            : await makeNow().then((text) => (text === null ? null : prepare(text)));
        if (made !== null) return sendPrepared(request, reply, made);
        const body = await inSite(async (_, site) => notFoundPage(site));
        return sendPublic(request, reply, { type: htmlType, body, status: 404 });
      },
    });
  };
  pageRoute("/cong", async (context, site, { q }) =>
    homePage(site, {
      plans: await findPublicPlans(context),
      indicators: await findPublicIndicators(context),
      search: q,
    }),
  );
  pageRoute("/cong/ke-hoach", async (context, site) => plansPage(site, await findPublicPlans(context)));
  pageRoute("/cong/chi-tieu", async (context, site) =>
    indicatorsPage(site, await findPublicIndicators(context)),
  );
  pageRoute("/cong/don-vi", async (context, site) => unitsPage(site, await commitmentsOf(context)));
  pageRoute("/cong/don-vi/:slug", async (context, site, { slug }) =>
    isId(slug) ? unitPage(site, await commitmentsOf(context, slug)) : undefined,
  );
  pageRoute("/cong/ke-hoach/:slug", publicPlan);
  pageRoute("/cong/chi-tieu/:slug", publicIndicator);
  pageRoute("/cong/du-lieu/:slug", async (context, site, { slug }) => {
    const dataset = await findDataset(context, site, slug);
    return dataset === undefined ? undefined : datasetPage(site, dataset, slug === wholeSlug);
  });
  pageRoute("/cong/*", async () => undefined);
  embedRoute(app, deps, effects);
  styleRoute(app);
}

/** What a page depends on besides the database: where it is asked for, in which language, on which day. */
function addressOf(
  { protocol, host, url, query }: FastifyRequest<{ Querystring: { lang?: string | undefined } }>,
  now: Date,
): string {
  const path = url.split("?", 1)[0] ?? "";
  return [protocol, host, path, query.lang === "en" ? "en" : "vi", vietnamDay(now)].join(" ");
}

async function commitmentsOf(context: TenantContext, unitId?: string): Promise<Commitments> {
  return {
    tasks: await findPublicCommitments(context, unitId),
    targets: await findPublicTargets(context, unitId),
  };
}

async function publicPlan(
  context: TenantContext,
  site: Site,
  { slug, now }: Asked,
): Promise<string | undefined> {
  const [plan] = await findPublicPlans(context, slug);
  if (plan === undefined) return undefined;
  return planPage(site, {
    plan,
    goals: await findPlanGoals(context, plan.id),
    indicators: await findPublicPlanIndicators(context, plan.id),
    rounds: await findPublicRounds(context, plan.id, vietnamDay(now)),
    feedback: await findFeedback(context, { page: `/ke-hoach/${slug}`, state: "shown" }),
  });
}

async function publicIndicator(
  context: TenantContext,
  site: Site,
  { slug }: Asked,
): Promise<string | undefined> {
  const [indicator] = await findPublicIndicators(context, slug);
  if (indicator === undefined) return undefined;
  const { name } = indicator;
  const dataset = await openDataset(context, site, slug, { vi: name, en: name }, [indicator]);
  return indicatorPage(site, {
    view: await loadIndicatorView(context, indicator),
    revisions: await findPublicRevisions(context, 20, slug),
    feedback: await findFeedback(context, { page: `/chi-tieu/${slug}`, state: "shown" }),
    description: schemaOrgDataset(dataset),
  });
}

/** The chart alone, which other sites may show in a frame: nothing in it can be pressed but the way to the portal. */
function embedRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/cong/chi-tieu/:slug/nhung",
    config: { policy: mayReadPortal },
    schema: { hide: true, querystring: portalQuery, params: slugParams },
    handler: async (request, reply) => {
      const text = await inTenant(
        deps,
        effects,
        null,
        async (context) => {
          const [indicator] = await findPublicIndicators(context, request.params.slug);
          const site = await siteOf(context, request, deps);
          return indicator === undefined
            ? undefined
            : embeddedChart(site, await loadIndicatorView(context, indicator));
        },
        "read",
      );
      reply
        .header("content-security-policy", "default-src 'none'; style-src 'self'; frame-ancestors *")
        .removeHeader("x-frame-options");
      if (text === undefined) return sendPublic(request, reply, { type: htmlType, body: "", status: 404 });
      return sendPublic(request, reply, { type: htmlType, body: text });
    },
  });
}

function styleRoute(app: App): void {
  app.route({
    method: "GET",
    url: "/cong/style.css",
    config: { policy: mayReadPortal },
    schema: { hide: true },
    handler: (request, reply) =>
      sendPublic(request, reply, { type: "text/css; charset=utf-8", body: portalStyle }),
  });
}
