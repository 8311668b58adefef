import { Link } from "@tanstack/react-router";
import type { SeriesAnswer } from "../../api/evaluation.js";
import { useText } from "../../i18n/language.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import { VerdictMark } from "../VerdictMark.js";
import { WhyButton } from "../WhyDialog.js";

/** What every plan asks of the indicator, side by side, each with its verdict and why. */
export function PathTable({ series }: { readonly series: SeriesAnswer }) {
  const t = useText();
  const { paths } = series;
  if (paths.length === 0) return null;
  const years = [...new Set(paths.flatMap(({ milestones }) => milestones.map(({ year }) => year)))].sort();
  return (
    <ScrollRegion className="table-wide" aria-label={t("indicator.paths")}>
      <table className="data-table">
        <caption className="p-2 text-left font-semibold">{t("indicator.paths")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("desk.plan")}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="figure">
                {year}
              </th>
            ))}
            <th scope="col">{t("eval.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map(({ plan, planIndicatorId, name, milestones, verdict }) => (
            <tr key={planIndicatorId}>
              <th scope="row" className="font-normal">
                <Link
                  to="/programmes/$id"
                  params={{ id: plan.id }}
                  search={{ tab: "progress" }}
                  className="text-accent hover:underline"
                >
                  {plan.number ?? plan.title}
                </Link>
                <span className="block text-xs text-soft">{name}</span>
              </th>
              {years.map((year) => (
                <td key={year} className="figure">
                  {milestones.find((each) => each.year === year)?.printed ?? ""}
                </td>
              ))}
              <td>
                <VerdictMark verdict={verdict} />
                <WhyButton planIndicator={planIndicatorId} name={name} asOf={series.asOf ?? undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
