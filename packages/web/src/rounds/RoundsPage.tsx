import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type RoundSummary, roundsQuery } from "../api/rounds.js";
import { formatDate } from "../format/date.js";
import { daysLeftText } from "../format/daysLeft.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";

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

function RoundTable({ rounds }: { readonly rounds: readonly RoundSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("rounds.name")}</th>
          <th scope="col" className="max-md:hidden">
            {t("desk.plan")}
          </th>
          <th scope="col">{t("desk.due")}</th>
          <th scope="col" className="figure">
            {t("rounds.units")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("rounds.submitted")}
          </th>
          <th scope="col" className="figure">
            {t("rounds.accepted")}
          </th>
          <th scope="col" className="figure">
            {t("rounds.late")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ id, title, plan, dutyId, dueOn, daysLeft, state, counts }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/rounds/$id" params={{ id }} className="text-accent hover:underline">
                {title}
              </Link>
              {dutyId === null ? <span className="text-xs text-soft"> ({t("rounds.adHoc")})</span> : null}
            </th>
            <td className="max-md:hidden">
              {plan.number ?? ""} <span className="text-soft">{plan.title}</span>
            </td>
            <td className="whitespace-nowrap">
              {formatDate(dueOn)}
              {state === "open" ? (
                <span className={`block text-xs ${daysLeft < 0 ? "text-bad" : "text-soft"}`}>
                  {daysLeftText(daysLeft, t)}
                </span>
              ) : null}
            </td>
            <td className="figure">{counts.units}</td>
            <td className="figure max-md:hidden">{counts.submitted}</td>
            <td className="figure">{counts.accepted + counts.locked}</td>
            <td className={`figure ${counts.late > 0 ? "font-semibold text-bad" : ""}`}>{counts.late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
