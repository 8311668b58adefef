import { guessKind, unitKindNames, unitKinds } from "@lotrinh/core/units/kind";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { saveUnit, type Unit, unitsQuery } from "../api/admin.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Choice, Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";

interface UnitDialogProps {
  /** null: a new one. */
  readonly unit: Unit | null;
  readonly onClose: () => void;
}

/** Adds a unit, or changes what the directory says of one. */
export function UnitDialog({ unit, onClose }: UnitDialogProps) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const units = useQuery(unitsQuery).data?.items ?? [];
  const doing = useDoing();
  const [form, setForm] = useState(() => formOf(unit));
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const kind = form.kind === "" ? guessKind(form.name) : form.kind;
  const save = async () => {
    const saved = await doing.run(() => saveUnit(unit?.id ?? null, { ...inputOf(form), kind }));
    if (!saved) return;
    await client.invalidateQueries({ queryKey: ["units"] });
    onClose();
  };
  return (
    <Dialog title={t(unit === null ? "units.addTitle" : "units.editTitle")} onClose={onClose} wide>
      <form
        className="grid gap-3 md:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="md:col-span-2">
          <Field
            data-first
            label={t("admin.name")}
            value={form.name}
            onText={(name) => set({ name })}
            required
            maxLength={300}
            {...(unit === null ? {} : { hint: t("units.nameHint") })}
          />
        </div>
        <Choice label={t("units.kind")} value={kind} onText={(next) => set({ kind: next })}>
          {unitKinds.map((each) => (
            <option key={each} value={each}>
              {unitKindNames[each][language]}
            </option>
          ))}
        </Choice>
        <Choice label={t("units.parent")} value={form.parentId} onText={(parentId) => set({ parentId })}>
          <option value="">{t("units.none")}</option>
          {units
            .filter(({ id, exists }) => exists && id !== unit?.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Choice>
        <div className="md:col-span-2">
          <Field
            label={t("units.aliases")}
            hint={t("units.aliasesHint")}
            value={form.aliases}
            onText={(aliases) => set({ aliases })}
          />
        </div>
        <Field label={t("units.code")} value={form.code} onText={(code) => set({ code })} maxLength={50} />
        <Field label={t("units.email")} type="email" value={form.email} onText={(email) => set({ email })} />
        <Field label={t("units.from")} type="date" value={form.from} onText={(from) => set({ from })} />
        <Field label={t("units.to")} type="date" value={form.to} onText={(to) => set({ to })} />
        <div className="flex items-center justify-end gap-3 md:col-span-2">
          <Problem text={doing.problem} />
          <button type="submit" className={buttonClass("main")} disabled={doing.running}>
            {t("common.save")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function formOf(unit: Unit | null) {
  return {
    name: unit?.name ?? "",
    kind: unit?.kind ?? "",
    parentId: unit?.parent?.id ?? "",
    placeId: unit?.place?.id ?? "",
    aliases: unit?.aliases.join("; ") ?? "",
    code: unit?.officialCode ?? "",
    email: unit?.email ?? "",
    from: unit?.validFrom ?? "",
    to: unit?.validTo ?? "",
  };
}

function inputOf(form: ReturnType<typeof formOf>) {
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    name: form.name.trim(),
    aliases: form.aliases
      .split(";")
      .map((alias) => alias.trim())
      .filter(Boolean),
    parentId: orNull(form.parentId),
    placeId: orNull(form.placeId),
    officialCode: orNull(form.code),
    email: orNull(form.email),
    validFrom: orNull(form.from),
    validTo: orNull(form.to),
  };
}
