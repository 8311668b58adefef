import { useState } from "react";
import { formatNumber, parseTypedNumber } from "../../format/number.js";
import { useLanguage } from "../../i18n/language.js";
import { inputClass } from "../../ui/classes.js";

/** Typed in millions of đồng, kept in đồng. */
export const million = 1_000_000;

/** An amount in đồng, shown and typed in millions; what can't be read stays as typed, marked. */
export function AmountInput(props: {
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
        className={`${inputClass} w-36 text-right max-md:w-28 ${unreadable ? "border-bad" : ""}`}
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
