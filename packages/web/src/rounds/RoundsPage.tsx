import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { roundsQuery } from "../api/rounds.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { RoundTable } from "./RoundTable.js";
import "../i18n/later/synthesis.js";

const route = getRouteApi("/rounds");

/** Kỳ báo cáo: which rounds run, how many units have answered. */
export function RoundsPage() {
  const t = useText();
  const { plan, state = "open" } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(roundsQuery(plan === undefined ? { state } : { plan, state }));
  return (
    <>
      <PageHead title={t("rounds.title")}>
        <Link to="/syntheses" className={buttonClass("quiet", "small")}>
          {t("synthesis.title")}
        </Link>
        {(["open", "closed"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={state === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => void navigate({ search: (before) => ({ ...before, state: each }) })}
          >
            {t(`rounds.${each}`)}
          </button>
        ))}
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data?.length === 0 ? (
          <EmptyState title={t("rounds.empty")} what={t("rounds.emptyWhat")} />
        ) : null}
        {query.data === undefined || query.data.length === 0 ? null : <RoundTable rounds={query.data} />}
      </div>
    </>
  );
}
