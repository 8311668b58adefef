import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Discipline, disciplineQuery } from "../api/rounds.js";
import { formatDate, formatMoment } from "../format/date.js";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";
import { StatusMark } from "../report/StatusMark.js";
import { PageHead } from "../ui/PageHead.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { TimelinessText } from "./TimelinessText.js";

const route = getRouteApi("/units/$id/discipline");

/** Chấp hành chế độ báo cáo: how a unit has kept its deadlines over the years, over all plans. */
export function DisciplinePage() {
  const { t } = useLanguage();
  const { id } = route.useParams();
  const query = useQuery(disciplineQuery(id));
  return (
    <>
      <PageHead title={query.data?.unit.name ?? t("discipline.title")} note={t("discipline.title")} />
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton rows={8} /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <Record discipline={query.data} />}
      </div>
    </>
  );
}

function Record({ discipline: { years, reports } }: { readonly discipline: Discipline }) {
  const { t } = useLanguage();
  if (reports.length === 0) return <EmptyState title={t("discipline.none")} />;
  return (
    <>
      <YearTable years={years} />
      <h2 className="bg-ground px-4 py-1.5 text-sm font-semibold">
        {t("discipline.reports", { n: reports.length })}
      </h2>
      <ReportTable reports={reports} />
    </>
  );
}

const counts = ["owed", "onTime", "late", "missing", "due", "accepted", "returns", "longestDelay"] as const;

function YearTable({ years }: { readonly years: Discipline["years"] }) {
  const { t, language } = useLanguage();
  return (
    <ScrollRegion className="table-wide" aria-label={t("discipline.years")}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("discipline.year")}</th>
            {counts.map((count) => (
              <th key={count} scope="col" className="figure">
                {t(`discipline.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {counts.map((count) => (
                <td key={count} className="figure">
                  {formatNumber(year[count], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ReportTable({ reports }: { readonly reports: Discipline["reports"] }) {
  const { t } = useLanguage();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("desk.report")}</th>
          <th scope="col" className="max-md:hidden">
            {t("desk.plan")}
          </th>
          <th scope="col">{t("desk.due")}</th>
          <th scope="col">{t("board.sent")}</th>
          <th scope="col" className="max-md:hidden">
            {t("desk.state")}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ reportId, roundTitle, plan, dueOn, submittedAt, timeliness, state }) => (
          <tr key={reportId}>
            <th scope="row">
              <Link to="/reports/$id" params={{ id: reportId }} className="text-accent hover:underline">
                {roundTitle}
              </Link>
            </th>
            <td className="max-md:hidden">{plan.number ?? plan.title}</td>
            <td>{formatDate(dueOn)}</td>
            <td className="whitespace-nowrap">
              {submittedAt === null ? "" : formatMoment(submittedAt)}
              <TimelinessText timeliness={timeliness} dueOn={dueOn} />
            </td>
            <td className="max-md:hidden">
              <StatusMark status={state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
