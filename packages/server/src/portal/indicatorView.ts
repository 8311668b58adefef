import { yearlyOf } from "@lotrinh/core/catalogue/yearly";
import type { Scene } from "@lotrinh/core/chart/scene";
import { seriesChart } from "@lotrinh/core/chart/seriesChart";
import { assess } from "@lotrinh/core/progress/assess";
import type { Assessment } from "@lotrinh/core/progress/assessment";
import { findAssessmentInputs } from "@lotrinh/store/catalogue/assessmentInputs";
import { findSeries, type SeriesFigure } from "@lotrinh/store/catalogue/series";
import type { TenantContext } from "@lotrinh/store/context";
import type { PublicIndicatorRow } from "@lotrinh/store/publication/publicIndicators";
import { findPublicPlans, type PublicPlanRow } from "@lotrinh/store/publication/publicPlans";
import { findPublicResponsible, findReportingUnits } from "@lotrinh/store/publication/publicUnits";
import { vietnamDay } from "../vietnamDay.js";
import { numberIn, type Site, sayOf } from "./site.js";

/** A target of a public plan for a public indicator, with its verdict and the working. */
export interface PublicPath {
  readonly plan: PublicPlanRow;
  readonly assessment: Assessment;
}

/** All that the page of a public indicator shows. */
export interface IndicatorView {
  readonly indicator: PublicIndicatorRow;
  readonly figures: readonly SeriesFigure[];
  readonly paths: readonly PublicPath[];
  /** Names of the units that reported the figures, by observation. */
  readonly reportingUnits: ReadonlyMap<string, string>;
  /** Units that answer for the indicator under public plans. */
  readonly responsible: readonly string[];
}

/** Gathers what is public of an indicator: the province's figures, and the targets of those plans that are public too. */
export async function loadIndicatorView(
  context: TenantContext,
  indicator: PublicIndicatorRow,
): Promise<IndicatorView> {
  const series = await findSeries(context, { indicatorIds: [indicator.id], place: "" });
  const figures = (series.get(indicator.id) ?? []).filter(({ breakdown }) => breakdown === "");
  const plans = new Map((await findPublicPlans(context)).map((plan) => [plan.id, plan]));
  const year = Number(vietnamDay(context.now()).slice(0, 4));
  const inputs = await findAssessmentInputs(context, { indicatorIds: [indicator.id] }, { year });
  const paths = inputs.flatMap(({ planId, input }) => {
    const plan = plans.get(planId);
    return plan === undefined ? [] : [{ plan, assessment: assess(input) }];
  });
  const reportingUnits = await findReportingUnits(
    context,
    figures.flatMap(({ observationId }) => observationId ?? []),
  );
  const responsible = (await findPublicResponsible(context, [indicator.id])).get(indicator.id) ?? [];
  return { indicator, figures, paths, reportingUnits, responsible };
}

/** The chart of a public indicator. */
export function indicatorScene(site: Site, { indicator, figures, paths }: IndicatorView): Scene {
  const say = sayOf(site);
  const estimated = new Set(figures.filter(({ status }) => status === "estimated").map(({ year }) => year));
  const points = yearlyOf(figures, indicator.overTime).map(({ year, value }) => ({
    year,
    value,
    estimated: estimated.has(year),
  }));
  const [first] = points;
  const last = points.at(-1);
  const format = (value: number) => numberIn(site.language, Math.round(value * 100) / 100);
  return seriesChart({
    points,
    paths: paths.map(({ plan, assessment }) => ({
      label: plan.number ?? plan.title,
      milestones: assessment.milestones.flatMap(({ year, threshold, printed, state }) =>
        threshold === null
          ? []
          : [
              {
                year,
                value: threshold,
                printed,
                met: state === "met" ? true : state === "missed" ? false : null,
              },
            ],
      ),
    })),
    projection: [],
    title: indicator.name,
    description:
      first === undefined || last === undefined
        ? `${indicator.name}: ${say("noFigure")}`
        : say("chart", {
            name: indicator.name,
            n: points.length,
            first: `${format(first.value)} (${first.year})`,
            last: `${format(last.value)} (${last.year})`,
          }),
    width: 720,
    height: 280,
    format,
    words: {
      estimated: say("estimated"),
      projected: say("projected"),
      target: say("target"),
      notFromZero: say("notFromZero"),
    },
  });
}
