import {
  type FrameworkLink,
  findLinkProblem,
  type MeasureFramework,
} from "@lotrinh/core/catalogue/measureLinks";
import { useId, useState } from "react";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";

interface MeasureCodeProps {
  readonly framework: MeasureFramework;
  readonly add: (link: FrameworkLink) => void;
}

/** The code of an indicator in a list that we don't hold: typed, checked by its shape and by the goal or target it names. */
export function MeasureCode({ framework, add }: MeasureCodeProps) {
  const { t, language } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const take = () => {
    const link = { framework, code: typed.trim() };
    const problem = findLinkProblem(link);
    setWrong(problem?.[language]);
    if (problem !== undefined) return;
    add(link);
    setTyped("");
  };
  return (
    <span className="flex min-w-0 flex-1 flex-wrap gap-2">
      <input
        aria-label={t("catalogue.measureCode")}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : id}
        className={`${inputClass} w-40`}
        placeholder={framework === "sdg-series" ? "SI_POV_NAHC" : "3.1.4"}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          // the form around it isn't sent
          event.preventDefault();
          take();
        }}
      />
      <button type="button" className={buttonClass("plain")} disabled={typed.trim() === ""} onClick={take}>
        {t("catalogue.addMeasure")}
      </button>
      {wrong === undefined ? null : (
        <span id={id} role="alert" className="w-full text-xs text-bad">
          {wrong}
        </span>
      )}
    </span>
  );
}
