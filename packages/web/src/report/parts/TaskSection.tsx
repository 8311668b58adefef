import { type TaskAnswer, type TaskStatus, taskStatusNames } from "@lotrinh/core/report/answers";
import { useId, useState } from "react";
import type { AskedTask, Extension } from "../../api/reports.js";
import { formatDate } from "../../format/date.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { EmptyState } from "../../ui/states.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { blankTask, taskAsTyped } from "./asTyped.js";
import { FieldNotes } from "./FieldNotes.js";

/** The tasks that a unit reports on: where each stands, what came of it, what is in the way, more time if it is needed. */
export function TaskSection({ screen }: { readonly screen: ReportScreen }) {
  const { t } = useLanguage();
  const { tasks } = screen.report.asked;
  if (tasks.length === 0) return <EmptyState title={t("unitReport.noTasks")} />;
  return (
    <ol className="divide-y divide-line">
      {tasks.map((task) => (
        <TaskEntry key={task.key} task={task} screen={screen} />
      ))}
    </ol>
  );
}

const statuses = Object.keys(taskStatusNames) as readonly TaskStatus[];

function TaskEntry({ task, screen }: { readonly task: AskedTask; readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { report, saving } = screen;
  const editable = report.report.can.edit;
  const answer = taskAsTyped(shownValue(saving.state, task.key));
  const now = answer ?? blankTask;
  const change = (part: Partial<TaskAnswer>) => saving.saver.type(task.key, { ...now, ...part });
  const id = useId();
  const textOrNull = (text: string) => (text === "" ? null : text);
  return (
    <li className="py-3">
      <p className="font-semibold">{task.text}</p>
      <p className="mb-2 text-xs text-soft">
        {t(task.role === "lead" ? "unitReport.lead" : "unitReport.coordinating")} ·{" "}
        {task.due === null && task.dueOn === null
          ? t("unitReport.taskNoDue")
          : t("unitReport.taskDue", { due: task.due ?? formatDate(task.dueOn ?? "") })}
        {task.output === null ? "" : ` · ${t("unitReport.taskOutput", { output: task.output })}`}
      </p>
      <div className="grid gap-2 md:grid-cols-2">
        <label className="text-xs text-soft">
          {t("unitReport.taskStatus")}
          <select
            className={`${inputClass} block w-full`}
            disabled={!editable}
            value={answer?.status ?? ""}
            onChange={(event) => {
              const status = statuses.find((each) => each === event.target.value);
              if (status !== undefined) change({ status, ...(status === "done" ? { progress: 100 } : {}) });
            }}
          >
            {answer === undefined ? <option value="" /> : null}
            {statuses.map((status) => (
              <option key={status} value={status}>
                {taskStatusNames[status][language]}
              </option>
            ))}
          </select>
        </label>
        <label className="text-xs text-soft">
          {t("unitReport.taskProgress")}
          <input
            type="number"
            min={0}
            max={100}
            className={`${inputClass} block w-full`}
            readOnly={!editable}
            value={now.progress ?? ""}
            onChange={({ target }) =>
              change({ progress: target.value === "" ? null : Math.round(target.valueAsNumber) })
            }
          />
        </label>
        <LongText
          label={t("unitReport.taskResult")}
          value={now.result}
          editable={editable}
          onChange={(text) => change({ result: textOrNull(text) })}
        />
        <LongText
          label={t("unitReport.taskObstacle")}
          value={now.obstacle}
          editable={editable}
          onChange={(text) => change({ obstacle: textOrNull(text) })}
        />
      </div>
      <ExtensionPart
        id={id}
        extension={task.extension}
        mayAsk={task.mayAskExtension && editable}
        asked={now.extension}
        change={(extension) => change({ extension })}
      />
      <FieldNotes field={task.key} label={task.text} screen={screen} />
    </li>
  );
}

function LongText(props: {
  readonly label: string;
  readonly value: string | null;
  readonly editable: boolean;
  readonly onChange: (text: string) => void;
}) {
  return (
    <label className="text-xs text-soft">
      {props.label}
      <textarea
        className="block min-h-16 w-full rounded border border-[#8795a0] bg-white px-2 py-1 text-sm text-ink"
        readOnly={!props.editable}
        value={props.value ?? ""}
        maxLength={20_000}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

interface ExtensionPartProps {
  readonly id: string;
  /** The last request that was decided or waits. */
  readonly extension: Extension | null;
  readonly mayAsk: boolean;
  readonly asked: TaskAnswer["extension"];
  readonly change: (extension: TaskAnswer["extension"]) => void;
}

/** More time is asked for once, with a day and a reason (issue of the standing unit's officer to decide). */
function ExtensionPart({ id, extension, mayAsk, asked, change }: ExtensionPartProps) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(asked !== null);
  if (extension !== null)
    return (
      <p className="mt-1 text-sm text-soft">
        {t(`unitReport.extension.${extension.state}`, {
          date: formatDate(extension.to),
          reason: extension.decision ?? "",
        })}
      </p>
    );
  if (!mayAsk) return null;
  if (!open && asked === null)
    return (
      <button type="button" className={buttonClass("quiet", "small")} onClick={() => setOpen(true)}>
        {t("unitReport.extend")}
      </button>
    );
  const now = asked ?? { to: "", reason: "" };
  return (
    <fieldset className="mt-2 flex flex-wrap items-end gap-2">
      <legend className="sr-only">{t("unitReport.extend")}</legend>
      <label className="text-xs text-soft" htmlFor={`${id}to`}>
        {t("unitReport.extendTo")}
        <input
          id={`${id}to`}
          type="date"
          className={`${inputClass} block`}
          value={now.to}
          onChange={(event) => change({ ...now, to: event.target.value })}
        />
      </label>
      <label className="min-w-56 flex-1 text-xs text-soft" htmlFor={`${id}why`}>
        {t("unitReport.extendReason")}
        <input
          id={`${id}why`}
          className={`${inputClass} block w-full`}
          value={now.reason}
          maxLength={2000}
          onChange={(event) => change({ ...now, reason: event.target.value })}
        />
      </label>
      <button
        type="button"
        className={buttonClass("quiet", "small")}
        onClick={() => {
          setOpen(false);
          change(null);
        }}
      >
        {t("unitReport.extendCancel")}
      </button>
    </fieldset>
  );
}
