import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { type PlanTask, planTasksQuery } from "../api/programme.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { inputClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { ChangeUnits } from "./ChangeUnits.js";
import { ProgressTask } from "./ProgressTask.js";
import { SplitTask } from "./SplitTask.js";

const route = getRouteApi("/programmes/$id");

/** A plan's tasks in its own order, with who does them, by when, and where they stand. */
export function TaskList({ plan, manages }: { readonly plan: string; readonly manages: boolean }) {
  const t = useText();
  const { unit, state } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(planTasksQuery(plan, {}));
  const tasks = useMemo(() => query.data ?? [], [query.data]);
  const units = useMemo(() => unitsIn(tasks), [tasks]);
  const shown = tasks.filter((task) => isShown(task, unit, state));
  const { shown: some, left, step, more } = useMore(shown);
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (tasks.length === 0) return <EmptyState title={t("programme.noTasks")} />;
  return (
    <>
      <div className="no-print flex gap-2 px-4 py-2">
        <select
          aria-label={t("programme.unit")}
          className={`${inputClass} max-w-72`}
          value={unit ?? ""}
          onChange={({ target }) =>
            void navigate({
              search: ({ unit: _, ...rest }) =>
                target.value === "" ? rest : { ...rest, unit: target.value },
            })
          }
        >
          <option value="">{t("programme.allUnits")}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label className="flex items-center gap-1 text-sm">
          <input
            type="checkbox"
            checked={state === "late"}
            onChange={({ target }) =>
              void navigate({
                search: ({ state: _, ...rest }) =>
                  target.checked ? { ...rest, state: "late" as const } : rest,
              })
            }
          />
          {t("programmes.late")}
        </label>
      </div>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("desk.task")}</th>
            <th scope="col" className="max-md:hidden">
              {t("force.role.lead")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("force.role.coordinating")}
            </th>
            <th scope="col">{t("programme.due")}</th>
            <th scope="col">{t("desk.state")}</th>
          </tr>
        </thead>
        <tbody>
          {some.map((task) => (
            <TaskRow key={task.id} plan={plan} task={task} manages={manages} />
          ))}
        </tbody>
      </table>
      <MoreButton left={left} step={step} more={more} />
    </>
  );
}

interface TaskRowProps {
  readonly plan: string;
  readonly task: PlanTask;
  readonly manages: boolean;
}

function TaskRow({ plan, task, manages }: TaskRowProps) {
  const t = useText();
  const names = (role: string) =>
    task.assignments
      .filter((each) => each.role === role && each.to === null)
      .map(({ unit }) => unit.name)
      .join("; ");
  return (
    <tr>
      <th scope="row" className={task.parentId === null ? "font-normal" : "pl-8! font-normal"}>
        {task.section === null ? "" : <span className="text-xs text-soft">{task.section} </span>}
        {task.text}
        <OwnTaskFacts task={task} />
        <span className="no-print block">
          {manages && task.parentId === null ? <ChangeUnits plan={plan} task={task} /> : null}
          {task.can.progress ? <ProgressTask plan={plan} task={task.id} text={task.text} /> : null}
          {task.can.split ? <SplitTask plan={plan} task={task} /> : null}
        </span>
      </th>
      <td className="max-md:hidden">{names("lead")}</td>
      <td className="max-md:hidden">{names("coordinating")}</td>
      <td>{task.dueOn === null ? (task.due ?? "") : formatDate(task.dueOn)}</td>
      <td className="md:whitespace-nowrap">
        {t(`programme.state.${stateOf(task)}`)}
        {task.percent === null ? "" : ` ${task.percent}%`}
        {task.late ? <span className="block text-xs text-bad">! {t("programme.lateMark")}</span> : null}
      </td>
    </tr>
  );
}

/** Nobody reports of a unit's own task: until somebody says how far it is, it isn't begun. */
const stateOf = ({ state, parentId }: PlanTask) =>
  state === "unreported" && parentId !== null ? "not-started" : state;

/** Of a unit's own task: who does it, and what was last said of it. */
function OwnTaskFacts({ task }: { readonly task: PlanTask }) {
  if (task.parentId === null) return null;
  const [said] = task.reported;
  const facts = [
    task.person?.name,
    said?.on == null ? undefined : formatDate(said.on),
    said?.result ?? undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? null : <span className="block text-xs text-soft">{facts.join(" · ")}</span>;
}

function unitsIn(tasks: readonly PlanTask[]) {
  const units = new Map(
    tasks.flatMap(({ assignments }) => assignments.map(({ unit }) => [unit.id, unit] as const)),
  );
  return [...units.values()].sort((a, b) => a.name.localeCompare(b.name, "vi"));
}

function isShown(task: PlanTask, unit: string | undefined, state: string | undefined): boolean {
  const ofUnit = unit === undefined || task.assignments.some((each) => each.unit.id === unit);
  if (state === "late") return ofUnit && task.late;
  if (state === "done") return ofUnit && task.state === "done";
  return ofUnit && (state !== "open" || task.state !== "done");
}
