import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { frameworksQuery } from "../../api/catalogue.js";
import { type GoalList, goalsQuery } from "../../api/evaluation.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { PageHead } from "../../ui/PageHead.js";
import { ErrorState, Skeleton } from "../../ui/states.js";
import { DistributionBar } from "../DistributionBar.js";
import { OverviewTabs } from "../OverviewTabs.js";
import { VerdictKey } from "../VerdictMark.js";

const route = getRouteApi("/goals");

/** Mục tiêu: how the goals of a shared framework stand over all plans. */
export function GoalsPage() {
  const { t, language } = useLanguage();
  const { framework = "sdg" } = route.useSearch();
  const navigate = route.useNavigate();
  const frameworks = useQuery(frameworksQuery).data ?? [];
  const query = useQuery(goalsQuery(framework));
  return (
    <>
      <PageHead title={t("goals.title")}>
        <OverviewTabs />
      </PageHead>
      <div className="no-print flex shrink-0 flex-wrap gap-2 border-b border-line bg-white px-4 py-2">
        <select
          aria-label={t("matrix.framework")}
          className={`${inputClass} max-w-full`}
          value={framework}
          onChange={({ target }) => void navigate({ search: { framework: target.value } })}
        >
          {frameworks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
        <a
          className={buttonClass("quiet")}
          href={`/api/goals.csv?framework=${encodeURIComponent(framework)}`}
          download
        >
          {t("chart.download")}
        </a>
      </div>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <GoalTable list={query.data} />}
      </div>
    </>
  );
}

function GoalTable({ list: { framework, goals } }: { readonly list: GoalList }) {
  const { t, language } = useLanguage();
  const taken = goals.filter(({ plans }) => plans > 0).length;
  return (
    <>
      <h2 className="mb-2 text-sm font-semibold">{t("goals.finding", { n: taken, of: goals.length })}</h2>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("eval.target")}</th>
            <th scope="col">{t("eval.verdict")}</th>
            <th scope="col" className="figure max-md:hidden">
              {t("indicators.name")}
            </th>
            <th scope="col" className="figure max-md:hidden">
              {t("indicators.plans")}
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map(({ code, title, indicators, plans, distribution }) => (
            <tr key={code}>
              <th scope="row" className="font-normal">
                <Link
                  to="/goals/$framework/$code"
                  params={{ framework, code }}
                  className="text-accent hover:underline"
                >
                  {code.length > 2 ? "" : `${code}. `}
                  {title[language]}
                </Link>
                {plans === 0 ? null : (
                  <span className="block text-xs text-soft md:hidden">
                    {t("goals.taken", { indicators, plans })}
                  </span>
                )}
              </th>
              <td>
                {distribution.total === 0 ? (
                  <span className="text-soft">{t("goals.none")}</span>
                ) : (
                  <DistributionBar distribution={distribution} label={title[language]} />
                )}
              </td>
              <td className="figure max-md:hidden">{indicators}</td>
              <td className="figure max-md:hidden">{plans}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <VerdictKey />
    </>
  );
}
