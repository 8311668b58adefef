import { statusWords } from "@lotrinh/core/progress/words";
import type {
  PublicPlanIndicatorRow,
  PublicPlanRow,
  PublicRoundRow,
} from "@lotrinh/store/publication/publicPlans";
import type { FeedbackRow } from "@lotrinh/store/schema/publication";
import { type Html, html, nothing } from "../html.js";
import { dayIn, measured, page, pathIn, type Site, sayOf } from "../site.js";
import { feedbackPart } from "./feedback.js";

export interface PlanPageParts {
  readonly plan: PublicPlanRow;
  readonly goals: readonly { readonly number: number; readonly title: string }[];
  readonly indicators: readonly PublicPlanIndicatorRow[];
  readonly rounds: readonly PublicRoundRow[];
  readonly feedback: readonly FeedbackRow[];
}

/** The page of a public plan: what it promises, how far it is, who has reported. */
export function planPage(site: Site, { plan, goals, indicators, rounds, feedback }: PlanPageParts): string {
  const say = sayOf(site);
  const path = `/ke-hoach/${plan.slug}`;
  const main = html`<h1>${plan.number ?? ""} ${plan.title}</h1>
<dl>${plan.periodFrom === null ? nothing : html`<dt>${say("period")}</dt><dd>${plan.periodFrom}–${plan.periodTo ?? ""}</dd>`}
${plan.standingUnit === null ? nothing : html`<dt>${say("standing")}</dt><dd>${plan.standingUnit}</dd>`}</dl>
${indicatorsPart(site, goals, indicators)}${roundsPart(site, rounds)}${feedbackPart(site, path, feedback)}`;
  return page(site, { title: plan.title, path, main });
}

/** Goals that no indicator was read under, in a list; then the indicators. */
function indicatorsPart(
  site: Site,
  goals: PlanPageParts["goals"],
  indicators: readonly PublicPlanIndicatorRow[],
): Html {
  const say = sayOf(site);
  const led = goals.filter(({ number }) => indicators.some(({ goal }) => goal === number));
  const others = goals.filter((goal) => !led.includes(goal));
  const list = html`<h2>${say("goals")}</h2><ul>${others.map(({ number, title }) => html`<li>${say("goal", { n: number })}. ${title}</li>`)}</ul>`;
  return html`${others.length === 0 ? nothing : list}${indicators.length === 0 ? nothing : indicatorTable(site, led, indicators)}`;
}

/** Indicators under the goals of the plan; those of no goal first. */
function indicatorTable(
  site: Site,
  goals: PlanPageParts["goals"],
  indicators: readonly PublicPlanIndicatorRow[],
): Html {
  const say = sayOf(site);
  const known = new Set(goals.map(({ number }) => number));
  const rowsOf = (list: readonly PublicPlanIndicatorRow[]) => list.map((each) => indicatorRow(site, each));
  return html`<h2>${say("indicators")}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say("indicators")}"><table><thead><tr><th scope="col">${say("indicators")}</th><th scope="col">${say("target")}</th><th scope="col" class="n">${say("latest")}</th><th scope="col">${say("verdict")}</th><th scope="col">${say("unit")}</th></tr></thead><tbody>
${rowsOf(indicators.filter(({ goal }) => goal === null || !known.has(goal)))}
${goals.map(
  ({ number, title }) =>
    html`<tr><th scope="colgroup" colspan="5" class="goal">${say("goal", { n: number })}. ${title}</th></tr>${rowsOf(indicators.filter(({ goal }) => goal === number))}`,
)}
</tbody></table></div>`;
}

function indicatorRow(site: Site, indicator: PublicPlanIndicatorRow): Html {
  const { slug, code, name, measure, printed, targetYear, latestValue, latestPeriod, status } = indicator;
  const title = `${code === null ? "" : `${code} `}${name}${measure === null ? "" : ` (${measure})`}`;
  const verdict = Object.entries(statusWords).find(([word]) => word === status)?.[1][site.language] ?? "";
  return html`<tr><th scope="row">${slug === null ? title : html`<a href="${pathIn(site, `/chi-tieu/${slug}`)}">${title}</a>`}</th>
<td>${printed === null ? "" : `${printed} (${targetYear ?? ""})`}</td>
<td class="n">${latestValue === null ? "" : `${measured(site.language, latestValue, measure === "%" ? measure : null)} (${latestPeriod ?? ""})`}</td><td>${verdict}</td><td>${unitsOf(site, indicator)}</td></tr>`;
}

/** Who answers for it; the unit that reported the figure where that is another. */
function unitsOf(site: Site, { responsible, reportedBy }: PublicPlanIndicatorRow): string {
  if (reportedBy === null || responsible.includes(reportedBy)) return responsible.join("; ");
  const reporter = sayOf(site)("figureBy", { unit: reportedBy });
  return [...responsible, reporter].join("; ");
}

function roundsPart(site: Site, rounds: readonly PublicRoundRow[]): Html {
  if (rounds.length === 0) return nothing;
  const say = sayOf(site);
  return html`<h2>${say("rounds")}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say("rounds")}"><table><thead><tr><th scope="col">${say("round")}</th><th scope="col">${say("due")}</th><th scope="col" class="n">${say("submitted")}</th><th scope="col" class="n">${say("accepted")}</th><th scope="col">${say("owing")}</th></tr></thead><tbody>
${rounds.map(
  ({ title, dueOn, units, submitted, accepted, owing }) =>
    html`<tr><th scope="row">${title}</th><td>${dayIn(dueOn)}</td><td class="n">${submitted}/${units}</td><td class="n">${accepted}/${units}</td><td>${owing.join("; ")}</td></tr>`,
)}
</tbody></table></div>`;
}
