import type { Severity } from "@lotrinh/core/check/diagnostic";
import type { ReactNode } from "react";
import { useLanguage, useText } from "../i18n/language.js";
import { FindingSign } from "../review/document/FindingSign.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { countBy, type Entry, filterEntries, type Since, severities, sinces } from "./entries.js";
import type { RuleTexts } from "./protocol.js";

/** What the filters of a list of findings are set to. */
interface FilterValues {
  readonly severity?: Severity | undefined;
  readonly rule?: string | undefined;
  readonly since?: Since | undefined;
  readonly by?: "place" | undefined;
  readonly dismissed?: true | undefined;
}

interface FindingFiltersProps {
  /** Findings before these filters. */
  readonly entries: readonly Entry[];
  readonly rules: RuleTexts;
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
  /** What else can be done with the list. */
  readonly children?: ReactNode;
}

/** By weight, by what became of it, by rule; and the order of the list. */
export function FindingFilters({ entries, rules, values, onChange, children }: FindingFiltersProps) {
  const t = useText();
  const { severity, since, dismissed } = values;
  const shown = filterEntries(entries, { since });
  const setAside = shown.filter((entry) => entry.dismissal !== undefined);
  const current = dismissed === true ? setAside : shown.filter((entry) => entry.dismissal === undefined);
  const bySeverity = countBy(current, ({ found }) => found.severity);
  const bySince = countBy(entries, (entry) => entry.since);
  return (
    <search className="no-print flex shrink-0 flex-wrap items-center gap-1.5 border-b border-line bg-white px-2 py-1.5">
      {bySince.size === 0 ? null : (
        <fieldset aria-label={t("check.since")} className="flex gap-1">
          {sinces.map((each) => (
            <Toggle
              key={each}
              on={since === each}
              onToggle={(on) => onChange({ since: on ? each : undefined })}
            >
              {t(`check.since.${each}`)} {bySince.get(each) ?? 0}
            </Toggle>
          ))}
        </fieldset>
      )}
      <fieldset aria-label={t("check.severity")} className="flex gap-1">
        {severities.map((each) => (
          <Toggle
            key={each}
            on={severity === each}
            onToggle={(on) => onChange({ severity: on ? each : undefined })}
          >
            <span aria-hidden="true">
              <FindingSign severity={each} />
            </span>
            {t(`check.${each}`)} {bySeverity.get(each) ?? 0}
          </Toggle>
        ))}
      </fieldset>
      {setAside.length === 0 && dismissed === undefined ? null : (
        <Toggle on={dismissed === true} onToggle={(on) => onChange({ dismissed: on ? true : undefined })}>
          {t("finding.dismissed")} {setAside.length}
        </Toggle>
      )}
      <RuleSelect entries={current} rules={rules} value={values.rule} onChange={onChange} />
      <select
        aria-label={t("check.order")}
        className={`${inputClass} h-7 max-w-36`}
        value={values.by ?? ""}
        onChange={(event) => onChange({ by: event.target.value === "place" ? "place" : undefined })}
      >
        <option value="">{t("check.bySeverity")}</option>
        <option value="place">{t("check.byPlace")}</option>
      </select>
      {children}
    </search>
  );
}

function Toggle(props: {
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.on}
      className={`${buttonClass("plain", "small")} ${props.on ? "!border-accent !bg-accent-soft font-semibold" : ""}`}
      onClick={() => props.onToggle(!props.on)}
    >
      <span>{props.children}</span>
    </button>
  );
}

function RuleSelect(props: {
  readonly entries: readonly Entry[];
  readonly rules: RuleTexts;
  readonly value: string | undefined;
  readonly onChange: (values: FilterValues) => void;
}) {
  const { t, language } = useLanguage();
  const { entries, rules, value = "", onChange } = props;
  const counts = countBy(entries, ({ found }) => found.rule);
  const names = [...new Set([...counts.keys(), ...(value === "" ? [] : [value])])];
  return (
    <select
      aria-label={t("check.byRule")}
      className={`${inputClass} h-7 min-w-24 max-w-60 flex-1 ${value === "" ? "" : "border-accent bg-accent-soft"}`}
      value={value}
      onChange={(event) => onChange({ rule: event.target.value || undefined })}
    >
      <option value="">{t("check.rules")}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {rules[name]?.title[language] ?? name} ({counts.get(name) ?? 0})
        </option>
      ))}
    </select>
  );
}
