import type { ProgrammeAnswer } from "@lotrinh/core/report/answers";
import { isKeyOf, parseFieldKey, programmeKey } from "@lotrinh/core/report/fieldKey";
import { fold } from "@lotrinh/core/text/fold";
import { useId } from "react";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { AmountInput } from "./AmountInput.js";
import { programmeAsTyped } from "./asTyped.js";
import { FieldNotes } from "./FieldNotes.js";
import { listedKeys } from "./listedKeys.js";

const blank: ProgrammeAnswer = { name: "", source: null, committed: null, disbursed: null };

/** What of the money went to which programme, project or scheme; nobody has to tell it. */
export function ProgrammeLines({ screen }: { readonly screen: ReportScreen }) {
  const t = useText();
  const id = useId();
  const { report, saving } = screen;
  const { edit } = report.report.can;
  const keys = listedKeys("programme", screen);
  if (!edit && keys.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`} className="mt-5">
      <h3 id={`${id}-title`} className="font-semibold">
        {t("unitReport.programmes")}
      </h3>
      <p className="mb-2 text-sm text-soft">{t("unitReport.programmesHint")}</p>
      <datalist id={`${id}-names`}>
        {knownProgrammes(screen).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {keys.length === 0 ? null : (
        <ScrollRegion aria-label={t("unitReport.programmes")}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col" className="min-w-64">
                  {t("unitReport.programme")}
                </th>
                <th scope="col">{t("unitReport.fundingSource")}</th>
                <th scope="col" className="figure">
                  {t("unitReport.committed")}
                </th>
                <th scope="col" className="figure">
                  {t("unitReport.disbursed")}
                </th>
                {edit ? (
                  <th scope="col">
                    <span className="sr-only">{t("unitReport.remove")}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {keys.map((key, at) => (
                <ProgrammeLine key={key} field={key} number={at + 1} names={`${id}-names`} screen={screen} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {edit ? (
        <button
          type="button"
          className={`${buttonClass("plain", "small")} mt-2`}
          onClick={() => saving.saver.type(programmeKey(crypto.randomUUID()), blank)}
        >
          {t("unitReport.addProgramme")}
        </button>
      ) : null}
    </section>
  );
}

/** Programmes that the plan names, and those that the unit told of last time. */
function knownProgrammes({ report }: ReportScreen): readonly string[] {
  const last = Object.entries(report.previous?.content ?? {}).flatMap(([key, value]) =>
    isKeyOf("programme", key) ? [programmeAsTyped(value).name] : [],
  );
  const names = [...last, ...report.asked.programmes].filter((name) => name.trim() !== "");
  return [...new Map(names.map((name) => [fold(name), name])).values()];
}

interface ProgrammeLineProps {
  readonly field: string;
  readonly number: number;
  /** Id of the list of names that are offered. */
  readonly names: string;
  readonly screen: ReportScreen;
}

function ProgrammeLine({ field, number, names, screen }: ProgrammeLineProps) {
  const { t } = useLanguage();
  const { report, saving } = screen;
  const { edit } = report.report.can;
  const answer = programmeAsTyped(shownValue(saving.state, field));
  const change = (part: Partial<ProgrammeAnswer>) => saving.saver.type(field, { ...answer, ...part });
  const label = answer.name === "" ? `${t("unitReport.programme")} ${number}` : answer.name;
  return (
    <tr>
      <td>
        <input
          aria-label={`${t("unitReport.programme")} ${number}`}
          list={names}
          className={`${inputClass} w-full`}
          readOnly={!edit}
          value={answer.name}
          maxLength={500}
          onChange={({ target }) => change({ name: target.value })}
        />
        <FieldNotes field={field} label={label} screen={screen} withFiles={false} />
      </td>
      <td>
        <select
          aria-label={`${label}, ${t("unitReport.fundingSource")}`}
          className={inputClass}
          disabled={!edit}
          value={answer.source ?? ""}
          onChange={({ target }) => change({ source: target.value === "" ? null : target.value })}
        >
          <option value="">{t("unitReport.sourceNone")}</option>
          {report.asked.funding.map(({ key, name }) => (
            <option key={key} value={sourceIn(key)}>
              {name}
            </option>
          ))}
        </select>
      </td>
      {(["committed", "disbursed"] as const).map((part) => (
        <td key={part} className="figure">
          <AmountInput
            label={`${label}, ${t(`unitReport.${part}`)}`}
            amount={answer[part]}
            editable={edit}
            onChange={(amount) => change({ [part]: amount })}
          />
        </td>
      ))}
      {edit ? (
        <td>
          <button
            type="button"
            className={buttonClass("quiet", "small")}
            onClick={() => saving.saver.type(field, null)}
          >
            {t("unitReport.remove")}
            <span className="sr-only">: {label}</span>
          </button>
        </td>
      ) : null}
    </tr>
  );
}

/** The source's own id in its field's key. */
function sourceIn(key: string): string {
  const parsed = parseFieldKey(key);
  return parsed?.kind === "funding" ? parsed.id : key;
}
