import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type PlanDuty, planDutiesQuery } from "../api/programme.js";
import { formatDate } from "../format/date.js";
import { useLanguage, useText } from "../i18n/language.js";
import { DutyOutline } from "../outline/DutyOutline.js";
import { keyed } from "../ui/keyed.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import "../i18n/later/admin.js";

/** A plan's reporting as a calendar: when each round opens, counts up to, is due; why a day was moved. */
export function CalendarList({ plan, manages }: { readonly plan: string; readonly manages: boolean }) {
  const { t, language } = useLanguage();
  const query = useQuery(planDutiesQuery(plan));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { calendar, duties } = query.data;
  if (calendar.length === 0 && duties.length === 0) return <EmptyState title={t("programme.noCalendar")} />;
  const rounds = calendar.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <>
      <DutyOutlines plan={plan} duties={duties} manages={manages} />
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("rounds.name")}</th>
            <th scope="col">{t("programme.opens")}</th>
            <th scope="col">{t("programme.cutoff")}</th>
            <th scope="col">{t("programme.dueOn")}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(rounds, ({ dutyId, period }) => `${dutyId} ${period}`).map(({ key, item }) => (
            <tr key={key}>
              <th scope="row">
                {item.roundId === null ? (
                  item.title
                ) : (
                  <Link
                    to="/rounds/$id"
                    params={{ id: item.roundId }}
                    className="text-accent hover:underline"
                  >
                    {item.title}
                  </Link>
                )}
              </th>
              <td>{formatDate(item.opensOn)}</td>
              <td>{item.cutoff === null ? "" : formatDate(item.cutoff)}</td>
              <td>
                {formatDate(item.dueOn)}
                {item.dueMoved === null ? null : (
                  <span className="block text-xs text-soft">{item.dueMoved[language]}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The plan's reporting duties with the outline of each, which who runs the plan may change. */
function DutyOutlines(props: {
  readonly plan: string;
  readonly duties: readonly PlanDuty[];
  readonly manages: boolean;
}) {
  const t = useText();
  const duties = props.duties.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (duties.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-b border-line text-sm">
      {duties.map((duty) => (
        <li key={duty.id} className="px-4 py-1.5">
          {duty.what}
          <span className="block text-soft">
            {t("reportOutline.of", { n: duty.outline.sections.length })}:{" "}
            {duty.outline.sections.map(({ title }) => title).join("; ")}
          </span>
          {props.manages ? <DutyOutline plan={props.plan} duty={duty} /> : null}
        </li>
      ))}
    </ul>
  );
}
