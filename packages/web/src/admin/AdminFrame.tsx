import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { sessionQuery } from "../api/queries.js";
import type { Session } from "../api/types.js";
import { useText } from "../i18n/language.js";
import type { TextKey } from "../i18n/vi.js";
import "../i18n/later/admin.js";

interface Tab {
  readonly to: string;
  readonly text: TextKey;
  readonly shown: (can: Session["can"]) => boolean;
}

const tabs = [
  { to: "/quan-tri/don-vi", text: "admin.units", shown: () => true },
  { to: "/quan-tri/dia-ban", text: "admin.places", shown: () => true },
  { to: "/quan-tri/nguoi-dung", text: "admin.people", shown: ({ seePeople }) => seePeople },
  { to: "/quan-tri/de-cuong", text: "admin.outlines", shown: () => true },
  { to: "/quan-tri/nhat-ky", text: "admin.audit", shown: ({ seeAudit }) => seeAudit },
  { to: "/quan-tri/cai-dat", text: "admin.settings", shown: ({ changeSettings }) => changeSettings },
  { to: "/quan-tri/he-thong", text: "admin.system", shown: ({ changeSettings }) => changeSettings },
] as const satisfies readonly Tab[];

/** Quản trị: what the person may see of it, and one of its screens. */
export function AdminFrame() {
  const t = useText();
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <nav
        aria-label={t("admin.tabs")}
        className="no-print flex shrink-0 gap-1 overflow-x-auto border-b border-line bg-white px-3 pt-1"
      >
        {tabs
          .filter(({ shown }) => session !== undefined && shown(session.can))
          .map(({ to, text }) => (
            <Link
              key={to}
              to={to}
              className="rounded-t px-3 py-1.5 text-sm whitespace-nowrap text-soft hover:bg-accent-soft"
              activeProps={{ className: "border-b-2 border-accent font-semibold text-ink" }}
            >
              {t(text)}
            </Link>
          ))}
      </nav>
      <Outlet />
    </>
  );
}
