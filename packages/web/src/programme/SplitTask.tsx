import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type PlanTask, splitTask } from "../api/programme.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { buttonClass } from "../ui/classes.js";
import { Choice, Field } from "../ui/Field.js";

interface Part {
  readonly key: string;
  readonly text: string;
  readonly dueOn: string;
  readonly output: string;
}

const newPart = (): Part => ({ key: crypto.randomUUID(), text: "", dueOn: "", output: "" });

/** Chia nhỏ: a unit makes tasks of its own out of one it was given, with days and outcomes. */
export function SplitTask({ plan, task }: { readonly plan: string; readonly task: PlanTask }) {
  const t = useText();
  const client = useQueryClient();
  const units = [...new Map(task.assignments.map(({ unit }) => [unit.id, unit])).values()];
  const [unit, setUnit] = useState(units[0]?.id ?? "");
  const [parts, setParts] = useState<readonly Part[]>([newPart()]);
  const written = parts.filter(({ text }) => text.trim() !== "");
  const set = (key: string, change: Partial<Part>) =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...change } : part)));
  const send = async () => {
    const own = written.map(({ text, dueOn, output }) => ({
      text: text.trim(),
      dueOn: dueOn === "" ? null : dueOn,
      output: output.trim() === "" ? null : output.trim(),
      person: null,
    }));
    await splitTask(plan, task.id, unit, own);
    setParts([newPart()]);
    await client.invalidateQueries({ queryKey: ["plan-tasks"] });
  };
  return (
    <ActionDialog
      small
      wide
      look="quiet"
      action={t("split.do")}
      about={task.text}
      ready={written.length > 0}
      onSend={send}
    >
      <p>{task.text}</p>
      {units.length < 2 ? null : (
        <Choice label={t("split.unit")} value={unit} onText={setUnit}>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <ol className="space-y-3">
        {parts.map(({ key, text, dueOn, output }, index) => (
          <li key={key} className="grid gap-2 md:grid-cols-[1fr_10rem_12rem]">
            <Field
              label={t("split.text", { n: index + 1 })}
              maxLength={2000}
              value={text}
              onText={(value) => set(key, { text: value })}
            />
            <Field
              type="date"
              label={t("programme.due")}
              value={dueOn}
              onText={(value) => set(key, { dueOn: value })}
            />
            <Field
              label={t("split.output")}
              maxLength={1000}
              value={output}
              onText={(value) => set(key, { output: value })}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={buttonClass("plain", "small")}
        onClick={() => setParts([...parts, newPart()])}
      >
        {t("split.more")}
      </button>
    </ActionDialog>
  );
}
