import { seriesChart } from "@lotrinh/core/chart/seriesChart";
import { statusWords } from "@lotrinh/core/progress/words";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type PlanProgress, type PlanRef, type ProgressRow, planProgressQuery } from "../api/evaluation.js";
import { searchOf } from "../api/queries.js";
import { SceneView } from "../chart/SceneView.js";
import { formatDate } from "../format/date.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { chartWords, describeSeries, pathOf } from "./chartInput.js";
import { DistributionBar, useFinding } from "./DistributionBar.js";
import { FigureSource } from "./FigureSource.js";
import { PlanGoals } from "./goals/PlanGoals.js";
import { statusOrder, VerdictMark } from "./VerdictMark.js";
import { WhyButton } from "./WhyDialog.js";
import "../i18n/later/catalogue.js";
import "../i18n/later/unitReport.js";

const route = getRouteApi("/programmes/$id");

/** A plan's indicators × milestones with their verdicts, or as small charts; what is chosen stands in the address. */
export function ProgressTab({ plan }: { readonly plan: string }) {
  const { status, goal, unit, asOf } = route.useSearch();
  const query = useQuery(planProgressQuery(plan, { status, goal, unit, asOf }));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <Progress progress={query.data} />;
}

function Progress({ progress }: { readonly progress: PlanProgress }) {
  const { t, language } = useLanguage();
  const { status, goal, unit, asOf, view = "table" } = route.useSearch();
  const navigate = route.useNavigate();
  const finding = useFinding(progress.distribution);
  const { shown, left, step, more } = useMore(progress.rows, 150);
  return (
    <div className="p-4">
      <h2 className="mb-1 text-sm font-semibold">{finding}</h2>
      <DistributionBar distribution={progress.distribution} label={progress.plan.title} withWords />
      <div className="no-print my-2 flex flex-wrap gap-2">
        <select
          aria-label={t("eval.verdict")}
          className={inputClass}
          value={status ?? ""}
          onChange={({ target }) =>
            void navigate({
              search: ({ status: _, ...rest }) =>
                target.value === "" ? rest : { ...rest, status: target.value },
            })
          }
        >
          <option value="">{t("eval.allStatuses")}</option>
          {statusOrder.map((each) => (
            <option key={each} value={each}>
              {statusWords[each][language]}
            </option>
          ))}
        </select>
        {progress.byGoal.length < 2 ? null : (
          <select
            aria-label={t("eval.target")}
            className={`${inputClass} max-w-80`}
            value={goal ?? ""}
            onChange={({ target }) =>
              void navigate({
                search: ({ goal: _, ...rest }) =>
                  target.value === "" ? rest : { ...rest, goal: target.value },
              })
            }
          >
            <option value="">{t("common.all")}</option>
            {progress.byGoal.flatMap(({ goal: number, title }) =>
              number === null ? (
                []
              ) : (
                <option key={number} value={number}>
                  {t("eval.group", { n: number })}. {title ?? ""}
                </option>
              ),
            )}
          </select>
        )}
        <button
          type="button"
          className={buttonClass("plain")}
          onClick={() =>
            void navigate({ search: (rest) => ({ ...rest, view: view === "table" ? "charts" : "table" }) })
          }
        >
          {t(view === "table" ? "eval.asCharts" : "eval.asTable")}
        </button>
        <UnitFilter rows={progress.rows} />
        <label className="flex items-center gap-1 text-xs text-soft">
          {t("asOf.label")}
          <input
            type="date"
            className={inputClass}
            value={asOf ?? ""}
            onChange={({ target }) =>
              void navigate({
                search: ({ asOf: _, ...rest }) =>
                  target.value === "" ? rest : { ...rest, asOf: target.value },
              })
            }
          />
        </label>
        <a
          className={buttonClass("quiet")}
          href={`/api/plans/${progress.plan.id}/progress.csv?${searchOf({ status, goal, unit, asOf })}`}
          download
        >
          {t("chart.download")}
        </a>
      </div>
      {progress.asOf === null ? null : (
        <p role="status" className="mb-2 text-sm font-semibold text-doubt">
          {t("asOf.shown", { day: formatDate(progress.asOf) })}
        </p>
      )}
      <PlanGoals progress={progress} />
      {progress.rows.length === 0 ? <EmptyState title={t("eval.none")} /> : null}
      {view === "table" ? (
        <ProgressTable
          rows={shown}
          years={progress.years}
          label={progress.plan.title}
          asOf={progress.asOf ?? undefined}
        />
      ) : (
        <SmallCharts rows={shown} plan={progress.plan} />
      )}
      <MoreButton left={left} step={step} more={more} />
    </div>
  );
}

/** Only the indicators that one unit answers for. */
function UnitFilter({ rows }: RowsProps) {
  const t = useText();
  const { unit } = route.useSearch();
  const navigate = route.useNavigate();
  const units = [...new Map(rows.flatMap((row) => row.units).map(({ id, name }) => [id, name]))];
  if (units.length < 2 && unit === undefined) return null;
  return (
    <select
      aria-label={t("matrix.unit")}
      className={`${inputClass} max-w-60`}
      value={unit ?? ""}
      onChange={({ target }) =>
        void navigate({
          search: ({ unit: _, ...rest }) => (target.value === "" ? rest : { ...rest, unit: target.value }),
        })
      }
    >
      <option value="">{t("eval.allUnits")}</option>
      {units.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface RowsProps {
  readonly rows: readonly ProgressRow[];
}

function ProgressTable({
  rows,
  years,
  label,
  asOf,
}: RowsProps & {
  readonly years: readonly number[];
  readonly label: string;
  readonly asOf: string | undefined;
}) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <ScrollRegion className="table-wide" aria-label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("indicators.name")}</th>
            <th scope="col">{t("unitReport.col.measure")}</th>
            <th scope="col" className="figure">
              {t("eval.latest")}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className="figure">
                {year}
              </th>
            ))}
            <th scope="col">{t("eval.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.planIndicatorId}>
              <th scope="row" className="min-w-56 font-normal">
                <IndicatorName row={row} />
              </th>
              <td>{row.measure ?? ""}</td>
              <td className="figure">
                <LatestFigure row={row} />
                <span className="block text-xs text-soft">{row.verdict.latestPeriod ?? ""}</span>
              </td>
              {years.map((year) => {
                const milestone = row.milestones.find((each) => each.year === year);
                const sign = milestone?.state === "met" ? " ✓" : milestone?.state === "missed" ? " ✕" : "";
                return (
                  <td key={year} className="figure">
                    {milestone === undefined ? "" : `${milestone.printed}${sign}`}
                  </td>
                );
              })}
              <td className="min-w-40">
                <VerdictMark verdict={row.verdict} />
                <WhyButton planIndicator={row.planIndicatorId} name={row.name} asOf={asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The newest figure of a row, which leads to where it comes from. */
function LatestFigure({ row }: { readonly row: ProgressRow }) {
  const { language } = useLanguage();
  const { latestValue, latestPeriod } = row.verdict;
  if (latestValue === null) return "–";
  const shown = formatNumber(latestValue, language);
  if (row.indicatorId === null || latestPeriod === null) return shown;
  return <FigureSource indicator={row.indicatorId} period={latestPeriod} name={row.name} shown={shown} />;
}

function IndicatorName({ row }: { readonly row: ProgressRow }) {
  const text = [row.code, row.parentName, row.name].filter((part) => part !== null).join(" ");
  if (row.indicatorId === null) return text;
  return (
    <Link to="/indicators/$id" params={{ id: row.indicatorId }} className="text-accent hover:underline">
      {text}
    </Link>
  );
}

function SmallCharts({ rows, plan }: RowsProps & { readonly plan: PlanRef }) {
  const t = useText();
  return (
    <>
      <p className="mb-2 text-xs text-soft">{t("eval.chartKey")}</p>
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-3 lg:grid-cols-4 print:grid-cols-3">
        {rows.map((row) => (
          <SmallChart key={row.planIndicatorId} row={row} plan={plan} />
        ))}
      </ul>
    </>
  );
}

/** One indicator in small: what it is, how it stands and where, then the drawing. Its page has the large one with table and files. */
function SmallChart({ row, plan }: { readonly row: ProgressRow; readonly plan: PlanRef }) {
  const { t, language } = useLanguage();
  const { status, latestValue, latestPeriod } = row.verdict;
  const points = row.series.map(([year, value]) => ({ year, value }));
  const figure =
    latestValue === null
      ? ""
      : `${formatNumber(latestValue, language)} ${row.measure ?? ""} (${latestPeriod ?? ""})`;
  return (
    <li className="break-inside-avoid">
      <p className="line-clamp-2 text-xs print:line-clamp-none" title={row.name}>
        <IndicatorName row={row} />
      </p>
      <p className="flex flex-wrap gap-x-2 text-xs">
        <VerdictMark verdict={row.verdict} /> {figure}
      </p>
      <SceneView
        scene={seriesChart({
          ...chartWords(t, language),
          points,
          paths: [pathOf(plan, row.milestones)],
          projection: row.projection.map(([year, value]) => ({ year, value })),
          title: `${row.name}: ${statusWords[status][language]}${figure === "" ? "" : `, ${figure}`}`,
          description: describeSeries(points, t, language),
          width: 260,
          height: 96,
          small: true,
        })}
      />
    </li>
  );
}
