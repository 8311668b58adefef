import { sceneToSvg } from "@lotrinh/core/chart/svg";
import { reasonWords, statusWords } from "@lotrinh/core/progress/words";
import type { Working } from "@lotrinh/core/progress/working";
import { distributions } from "@lotrinh/publish/opendata/dcat";
import { findSdgSeries } from "@lotrinh/publish/opendata/sdgSeries";
import { sdmxCoverage } from "@lotrinh/publish/opendata/sdmxCoverage";
import type { SeriesFigure } from "@lotrinh/store/catalogue/series";
import type { PublicRevisionRow } from "@lotrinh/store/publication/publicIndicators";
import type { FeedbackRow } from "@lotrinh/store/schema/publication";
import { Html, html, jsonScript, nothing } from "../html.js";
import { type IndicatorView, indicatorScene } from "../indicatorView.js";
import { dayIn, measured, numberIn, page, pathIn, type Site, sayOf } from "../site.js";
import { feedbackPart } from "./feedback.js";

export interface IndicatorPageParts {
  readonly view: IndicatorView;
  readonly revisions: readonly PublicRevisionRow[];
  readonly feedback: readonly FeedbackRow[];
  /** schema.org description of the data set. */
  readonly description: object;
}

/** The page of a public indicator: the latest figure in words, its chart and table, targets with verdicts and working, definition. */
export function indicatorPage(
  site: Site,
  { view, revisions, feedback, description }: IndicatorPageParts,
): string {
  const say = sayOf(site);
  const { indicator } = view;
  const path = `/chi-tieu/${indicator.slug}`;
  const latest =
    indicator.latestValue === null
      ? say("noFigure")
      : `${measured(site.language, indicator.latestValue, indicator.measure)} (${indicator.latestPeriod ?? ""})`;
  const main = html`
<h1>${indicator.name}</h1>
<p class="big">${latest}</p>
<figure class="scroll" tabindex="0" aria-label="${indicator.name}">${new Html(sceneToSvg(indicatorScene(site, view), "c"))}</figure>
<p class="soft"><a href="/cong${path}/nhung">${say("embed")}</a></p>
${targetsPart(site, view)}
${figuresPart(site, view)}
${definitionPart(site, view)}
${revisionsPart(site, revisions)}
<h2>${say("downloads")}</h2>
<ul>${distributions.map(({ end, title }) => html`<li><a href="/cong/du-lieu/${indicator.slug}/${end}">${title}</a></li>`)}</ul>
<p class="soft">${sdmxCoverage([{ sdgSeries: findSdgSeries(indicator.goals, indicator.measure) }])[site.language]}</p>
${feedbackPart(site, path, feedback)}`;
  const head = jsonScript("application/ld+json", description);
  return page(site, { title: indicator.name, path, main, head });
}

/** The chart alone, for other sites to show in a frame. */
export function embeddedChart(site: Site, view: IndicatorView): string {
  const { name, slug } = view.indicator;
  const chart = new Html(sceneToSvg(indicatorScene(site, view), "c"));
  return `<!doctype html>\n${
    html`<html lang="${site.language}"><head><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/cong/style.css"></head><body><main><h1>${name}</h1><figure class="scroll" tabindex="0" aria-label="${name}">${chart}</figure>
<p class="soft"><a target="_top" href="${site.address}/chi-tieu/${slug}">${site.publisher}</a></p></main></body></html>`
      .text
  }\n`;
}

/** What is measured, by whom and how, and who answers for it; what isn't given is left out. */
function definitionPart(site: Site, { indicator, responsible }: IndicatorView): Html {
  const say = sayOf(site);
  const units =
    responsible.length === 0
      ? nothing
      : html`<dt>${say("responsible")}</dt><dd>${responsible.join("; ")}</dd>`;
  const given = (["definition", "source", "method"] as const).flatMap((word) => {
    const text = indicator[word];
    return text === null || text.trim() === "" ? [] : [html`<dt>${say(word)}</dt><dd>${text}</dd>`];
  });
  return html`<h2>${say("about")}</h2>${given.length === 0 ? html`<p>${say("notGiven")}</p>` : nothing}${given.length + responsible.length === 0 ? nothing : html`<dl>${given}${units}</dl>`}`;
}

function targetsPart(site: Site, { paths, indicator }: IndicatorView): Html {
  if (paths.length === 0) return nothing;
  const say = sayOf(site);
  const { language } = site;
  return html`<h2>${say("targets")}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say("targets")}"><table><thead><tr><th scope="col">${say("plan")}</th><th scope="col">${say("target")}${indicator.measure === null ? "" : ` (${indicator.measure})`}</th><th scope="col">${say("verdict")}</th></tr></thead><tbody>
${paths.map(({ plan, assessment }) => {
  const { status, reason, milestones, working } = assessment;
  const targets = milestones.map(({ year, printed }) => `${year}: ${printed}`).join("; ");
  const why = reason === null ? "" : ` (${reasonWords[reason][language]})`;
  return html`<tr><th scope="row"${plan.number === null ? "" : html` class="short"`}><a href="${pathIn(site, `/ke-hoach/${plan.slug}`)}">${plan.number ?? plan.title}</a></th>
<td>${targets}</td><td>${statusWords[status][language]}${why}${workingPart(site, working)}</td></tr>`;
})}
</tbody></table></div>`;
}

function workingPart(site: Site, working: Working): Html {
  const { language } = site;
  return html`<details><summary>${sayOf(site)("why")}</summary><p>${working.conclusion[language]}</p>
<p class="soft">${working.method.name[language]}. ${working.method.source}</p>
<ul>${working.inputs.map(({ label, value, printed }) => html`<li>${label[language]}: ${value === null ? (printed ?? "") : numberIn(language, value)}</li>`)}</ul>
<ol>${working.steps.map(({ label, substituted, result }) => html`<li>${label[language]}: ${substituted}${result === null ? "" : ` = ${numberIn(language, result)}`}</li>`)}</ol></details>`;
}

function figuresPart(site: Site, view: IndicatorView): Html {
  const { figures, indicator } = view;
  const say = sayOf(site);
  if (figures.length === 0) return html`<h2>${say("series")}</h2><p>${say("noFigure")}</p>`;
  const kinds = { reported: "reported", estimated: "estimated", official: "official" } as const;
  return html`<h2>${say("series")}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say("series")}"><table><thead><tr><th scope="col">${say("year")}</th><th scope="col" class="n">${say("value")} ${indicator.measure === null ? "" : `(${indicator.measure})`}</th><th scope="col">${say("state")}</th><th scope="col">${say("reportedBy")}</th></tr></thead><tbody>
${figures.map((figure) => {
  const { period, value, status } = figure;
  const kind = Object.entries(kinds).find(([name]) => name === status)?.[1];
  return html`<tr><th scope="row" class="short">${period}</th><td class="n">${value === null ? say("noFigure") : numberIn(site.language, value)}</td><td>${kind === undefined ? "" : say(kind)}</td><td>${reporterOf(site, figure, view)}</td></tr>`;
})}
</tbody></table></div>`;
}

/** The unit that reported a figure, or over how many units it was added up; empty where no unit did. */
function reporterOf(
  site: Site,
  { observationId, basis, unitsReported }: SeriesFigure,
  { reportingUnits }: IndicatorView,
): string {
  if (basis === "rolled-up")
    return unitsReported === null ? "" : sayOf(site)("rolledUp", { n: unitsReported });
  return reportingUnits.get(observationId ?? "") ?? "";
}

/** Notices of revisions: which figure, when, from what to what, why. */
export function revisionsPart(site: Site, revisions: readonly PublicRevisionRow[]): Html {
  if (revisions.length === 0) return nothing;
  return html`<h2>${sayOf(site)("revisions")}</h2><ul>${revisions.map((revision) => html`<li>${revisionText(site, revision)}</li>`)}</ul>`;
}

/** `Số liệu 2024 được cập nhật ngày 20/11/2026: từ 3,3 thành 3,1. Lý do: …` */
export function revisionText(site: Site, { period, before, after, reason, at }: PublicRevisionRow): string {
  const say = sayOf(site);
  const shown = (value: number | null) => (value === null ? say("noFigure") : numberIn(site.language, value));
  return say("revised", {
    period,
    day: dayIn(at),
    before: shown(before),
    after: shown(after),
    reason: reason ?? say("noReason"),
  });
}
