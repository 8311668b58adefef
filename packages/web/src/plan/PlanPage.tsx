import type { Reading } from "@lotrinh/core/read/reading";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { planQuery } from "../api/queries.js";
import { documentName } from "../format/document.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { type PlanTab, planTabs } from "../search.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { DutyList } from "./DutyList.js";
import { GoalList } from "./GoalList.js";
import { IndicatorView } from "./IndicatorView.js";
import { OutlineView } from "./OutlineView.js";
import { FundingTable, ProposalTable, ResultTable, ReviewTable } from "./PlainTables.js";
import { PlanHead } from "./PlanHead.js";
import { WorkView } from "./WorkView.js";

const route = getRouteApi("/documents/$id/plan");

/** Kế hoạch: what does this plan promise, and who does what? */
export function PlanPage() {
  const t = useText();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(planQuery(id));
  if (data === undefined)
    return error === null ? (
      <Skeleton rows={10} />
    ) : (
      <ErrorState error={error} retry={() => void refetch()} />
    );
  return (
    <div className="print-flow flex min-h-0 flex-1 flex-col overflow-auto">
      <title>{`${documentName(data.document)} · ${t("nav.plan")}`}</title>
      <PlanHead document={data.document} reading={data.reading} />
      <Tabs reading={data.reading} />
    </div>
  );
}

/** How many rows each tab has; tabs of what a document doesn't have are left out. */
export function countTabs(reading: Reading): Readonly<Record<PlanTab, number>> {
  const countSections = (sections: Reading["sections"]): number =>
    sections.reduce((sum, section) => sum + 1 + countSections(section.children), 0);
  return {
    outline: countSections(reading.sections),
    goals: reading.goals.length + reading.targets.length,
    indicators: reading.indicators.length,
    tasks: reading.tasks.length + reading.targets.reduce((sum, { parts }) => sum + parts.length, 0),
    duties: reading.duties.length + reading.deadlines.length,
    funding: reading.funding.length,
    reviews: reading.reviews.length,
    results: reading.results.length + reading.difficulties.length,
    proposals: reading.proposals.length,
  };
}

function Tabs({ reading }: { readonly reading: Reading }) {
  const { t, language } = useLanguage();
  const { id } = route.useParams();
  const search = route.useSearch();
  const counts = countTabs(reading);
  const shown = planTabs.filter((tab) => counts[tab] > 0);
  const tab = search.tab ?? firstTab(counts);
  return (
    <>
      <nav
        aria-label={t("plan.tabs")}
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line bg-white px-3"
      >
        {shown.map((each) => (
          <route.Link
            key={each}
            to="/documents/$id/plan"
            params={{ id }}
            search={{ tab: each }}
            aria-current={each === tab ? "page" : undefined}
            className={`flex h-9 items-center gap-1.5 border-b-2 px-2 text-sm whitespace-nowrap ${each === tab ? "border-accent font-semibold text-accent" : "border-transparent text-soft hover:text-accent"}`}
          >
            {t(`plan.${each}`)}
            <span className="text-xs font-normal">{formatNumber(counts[each], language)}</span>
          </route.Link>
        ))}
      </nav>
      {counts[tab] === 0 ? (
        <EmptyState title={t("plan.nothing")} what={t("plan.nothingWhat")} />
      ) : (
        <TabBody tab={tab} reading={reading} />
      )}
    </>
  );
}

/** Indicators answer "what does it promise" best, then tasks; else whatever there is. */
function firstTab(counts: Readonly<Record<PlanTab, number>>): PlanTab {
  const liked: readonly PlanTab[] = ["indicators", "tasks", "results", "goals", "duties", ...planTabs];
  return liked.find((tab) => counts[tab] > 0) ?? "outline";
}

function TabBody({ tab, reading }: { readonly tab: PlanTab; readonly reading: Reading }) {
  switch (tab) {
    case "outline":
      return <OutlineView reading={reading} />;
    case "goals":
      return <GoalList reading={reading} />;
    case "indicators":
      return <IndicatorView reading={reading} />;
    case "tasks":
      return <WorkView reading={reading} />;
    case "duties":
      return <DutyList duties={reading.duties} deadlines={reading.deadlines} />;
    case "funding":
      return <FundingTable funding={reading.funding} />;
    case "reviews":
      return <ReviewTable reviews={reading.reviews} />;
    case "results":
      return <ResultTable results={reading.results} difficulties={reading.difficulties} />;
    case "proposals":
      return <ProposalTable proposals={reading.proposals} />;
  }
}
