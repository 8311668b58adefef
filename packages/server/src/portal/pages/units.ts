import { statusWords } from "@lotrinh/core/progress/words";
import type { PublicCommitmentRow } from "@lotrinh/store/publication/publicPlans";
import type { PublicTargetRow } from "@lotrinh/store/publication/publicUnits";
import { type Html, html, nothing } from "../html.js";
import { dayIn, page, pathIn, type Site, sayOf } from "../site.js";

/** What units have taken on in public plans: tasks that they lead, indicators that they answer for. */
export interface Commitments {
  readonly tasks: readonly PublicCommitmentRow[];
  readonly targets: readonly PublicTargetRow[];
}

/** The units that have taken on anything in public plans, by name. */
export function unitsPage(site: Site, { tasks, targets }: Commitments): string {
  const say = sayOf(site);
  const named = [...tasks, ...targets].sort((a, b) => a.unit.localeCompare(b.unit, "vi"));
  const units = new Map(named.map(({ unitId, unit }) => [unitId, unit]));
  const main = html`<h1>${say("units")}</h1>${
    units.size === 0
      ? html`<p>${say("nothing")}</p>`
      : html`<ul>${[...units].map(([id, name]) => html`<li><a href="${pathIn(site, `/don-vi/${id}`)}">${name}</a></li>`)}</ul>`
  }`;
  return page(site, { title: say("units"), path: "/don-vi", main });
}

/** What one unit has taken on and how it stands; undefined for a unit that has taken on nothing public. */
export function unitPage(site: Site, { tasks, targets }: Commitments): string | undefined {
  const first = targets[0] ?? tasks[0];
  if (first === undefined) return undefined;
  const main = html`<h1>${first.unit}</h1>${targetsPart(site, targets)}${tasksPart(site, tasks)}`;
  return page(site, { title: first.unit, path: `/don-vi/${first.unitId}`, main });
}

function targetsPart(site: Site, targets: readonly PublicTargetRow[]): Html {
  if (targets.length === 0) return nothing;
  const say = sayOf(site);
  const rows = targets.map(({ name, measure, slug, printed, targetYear, plan, planSlug, status }) => {
    const title = `${name}${measure === null ? "" : ` (${measure})`}`;
    const verdict = Object.entries(statusWords).find(([word]) => word === status)?.[1][site.language] ?? "";
    return html`<tr><th scope="row">${slug === null ? title : html`<a href="${pathIn(site, `/chi-tieu/${slug}`)}">${title}</a>`}</th><td>${printed === null ? "" : `${printed} (${targetYear ?? ""})`}</td><td>${verdict}</td><td>${planLink(site, plan, planSlug)}</td></tr>`;
  });
  return html`<h2>${say("indicators")}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say("indicators")}"><table><thead><tr><th scope="col">${say("indicators")}</th><th scope="col">${say("target")}</th><th scope="col">${say("verdict")}</th><th scope="col">${say("plan")}</th></tr></thead><tbody>
${rows}
</tbody></table></div>`;
}

const taskWords = {
  "not-started": { vi: "Chưa thực hiện", en: "Not started" },
  "under-way": { vi: "Đang thực hiện", en: "Under way" },
  done: { vi: "Đã hoàn thành", en: "Done" },
  stopped: { vi: "Dừng thực hiện", en: "Stopped" },
} as const;

function tasksPart(site: Site, tasks: readonly PublicCommitmentRow[]): Html {
  if (tasks.length === 0) return nothing;
  const say = sayOf(site);
  const state = (status: string | null) =>
    Object.entries(taskWords).find(([name]) => name === status)?.[1][site.language] ?? say("taskUnknown");
  return html`<h2>${say("tasks")}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say("tasks")}"><table><thead><tr><th scope="col">${say("task")}</th><th scope="col">${say("plan")}</th><th scope="col">${say("taskDue")}</th><th scope="col">${say("taskState")}</th></tr></thead><tbody>
${tasks.map(
  ({ task, plan, planSlug, due, status }) =>
    html`<tr><th scope="row">${task}</th><td>${planLink(site, plan, planSlug)}</td><td>${due === null ? "" : /^\d{4}-/u.test(due) ? dayIn(due) : due}</td><td>${state(status)}</td></tr>`,
)}
</tbody></table></div>`;
}

const planLink = (site: Site, plan: string, slug: string) =>
  html`<a href="${pathIn(site, `/ke-hoach/${slug}`)}">${plan}</a>`;
