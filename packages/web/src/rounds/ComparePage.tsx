import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { boardQuery, type Comparison, comparisonQuery } from "../api/rounds.js";
import { useLanguage } from "../i18n/language.js";
import { describeValue } from "../report/parts/ConflictChoice.js";
import { StatusMark } from "../report/StatusMark.js";
import { inputClass, linkClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import "../i18n/later/unitReport.js";

const route = getRouteApi("/rounds/$id/sections/$key");

/** So sánh trả lời: what all units say in one section of the outline, side by side. */
export function ComparePage() {
  const { id, key } = route.useParams();
  const board = useQuery(boardQuery(id));
  const query = useQuery(comparisonQuery(id, key));
  const { t } = useLanguage();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHead title={t("compare.title")} note={board.data?.round.title ?? ""}>
        <select
          aria-label={t("unitReport.outline")}
          className={`${inputClass} max-w-80`}
          value={key}
          onChange={({ target }) => void navigate({ params: { id, key: target.value } })}
        >
          {(board.data?.outline.sections ?? []).map((section) => (
            <option key={section.key} value={section.key}>
              {section.label === null ? "" : `${section.label}. `}
              {section.title}
            </option>
          ))}
        </select>
        <Link to="/rounds/$id" params={{ id }} className={linkClass}>
          {t("compare.toBoard")}
        </Link>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton rows={8} /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <Answers comparison={query.data} />}
      </div>
    </>
  );
}

type UnitAnswer = Comparison["answers"][number];

/** Texts below each other; figures, tasks and money as a table with a column for each unit that says anything. */
function Answers({ comparison: { section, answers } }: { readonly comparison: Comparison }) {
  const { t } = useLanguage();
  const given = answers.filter(({ fields }) => fields.some(({ value }) => value !== null));
  const silent = answers.filter((answer) => !given.includes(answer));
  if (given.length === 0) return <EmptyState title={t("compare.none")} />;
  const isTable = section.kind === "figures" || section.kind === "tasks" || section.kind === "funding";
  return (
    <>
      {isTable ? <AnswerTable title={section.title} answers={given} /> : <AnswerTexts answers={given} />}
      {silent.length === 0 ? null : (
        <p className="p-4 text-sm text-soft">
          {t("compare.silent", { units: silent.map(({ unit }) => unit.name).join("; ") })}
        </p>
      )}
    </>
  );
}

function AnswerTable(props: { readonly title: string; readonly answers: readonly UnitAnswer[] }) {
  const { t, language } = useLanguage();
  const names = new Map(
    props.answers.flatMap(({ fields }) => fields.map(({ field, name }) => [field, name ?? field] as const)),
  );
  return (
    <ScrollRegion className="table-wide" aria-label={props.title}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("compare.item")}</th>
            {props.answers.map((answer) => (
              <th key={answer.reportId} scope="col" className="min-w-40">
                <AnswerHead answer={answer} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...names].map(([field, name]) => (
            <tr key={field}>
              <th scope="row" className="min-w-48 font-normal">
                {name}
              </th>
              {props.answers.map(({ reportId, fields }) => (
                <td key={reportId}>
                  {describeValue(fields.find((each) => each.field === field)?.value ?? null, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function AnswerTexts({ answers }: { readonly answers: readonly UnitAnswer[] }) {
  const { language } = useLanguage();
  return (
    <ol className="grid gap-x-6 gap-y-4 p-4 text-sm lg:grid-cols-2">
      {answers.map((answer) => (
        <li key={answer.reportId}>
          <h2 className="border-b border-line pb-1">
            <AnswerHead answer={answer} />
          </h2>
          {answer.fields.map(({ field, value }) => (
            <p key={field} className="mt-1 whitespace-pre-line">
              {describeValue(value, language)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function AnswerHead({ answer: { reportId, unit, state } }: { readonly answer: UnitAnswer }) {
  return (
    <>
      <Link to="/reports/$id" params={{ id: reportId }} className={linkClass}>
        {unit.name}
      </Link>{" "}
      <span className="text-xs font-normal">
        <StatusMark status={state} />
      </span>
    </>
  );
}
