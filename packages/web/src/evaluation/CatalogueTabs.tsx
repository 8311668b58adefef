import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionQuery } from "../api/queries.js";
import { useText } from "../i18n/language.js";
import "../i18n/later/catalogue.js";
import "../i18n/later/unitReport.js";

const tabs = [
  { to: "/indicators", text: "indicators.title", keepsOnly: false },
  { to: "/links", text: "links.title", keepsOnly: false },
  { to: "/imports", text: "imports.title", keepsOnly: true },
] as const;

/** The ways into the catalogue; importing is only for those who keep it. */
export function CatalogueTabs() {
  const t = useText();
  const keeps = useQuery(sessionQuery).data?.roles.some(
    (role) => role === "administrator" || role === "officer",
  );
  return (
    <nav aria-label={t("nav.indicators")} className="no-print flex flex-wrap gap-1">
      {tabs
        .filter(({ keepsOnly }) => !keepsOnly || keeps === true)
        .map(({ to, text }) => (
          <Link
            key={to}
            to={to}
            className="rounded px-2 py-1 text-sm text-soft hover:bg-accent-soft"
            activeProps={{ className: "bg-accent-soft font-semibold !text-accent" }}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t(text)}
          </Link>
        ))}
    </nav>
  );
}
