import type { ProgrammeAnswer } from "@lotrinh/core/report/answers";
import { isKeyOf, parseFieldKey, programmeKey } from "@lotrinh/core/report/fieldKey";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import { fold } from "@lotrinh/core/text/fold";
import { useId } from "react";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
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
      <ol className="space-y-3">
        {keys.map((key, at) => (
          <ProgrammeLine key={key} field={key} number={at + 1} names={`${id}-names`} screen={screen} />
        ))}
      </ol>
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
  // the same programme may have a line for each source
  const label = `${number}. ${answer.name === "" ? t("unitReport.programme") : answer.name}`;
  return (
    <li className="border-l-2 border-line pl-2">
      <input
        aria-label={`${t("unitReport.programme")} ${number}`}
        placeholder={t("unitReport.programme")}
        list={names}
        className={`${inputClass} mb-1 w-full`}
        readOnly={!edit}
        value={answer.name}
        maxLength={500}
        onChange={({ target }) => change({ name: target.value })}
      />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-1 text-xs text-soft">
        <div className="grid">
          <span aria-hidden="true">{t("unitReport.fundingSource")}</span>
          <select
            aria-label={`${label}, ${t("unitReport.fundingSource")}`}
            className={inputClass}
            disabled={!edit}
            value={answer.source ?? ""}
            onChange={({ target }) => change({ source: target.value === "" ? null : target.value })}
          >
            <option value="">{t("unitReport.sourceNone")}</option>
            {sourcesFor(screen, answer.source).map((source) => (
              <option key={source} value={source}>
                {nameOfSource(source)}
              </option>
            ))}
          </select>
        </div>
        {(["committed", "disbursed"] as const).map((part) => (
          <div key={part} className="grid">
            <span aria-hidden="true">{t(`unitReport.${part}`)}</span>
            <AmountInput
              label={`${label}, ${t(`unitReport.${part}`)}`}
              amount={answer[part]}
              editable={edit}
              onChange={(amount) => change({ [part]: amount })}
            />
          </div>
        ))}
        {edit ? (
          <button
            type="button"
            className={buttonClass("quiet", "small")}
            onClick={() => saving.saver.type(field, null)}
          >
            {t("unitReport.remove")}
            <span className="sr-only">: {label}</span>
          </button>
        ) : null}
      </div>
      <FieldNotes field={field} label={label} screen={screen} withFiles={false} />
    </li>
  );
}

/** Ids of the sources that the report asks about, and the one that stands there should it be another. */
function sourcesFor({ report }: ReportScreen, own: string | null): readonly string[] {
  const asked = report.asked.funding.map(({ key }) => sourceIn(key));
  return own === null || asked.includes(own) ? asked : [...asked, own];
}

/** The source's own id in its field's key. */
function sourceIn(key: string): string {
  const parsed = parseFieldKey(key);
  return parsed?.kind === "funding" ? parsed.id : key;
}
