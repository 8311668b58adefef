import type { ItemValue } from "@lotrinh/core/review/item";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useText } from "../../i18n/language.js";
import type { TextKey } from "../../i18n/vi.js";
import { buttonClass } from "../../ui/classes.js";
import { dropDraft, findDraft, keepDraft } from "../drafts.js";
import { FieldInput } from "./FieldInput.js";
import { applyDraft, type Draft, draftOf, type Field } from "./field.js";

interface ItemFormProps {
  readonly documentId: string;
  /** Names the draft: the item's key, or `new`. */
  readonly draftKey: string;
  readonly fields: readonly Field<ItemValue>[];
  readonly value: ItemValue;
  readonly onSave: (value: ItemValue) => void;
  readonly onCancel: () => void;
}

/** The fields of an item to type in. What is typed is kept until it is saved or given up. */
export function ItemForm(props: ItemFormProps) {
  const { documentId, draftKey, fields, value, onSave, onCancel } = props;
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(() => findDraft(documentId, draftKey) ?? draftOf(fields, value));
  const [problems, setProblems] = useState<Readonly<Record<string, TextKey>>>({});
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);
  const type = (name: string, typed: string) => {
    const next = { ...draft, [name]: typed };
    setDraft(next);
    keepDraft(documentId, draftKey, next);
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const result = applyDraft(fields, value, draft);
    if ("problems" in result) {
      setProblems(result.problems);
      const first = Object.keys(result.problems)[0];
      form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
      return;
    }
    // the draft stays until the server has taken it: a save that fails loses nothing
    onSave(result.value);
  };
  const cancel = () => {
    dropDraft(documentId, draftKey);
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form ref={form} onSubmit={save} onKeyDown={onKeyDown} className="space-y-2 px-3 pt-1 pb-3" noValidate>
      {fields.map((field) => (
        <FieldBox
          key={field.name}
          field={field}
          draft={draft}
          problem={problems[field.name]}
          onType={(typed) => type(field.name, typed)}
        />
      ))}
      <div className="flex gap-2">
        <button type="submit" className={buttonClass("main")}>
          {t("common.save")} <span className="text-xs font-normal opacity-90">Ctrl Enter</span>
        </button>
        <button type="button" className={buttonClass()} onClick={cancel}>
          {t("common.cancel")} <span className="text-xs text-soft">Esc</span>
        </button>
      </div>
    </form>
  );
}

function FieldBox(props: {
  readonly field: Field<ItemValue>;
  readonly draft: Draft;
  readonly problem: TextKey | undefined;
  readonly onType: (typed: string) => void;
}) {
  const { field, draft, problem } = props;
  const t = useText();
  const id = useId();
  const label = `${t(field.label)}${field.labelDetail === undefined ? "" : ` ${field.labelDetail}`}`;
  return (
    <div className={field.input === "milestones" ? "" : "grid gap-x-2 md:grid-cols-[7.2rem_minmax(0,1fr)]"}>
      <label htmlFor={id} className="pt-1.5 text-xs text-soft">
        {label}
      </label>
      <div className="min-w-0">
        <FieldInput
          id={id}
          field={field}
          label={label}
          measure={draft.measure ?? null}
          typed={draft[field.name] ?? ""}
          describedBy={problem === undefined ? undefined : `${id}-problem`}
          onType={props.onType}
        />
        {problem === undefined ? null : (
          <p id={`${id}-problem`} role="alert" className="text-xs text-bad">
            {t(problem)}
          </p>
        )}
      </div>
    </div>
  );
}
