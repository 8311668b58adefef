import { seriesChart } from "@lotrinh/core/chart/seriesChart";
import type { SeriesAnswer } from "../../api/evaluation.js";
import { searchOf } from "../../api/queries.js";
import { ChartFigure } from "../../chart/ChartFigure.js";
import { useNarrow } from "../../chart/useNarrow.js";
import { formatMoment } from "../../format/date.js";
import type { Language } from "../../format/language.js";
import { formatNumber } from "../../format/number.js";
import { type Translate, useLanguage } from "../../i18n/language.js";
import { chartWords, describeSeries, pathOf } from "../chartInput.js";
import { FigureSource } from "../FigureSource.js";
import { useMissingWord } from "./missingWord.js";

/** The series as a chart with the milestone paths of all plans, its table, and how the projection was made. */
export function SeriesFigure({ series }: { readonly series: SeriesAnswer }) {
  const { t, language } = useLanguage();
  const { indicator, yearly, breaks, paths, projection, figures, place, breakdown, asOf } = series;
  const isNarrow = useNarrow();
  const breakYears = new Set(breaks.map(({ year }) => year));
  const estimated = new Set(figures.filter(({ status }) => status === "estimated").map(({ year }) => year));
  const points = yearly.flatMap(({ year, value }) =>
    value === null
      ? []
      : [{ year, value, estimated: estimated.has(year), breakBefore: breakYears.has(year) }],
  );
  const scene = seriesChart({
    ...chartWords(t, language),
    points,
    paths: paths.map(({ plan, milestones }) => pathOf(plan, milestones)),
    projection: projection?.points ?? [],
    title: findingOf(indicator, points, t, language),
    description: describeSeries(points, t, language),
    ...(isNarrow ? { width: 370, height: 250 } : { width: 760, height: 300 }),
  });
  const note =
    projection === null
      ? t("eval.chartKey")
      : `${t("eval.chartKey")} ${t("eval.projection", { name: projection.name[language], limits: projection.limits[language] })}`;
  return (
    <div className="max-w-4xl">
      <ChartFigure
        scene={scene}
        table={<FigureTable series={series} />}
        download={`/api/indicators/${indicator.id}/series.csv?${searchOf({ place: place?.id, breakdown, asOf: asOf ?? undefined })}`}
        note={note}
      />
      <LatestFigure series={series} />
    </div>
  );
}

/** The finding: where the series stands and what became of it since it began. */
function findingOf(
  { name, measure }: SeriesAnswer["indicator"],
  points: readonly { readonly year: number; readonly value: number }[],
  t: Translate,
  language: Language,
): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return t("indicator.findingNone", { name });
  const value = `${formatNumber(last.value, language)} ${measure ?? ""}`.trim();
  const change = Math.round((last.value - first.value) * 1000) / 1000;
  const said = t("indicator.finding", { name, value, period: last.year });
  if (first === last) return said;
  const key = change > 0 ? "indicator.rose" : change < 0 ? "indicator.fell" : "indicator.stayed";
  return `${said}, ${t(key, { by: formatNumber(Math.abs(change), language), year: first.year })}`;
}

/** The newest figure in words, a click away from where it comes from. */
function LatestFigure({ series }: { readonly series: SeriesAnswer }) {
  const { t, language } = useLanguage();
  const { indicator, figures } = series;
  const latest = figures.findLast(({ value }) => value !== null);
  if (latest === undefined || latest.value === null) return null;
  return (
    <p className="mt-1 text-sm">
      {t("eval.latest")}:{" "}
      <FigureSource
        indicator={indicator.id}
        name={indicator.name}
        period={latest.period}
        place={series.place?.id}
        shown={formatNumber(latest.value, language)}
      />{" "}
      {indicator.measure ?? ""} ({latest.period}) · {t(`indicator.${latest.status}`)} ·{" "}
      {formatMoment(latest.recordedAt)}
    </p>
  );
}

function FigureTable({ series }: { readonly series: SeriesAnswer }) {
  const { t, language } = useLanguage();
  const missingWord = useMissingWord();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("map.period")}</th>
          <th scope="col" className="figure">
            {t("eval.value")}
          </th>
          <th scope="col">{t("desk.state")}</th>
          <th scope="col">{t("catalogue.recorded")}</th>
        </tr>
      </thead>
      <tbody>
        {series.figures.map(
          ({
            period,
            value,
            missing,
            status,
            revisions,
            recordedAt,
            basis,
            unitsReported,
            unitsExpected,
          }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td className="figure">
                <FigureSource
                  indicator={series.indicator.id}
                  name={series.indicator.name}
                  period={period}
                  place={series.place?.id}
                  shown={value === null ? missingWord(missing) : formatNumber(value, language)}
                />
              </td>
              <td>
                {t(`indicator.${status}`)}
                {basis === "rolled-up" && unitsReported !== null
                  ? ` · ${t("indicator.units", { n: unitsReported, of: unitsExpected ?? unitsReported })}`
                  : ""}
                {revisions === 0 ? "" : ` · ${t("indicator.revised", { n: revisions })}`}
              </td>
              <td>{formatMoment(recordedAt)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
