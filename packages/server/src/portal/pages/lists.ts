import type { Said } from "@lotrinh/core/check/diagnostic";
import { fold } from "@lotrinh/core/text/fold";
import type { PublicIndicatorRow } from "@lotrinh/store/publication/publicIndicators";
import type { PublicPlanRow } from "@lotrinh/store/publication/publicPlans";
import { type Html, html, nothing } from "../html.js";
import { measured, page, pathIn, type Site, sayOf } from "../site.js";

export interface HomeParts {
  readonly plans: readonly PublicPlanRow[];
  readonly indicators: readonly PublicIndicatorRow[];
  /** What the reader looks for; '' for all. */
  readonly search: string;
}

/** The first page: search, plans, indicators. */
export function homePage(site: Site, { plans, indicators, search }: HomeParts): string {
  const say = sayOf(site);
  const isFound = (text: string) => search === "" || fold(text).includes(fold(search));
  const foundPlans = plans.filter(({ number, title }) => isFound(`${number ?? ""} ${title}`));
  const foundIndicators = indicators.filter(({ code, name }) => isFound(`${code ?? ""} ${name}`));
  const none = foundPlans.length + foundIndicators.length === 0;
  const main = html`<h1>${say("portal")}</h1><p>${say("lead")}</p>
<form class="find" role="search" action="/cong" method="get"><input type="search" name="q" value="${search}" aria-label="${say("search")}" placeholder="${say("search")}" maxlength="200">${site.language === "en" ? html`<input type="hidden" name="lang" value="en">` : nothing}<button type="submit">${say("find")}</button></form>
${none ? html`<p>${search === "" ? say("nothing") : say("noMatch", { q: search })}</p>` : nothing}
${planList(site, foundPlans)}${indicatorTable(site, foundIndicators)}`;
  return page(site, { title: say("portal"), path: "", main });
}

export function plansPage(site: Site, plans: readonly PublicPlanRow[]): string {
  const say = sayOf(site);
  const main = html`<h1>${say("plans")}</h1>${plans.length === 0 ? html`<p>${say("nothing")}</p>` : planList(site, plans)}`;
  return page(site, { title: say("plans"), path: "/ke-hoach", main });
}

export function indicatorsPage(site: Site, indicators: readonly PublicIndicatorRow[]): string {
  const say = sayOf(site);
  const main = html`<h1>${say("indicators")}</h1>${indicators.length === 0 ? html`<p>${say("nothing")}</p>` : indicatorTable(site, indicators)}`;
  return page(site, { title: say("indicators"), path: "/chi-tieu", main });
}

function planList(site: Site, plans: readonly PublicPlanRow[]): Html {
  if (plans.length === 0) return nothing;
  return html`<h2>${sayOf(site)("plans")}</h2><ul>${plans.map(
    ({ slug, number, title, periodFrom, periodTo }) =>
      html`<li><a href="${pathIn(site, `/ke-hoach/${slug}`)}">${number ?? ""} ${title}</a> ${periodFrom === null ? "" : `(${periodFrom}–${periodTo ?? ""})`}</li>`,
  )}</ul>`;
}

function indicatorTable(site: Site, indicators: readonly PublicIndicatorRow[]): Html {
  if (indicators.length === 0) return nothing;
  const say = sayOf(site);
  return html`<h2>${say("indicators")}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say("indicators")}"><table><thead><tr><th scope="col">${say("indicators")}</th><th scope="col" class="n">${say("latest")}</th></tr></thead><tbody>
${indicators.map(
  ({ slug, name, measure, latestValue, latestPeriod }) =>
    html`<tr><th scope="row"><a href="${pathIn(site, `/chi-tieu/${slug}`)}">${name}</a></th><td class="n">${latestValue === null ? say("noFigure") : `${measured(site.language, latestValue, measure)} (${latestPeriod ?? ""})`}</td></tr>`,
)}
</tbody></table></div>`;
}

/** What is open as data, with its formats. */
export function dataPage(
  site: Site,
  files: readonly { readonly href: string; readonly title: string }[],
  held: Said,
): string {
  const say = sayOf(site);
  const main = html`<h1>${say("data")}</h1><p>${say("dataLead")}</p><p>${held[site.language]}</p><ul>${files.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}</ul>`;
  return page(site, { title: say("data"), path: "/du-lieu", main });
}

/** For addresses that have nothing, or nothing any more. */
export function notFoundPage(site: Site): string {
  const say = sayOf(site);
  const main = html`<h1>${say("notFound")}</h1><p>${say("notFoundWhat")}</p>`;
  return page(site, { title: say("notFound"), path: "", main });
}

export function thanksPage(site: Site, back: string): string {
  const say = sayOf(site);
  const main = html`<h1>${say("feedback")}</h1><p>${say("feedbackThanks")}</p><p><a href="${pathIn(site, back)}">${say("home")}</a></p>`;
  return page(site, { title: say("feedback"), path: back, main });
}
