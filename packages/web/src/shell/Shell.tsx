import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { isEntry } from "../account/onward.js";
import { sessionQuery } from "../api/queries.js";
import { useLanguage, useText } from "../i18n/language.js";
import { Icon } from "../ui/icons.js";
import { Bell } from "./Bell.js";
import { placesFor } from "./places.js";
import { isTyping, singleKeysOn } from "./shortcuts.js";

const loadPalette = () => import("./Palette.js");
const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));
const SessionWatch = lazy(() =>
  import("../account/SessionWatch.js").then((module) => ({ default: module.SessionWatch })),
);
const TableDownload = lazy(() =>
  import("./TableDownload.js").then((module) => ({ default: module.TableDownload })),
);
const KeysDialog = lazy(() => import("./KeysDialog.js").then((module) => ({ default: module.KeysDialog })));

type Open = "palette" | "keys" | null;

/** What stands around every screen: navigation, `Ctrl K`, `?`, language, and the word that the network is gone. */
export function Shell() {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const entry = useRouterState({ select: ({ location }) => isEntry(location.pathname) });
  useShellKeys(setOpen);
  if (entry)
    return (
      <main id="main" className="flex h-dvh flex-col">
        <Outlet />
      </main>
    );
  return (
    <div className="flex h-dvh flex-col-reverse md:flex-row print:block print:h-auto">
      <a
        href="#main"
        className="sr-only z-50 rounded bg-accent px-3 py-2 text-white focus:not-sr-only focus:absolute focus:px-3! focus:py-2! focus:top-2 focus:left-2"
      >
        {t("app.skip")}
      </a>
      <Rail open={setOpen} />
      <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
        <OfflineBar />
        <Suspense>
          <WatchedSession />
        </Suspense>
        <Outlet />
      </main>
      <Suspense>
        {open === "palette" ? <Palette onClose={() => setOpen(null)} onKeys={() => setOpen("keys")} /> : null}
        {open === "keys" ? <KeysDialog onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  );
}

/** The session is watched once there is one: the page that checks a draft needs none. */
function WatchedSession() {
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  return session === undefined ? null : <SessionWatch />;
}

const railItem =
  "flex min-w-16 flex-1 flex-col items-center justify-center gap-0.5 rounded px-1 py-1.5 text-center text-[0.6875rem] leading-tight text-[#dcebf1] hover:bg-white/10 disabled:opacity-60 md:min-w-0 md:flex-none md:py-1";

function Rail({ open }: { readonly open: (what: Open) => void }) {
  const { t, language, switchTo } = useLanguage();
  // the page that checks a draft asks the server for nothing: there the session is whatever is known already
  const atCheck = useRouterState({ select: ({ location }) => location.pathname === "/soat" });
  const { data: session } = useQuery({ ...sessionQuery, enabled: !atCheck });
  return (
    <nav
      aria-label={t("app.main")}
      className="no-print flex shrink-0 gap-1 overflow-auto bg-[#0a4a63] px-1 py-1 text-white focus-visible:outline-white md:w-[4.75rem] md:flex-col md:gap-0 md:py-2"
    >
      <span className="hidden px-1 pb-2 text-center text-xs font-semibold md:block">{t("app.name")}</span>
      {placesFor(session).map(({ to, icon, text }) => (
        <Link
          key={to}
          to={to}
          className={railItem}
          activeProps={{ className: "bg-white/15 font-semibold text-white" }}
        >
          <Icon name={icon} />
          {t(text)}
        </Link>
      ))}
      <span className="hidden flex-1 md:block" />
      {session === undefined ? null : (
        <>
          <Suspense>
            <TableDownload className={`${railItem} max-md:hidden`} />
          </Suspense>
          <Bell className={railItem} />
          <Link to="/tai-khoan" className={railItem} title={session.person.name}>
            <Icon name="account" />
            {t("nav.account")}
          </Link>
        </>
      )}
      <button type="button" className={railItem} onClick={() => open("palette")} title={t("app.search")}>
        <Icon name="search" />
        <span>
          {t("app.find")}
          <span className="block max-md:hidden">Ctrl K</span>
        </span>
      </button>
      <button
        type="button"
        className={`${railItem} max-md:hidden`}
        onClick={() => open("keys")}
        title={t("app.keys")}
      >
        <Icon name="keys" />
        {t("app.keys")}
      </button>
      <button
        type="button"
        className={railItem}
        lang={language === "vi" ? "en" : "vi"}
        onClick={() => switchTo(language === "vi" ? "en" : "vi")}
      >
        <Icon name="language" />
        {t("app.language")}
      </button>
    </nav>
  );
}

function useShellKeys(open: (what: Open) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === "k") open("palette");
      else if (event.key === "?" && !command && !isTyping(event.target) && singleKeysOn()) open("keys");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    // fetched while nothing else is going on, so that what is typed after Ctrl K isn't lost
    const timer = setTimeout(() => void loadPalette(), 1500);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      clearTimeout(timer);
    };
  }, [open]);
}

function OfflineBar() {
  const t = useText();
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  if (online) return null;
  return (
    <p
      role="status"
      className="no-print border-b border-doubt-line bg-doubt-soft px-4 py-1.5 text-sm text-doubt"
    >
      {t("app.offline")}
    </p>
  );
}

function subscribeOnline(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
