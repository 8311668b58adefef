import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type GoalDetail, goalQuery } from "../../api/evaluation.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { MoreButton } from "../../ui/MoreButton.js";
import { PageHead } from "../../ui/PageHead.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { useMore } from "../../ui/useMore.js";
import { DistributionBar, useFinding } from "../DistributionBar.js";
import { VerdictCells } from "../VerdictCells.js";

const route = getRouteApi("/goals/$framework/$code");

/** One goal across plans: how it stands, plan by plan, and every indicator that serves it. */
export function GoalPage() {
  const { t, language } = useLanguage();
  const { framework, code } = route.useParams();
  const { plan } = route.useSearch();
  const query = useQuery(goalQuery(framework, code));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const goal = query.data;
  return (
    <>
      <PageHead title={`${code.length > 2 ? "" : `${code}. `}${goal.title[language]}`}>
        <Link to="/goals" search={{ framework }} className={buttonClass("quiet", "small")}>
          {t("goals.all")}
        </Link>
        <a
          className={buttonClass("quiet", "small")}
          href={`/api/goals/${encodeURIComponent(framework)}/${encodeURIComponent(code)}.csv`}
          download
        >
          {t("chart.download")}
        </a>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 space-y-4 overflow-auto bg-white p-4">
        <GoalView goal={goal} plan={plan} />
      </div>
    </>
  );
}

function GoalView({ goal, plan }: { readonly goal: GoalDetail; readonly plan: string | undefined }) {
  const { t, language } = useLanguage();
  const finding = useFinding(goal.distribution);
  const named = goal.byPlan.find((each) => each.plan.id === plan);
  if (goal.rows.length === 0) return <EmptyState title={t("goals.empty")} what={t("goals.emptyWhat")} />;
  const targets = goal.targets.filter(({ indicators }) => indicators > 0);
  return (
    <>
      <section>
        <h2 className="mb-1 text-sm font-semibold">{finding}</h2>
        <DistributionBar distribution={goal.distribution} label={goal.title[language]} />
      </section>
      <table className="data-table">
        <caption className="py-1 text-left text-sm font-semibold">{t("overview.byPlan")}</caption>
        <tbody>
          {goal.byPlan.map((row) => (
            <tr key={row.plan.id}>
              <th scope="row" className="font-normal">
                <Link
                  from="/goals/$framework/$code"
                  to="."
                  search={row.plan.id === plan ? {} : { plan: row.plan.id }}
                  aria-current={row.plan.id === plan ? "true" : undefined}
                  className="text-accent hover:underline"
                >
                  {row.plan.number ?? ""} {row.plan.title}
                </Link>
              </th>
              <td>
                <DistributionBar distribution={row.distribution} label={row.plan.title} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rows
        goal={goal}
        plan={plan}
        title={
          named === undefined
            ? t("goals.indicators")
            : t("goals.indicatorsOf", { plan: named.plan.number ?? named.plan.title })
        }
      />
      {targets.length === 0 ? null : (
        <section className="text-sm">
          <h2 className="font-semibold">{t("goals.targets")}</h2>
          <ul>
            {targets.map(({ code, title, indicators }) => (
              <li key={code}>
                {code} {title[language]}: {indicators}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Rows({
  goal,
  plan,
  title,
}: {
  readonly goal: GoalDetail;
  readonly plan: string | undefined;
  readonly title: string;
}) {
  const { t } = useLanguage();
  const rows = goal.rows.filter((row) => plan === undefined || row.plan.id === plan);
  const { shown, left, step, more } = useMore(rows, 100);
  return (
    <>
      <ScrollRegion className="table-wide" aria-label={title}>
        <table className="data-table">
          <caption className="p-2 text-left text-sm font-semibold">{title}</caption>
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
            {shown.map(({ planIndicatorId, indicatorId, name, measure, plan: of, verdict }) => (
              <tr key={planIndicatorId}>
                <th scope="row" className="min-w-44 font-normal">
                  {indicatorId === null ? (
                    name
                  ) : (
                    <Link
                      to="/indicators/$id"
                      params={{ id: indicatorId }}
                      className="text-accent hover:underline"
                    >
                      {name}
                    </Link>
                  )}
                </th>
                <td>{of.number ?? of.title}</td>
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
    </>
  );
}
