import { useState } from "react";
import { changePassword, type OwnAccount } from "../api/account.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { NewPasswordFields, usePasswordPair } from "./NewPasswordFields.js";
import { Section } from "./Section.js";

type Account = NonNullable<OwnAccount["account"]>;

/** One's own password and how to change it. */
export function OwnPassword({ account }: { readonly account: Account }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  return (
    <Section title={t("account.password")}>
      {changed ? (
        <p role="status" className="mb-2 text-sm text-good">
          {t("account.changed")}
        </p>
      ) : null}
      {account.passwordAt === null ? null : (
        <p className="mb-2 text-sm text-soft">
          {t("account.passwordAt", { at: formatMoment(account.passwordAt) })}
        </p>
      )}
      {open ? (
        <ChangeForm
          asks={account.hasPassword}
          onDone={() => {
            setOpen(false);
            setChanged(true);
          }}
        />
      ) : (
        <button type="button" className={buttonClass()} onClick={() => setOpen(true)}>
          {t("account.change")}
        </button>
      )}
    </Section>
  );
}

function ChangeForm({ asks, onDone }: { readonly asks: boolean; readonly onDone: () => void }) {
  const t = useText();
  const [current, setCurrent] = useState("");
  const pair = usePasswordPair();
  const doing = useDoing();
  const save = async () => {
    if (pair.same && (await doing.run(() => changePassword(asks ? current : null, pair.first)))) onDone();
  };
  return (
    <form
      className="max-w-sm space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {asks ? (
        <Field
          label={t("account.current")}
          type="password"
          value={current}
          onText={setCurrent}
          autoComplete="current-password"
          required
        />
      ) : null}
      <NewPasswordFields pair={pair} />
      <Problem text={doing.problem} />
      <button type="submit" className={buttonClass("main")} disabled={doing.running || !pair.same}>
        {t("account.change")}
      </button>
    </form>
  );
}
