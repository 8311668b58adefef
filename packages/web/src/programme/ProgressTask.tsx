import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { progressTask, type TaskProgress } from "../api/programme.js";
import { deskQuery } from "../api/rounds.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Choice, Field } from "../ui/Field.js";

const statuses = ["under-way", "done", "stopped", "not-started"] as const;

interface ProgressTaskProps {
  readonly plan: string;
  readonly task: string;
  readonly text: string;
}

/** Cập nhật tiến độ: how far a unit's own task is, since when, and a note. */
export function ProgressTask({ plan, task, text }: ProgressTaskProps) {
  const t = useText();
  const client = useQueryClient();
  const [status, setStatus] = useState<TaskProgress["status"]>("done");
  const [on, setOn] = useState(() => new Date().toLocaleDateString("sv-SE"));
  const [note, setNote] = useState("");
  const send = async () => {
    await progressTask(plan, task, { status, on, note: note.trim() === "" ? null : note.trim() });
    setNote("");
    for (const queryKey of [["plan-tasks"], ["programme"], deskQuery.queryKey])
      await client.invalidateQueries({ queryKey });
  };
  return (
    <ActionDialog
      small
      look="quiet"
      action={t("ownTask.progress")}
      send={t("common.save")}
      about={text}
      ready={on !== ""}
      onSend={send}
    >
      <p>{text}</p>
      <Choice
        label={t("desk.state")}
        value={status}
        onText={(value) => setStatus(statuses.find((each) => each === value) ?? "done")}
      >
        {statuses.map((each) => (
          <option key={each} value={each}>
            {t(`programme.state.${each}`)}
          </option>
        ))}
      </Choice>
      <Field required type="date" className="" label={t("ownTask.on")} value={on} onText={setOn} />
      <Field maxLength={4000} label={t("ownTask.note")} value={note} onText={setNote} />
    </ActionDialog>
  );
}
