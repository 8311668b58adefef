import type { FundingAnswer } from "@lotrinh/core/report/answers";
import { useState } from "react";
import { formatNumber, parseTypedNumber } from "../../format/number.js";
import { useLanguage } from "../../i18n/language.js";
import { inputClass } from "../../ui/classes.js";
import { EmptyState } from "../../ui/states.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { fundingAsTyped } from "./asTyped.js";
import { FieldNotes } from "./FieldNotes.js";

/** Typed in millions of đồng, kept in đồng. */
const million = 1_000_000;

/** Money committed and disbursed by source, with totals. */
export function FundingSection({ screen }: { readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { report, saving } = screen;
  const sources = report.asked.funding.map(({ key, name }) => {
    return { key, name, answer: fundingAsTyped(shownValue(saving.state, key)) };
  });
  if (sources.length === 0) return <EmptyState title={t("unitReport.noFunding")} />;
  const total = (part: keyof FundingAnswer) =>
    formatNumber(sources.reduce((sum, { answer }) => sum + (answer[part] ?? 0), 0) / million, language);
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("unitReport.fundingSource")}</th>
          <th scope="col" className="figure">
            {t("unitReport.committed")}
          </th>
          <th scope="col" className="figure">
            {t("unitReport.disbursed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ key, name, answer }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <FieldNotes field={key} label={name} screen={screen} />
            </th>
            {(["committed", "disbursed"] as const).map((part) => (
              <td key={part} className="figure">
                <AmountInput
                  label={`${name}, ${t(`unitReport.${part}`)}`}
                  amount={answer[part]}
                  editable={report.report.can.edit}
                  onChange={(amount) => saving.saver.type(key, { ...answer, [part]: amount })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("unitReport.total")}</th>
          <td className="figure font-semibold">{total("committed")}</td>
          <td className="figure font-semibold">{total("disbursed")}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** An amount in đồng, shown and typed in millions; what can't be read stays as typed, marked. */
function AmountInput(props: {
  readonly label: string;
  readonly amount: number | null;
  readonly editable: boolean;
  readonly onChange: (amount: number | null) => void;
}) {
  const { t, language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = props.amount === null ? "" : formatNumber(props.amount / million, language);
  const unreadable = typed !== null && typed.trim() !== "" && parseTypedNumber(typed) === undefined;
  return (
    <>
      <input
        aria-label={props.label}
        aria-invalid={unreadable}
        inputMode="decimal"
        className={`${inputClass} w-36 text-right ${unreadable ? "border-bad" : ""}`}
        readOnly={!props.editable}
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
          const value = target.value.trim() === "" ? null : parseTypedNumber(target.value);
          if (value !== undefined) props.onChange(value === null ? null : Math.round(value * million));
        }}
        onBlur={() => {
          if (!unreadable) setTyped(null);
        }}
      />
      {unreadable ? (
        <span role="alert" className="block text-xs text-bad">
          {t("unitReport.unreadable", { text: typed })}
        </span>
      ) : null}
    </>
  );
}
