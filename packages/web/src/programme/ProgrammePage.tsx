import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type PlanDetail, programmeQuery } from "../api/programme.js";
import { ProgressTab } from "../evaluation/ProgressTab.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { PublishButton } from "../publication/PublishButton.js";
import { programmeTabs } from "../search.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { AdHocRound } from "./AdHocRound.js";
import { CalendarList } from "./CalendarList.js";
import { PlanExtensions } from "./PlanExtensions.js";
import { PlanDocuments, PlanHistory } from "./PlanRecord.js";
import { PlanRounds } from "./PlanRounds.js";
import { PlanSuccession } from "./PlanSuccession.js";
import { TaskList } from "./TaskList.js";

const route = getRouteApi("/programmes/$id");

/** A plan in force: its tasks by unit and date, its reporting as a calendar, its rounds, documents and history. */
export function ProgrammePage() {
  const { id } = route.useParams();
  const query = useQuery(programmeQuery(id));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <Programme detail={query.data} />;
}

function Programme({ detail }: { readonly detail: PlanDetail }) {
  const t = useText();
  const { plan } = detail;
  const { tab = "tasks" } = route.useSearch();
  const manages = plan.can.manage && plan.state === "in-force";
  const state =
    plan.state === "ended"
      ? t("programme.ended", { date: formatDate(plan.endedOn ?? "") })
      : t("programme.inForce", { date: formatDate(plan.inForceFrom) });
  return (
    <>
      <PageHead title={`${plan.number ?? ""} ${plan.title}`} note={state}>
        <Link
          to="/documents/$id/plan"
          params={{ id: plan.documentId }}
          className={buttonClass("quiet", "small")}
        >
          {t("nav.plan")}
        </Link>
        <PublishButton subject="plan" id={plan.id} name={plan.title} />
        {manages ? (
          <Link to="/programmes/$id/amend" params={{ id: plan.id }} className={buttonClass("plain", "small")}>
            {t("amend.title")}
          </Link>
        ) : null}
        {manages ? <AdHocRound plan={plan.id} /> : null}
      </PageHead>
      <nav
        aria-label={plan.title}
        className="no-print flex shrink-0 gap-1 overflow-x-auto border-b border-line bg-white px-3"
      >
        {programmeTabs
          .filter((each) => each !== "succession" || tab === each)
          .map((each) => (
            <Link
              key={each}
              to="/programmes/$id"
              params={{ id: plan.id }}
              search={{ tab: each }}
              aria-current={each === tab ? "page" : undefined}
              className="flex h-9 shrink-0 items-center border-b-2 border-transparent px-2.5 text-sm text-soft aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {t(`programme.${each}`)}
            </Link>
          ))}
      </nav>
      {plan.facts.unitsGone === 0 ? null : (
        <p role="status" className="bg-doubt-soft px-4 py-1 text-sm text-doubt">
          {t("programme.unitsGone", { n: plan.facts.unitsGone })}{" "}
          {manages ? (
            <Link
              to="/programmes/$id"
              params={{ id: plan.id }}
              search={{ tab: "succession" }}
              className={linkClass}
            >
              {t("succession.open")}
            </Link>
          ) : null}
        </p>
      )}
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {tab === "tasks" ? <TaskList plan={plan.id} manages={manages} /> : null}
        {tab === "progress" ? <ProgressTab plan={plan.id} /> : null}
        {tab === "calendar" ? <CalendarList plan={plan.id} manages={manages} /> : null}
        {tab === "rounds" ? <PlanRounds plan={plan.id} /> : null}
        {tab === "extensions" ? <PlanExtensions plan={plan.id} /> : null}
        {tab === "succession" && manages ? <PlanSuccession plan={plan.id} /> : null}
        {tab === "documents" ? <PlanDocuments detail={detail} /> : null}
        {tab === "history" ? <PlanHistory detail={detail} /> : null}
      </div>
    </>
  );
}
