import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { type SignInStep, sendCode, signIn, signInWaysQuery } from "../api/account.js";
import { useText } from "../i18n/language.js";
import type { TextKey } from "../i18n/vi.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { EntryFrame } from "./EntryFrame.js";
import { onwardPath } from "./onward.js";

const route = getRouteApi("/dang-nhap");

const faults: Readonly<Record<string, TextKey>> = {
  "khong-co-tai-khoan": "signIn.noAccount",
  "tu-choi": "signIn.refused",
  "het-han": "signIn.expired",
};

/** Đăng nhập: password, then the second factor; or the province's own provider. */
export function SignInPage() {
  const t = useText();
  const { den, loi } = route.useSearch();
  const ways = useQuery(signInWaysQuery);
  const [ticket, setTicket] = useState<string | null>(ticketOfAddress);
  const to = onwardPath(den);
  const goOn = (step: SignInStep) => {
    // a new page: nothing of whoever was signed in before stays in memory
    if (step.step === "signed-in") window.location.assign(to);
    else setTicket(step.ticket);
  };
  const fault = loi === undefined ? undefined : faults[loi];
  return (
    <EntryFrame title={t("signIn.title")} province={ways.data?.province}>
      {fault === undefined || ticket !== null ? null : <Problem text={t(fault)} />}
      {ticket === null ? (
        <PasswordStep onStep={goOn} />
      ) : (
        <CodeStep ticket={ticket} onStep={goOn} onAgain={() => setTicket(null)} />
      )}
      {ways.data?.provider == null || ticket !== null ? null : (
        <>
          <p className="my-3 text-center text-xs text-soft">{t("signIn.or")}</p>
          <a
            className={`${buttonClass()} w-full`}
            href={`/api/session/oidc/start?to=${encodeURIComponent(to)}`}
          >
            {ways.data.provider.name}
          </a>
        </>
      )}
    </EntryFrame>
  );
}

/** The provider's sign-in of an account with a second factor comes back with `#ma=…`. */
function ticketOfAddress(): string | null {
  const ticket = new URLSearchParams(window.location.hash.slice(1)).get("ma");
  if (ticket !== null)
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  return ticket;
}

function PasswordStep({ onStep }: { readonly onStep: (step: SignInStep) => void }) {
  const t = useText();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const doing = useDoing();
  return (
    <form
      className="space-y-3 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        void doing.run(async () => onStep(await signIn(login, password)));
      }}
    >
      <Field
        label={t("signIn.login")}
        value={login}
        onText={setLogin}
        autoComplete="username"
        required
        autoFocus
      />
      <Field
        label={t("signIn.password")}
        type="password"
        value={password}
        onText={setPassword}
        autoComplete="current-password"
        required
      />
      <Problem text={doing.problem} />
      <div className="flex items-center justify-between gap-4">
        <Link to="/quen-mat-khau" className={`${linkClass} text-sm`}>
          {t("signIn.forgotten")}
        </Link>
        <button type="submit" className={buttonClass("main")} disabled={doing.running}>
          {t("signIn.send")}
        </button>
      </div>
    </form>
  );
}

function CodeStep(props: {
  readonly ticket: string;
  readonly onStep: (step: SignInStep) => void;
  readonly onAgain: () => void;
}) {
  const t = useText();
  const [code, setCode] = useState("");
  const doing = useDoing();
  return (
    <form
      className="space-y-3 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        void doing.run(async () => props.onStep(await sendCode(props.ticket, code)));
      }}
    >
      <Field
        label={t("signIn.code")}
        hint={t("signIn.codeWhat")}
        value={code}
        onText={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        autoFocus
        maxLength={9}
        className="w-36 tracking-widest"
      />
      <Problem text={doing.problem} />
      <div className="flex items-center justify-between gap-4">
        <button type="button" className={buttonClass("quiet")} onClick={props.onAgain}>
          {t("signIn.again")}
        </button>
        <button type="submit" className={buttonClass("main")} disabled={doing.running}>
          {t("signIn.confirm")}
        </button>
      </div>
    </form>
  );
}
