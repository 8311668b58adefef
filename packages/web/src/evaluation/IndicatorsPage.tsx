import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type IndicatorSummary, indicatorsQuery } from "../api/evaluation.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { SearchField } from "../ui/SearchField.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";

import { CatalogueTabs } from "./CatalogueTabs.js";

const route = getRouteApi("/indicators");

/** The province's catalogue: every indicator once, whatever plans use it. */
export function IndicatorsPage() {
  const { t, language } = useLanguage();
  const { q, missing } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(indicatorsQuery({ q, missing, limit: 200 }));
  return (
    <>
      <PageHead
        title={t("indicators.title")}
        note={
          query.data === undefined
            ? ""
            : t("indicators.count", { n: formatNumber(query.data.total, language) })
        }
      >
        <SearchField
          label={t("indicators.search")}
          value={q ?? ""}
          className="w-56"
          onSettle={(text) =>
            void navigate({
              search: ({ q: _, ...rest }) => (text === "" ? rest : { ...rest, q: text }),
              replace: true,
            })
          }
        />
        <CatalogueTabs />
        <a className={buttonClass("quiet")} href="/api/indicators.csv" download>
          {t("chart.download")}
        </a>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data?.items.length === 0 ? (
          <EmptyState title={t("indicators.empty")} what={t("indicators.emptyWhat")} />
        ) : null}
        {query.data === undefined || query.data.items.length === 0 ? null : (
          <IndicatorTable items={query.data.items} />
        )}
      </div>
    </>
  );
}

function IndicatorTable({ items }: { readonly items: readonly IndicatorSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("indicators.name")}</th>
          <th scope="col">{t("unitReport.col.measure")}</th>
          <th scope="col" className="max-md:hidden">
            {t("indicators.direction")}
          </th>
          <th scope="col" className="figure">
            {t("eval.latest")}
          </th>
          <th scope="col" className="figure">
            {t("indicators.plans")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("indicators.missing")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

function IndicatorRow({ indicator }: { readonly indicator: IndicatorSummary }) {
  const { t, language } = useLanguage();
  const { id, code, name, measure, direction, latest, plans, missingFacts } = indicator;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <Link to="/indicators/$id" params={{ id }} className="text-accent hover:underline">
          {code === null ? "" : `${code} `}
          {name}
        </Link>
      </th>
      <td>{measure ?? ""}</td>
      <td className="max-md:hidden">{t(`indicators.${direction ?? "undirected"}`)}</td>
      <td className="figure">
        {latest === null || latest.value === null ? "–" : formatNumber(latest.value, language)}
        <span className="block text-xs text-soft">{latest?.period ?? ""}</span>
      </td>
      <td className="figure">{plans}</td>
      <td className="text-soft max-md:hidden">
        {missingFacts.map((fact) => t(`indicators.missing.${fact}`)).join(", ")}
      </td>
    </tr>
  );
}
