import {
  type FrameworkLink,
  findMeasureName,
  isMeasureFramework,
  measureFrameworks,
  withImplied,
} from "@lotrinh/core/catalogue/measureLinks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type FrameworkList, frameworksQuery } from "../../api/catalogue.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { MeasureCode } from "./MeasureCode.js";

interface FrameworkPickerProps {
  readonly links: readonly FrameworkLink[];
  readonly set: (links: readonly FrameworkLink[]) => void;
}

/** The goals of frameworks that an indicator serves: a goal, one of the 115 Vietnamese targets below it, or an indicator by its code. */
export function FrameworkPicker({ links, set }: FrameworkPickerProps) {
  const { t, language } = useLanguage();
  const frameworks = useQuery(frameworksQuery).data ?? [];
  const [framework, setFramework] = useState("sdg");
  const chosen = frameworks.find(({ id }) => id === framework);
  const isThere = (link: FrameworkLink) =>
    links.some((each) => each.framework === link.framework && each.code === link.code);
  const add = (link: FrameworkLink) => set([...links, ...withImplied(link).filter((each) => !isThere(each))]);
  const addGoal = (code: string) => {
    if (code !== "") add({ framework: code.includes(".") ? "sdg-target" : framework, code });
  };
  return (
    <fieldset className="min-w-0 text-sm">
      <legend className="mb-0.5">{t("indicator.frameworks")}</legend>
      <div className="flex flex-wrap gap-2">
        <select
          aria-label={t("matrix.framework")}
          className={`${inputClass} min-w-0 max-w-full`}
          value={framework}
          onChange={({ target }) => setFramework(target.value)}
        >
          {frameworks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
          {measureFrameworks.map((id) => (
            <option key={id} value={id}>
              {t(`catalogue.measures.${id}`)}
            </option>
          ))}
        </select>
        {isMeasureFramework(framework) ? (
          <MeasureCode key={framework} framework={framework} add={add} />
        ) : (
          <select
            aria-label={t("eval.target")}
            className={`${inputClass} min-w-0 max-w-full flex-1`}
            value=""
            onChange={({ target }) => addGoal(target.value)}
          >
            <option value="">{t("catalogue.addGoal")}</option>
            {(chosen?.goals ?? []).map((goal) => (
              <GoalOptions key={goal.code} goal={goal} />
            ))}
          </select>
        )}
      </div>
      <ul className="mt-1 flex flex-wrap gap-1">
        {links.map(({ framework: of, code }) => (
          <li key={`${of} ${code}`}>
            <button
              type="button"
              className={`${buttonClass("plain", "small")} h-auto! min-h-7 max-w-full text-left whitespace-normal!`}
              onClick={() => set(links.filter((each) => each.framework !== of || each.code !== code))}
            >
              {titleOf(frameworks, of, code, language)} <span aria-hidden="true">×</span>
              <span className="sr-only">{t("catalogue.remove")}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function GoalOptions({ goal }: { readonly goal: FrameworkList[number]["goals"][number] }) {
  const { language } = useLanguage();
  return (
    <>
      <option value={goal.code}>
        {goal.code}. {goal.title[language]}
      </option>
      {goal.targets.map(({ code, title }) => (
        <option key={code} value={code}>
          {"\u00a0\u00a0"}
          {code} {title[language]}
        </option>
      ))}
    </>
  );
}

function titleOf(frameworks: FrameworkList, framework: string, code: string, language: "vi" | "en"): string {
  const measure = findMeasureName({ framework, code });
  if (measure !== undefined) return measure[language];
  const base = framework === "sdg-target" ? "sdg" : framework;
  const goals = frameworks.find(({ id }) => id === base)?.goals ?? [];
  const found =
    goals.find((goal) => goal.code === code) ??
    goals.flatMap(({ targets }) => targets).find((target) => target.code === code);
  return `${code} ${found?.title[language] ?? ""}`.trim();
}
