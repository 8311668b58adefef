import { Link } from "@tanstack/react-router";
import type { RoundSummary } from "../api/rounds.js";
import { formatDate } from "../format/date.js";
import { daysLeftText } from "../format/daysLeft.js";
import { useText } from "../i18n/language.js";

/** Rounds with how many units have answered. */
export function RoundTable({ rounds }: { readonly rounds: readonly RoundSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("rounds.name")}</th>
          <th scope="col" className="max-md:hidden">
            {t("desk.plan")}
          </th>
          <th scope="col">{t("desk.due")}</th>
          <th scope="col" className="figure">
            {t("rounds.units")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("rounds.submitted")}
          </th>
          <th scope="col" className="figure">
            {t("rounds.accepted")}
          </th>
          <th scope="col" className="figure">
            {t("rounds.late")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ id, title, plan, dutyId, dueOn, daysLeft, state, counts }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/rounds/$id" params={{ id }} className="text-accent hover:underline">
                {title}
              </Link>
              {dutyId === null ? <span className="text-xs text-soft"> ({t("rounds.adHoc")})</span> : null}
            </th>
            <td className="max-md:hidden">
              {plan.number ?? ""} <span className="text-soft">{plan.title}</span>
            </td>
            <td className="whitespace-nowrap">
              {formatDate(dueOn)}
              {state === "open" ? (
                <span className={`block text-xs ${daysLeft < 0 ? "text-bad" : "text-soft"}`}>
                  {daysLeftText(daysLeft, t)}
                </span>
              ) : null}
            </td>
            <td className="figure">{counts.units}</td>
            <td className="figure max-md:hidden">{counts.submitted}</td>
            <td className="figure">{counts.accepted + counts.locked}</td>
            <td className={`figure ${counts.late > 0 ? "font-semibold text-bad" : ""}`}>{counts.late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
