import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { unitsQuery } from "../api/admin.js";
import { type AssignmentChange, changeAssignments, type PlanTask } from "../api/programme.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Choice, Field } from "../ui/Field.js";
import "../i18n/later/unitReport.js";

const roles = ["lead", "coordinating"] as const;

/** Gives a task to another unit or takes it from one, from today on, with the reason. */
export function ChangeUnits({ plan, task }: { readonly plan: string; readonly task: PlanTask }) {
  const t = useText();
  const client = useQueryClient();
  const [ended, setEnded] = useState<readonly string[]>([]);
  const [unit, setUnit] = useState("");
  const [role, setRole] = useState<(typeof roles)[number]>("lead");
  const [reason, setReason] = useState("");
  const current = task.assignments.filter(({ to }) => to === null);
  const changes: AssignmentChange[] = [
    ...ended.map((id) => ({ type: "end" as const, id })),
    ...(unit === ""
      ? []
      : [{ type: "add" as const, subject: "task" as const, subjectId: task.id, unit, role }]),
  ];
  const send = async () => {
    await changeAssignments(plan, changes, reason.trim());
    setEnded([]);
    setUnit("");
    for (const key of ["plan-tasks", "programme"]) await client.invalidateQueries({ queryKey: [key] });
  };
  return (
    <ActionDialog
      small
      look="quiet"
      action={t("assign.change")}
      about={task.text}
      ready={changes.length > 0 && reason.trim() !== ""}
      onSend={send}
    >
      <p>{task.text}</p>
      <fieldset>
        <legend className="text-soft">{t("assign.end")}</legend>
        {current.map(({ id, unit: { name }, role: held }) => (
          <label key={id} className="flex items-center gap-2 py-0.5">
            <input
              type="checkbox"
              checked={ended.includes(id)}
              onChange={({ target }) =>
                setEnded(target.checked ? [...ended, id] : ended.filter((each) => each !== id))
              }
            />
            {name} ({t(`force.role.${held}`)})
          </label>
        ))}
      </fieldset>
      <UnitChoice value={unit} onText={setUnit} />
      <Choice
        label={t("assign.role")}
        value={role}
        onText={(value) => setRole(value === "lead" ? "lead" : "coordinating")}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`force.role.${each}`)}
          </option>
        ))}
      </Choice>
      <Field required label={t("unitReport.reason")} maxLength={2000} value={reason} onText={setReason} />
    </ActionDialog>
  );
}

/** The units that exist, asked for when the dialog is open. */
function UnitChoice(props: { readonly value: string; readonly onText: (unit: string) => void }) {
  const t = useText();
  const { data } = useQuery(unitsQuery);
  return (
    <Choice label={t("assign.add")} value={props.value} onText={props.onText}>
      <option value="">{t("assign.none")}</option>
      {(data?.items ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
