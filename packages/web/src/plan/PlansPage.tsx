import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { documentsQuery } from "../api/queries.js";
import type { DocumentSummary } from "../api/types.js";
import { formatDate } from "../format/date.js";
import { documentName } from "../format/document.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { isPlan } from "./isPlan.js";

/** Kế hoạch: all that is carried out, newest first; the number opens the plan. */
export function PlansPage() {
  const { t, language } = useLanguage();
  const query = useInfiniteQuery(documentsQuery({ state: "read" }, 200));
  const plans = (query.data?.pages ?? []).flatMap((page) => page.items).filter(isPlan);
  return (
    <>
      <title>{`${t("plans.title")} · ${t("app.name")}`}</title>
      <header className="flex h-11 shrink-0 items-center gap-4 border-b border-line bg-white px-4">
        <h1 className="text-base font-semibold">{t("plans.title")}</h1>
        <span className="text-sm text-soft" role="status">
          {query.isSuccess ? t("plans.count", { n: formatNumber(plans.length, language) }) : ""}
        </span>
      </header>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.isSuccess && plans.length === 0 ? (
          <EmptyState title={t("plans.empty")} what={t("plans.emptyWhat")}>
            <Link to="/documents" className={buttonClass("main")}>
              {t("documents.import")}
            </Link>
          </EmptyState>
        ) : null}
        {plans.length > 0 ? <PlanTable plans={plans} /> : null}
        <MoreButton left={query.hasNextPage ? 1 : 0} step={200} more={() => void query.fetchNextPage()} />
      </div>
    </>
  );
}

function PlanTable({ plans }: { readonly plans: readonly DocumentSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("documents.number")}</th>
          <th scope="col">{t("documents.subject")}</th>
          <th scope="col" className="max-md:hidden">
            {t("plans.standing")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("documents.date")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("plans.total")}
          </th>
          <th scope="col" className="figure">
            {t("documents.left")}
          </th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} />
        ))}
      </tbody>
    </table>
  );
}

function PlanRow({ plan }: { readonly plan: DocumentSummary }) {
  const { t, language } = useLanguage();
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <Link to="/documents/$id/plan" params={{ id: plan.id }} className="text-accent hover:underline">
          {plan.number ?? t("documents.noNumber")}
          <span className="sr-only"> {plan.number === null ? documentName(plan) : ""}</span>
        </Link>
      </th>
      <td className="min-w-52">
        <span className="text-soft">{plan.type} </span>
        {plan.title ?? plan.fileName}
      </td>
      <td className="max-md:hidden">{plan.standingUnit ?? ""}</td>
      <td className="whitespace-nowrap max-md:hidden">{plan.date === null ? "" : formatDate(plan.date)}</td>
      <td className="figure max-md:hidden">{formatNumber(plan.counts?.total ?? 0, language)}</td>
      <td className="figure">
        {(plan.counts?.open ?? 0) === 0 ? (
          <span className="text-good">✓ {t("documents.reviewed")}</span>
        ) : (
          formatNumber(plan.counts?.open ?? 0, language)
        )}
      </td>
    </tr>
  );
}
