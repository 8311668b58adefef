import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { unitsQuery } from "../../api/admin.js";
import { addEntry, changeEntry } from "../../api/catalogue.js";
import type { IndicatorDetail } from "../../api/evaluation.js";
import { useText } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { Choice, Field } from "../../ui/Field.js";
import { Problem } from "../../ui/Problem.js";
import { useDoing } from "../../ui/useDoing.js";
import {
  changedFields,
  type EntryForm,
  fieldsOf,
  formOf,
  frequencies,
  overTimeRules,
  overUnitsRules,
} from "./entryFields.js";
import { FrameworkPicker } from "./FrameworkPicker.js";
import { useRuleWords } from "./ruleWords.js";

interface EntryDialogProps {
  /** null: a new one. */
  readonly entry: IndicatorDetail | null;
  readonly onClose: () => void;
  readonly onAdded?: (id: string) => void;
}

/** Adds an entry of the catalogue or changes one: all that is said of an indicator; what it was is kept. */
export function EntryDialog({ entry, onClose, onAdded }: EntryDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const [form, setForm] = useState(() => formOf(entry));
  const [reason, setReason] = useState("");
  const fields = fieldsOf(form);
  const set = (change: Partial<EntryForm>) => setForm({ ...form, ...change });
  const save = async () => {
    if (fields === undefined) return;
    let added: string | undefined;
    const worked = await doing.run(async () => {
      if (entry === null) added = (await addEntry(fields)).id;
      else {
        const confirms = entry.state === "proposed" ? { state: "confirmed" as const } : {};
        const why = reason.trim() === "" ? {} : { reason: reason.trim() };
        await changeEntry(entry.id, { ...changedFields(entry, fields), ...confirms, ...why });
      }
      await client.invalidateQueries({ queryKey: ["evaluation"] });
    });
    if (!worked) return;
    onClose();
    if (added !== undefined) onAdded?.(added);
  };
  return (
    <Dialog title={t(entry === null ? "catalogue.addTitle" : "catalogue.editTitle")} onClose={onClose} wide>
      <form
        className="grid grid-cols-1 gap-3 md:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Fields form={form} set={set} />
        {entry === null ? null : (
          <Wide>
            <Field label={t("catalogue.reason")} value={reason} onText={setReason} maxLength={2000} />
          </Wide>
        )}
        <Wide>
          <Problem text={doing.problem} />
          <div className="mt-2 flex items-center justify-end gap-3">
            {fields === undefined ? <p className="text-xs text-soft">{t("catalogue.needed")}</p> : null}
            <button
              type="submit"
              className={buttonClass("main")}
              disabled={fields === undefined || doing.running}
            >
              {t(entry?.state === "proposed" ? "catalogue.saveConfirm" : "common.save")}
            </button>
          </div>
        </Wide>
      </form>
    </Dialog>
  );
}

function Wide({ children }: { readonly children: ReactNode }) {
  return <div className="md:col-span-2">{children}</div>;
}

interface FieldsProps {
  readonly form: EntryForm;
  readonly set: (change: Partial<EntryForm>) => void;
}

function Fields({ form, set }: FieldsProps) {
  const t = useText();
  return (
    <>
      <Wide>
        <Field
          data-first
          label={t("catalogue.name")}
          value={form.name}
          onText={(name) => set({ name })}
          required
          maxLength={1000}
        />
      </Wide>
      <Choice
        label={t("catalogue.direction")}
        value={form.direction}
        onText={(value) => set({ direction: value === "increase" || value === "decrease" ? value : "" })}
      >
        <option value="">{t("catalogue.choose")}</option>
        <option value="increase">{t("catalogue.increase")}</option>
        <option value="decrease">{t("catalogue.decrease")}</option>
      </Choice>
      <Field
        label={t("unitReport.col.measure")}
        value={form.measure}
        onText={(measure) => set({ measure })}
        maxLength={100}
      />
      <Field label={t("catalogue.code")} value={form.code} onText={(code) => set({ code })} maxLength={60} />
      <Picked
        label={t("catalogue.frequency")}
        prefix="catalogue.frequency."
        choices={frequencies}
        value={form.frequency}
        onPick={(frequency) => set({ frequency })}
      />
      <Wide>
        <Long
          label={t("indicator.definition")}
          value={form.definition}
          onText={(definition) => set({ definition })}
        />
      </Wide>
      <Field
        label={t("unitReport.col.numerator")}
        value={form.numerator}
        onText={(numerator) => set({ numerator })}
        hint={t("catalogue.ratioHint")}
      />
      <Field
        label={t("unitReport.col.denominator")}
        value={form.denominator}
        onText={(denominator) => set({ denominator })}
      />
      <Wide>
        <Long label={t("indicator.method")} value={form.method} onText={(method) => set({ method })} />
      </Wide>
      <Wide>
        <Field label={t("catalogue.source")} value={form.source} onText={(source) => set({ source })} />
      </Wide>
      <Picked
        label={t("catalogue.overUnits")}
        prefix="catalogue.overUnits."
        choices={overUnitsRules}
        value={form.overUnits}
        onPick={(overUnits) => set({ overUnits })}
      />
      <Picked
        label={t("catalogue.overTime")}
        prefix="catalogue.overTime."
        choices={overTimeRules}
        value={form.overTime}
        onPick={(overTime) => set({ overTime })}
      />
      <Field
        label={t("catalogue.decimals")}
        type="number"
        min={0}
        max={9}
        value={form.decimals}
        onText={(decimals) => set({ decimals })}
      />
      <Long
        label={t("catalogue.breakdowns")}
        value={form.breakdowns}
        onText={(breakdowns) => set({ breakdowns })}
      />
      <Reporters form={form} set={set} />
      <Wide>
        <FrameworkPicker links={form.frameworks} set={(frameworks) => set({ frameworks })} />
      </Wide>
    </>
  );
}

function Picked<
  Prefix extends "catalogue.frequency." | "catalogue.overUnits." | "catalogue.overTime.",
  Value extends string,
>(props: {
  readonly label: string;
  readonly prefix: Prefix;
  readonly choices: readonly Value[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}) {
  const words = useRuleWords();
  const pick = (value: string) => {
    const found = props.choices.find((choice) => choice === value);
    if (found !== undefined) props.onPick(found);
  };
  return (
    <Choice label={props.label} value={props.value} onText={pick}>
      {props.choices.map((choice) => (
        <option key={choice} value={choice}>
          {words(`${props.prefix}${choice}`)}
        </option>
      ))}
    </Choice>
  );
}

function Long({
  label,
  value,
  onText,
}: {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="text-sm">
      <label htmlFor={id} className="mb-0.5 block">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={5000}
        className={`${inputClass} block h-auto w-full py-1`}
        value={value}
        onChange={({ target }) => onText(target.value)}
      />
    </div>
  );
}

/** Who reports it: units picked one after another. */
function Reporters({ form, set }: FieldsProps) {
  const t = useText();
  const units = useQuery(unitsQuery).data?.items ?? [];
  const picked = units.filter(({ id }) => form.reporters.includes(id));
  return (
    <Wide>
      <Choice
        label={t("indicator.reporters")}
        value=""
        onText={(id) => set({ reporters: [...form.reporters, id] })}
      >
        <option value="">{t("catalogue.addUnit")}</option>
        {units
          .filter(({ id, exists }) => exists && !form.reporters.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Choice>
      <ul className="mt-1 flex flex-wrap gap-1 text-sm">
        {picked.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={buttonClass("plain", "small")}
              onClick={() => set({ reporters: form.reporters.filter((each) => each !== id) })}
            >
              {name} <span aria-hidden="true">×</span>
              <span className="sr-only">{t("catalogue.remove")}</span>
            </button>
          </li>
        ))}
      </ul>
    </Wide>
  );
}
