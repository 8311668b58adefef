import { fold } from "@lotrinh/core/text/fold";
import { useState } from "react";
import { kindName } from "../admin/kindName.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { type AskableUnit, kindsOf, toggleKind, toggleUnit } from "./unitChoice.js";

interface UnitPickerProps {
  readonly units: readonly AskableUnit[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Units to choose from: whole groups by one button, single ones from a list that typing narrows, with or without marks. */
export function UnitPicker({ units, chosen, onChange }: UnitPickerProps) {
  const { t, language } = useLanguage();
  const [sought, setSought] = useState("");
  const words = fold(sought);
  const shown = words === "" ? units : units.filter(({ name }) => fold(name).includes(words));
  return (
    <div className="space-y-1.5">
      <div className="flex flex-wrap gap-1.5">
        {kindsOf(units, chosen).map(({ kind, count, chosen: taken }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={taken === count}
            className={`${buttonClass("plain", "small")} aria-pressed:border-accent aria-pressed:bg-accent-soft`}
            onClick={() => onChange(toggleKind(units, chosen, kind))}
          >
            {kindName(kind, language)} ({taken}/{count})
          </button>
        ))}
      </div>
      <input
        type="search"
        className={`${inputClass} w-full`}
        aria-label={t("adHoc.seek")}
        placeholder={t("adHoc.seek")}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <fieldset className="max-h-44 overflow-auto rounded border border-line px-2 py-1">
        <legend className="sr-only">{t("adHoc.units")}</legend>
        {shown.length === 0 ? <p className="text-soft">{t("adHoc.noUnit")}</p> : null}
        {shown.map(({ id, name }) => (
          <label key={id} className="flex min-h-7 items-center gap-2">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={() => onChange(toggleUnit(chosen, id))}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
