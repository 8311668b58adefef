import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { unitQuery } from "../api/admin.js";
import { type UnitProgress, unitProgressQuery } from "../api/evaluation.js";
import { formatDate, formatMoment } from "../format/date.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { PageHead } from "../ui/PageHead.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { DistributionBar, useFinding } from "./DistributionBar.js";
import { VerdictCells } from "./VerdictCells.js";
import "../i18n/later/unitReport.js";

const route = getRouteApi("/units/$id");

/** Đơn vị: how a unit is doing with its indicators, tasks and reports; what it came from and what became of it. */
export function UnitDashboard() {
  const t = useText();
  const { id } = route.useParams();
  const query = useQuery(unitProgressQuery(id));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const progress = query.data;
  return (
    <>
      <PageHead title={progress.unit.name} note={t("unit.note")}>
        <Link to="/units/$id/discipline" params={{ id }} className={buttonClass("quiet", "small")}>
          {t("unit.discipline")}
        </Link>
        <a
          className={buttonClass("quiet", "small")}
          href={`/api/units/${encodeURIComponent(id)}/progress.csv`}
          download
        >
          {t("chart.download")}
        </a>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 space-y-6 overflow-auto bg-white p-4">
        <Lineage id={id} />
        <Indicators progress={progress} />
        <div className="grid gap-6 md:grid-cols-2">
          <Tasks progress={progress} />
          <Timeliness progress={progress} />
        </div>
      </div>
    </>
  );
}

/** The units that it came from and those that it became, by which act. */
function Lineage({ id }: { readonly id: string }) {
  const t = useText();
  const timeline = (useQuery(unitQuery(id)).data?.timeline ?? []).filter(
    ({ withdrawnAt }) => withdrawnAt === null,
  );
  const lines = timeline.flatMap(({ id: succession, day, act, parts }) => {
    const before = parts.filter(({ from, to }) => to?.id === id && from.id !== id).map(({ from }) => from);
    const after = parts.flatMap(({ from, to }) =>
      from.id === id && to !== null && to.id !== id ? [to] : [],
    );
    return [
      ...(before.length === 0
        ? []
        : [{ key: `${succession} before`, text: "unit.from" as const, units: before, day, act }]),
      ...(after.length === 0
        ? []
        : [{ key: `${succession} after`, text: "unit.to" as const, units: after, day, act }]),
    ];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="text-sm">
      {lines.map(({ key, text, units, day, act }) => (
        <li key={key}>
          {t(text)}{" "}
          {units.map((unit, at) => (
            <span key={unit.id}>
              {at === 0 ? "" : ", "}
              <Link to="/units/$id" params={{ id: unit.id }} className="text-accent hover:underline">
                {unit.name}
              </Link>
            </span>
          ))}{" "}
          <span className="text-soft">{t("unit.by", { act, day: formatDate(day) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Indicators({ progress: { indicators, distribution, unit } }: { readonly progress: UnitProgress }) {
  const { t } = useLanguage();
  const finding = useFinding(distribution);
  const { shown, left, step, more } = useMore(indicators, 50);
  if (indicators.length === 0) return <p className="text-sm text-soft">{t("unit.noIndicators")}</p>;
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{finding}</h2>
      <DistributionBar distribution={distribution} label={unit.name} />
      <ScrollRegion className="table-wide mt-2" aria-label={t("unit.indicators")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("indicators.name")}</th>
              <th scope="col">{t("desk.plan")}</th>
              <th scope="col" className="figure">
                {t("eval.latest")}
              </th>
              <th scope="col">{t("eval.verdict")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ planIndicatorId, plan, name, measure, verdict }) => (
              <tr key={planIndicatorId}>
                <th scope="row" className="min-w-44 font-normal">
                  {name}
                </th>
                <td>
                  <Link
                    to="/programmes/$id"
                    params={{ id: plan.id }}
                    search={{ tab: "progress", unit: unit.id }}
                    className="text-accent hover:underline"
                  >
                    {plan.number ?? plan.title}
                  </Link>
                </td>
                <VerdictCells
                  planIndicator={planIndicatorId}
                  name={name}
                  measure={measure}
                  verdict={verdict}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreButton left={left} step={step} more={more} />
    </section>
  );
}

function Tasks({ progress: { tasks, unit } }: { readonly progress: UnitProgress }) {
  const t = useText();
  const { shown, left, step, more } = useMore(
    tasks.items.filter(({ status }) => status !== "done" && status !== "stopped"),
    15,
  );
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">
        {t("unit.tasks", { total: tasks.total, done: tasks.done, late: tasks.late })}
      </h2>
      <ul className="space-y-1 text-sm">
        {shown.map(({ id, text, plan, dueOn, daysLate }) => (
          <li key={id}>
            <Link
              to="/programmes/$id"
              params={{ id: plan.id }}
              search={{ tab: "tasks", unit: unit.id }}
              className="text-accent hover:underline"
            >
              {text}
            </Link>
            <span className="block text-xs text-soft">
              {plan.number ?? plan.title}
              {dueOn === null ? "" : ` · ${formatDate(dueOn)}`}
              {daysLate === null ? null : (
                <span className="text-bad"> · {t("overview.daysLate", { n: daysLate })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton left={left} step={step} more={more} />
    </section>
  );
}

function Timeliness({ progress: { timeliness, onTime, reports } }: { readonly progress: UnitProgress }) {
  const t = useText();
  const { shown, left, step, more } = useMore(timeliness, 15);
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{t("unit.timeliness", { n: onTime, of: reports })}</h2>
      <ul className="space-y-1 text-sm">
        {shown.map(({ roundId, title, plan, dueOn, submittedAt, daysLate }) => (
          <li key={roundId}>
            <Link to="/rounds/$id" params={{ id: roundId }} className="text-accent hover:underline">
              {title}
            </Link>
            <span className="block text-xs text-soft">
              {plan.number ?? plan.title} · {t("unitReport.due", { date: formatDate(dueOn) })} ·{" "}
              {submittedAt === null ? t("unit.notSent") : t("unit.sent", { at: formatMoment(submittedAt) })}
              {daysLate === null ? null : (
                <span className="text-bad"> · {t("overview.daysLate", { n: daysLate })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton left={left} step={step} more={more} />
    </section>
  );
}
