import { Link } from "@tanstack/react-router";
import type { Board } from "../api/rounds.js";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";

/** One figure, different values from different units: side by side, each a link to where it was entered. */
export function Disagreements({ board }: { readonly board: Board }) {
  const { t, language } = useLanguage();
  const { disagreements } = board;
  if (disagreements.length === 0) return null;
  return (
    <section className="p-4" aria-label={t("board.disagreements", { n: disagreements.length })}>
      <h2 className="mb-1 text-sm font-semibold">{t("board.disagreements", { n: disagreements.length })}</h2>
      <ul className="space-y-1 text-sm">
        {disagreements.map(({ planIndicatorId, name, measure, values }) => (
          <li key={planIndicatorId}>
            {name}
            {measure === null ? "" : ` (${measure})`}:{" "}
            {values.map(({ reportId, unit, value }, index) => (
              <span key={reportId}>
                {index === 0 ? "" : " · "}
                <Link to="/reports/$id" params={{ id: reportId }} className="text-accent hover:underline">
                  {unit.name}
                </Link>{" "}
                {value === null ? "–" : formatNumber(value, language)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
