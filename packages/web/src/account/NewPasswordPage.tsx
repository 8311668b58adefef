import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { passwordLinkQuery, setPassword } from "../api/account.js";
import { useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { Problem } from "../ui/Problem.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { useDoing } from "../ui/useDoing.js";
import { EntryFrame } from "./EntryFrame.js";
import { NewPasswordFields, usePasswordPair } from "./NewPasswordFields.js";

/** Đặt mật khẩu: by the link of an invitation or of a forgotten password. */
export function NewPasswordPage() {
  const t = useText();
  const [token] = useState(() => window.location.hash.slice(1));
  return (
    <EntryFrame title={t("password.title")}>
      {token === "" ? <Problem text={t("password.noLink")} /> : <ByLink token={token} />}
      <p className="mt-4 text-sm">
        <Link to="/dang-nhap" className={linkClass}>
          {t("signIn.back")}
        </Link>
      </p>
    </EntryFrame>
  );
}

function ByLink({ token }: { readonly token: string }) {
  const t = useText();
  const link = useQuery(passwordLinkQuery(token));
  const pair = usePasswordPair();
  const doing = useDoing();
  const [done, setDone] = useState(false);
  if (link.isPending) return <Skeleton rows={3} />;
  if (done) return <p role="status">{t("password.done")}</p>;
  if (link.isError) return <ErrorState error={link.error} />;
  const save = async () => {
    if (pair.same && (await doing.run(() => setPassword(token, pair.first)))) setDone(true);
  };
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="text-sm">{t("password.for", { login: link.data.login, name: link.data.name })}</p>
      <input type="hidden" autoComplete="username" value={link.data.login} readOnly />
      <NewPasswordFields pair={pair} />
      <Problem text={doing.problem} />
      <div className="text-right">
        <button type="submit" className={buttonClass("main")} disabled={doing.running || !pair.same}>
          {t("password.save")}
        </button>
      </div>
    </form>
  );
}
