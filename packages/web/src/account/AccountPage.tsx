import { useQuery } from "@tanstack/react-query";
import { accountQuery, type OwnAccount, signOut } from "../api/account.js";
import { useLanguage, useText } from "../i18n/language.js";
import type { TextKey } from "../i18n/vi.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { CalendarLink } from "./CalendarLink.js";
import { Delegations } from "./Delegations.js";
import { OwnPassword } from "./OwnPassword.js";
import { OwnSessions } from "./OwnSessions.js";
import { SecondFactor } from "./SecondFactor.js";
import { Section } from "./Section.js";

/** Tài khoản của tôi: how I sign in, where I am signed in, what I may act as. */
export function AccountPage() {
  const t = useText();
  const query = useQuery(accountQuery);
  const leave = () => void signOut().finally(() => window.location.assign("/dang-nhap"));
  return (
    <>
      <PageHead title={t("account.title")} note={query.data?.name ?? ""}>
        {query.data?.account == null ? null : (
          <button type="button" className={buttonClass()} onClick={leave}>
            {t("account.signOut")}
          </button>
        )}
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <Sections account={query.data} />}
      </div>
    </>
  );
}

function Sections({ account }: { readonly account: OwnAccount }) {
  const t = useText();
  return (
    <div className="max-w-3xl space-y-4">
      {account.secondFactorNeeded ? (
        <p role="alert" className="rounded border border-doubt-line bg-doubt-soft px-3 py-2 text-doubt">
          {t("account.factorNeeded")}
        </p>
      ) : null}
      <Posts account={account} />
      <Delegations />
      {account.account === null ? (
        <p className="text-soft">{t("account.local")}</p>
      ) : (
        <>
          <OwnPassword account={account.account} />
          <SecondFactor account={account.account} />
        </>
      )}
      <OwnSessions sessions={account.sessions} />
      <CalendarLink has={account.hasCalendar} />
      <LanguageChoice />
    </div>
  );
}

function Posts({ account: { account, posts } }: { readonly account: OwnAccount }) {
  const t = useText();
  const roles = posts.map(({ role, onBehalfOf }) => {
    const name = t(`role.${role}` as TextKey); // the server's roles are the dictionary's
    return onBehalfOf === null ? name : `${name} (${t("account.onBehalf")})`;
  });
  return (
    <Section title={t("account.posts")}>
      <dl className="grid grid-cols-[9rem_1fr] gap-y-1 text-sm">
        {account === null ? null : (
          <>
            <dt className="text-soft">{t("account.login")}</dt>
            <dd>{account.login}</dd>
            <dt className="text-soft">{t("account.email")}</dt>
            <dd>{account.email ?? "—"}</dd>
          </>
        )}
        <dt className="text-soft">{t("account.posts")}</dt>
        <dd>{[...new Set(roles)].join(", ")}</dd>
      </dl>
    </Section>
  );
}

function LanguageChoice() {
  const { t, language, switchTo } = useLanguage();
  return (
    <Section title={t("account.language")}>
      <div className="flex gap-2">
        {(["vi", "en"] as const).map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={language === each}
            className={`${buttonClass()} aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => switchTo(each)}
          >
            {each === "vi" ? "Tiếng Việt" : "English"}
          </button>
        ))}
      </div>
    </Section>
  );
}
