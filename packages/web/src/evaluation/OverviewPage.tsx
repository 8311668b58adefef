import { statusWords } from "@lotrinh/core/progress/words";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Overview, overviewQuery } from "../api/evaluation.js";
import { formatDate, formatMoment } from "../format/date.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { DistributionBar, useFinding } from "./DistributionBar.js";
import { OverviewTabs } from "./OverviewTabs.js";

/** Bảng điều hành: where leaders must act this week. Every number leads to what it counts; it prints on one page. */
export function OverviewPage() {
  const t = useText();
  const query = useQuery(overviewQuery);
  return (
    <>
      <PageHead
        title={t("overview.title")}
        note={query.data === undefined ? "" : t("overview.asOf", { at: formatMoment(query.data.asOf) })}
      >
        <OverviewTabs />
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <OverviewView overview={query.data} />}
      </div>
    </>
  );
}

function OverviewView({ overview }: { readonly overview: Overview }) {
  const t = useText();
  const finding = useFinding(overview.distribution);
  if (overview.plans.total === 0)
    return (
      <EmptyState title={t("overview.empty")} what={t("overview.emptyWhat")}>
        <Link to="/plans" className={buttonClass("main")}>
          {t("programmes.toPlans")}
        </Link>
      </EmptyState>
    );
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section className="md:col-span-2">
        <h2 className="mb-1 font-semibold">{finding}</h2>
        <DistributionBar distribution={overview.distribution} label={t("overview.title")} withWords />
        <p className="text-sm text-soft">
          <Link to="/programmes" className="underline">
            {t("overview.plans", { n: overview.plans.inForce })}
          </Link>
          {" · "}
          <Link to="/indicators" className="underline">
            {t("overview.indicators", overview.indicators)}
          </Link>
          {" · "}
          {t("overview.newFigures", { n: overview.newFigures })}
          {" · "}
          <Link to="/mainstreaming" className="underline">
            {t("overview.mainstreaming", { n: overview.mainstreaming.plans, of: overview.mainstreaming.of })}
          </Link>
        </p>
      </section>
      <Turned overview={overview} />
      <LateTasks overview={overview} />
      <OpenRounds overview={overview} />
      <NotKnown overview={overview} />
      <ByPlan overview={overview} />
    </div>
  );
}

function Turned({ overview }: { readonly overview: Overview }) {
  const { t, language } = useLanguage();
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{t("overview.turned")}</h2>
      {overview.turned.length === 0 ? <p className="text-sm text-soft">{t("overview.turnedNone")}</p> : null}
      <ul className="space-y-2 text-sm">
        {overview.turned.slice(0, 10).map(({ planIndicatorId, name, plan, from, to, worse }) => (
          <li key={planIndicatorId}>
            <Turn from={from} worse={worse} />{" "}
            <Link
              to="/programmes/$id"
              params={{ id: plan.id }}
              search={{ tab: "progress" }}
              className="text-accent hover:underline"
            >
              {name}
            </Link>{" "}
            <span className="text-soft">
              {t("overview.turnedLine", { from: statusWords[from][language], to: statusWords[to][language] })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Worse, better, or judged for the first time, which is neither. */
function Turn({ from, worse }: Pick<Overview["turned"][number], "from" | "worse">) {
  if (from === "not-assessable") return <span className="text-soft">•</span>;
  return <span className={worse ? "text-bad" : "text-good"}>{worse ? "▼" : "▲"}</span>;
}

function LateTasks({ overview }: { readonly overview: Overview }) {
  const t = useText();
  const { total, items } = overview.lateTasks;
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{t("overview.lateTasks", { n: total })}</h2>
      {total === 0 ? <p className="text-sm text-soft">{t("overview.lateNone")}</p> : null}
      <ul className="space-y-2 text-sm">
        {items.slice(0, 8).map(({ id, text, plan, dueOn, daysLate, units }) => (
          <li key={id}>
            <Link
              to="/programmes/$id"
              params={{ id: plan.id }}
              search={{ tab: "tasks", state: "late" }}
              className="text-accent hover:underline"
            >
              {text}
            </Link>
            <span className="block text-xs text-soft">
              {units.map((unit) => (
                <Link key={unit.id} to="/units/$id" params={{ id: unit.id }} className="underline">
                  {unit.name}
                </Link>
              ))}{" "}
              · {formatDate(dueOn)} ·{" "}
              <span className="text-bad">{t("overview.daysLate", { n: daysLate })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenRounds({ overview }: { readonly overview: Overview }) {
  const t = useText();
  const { open, items } = overview.rounds;
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{t("overview.rounds", { n: open })}</h2>
      {open === 0 ? <p className="text-sm text-soft">{t("overview.roundsNone")}</p> : null}
      <ul className="space-y-2 text-sm">
        {items.slice(0, 8).map(({ id, title, dueOn, reports, accepted, overdue }) => (
          <li key={id}>
            <Link to="/rounds/$id" params={{ id }} className="text-accent hover:underline">
              {title}
            </Link>
            <span className="block text-xs text-soft">
              {t("overview.due", { date: formatDate(dueOn) })} ·{" "}
              {t("overview.roundLine", { accepted, reports, overdue })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotKnown({ overview }: { readonly overview: Overview }) {
  const t = useText();
  const kinds = (["data", "owner", "direction", "definition", "link"] as const).filter(
    (kind) => overview.unknowns[kind] > 0,
  );
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{t("overview.unknowns")}</h2>
      {kinds.length === 0 ? <p className="text-sm text-soft">{t("unknowns.none")}</p> : null}
      <ul className="space-y-2 text-sm">
        {kinds.map((kind) => (
          <li key={kind}>
            <Link to="/unknowns" search={{ kind }} className="text-accent hover:underline">
              {t(`unknowns.${kind}`)}: {overview.unknowns[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ByPlan({ overview }: { readonly overview: Overview }) {
  const t = useText();
  return (
    <section className="md:col-span-2">
      <table className="data-table">
        <caption className="text-left text-sm font-semibold">{t("overview.byPlan")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("desk.plan")}</th>
            <th scope="col">{t("eval.verdict")}</th>
            <th scope="col" className="figure">
              {t("programmes.late")}
            </th>
            <th scope="col" className="figure max-md:hidden">
              {t("programmes.rounds")}
            </th>
          </tr>
        </thead>
        <tbody>
          {overview.byPlan.map(({ plan, distribution, lateTasks, tasks, openRounds }) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link
                  to="/programmes/$id"
                  params={{ id: plan.id }}
                  search={{ tab: "progress" }}
                  className="text-accent hover:underline"
                >
                  {plan.number ?? ""} {plan.title}
                </Link>
              </th>
              <td>
                <DistributionBar distribution={distribution} label={plan.title} />
              </td>
              <td className="figure">
                {lateTasks}/{tasks}
              </td>
              <td className="figure max-md:hidden">{openRounds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
