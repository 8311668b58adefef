import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { askForPassword } from "../api/account.js";
import { useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { EntryFrame } from "./EntryFrame.js";

/** Quên mật khẩu: the same answer whether there is such an account. */
export function ForgottenPage() {
  const t = useText();
  const [who, setWho] = useState("");
  const [sent, setSent] = useState(false);
  const doing = useDoing();
  const send = async () => {
    if (await doing.run(() => askForPassword(who))) setSent(true);
  };
  return (
    <EntryFrame title={t("forgotten.title")}>
      {sent ? (
        <div role="status" className="space-y-2 text-sm">
          <p>{t("forgotten.sent")}</p>
          <p className="text-soft">{t("forgotten.sentWhat")}</p>
        </div>
      ) : (
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Field
            label={t("forgotten.who")}
            value={who}
            onText={setWho}
            autoComplete="username"
            required
            autoFocus
          />
          <Problem text={doing.problem} />
          <div className="text-right">
            <button type="submit" className={buttonClass("main")} disabled={doing.running}>
              {t("forgotten.send")}
            </button>
          </div>
        </form>
      )}
      <p className="mt-4 text-sm">
        <Link to="/dang-nhap" className={linkClass}>
          {t("signIn.back")}
        </Link>
      </p>
    </EntryFrame>
  );
}
