import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { entriesQuery } from "../api/catalogue.js";
import type { IndicatorList, IndicatorSummary } from "../api/evaluation.js";
import { searchOf } from "../api/queries.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { PageHead } from "../ui/PageHead.js";
import { SearchField } from "../ui/SearchField.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { CatalogueTabs } from "./CatalogueTabs.js";
import { EntryDialog } from "./indicator/EntryDialog.js";

const route = getRouteApi("/indicators");

/** The province's catalogue: every indicator once, whatever plans use it. */
export function IndicatorsPage() {
  const { t, language } = useLanguage();
  const filter = route.useSearch();
  const query = useInfiniteQuery(entriesQuery(filter));
  const [first] = query.data?.pages ?? [];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title={t("indicators.title")}
        note={first === undefined ? "" : t("indicators.count", { n: formatNumber(first.total, language) })}
      >
        <CatalogueTabs />
      </PageHead>
      <Filters list={first} />
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {first !== undefined && items.length === 0 ? (
          <NoEntries isFiltered={Object.keys(filter).length > 0} />
        ) : null}
        {items.length === 0 ? null : <IndicatorTable items={items} />}
        {first === undefined ? null : (
          <MoreButton
            left={first.total - items.length}
            step={Math.min(100, first.total - items.length)}
            more={() => void query.fetchNextPage()}
          />
        )}
      </div>
    </>
  );
}

function NoEntries({ isFiltered }: { readonly isFiltered: boolean }) {
  const t = useText();
  if (isFiltered) return <EmptyState title={t("indicators.noMatch")} />;
  return <EmptyState title={t("indicators.empty")} what={t("indicators.emptyWhat")} />;
}

const lacking = ["data", "definition", "owner", "direction"] as const;

/** What is shown of the catalogue; all of it stands in the address. */
function Filters({ list }: { readonly list: IndicatorList | undefined }) {
  const t = useText();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const set = (change: Readonly<Record<string, string>>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== "")),
      replace: true,
    });
  return (
    <div className="no-print flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-white px-4 py-2">
      <SearchField
        label={t("indicators.search")}
        value={filter.q ?? ""}
        className="w-56"
        onSettle={(q) => set({ q })}
      />
      <select
        aria-label={t("indicators.missing")}
        className={inputClass}
        value={filter.missing ?? ""}
        onChange={({ target }) => set({ missing: target.value })}
      >
        <option value="">{t("indicators.anything")}</option>
        {lacking.map((fact) => (
          <option key={fact} value={fact}>
            {t(`unknowns.${fact}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t("desk.state")}
        className={inputClass}
        value={filter.merged === "true" ? "merged" : (filter.state ?? "")}
        onChange={({ target }) =>
          set(target.value === "merged" ? { state: "", merged: "true" } : { state: target.value, merged: "" })
        }
      >
        <option value="">{t("indicators.anyState")}</option>
        <option value="confirmed">{t("catalogue.confirmed")}</option>
        <option value="proposed">{t("catalogue.proposed")}</option>
        <option value="merged">{t("catalogue.merged")}</option>
      </select>
      <span className="flex-1" />
      {list?.can.create === true ? (
        <button type="button" className={buttonClass("plain", "small")} onClick={() => setAdding(true)}>
          {t("catalogue.add")}
        </button>
      ) : null}
      <a
        className={buttonClass("quiet", "small")}
        href={`/api/indicators.csv?${searchOf({ ...filter })}`}
        download
      >
        {t("chart.download")}
      </a>
      {adding ? (
        <EntryDialog
          entry={null}
          onClose={() => setAdding(false)}
          onAdded={(id) => void navigate({ to: "/indicators/$id", params: { id } })}
        />
      ) : null}
    </div>
  );
}

function IndicatorTable({ items }: { readonly items: readonly IndicatorSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("indicators.name")}</th>
          <th scope="col" className="max-md:hidden">
            {t("unitReport.col.measure")}
          </th>
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
  const { id, code, name, measure, direction, latest, plans, missingFacts, state } = indicator;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <Link to="/indicators/$id" params={{ id }} className="text-accent hover:underline">
          {code === null ? "" : `${code} `}
          {name}
        </Link>
        {state === "proposed" ? (
          <span className="text-xs text-doubt"> ({t("catalogue.proposed")})</span>
        ) : null}
      </th>
      <td className="max-md:hidden">{measure ?? ""}</td>
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
