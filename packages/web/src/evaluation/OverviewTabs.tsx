import { Link } from "@tanstack/react-router";
import { useText } from "../i18n/language.js";

const tabs = [
  { to: "/overview", text: "overview.title" },
  { to: "/goals", text: "goals.title" },
  { to: "/map", text: "map.title" },
  { to: "/mainstreaming", text: "matrix.title" },
  { to: "/unknowns", text: "unknowns.title" },
  { to: "/publication", text: "publication.title" },
] as const;

/** The ways to look at the whole province. */
export function OverviewTabs() {
  const t = useText();
  return (
    <nav aria-label={t("nav.overview")} className="no-print flex flex-wrap gap-1">
      {tabs.map(({ to, text }) => (
        <Link
          key={to}
          to={to}
          className="rounded px-2 py-1 text-sm text-soft hover:bg-accent-soft"
          activeProps={{ className: "bg-accent-soft font-semibold !text-accent" }}
        >
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
