import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { useLanguage, useText } from "../i18n/language.js";
import type { TextKey } from "../i18n/vi.js";
import { Icon, type IconName } from "../ui/icons.js";
import { isTyping, singleKeysOn } from "./shortcuts.js";

const loadPalette = () => import("./Palette.js");
const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));
const KeysDialog = lazy(() => import("./KeysDialog.js").then((module) => ({ default: module.KeysDialog })));

const places = [
  { to: "/documents", icon: "documents", text: "nav.documents" },
  { to: "/plans", icon: "plans", text: "nav.plans" },
  { to: "/soat", icon: "check", text: "nav.check" },
  { to: "/relations", icon: "relations", text: "nav.relations" },
] as const satisfies readonly { to: string; icon: IconName; text: TextKey }[];

type Open = "palette" | "keys" | null;

/** What stands around every screen: navigation, `Ctrl K`, `?`, language, and the word that the network is gone. */
export function Shell() {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  useShellKeys(setOpen);
  return (
    <div className="flex h-dvh flex-col-reverse md:flex-row print:block print:h-auto">
      <a
        href="#main"
        className="sr-only z-50 rounded bg-accent px-3 py-2 text-white focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t("app.skip")}
      </a>
      <Rail open={setOpen} />
      <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
        <OfflineBar />
        <Outlet />
      </main>
      <Suspense>
        {open === "palette" ? <Palette onClose={() => setOpen(null)} onKeys={() => setOpen("keys")} /> : null}
        {open === "keys" ? <KeysDialog onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  );
}

const railItem =
  "flex flex-1 flex-col items-center justify-center gap-0.5 rounded px-1 py-1.5 text-center text-[0.6875rem] leading-tight text-[#dcebf1] hover:bg-white/10 md:flex-none md:py-2";

function Rail({ open }: { readonly open: (what: Open) => void }) {
  const { t, language, switchTo } = useLanguage();
  return (
    <nav
      aria-label={t("app.main")}
      className="no-print flex shrink-0 gap-1 bg-[#0a4a63] px-1 py-1 text-white focus-visible:outline-white md:w-[4.75rem] md:flex-col md:py-2"
    >
      <span className="hidden px-1 pb-2 text-center text-xs font-semibold md:block">{t("app.name")}</span>
      {places.map(({ to, icon, text }) => (
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
