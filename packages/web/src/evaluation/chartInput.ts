import type {
  ChartMilestone,
  ChartPoint,
  MilestonePath,
  SeriesChartInput,
} from "@lotrinh/core/chart/seriesChart";
import type { MilestoneAnswer, PlanRef } from "../api/evaluation.js";
import type { Language } from "../format/language.js";
import { formatNumber } from "../format/number.js";
import type { Translate } from "../i18n/language.js";

/** The milestones of a plan that have a value to draw. */
export function pathOf(plan: PlanRef, milestones: readonly MilestoneAnswer[]): MilestonePath {
  return {
    label: plan.number ?? plan.title,
    milestones: milestones.flatMap<ChartMilestone>(({ year, threshold, printed, state }) =>
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
  };
}

/** How numbers and words of a chart are written. */
export function chartWords(t: Translate, language: Language): Pick<SeriesChartInput, "format" | "words"> {
  return {
    format: (value) => formatNumber(Math.round(value * 100) / 100, language),
    words: {
      estimated: t("chart.estimated"),
      projected: t("chart.projected"),
      target: t("chart.target"),
      notFromZero: t("chart.notFromZero"),
    },
  };
}

/** What a person who can't see the chart is told of its series. */
export function describeSeries(points: readonly ChartPoint[], t: Translate, language: Language): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return t("eval.noSeries");
  return t("indicator.describe", {
    n: points.length,
    from: first.year,
    to: last.year,
    first: formatNumber(first.value, language),
    last: formatNumber(last.value, language),
  });
}
