import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Unknowns, unknownKinds, unknownsQuery } from "../api/evaluation.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { keyed } from "../ui/keyed.js";
import { MoreButton } from "../ui/MoreButton.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { OverviewTabs } from "./OverviewTabs.js";

const route = getRouteApi("/unknowns");

/** Điều chưa biết: indicators without figures, definition, owner, direction or link. */
export function UnknownsPage() {
  const t = useText();
  const { kind } = route.useSearch();
  const query = useQuery(unknownsQuery(kind));
  return (
    <>
      <PageHead title={t("unknowns.title")}>
        <OverviewTabs />
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <UnknownList unknowns={query.data} />}
      </div>
    </>
  );
}

function UnknownList({ unknowns }: { readonly unknowns: Unknowns }) {
  const t = useText();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const { shown, left, step, more } = useMore(unknowns.items);
  return (
    <>
      <div className="no-print flex flex-wrap gap-1 px-4 py-2">
        {unknownKinds.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={kind === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => void navigate({ search: kind === each ? {} : { kind: each } })}
          >
            {t(`unknowns.${each}`)} ({unknowns.counts[each]})
          </button>
        ))}
      </div>
      {unknowns.items.length === 0 ? (
        <EmptyState title={t("unknowns.none")} />
      ) : (
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("indicators.name")}</th>
              <th scope="col">{t("unknowns.kind")}</th>
              <th scope="col" className="figure">
                {t("indicators.plans")}
              </th>
            </tr>
          </thead>
          <tbody>
            {keyed(shown, (item) => `${item.kind} ${item.indicator?.id ?? item.planIndicator?.id ?? ""}`).map(
              ({ key, item }) => (
                <tr key={key}>
                  <th scope="row" className="font-normal">
                    {item.indicator === null ? (
                      (item.planIndicator?.name ?? "")
                    ) : (
                      <Link
                        to="/indicators/$id"
                        params={{ id: item.indicator.id }}
                        className="text-accent hover:underline"
                      >
                        {item.indicator.name}
                      </Link>
                    )}
                    <span className="block text-xs text-soft">{item.planIndicator?.plan.number ?? ""}</span>
                  </th>
                  <td>{t(`unknowns.${item.kind}`)}</td>
                  <td className="figure">{item.plans}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      <MoreButton left={left} step={step} more={more} />
    </>
  );
}
