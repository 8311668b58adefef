import { seriesChart } from "@lotrinh/core/chart/seriesChart";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type IndicatorDetail, indicatorQuery, type SeriesAnswer, seriesQuery } from "../api/evaluation.js";
import { ChartFigure } from "../chart/ChartFigure.js";
import { formatMoment } from "../format/date.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { PublishButton } from "../publication/PublishButton.js";
import { inputClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { chartWords, describeSeries, pathOf } from "./chartInput.js";
import { FigureSource } from "./FigureSource.js";
import { VerdictMark } from "./VerdictMark.js";
import { WhyButton } from "./WhyDialog.js";

const route = getRouteApi("/indicators/$id");

/** Chỉ tiêu: what this figure is, whether it is on track, who says so; every plan's target for it side by side. */
export function IndicatorPage() {
  const { id } = route.useParams();
  const { place } = route.useSearch();
  const detail = useQuery(indicatorQuery(id));
  const series = useQuery(seriesQuery(id, { place }));
  if (detail.isError) return <ErrorState error={detail.error} retry={() => void detail.refetch()} />;
  if (series.isError) return <ErrorState error={series.error} retry={() => void series.refetch()} />;
  if (detail.isPending || series.isPending) return <Skeleton rows={10} />;
  const { indicator } = detail.data;
  return (
    <>
      <PageHead title={indicator.name} note={indicator.measure ?? ""}>
        <PublishButton subject="indicator" id={indicator.id} name={indicator.name} />
      </PageHead>
      <div className="print-flow min-h-0 flex-1 space-y-6 overflow-auto bg-white p-4">
        <SeriesFigure series={series.data} />
        <Paths series={series.data} />
        <Definition indicator={indicator} />
      </div>
    </>
  );
}

function SeriesFigure({ series }: { readonly series: SeriesAnswer }) {
  const { t, language } = useLanguage();
  const { place } = route.useSearch();
  const navigate = route.useNavigate();
  const { indicator, yearly, breaks, paths, projection, figures } = series;
  const breakYears = new Set(breaks.map(({ year }) => year));
  const estimated = new Set(figures.filter(({ status }) => status === "estimated").map(({ year }) => year));
  const points = yearly.flatMap(({ year, value }) =>
    value === null
      ? []
      : [{ year, value, estimated: estimated.has(year), breakBefore: breakYears.has(year) }],
  );
  const last = points.at(-1);
  const scene = seriesChart({
    ...chartWords(t, language),
    points,
    paths: paths.map(({ plan, milestones }) => pathOf(plan, milestones)),
    projection: projection?.points ?? [],
    title:
      last === undefined
        ? t("indicator.findingNone", { name: indicator.name })
        : t("indicator.finding", {
            name: indicator.name,
            value: `${formatNumber(last.value, language)} ${indicator.measure ?? ""}`.trim(),
            period: last.year,
          }),
    description: describeSeries(points, t, language),
    width: 760,
    height: 300,
  });
  const note =
    projection === null
      ? undefined
      : t("eval.projection", { name: projection.name[language], limits: projection.limits[language] });
  return (
    <div className="max-w-4xl">
      {series.places.length === 0 ? null : (
        <label className="no-print mb-2 block text-xs text-soft">
          {t("indicator.place")}
          <select
            className={`${inputClass} ml-2`}
            value={place ?? ""}
            onChange={({ target }) =>
              void navigate({
                search: ({ place: _, ...rest }) =>
                  target.value === "" ? rest : { ...rest, place: target.value },
              })
            }
          >
            <option value="">{t("indicator.province")}</option>
            {series.places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ChartFigure
        scene={scene}
        table={<FigureTable series={series} />}
        download={`/api/indicators/${indicator.id}/series.csv`}
        {...(note === undefined ? {} : { note })}
      />
      <LatestFigure series={series} />
    </div>
  );
}

/** The newest figure in words, a click away from where it comes from. */
function LatestFigure({ series }: { readonly series: SeriesAnswer }) {
  const { t, language } = useLanguage();
  const { place } = route.useSearch();
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
        place={place}
        shown={formatNumber(latest.value, language)}
      />{" "}
      {indicator.measure ?? ""} ({latest.period}) · {t(`indicator.${latest.status}`)} ·{" "}
      {formatMoment(latest.recordedAt)}
    </p>
  );
}

function FigureTable({ series }: { readonly series: SeriesAnswer }) {
  const { t, language } = useLanguage();
  const { place } = route.useSearch();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("map.period")}</th>
          <th scope="col" className="figure">
            {t("eval.value")}
          </th>
          <th scope="col">{t("desk.state")}</th>
          <th scope="col">{t("board.sent")}</th>
        </tr>
      </thead>
      <tbody>
        {series.figures.map(
          ({ period, value, status, revisions, recordedAt, basis, unitsReported, unitsExpected }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td className="figure">
                <FigureSource
                  indicator={series.indicator.id}
                  name={series.indicator.name}
                  period={period}
                  place={place}
                  shown={value === null ? t("map.noValue") : formatNumber(value, language)}
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

function Paths({ series }: { readonly series: SeriesAnswer }) {
  const t = useText();
  const { paths } = series;
  if (paths.length === 0) return null;
  const years = [...new Set(paths.flatMap(({ milestones }) => milestones.map(({ year }) => year)))].sort();
  return (
    <table className="data-table">
      <caption className="text-left font-semibold">{t("indicator.paths")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("desk.plan")}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="figure">
              {year}
            </th>
          ))}
          <th scope="col">{t("eval.verdict")}</th>
        </tr>
      </thead>
      <tbody>
        {paths.map(({ plan, planIndicatorId, name, milestones, verdict }) => (
          <tr key={planIndicatorId}>
            <th scope="row" className="font-normal">
              <Link
                to="/programmes/$id"
                params={{ id: plan.id }}
                search={{ tab: "progress" }}
                className="text-accent hover:underline"
              >
                {plan.number ?? plan.title}
              </Link>
              <span className="block text-xs text-soft">{name}</span>
            </th>
            {years.map((year) => (
              <td key={year} className="figure">
                {milestones.find((each) => each.year === year)?.printed ?? ""}
              </td>
            ))}
            <td>
              <VerdictMark verdict={verdict} />
              <WhyButton planIndicator={planIndicatorId} name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Definition({ indicator }: { readonly indicator: IndicatorDetail }) {
  const { t, language } = useLanguage();
  const notGiven = t("indicator.notGiven");
  const facts = [
    [t("indicator.definition"), indicator.definition],
    [t("indicators.direction"), t(`indicators.${indicator.direction ?? "undirected"}`)],
    [t("indicator.source"), indicator.source],
    [t("indicator.method"), indicator.method],
    [t("unitReport.col.numerator"), indicator.numerator],
    [t("unitReport.col.denominator"), indicator.denominator],
    [t("indicator.reporters"), indicator.reporters.map(({ name }) => name).join("; ")],
    [
      t("indicator.frameworks"),
      indicator.frameworks.map(({ code, title }) => `${code} ${title?.[language] ?? ""}`.trim()).join("; "),
    ],
  ] as const;
  return (
    <dl className="grid max-w-3xl grid-cols-[10rem_1fr] gap-x-4 gap-y-1 text-sm">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-soft">{label}</dt>
          <dd>{value === null || value === "" ? <span className="text-soft">{notGiven}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
