import { isOverTime, yearlyOf } from "@lotrinh/core/catalogue/yearly";
import { judge } from "@lotrinh/core/progress/assess";
import type { YearFigure } from "@lotrinh/core/progress/assessment";
import { outlookOf } from "@lotrinh/core/progress/outlook";

import { findAssessmentInputs } from "@lotrinh/store/catalogue/assessmentInputs";
import { findBreaks } from "@lotrinh/store/catalogue/breaks";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { findPlanIndicators } from "@lotrinh/store/catalogue/links";
import { findPlaceRef, findPlacesOf } from "@lotrinh/store/catalogue/placesOf";
import { findSeries, type SeriesFigure } from "@lotrinh/store/catalogue/series";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import type { Person } from "../person.js";
import { momentOf } from "./asOf.js";
import { judgedVerdict } from "./judged.js";
import { loadIndicator, loadSummary } from "./load.js";
import { mayKeepCatalogue } from "./policy.js";
import {
  presentBreak,
  presentFigure,
  presentMilestone,
  presentPlan,
  presentSummary,
  presentVerdict,
} from "./presenter.js";
import type { seriesQuery, seriesSchema } from "./schema.js";
import type { projectionSchema } from "./shapes.js";

const placeNotFound = () =>
  new ApiError(404, "place-not-found", { vi: "Không tìm thấy địa bàn.", en: "No such place." });

type Answer = z.infer<typeof seriesSchema>;

/** An indicator's series of one place and breakdown with everything that is drawn beside it. Throws `indicator-not-found`, `place-not-found`. */
export async function loadSeries(
  context: TenantContext,
  id: string,
  { place, breakdown, asOf }: z.infer<typeof seriesQuery>,
  person: Person,
): Promise<Answer> {
  const indicator = await loadIndicator(context, id);
  const at = place === undefined || place === "" ? null : await findPlaceRef(context, place);
  if (at === undefined) throw placeNotFound();
  const moment = momentOf(asOf, context.now());
  const known = moment.asOf === undefined ? {} : { asOf: moment.asOf };
  const all =
    (await findSeries(context, { indicatorIds: [id], place: at?.id ?? "", ...known })).get(id) ?? [];
  const figures = all.filter((figure) => figure.breakdown === breakdown);
  const rule = isOverTime(indicator.over_time) ? indicator.over_time : "last";
  const yearly = yearlyOf(figures, rule);
  const paths = at === null ? await pathsOf(context, id, moment) : [];
  const last = Math.max(0, ...paths.flatMap(({ milestones }) => milestones.map(({ year }) => year)));
  const points = yearly.map(({ year, value }): YearFigure => ({ year, value, source: { kind: "computed" } }));
  return {
    indicator: presentSummary(await loadSummary(context, id), person),
    place: at,
    breakdown,
    asOf: asOf ?? null,
    figures: figures.map(presentFigure),
    yearly: yearly.map(({ year, value, from, figures: made }) => ({
      year,
      value,
      from,
      periods: made.map(({ period }) => period),
    })),
    paths,
    comparisons: comparisonsOf(all),
    breaks: (await findBreaks(context, id)).map((row) => presentBreak(row, person)),
    breakdowns: [...new Set(all.map((figure) => figure.breakdown))].filter((each) => !each.startsWith("#")),
    places: await findPlacesOf(context, id),
    projection: presentOutlook(outlookOf(points, last, indicator.measure)),
    can: { record: mayKeepCatalogue.allows(person) && indicator.merged_into === null },
  };
}

/** A projection as it is sent. */
export function presentOutlook(
  outlook: ReturnType<typeof outlookOf>,
): z.infer<typeof projectionSchema> | null {
  if (outlook === null) return null;
  return { ...outlook, points: [...outlook.points], others: outlook.others.map((other) => ({ ...other })) };
}

/** Every plan that uses the indicator, with its milestones and its own verdict and projection. */
async function pathsOf(
  context: TenantContext,
  indicatorId: string,
  moment: ReturnType<typeof momentOf>,
): Promise<Answer["paths"]> {
  const { items } = await findPlanIndicators(context, { indicator: indicatorId, link: "confirmed" });
  const ids = items.map(({ id }) => id);
  const verdicts = await findVerdicts(context, ids);
  const facts = await findAssessmentInputs(context, { planIndicatorIds: ids }, moment);
  const factsById = new Map(facts.map((each) => [each.id, each]));
  return items.map((row) => {
    const own = factsById.get(row.id);
    const input = own?.input;
    return {
      plan: presentPlan(row),
      planIndicatorId: row.id,
      name: row.name,
      milestones: row.milestones.map((milestone) => presentMilestone(milestone, input?.direction ?? null)),
      verdict:
        moment.asOf === undefined || own === undefined
          ? presentVerdict(verdicts.get(row.id))
          : judgedVerdict(own, moment.asOf),
      projection: input === undefined ? null : presentOutlook(judge(input).projection),
    };
  });
}

function comparisonsOf(figures: readonly SeriesFigure[]): Answer["comparisons"] {
  const codes = [...new Set(figures.map(({ breakdown }) => breakdown))].filter((each) =>
    each.startsWith("#"),
  );
  return codes.map((code) => ({
    code: code.slice(1),
    figures: figures.filter(({ breakdown }) => breakdown === code).map(presentFigure),
  }));
}
