import { useState } from "react";
import { useText } from "../i18n/language.js";
import { Field } from "../ui/Field.js";

/** A new password, typed twice. */
export interface PasswordPair {
  readonly first: string;
  readonly second: string;
  readonly setFirst: (text: string) => void;
  readonly setSecond: (text: string) => void;
  /** Both are there and the same. */
  readonly same: boolean;
}

export function usePasswordPair(): PasswordPair {
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  return { first, second, setFirst, setSecond, same: first !== "" && first === second };
}

export function NewPasswordFields({ pair }: { readonly pair: PasswordPair }) {
  const t = useText();
  const differ = pair.second !== "" && !pair.same;
  return (
    <>
      <Field
        label={t("password.new")}
        hint={t("password.rule")}
        type="password"
        value={pair.first}
        onText={pair.setFirst}
        autoComplete="new-password"
        required
      />
      <Field
        label={t("password.repeat")}
        type="password"
        value={pair.second}
        onText={pair.setSecond}
        autoComplete="new-password"
        required
        aria-invalid={differ}
        {...(differ ? { hint: t("password.differ") } : {})}
      />
    </>
  );
}
