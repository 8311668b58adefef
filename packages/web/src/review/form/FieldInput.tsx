import type { ItemValue } from "@lotrinh/core/review/item";
import { frequencyText } from "../../format/duty.js";
import { useLanguage } from "../../i18n/language.js";
import { inputClass } from "../../ui/classes.js";
import { frequencies } from "./choices.js";
import type { Field } from "./field.js";
import type { InputProps } from "./inputProps.js";
import { MilestonesInput } from "./MilestonesInput.js";
import { TokensInput } from "./TokensInput.js";

/** The control that a field is typed into. */
export function FieldInput(
  props: InputProps & { readonly field: Field<ItemValue>; readonly measure: string | null },
) {
  const { field, id, typed, describedBy, onType } = props;
  const { t } = useLanguage();
  const common = {
    id,
    value: typed,
    "data-field": field.name,
    "aria-invalid": describedBy !== undefined,
    "aria-describedby": describedBy,
  };
  switch (field.input) {
    case "milestones":
      return <MilestonesInput {...props} />;
    case "tokens":
    case "units":
      return <TokensInput {...props} />;
    case "choice":
      return <ChoiceInput {...props} />;
    case "long":
      return (
        <textarea
          {...common}
          rows={Math.min(8, Math.max(2, Math.ceil(typed.length / 48)))}
          className={`${inputClass} h-auto w-full py-1`}
          onChange={(event) => onType(event.target.value)}
        />
      );
    case "line":
      return (
        <input
          {...common}
          type="text"
          placeholder={field.hint === undefined ? undefined : t(field.hint)}
          className={`${inputClass} w-full`}
          onChange={(event) => onType(event.target.value)}
        />
      );
  }
}

function ChoiceInput(props: InputProps & { readonly field: Field<ItemValue> }) {
  const { t, language } = useLanguage();
  const choices =
    props.field.choices?.map(({ value, label }) => ({ value, text: t(label) })) ??
    frequencies.map((value) => ({ value, text: frequencyText(value, language) }));
  return (
    <select
      id={props.id}
      data-field={props.field.name}
      value={props.typed}
      className={`${inputClass} w-full`}
      onChange={(event) => props.onType(event.target.value)}
    >
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
