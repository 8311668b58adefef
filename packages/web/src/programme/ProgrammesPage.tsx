import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type PlanSummary, programmesQuery } from "../api/programme.js";
import { formatDate } from "../format/date.js";
import { daysLeftText } from "../format/daysLeft.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";

/** Kế hoạch đang thực hiện: what runs, what is late, what is due next. */
export function ProgrammesPage() {
  const t = useText();
  const query = useQuery(programmesQuery);
  return (
    <>
      <PageHead title={t("programmes.title")}>
        <Link to="/plans" className={buttonClass("quiet", "small")}>
          {t("programmes.toPlans")}
        </Link>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data?.length === 0 ? (
          <EmptyState title={t("programmes.empty")} what={t("programmes.emptyWhat")}>
            <Link to="/plans" className={buttonClass("main")}>
              {t("programmes.toPlans")}
            </Link>
          </EmptyState>
        ) : null}
        {query.data === undefined || query.data.length === 0 ? null : <PlanTable plans={query.data} />}
      </div>
    </>
  );
}

function PlanTable({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("desk.plan")}</th>
          <th scope="col" className="figure">
            {t("programmes.tasks")}
          </th>
          <th scope="col" className="figure">
            {t("programmes.late")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("programmes.indicators")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("programmes.rounds")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("programmes.waiting")}
          </th>
          <th scope="col">{t("programmes.next")}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(({ id, number, title, state, endedOn, facts }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/programmes/$id" params={{ id }} className="text-accent hover:underline">
                {number ?? ""} {title}
              </Link>
              {state === "ended" ? (
                <span className="block text-xs font-normal text-soft">
                  {t("programme.ended", { date: formatDate(endedOn ?? "") })}
                </span>
              ) : null}
            </th>
            <td className="figure">
              {facts.tasksDone}/{facts.tasks}
            </td>
            <td className={`figure ${facts.tasksLate > 0 ? "font-semibold text-bad" : ""}`}>
              {facts.tasksLate}
            </td>
            <td className="figure max-md:hidden">{facts.indicators}</td>
            <td className="figure max-md:hidden">{facts.roundsOpen}</td>
            <td className="figure max-md:hidden">{facts.reportsWaiting}</td>
            <td className="whitespace-nowrap">
              {facts.nextDue === null ? "" : formatDate(facts.nextDue.dueOn)}
              <span className="block text-xs text-soft">
                {facts.nextDue === null ? "" : daysLeftText(facts.nextDue.daysLeft, t)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
