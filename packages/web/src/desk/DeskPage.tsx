import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Desk, type DeskItem, type DeskTask, deskGroups, deskQuery } from "../api/rounds.js";
import { formatDate } from "../format/date.js";
import { daysLeftText } from "../format/daysLeft.js";
import { useText } from "../i18n/language.js";
import { ExtensionTable } from "../programme/ExtensionTable.js";
import { ProgressTask } from "../programme/ProgressTask.js";
import { StatusMark } from "../report/StatusMark.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";

/** Việc của tôi: what is owed, by when, what came back; over all plans, and nothing else. */
export function DeskPage() {
  const t = useText();
  const query = useQuery(deskQuery);
  return (
    <>
      <PageHead title={t("desk.title")} />
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <DeskLists desk={query.data} />}
      </div>
    </>
  );
}

function DeskLists({ desk }: { readonly desk: Desk }) {
  const t = useText();
  const shown = deskGroups.filter((group) => desk.groups[group].length > 0);
  const { tasks, extensions } = desk.groups;
  if (shown.length === 0 && tasks.length === 0 && extensions.length === 0) {
    const { next } = desk;
    const what =
      next === null
        ? t("desk.emptyWhat")
        : t("desk.emptyNext", {
            title: next.title,
            opens: formatDate(next.opensOn),
            due: formatDate(next.dueOn),
          });
    return <EmptyState title={t("desk.empty")} what={what} />;
  }
  return (
    <>
      {shown.map((group) => (
        <section key={group} aria-label={t(`desk.${group}`)}>
          <h2 className="bg-ground px-4 py-1.5 text-sm font-semibold">
            {t(`desk.${group}`)} ({desk.groups[group].length})
          </h2>
          <ItemTable items={desk.groups[group]} />
        </section>
      ))}
      {extensions.length === 0 ? null : (
        <section aria-label={t("desk.extensions")}>
          <h2 className="bg-ground px-4 py-1.5 text-sm font-semibold">
            {t("desk.extensions")} ({extensions.length})
          </h2>
          <ExtensionTable extensions={extensions} />
        </section>
      )}
      {tasks.length === 0 ? null : (
        <section aria-label={t("desk.tasks")}>
          <h2 className="bg-ground px-4 py-1.5 text-sm font-semibold">
            {t("desk.tasks")} ({tasks.length})
          </h2>
          <TaskTable tasks={tasks} />
        </section>
      )}
    </>
  );
}

function ItemTable({ items }: { readonly items: readonly DeskItem[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("desk.report")}</th>
          <th scope="col" className="max-md:hidden">
            {t("desk.plan")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("desk.unit")}
          </th>
          <th scope="col">{t("desk.due")}</th>
          <th scope="col">{t("desk.state")}</th>
          <th scope="col" className="figure max-md:hidden">
            {t("desk.filled")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={`${item.reportId} ${item.status}`} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item }: { readonly item: DeskItem }) {
  const t = useText();
  const { returned } = item;
  return (
    <tr>
      <th scope="row" className="min-w-40">
        <Link to="/reports/$id" params={{ id: item.reportId }} className="text-accent hover:underline">
          {item.title}
        </Link>
        <span className="block text-xs font-normal text-soft md:hidden">
          {[item.unit.name, item.plan.number].filter(Boolean).join(" · ")}
        </span>
        {returned === null ? null : (
          <span className="block text-xs font-normal text-bad">
            {returned.reason === null ? "" : t("desk.returnedWhy", { reason: returned.reason })}{" "}
            {returned.items === 0 ? "" : t("desk.returnedItems", { n: returned.items })}
          </span>
        )}
      </th>
      <td className="max-md:hidden">
        {item.plan.number ?? ""} <span className="text-soft">{item.plan.title}</span>
      </td>
      <td className="max-md:hidden">{item.unit.name}</td>
      <td className="whitespace-nowrap">
        {formatDate(item.dueOn)}
        <span className={`block text-xs ${item.daysLeft < 0 ? "text-bad" : "text-soft"}`}>
          {daysLeftText(item.daysLeft, t)}
        </span>
      </td>
      <td>
        <StatusMark status={item.status} />
      </td>
      <td className="figure max-md:hidden">
        {item.filled}/{item.required}
      </td>
    </tr>
  );
}

function TaskTable({ tasks }: { readonly tasks: readonly DeskTask[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("desk.task")}</th>
          <th scope="col" className="max-md:hidden">
            {t("desk.plan")}
          </th>
          <th scope="col">{t("desk.due")}</th>
          <th scope="col">{t("desk.state")}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ taskId, planId, text, planTitle, state, dueOn, daysLeft, late }) => (
          <tr key={taskId}>
            <th scope="row" className="font-normal">
              <Link
                to="/programmes/$id"
                params={{ id: planId }}
                search={{ tab: "tasks" }}
                className="text-accent hover:underline"
              >
                {text}
              </Link>
              <span className="no-print block">
                <ProgressTask plan={planId} task={taskId} text={text} />
              </span>
            </th>
            <td className="max-md:hidden">{planTitle}</td>
            <td className="whitespace-nowrap">
              {dueOn === null ? "" : formatDate(dueOn)}
              <span className={`block text-xs ${late ? "text-bad" : "text-soft"}`}>
                {daysLeft === null ? "" : daysLeftText(daysLeft, t)}
              </span>
            </td>
            <td>{t(state === "unreported" ? "programme.state.not-started" : `programme.state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
