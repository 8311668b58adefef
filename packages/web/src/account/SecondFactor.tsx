import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { beginFactor, confirmFactor, type OwnAccount, removeFactor, type TotpOffer } from "../api/account.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { Section } from "./Section.js";

type Account = NonNullable<OwnAccount["account"]>;

/** The second factor: off, being set up, on. What changes it asks for the password once more. */
export function SecondFactor({ account }: { readonly account: Account }) {
  const t = useText();
  const client = useQueryClient();
  const [offer, setOffer] = useState<TotpOffer | null>(null);
  const [password, setPassword] = useState("");
  const doing = useDoing();
  const secret = account.hasPassword ? password : null;
  const begin = () => doing.run(async () => setOffer(await beginFactor(secret)));
  const remove = () =>
    doing.run(async () => {
      await removeFactor(secret);
      await client.invalidateQueries();
    });
  return (
    <Section title={t("account.factor")}>
      <p className="mb-2 text-sm text-soft">
        {t(account.secondFactor ? "account.factorOn" : "account.factorOff")}
      </p>
      {offer === null ? (
        <form
          className="max-w-sm space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          {account.hasPassword ? (
            <Field
              label={t("account.current")}
              type="password"
              value={password}
              onText={setPassword}
              autoComplete="current-password"
              required
            />
          ) : null}
          <Problem text={doing.problem} />
          <div className="flex gap-2">
            <button type="submit" className={buttonClass("main")} disabled={doing.running}>
              {t(account.secondFactor ? "account.factorAnew" : "account.factorSetUp")}
            </button>
            {account.secondFactor ? (
              <button type="button" className={buttonClass("danger")} onClick={() => void remove()}>
                {t("account.factorRemove")}
              </button>
            ) : null}
          </div>
        </form>
      ) : (
        <Confirm offer={offer} onDone={() => setOffer(null)} />
      )}
    </Section>
  );
}

function Confirm({ offer, onDone }: { readonly offer: TotpOffer; readonly onDone: () => void }) {
  const t = useText();
  const [code, setCode] = useState("");
  const doing = useDoing();
  const confirm = async () => {
    if (!(await doing.run(() => confirmFactor(code)))) return;
    onDone();
    // an administrator's rights count from now on: the navigation changes with the session
    window.location.reload();
  };
  return (
    <form
      className="space-y-3 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <p>{t("account.factorScan")}</p>
      <img
        className="size-44 border border-line"
        alt={t("account.factorPicture")}
        src={`data:image/svg+xml,${encodeURIComponent(offer.picture)}`}
      />
      <p>
        {t("account.factorSecret")} <code className="font-semibold">{offer.secret}</code>
      </p>
      <Field
        label={t("signIn.code")}
        value={code}
        onText={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={9}
        className="w-36 tracking-widest"
      />
      <Problem text={doing.problem} />
      <button type="submit" className={buttonClass("main")} disabled={doing.running}>
        {t("signIn.confirm")}
      </button>
    </form>
  );
}
