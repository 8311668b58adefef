import { findMeasureName } from "@lotrinh/core/catalogue/measureLinks";
import { Link } from "@tanstack/react-router";
import type { IndicatorDetail } from "../../api/evaluation.js";
import { formatMoment } from "../../format/date.js";
import { useLanguage } from "../../i18n/language.js";
import { useRuleWords } from "./ruleWords.js";

/** Everything that the catalogue says of an indicator; what isn't said is told as such. */
export function Definition({ indicator }: { readonly indicator: IndicatorDetail }) {
  const { t, language } = useLanguage();
  const words = useRuleWords();
  const facts = [
    [t("indicator.definition"), indicator.definition],
    [t("indicators.direction"), t(`indicators.${indicator.direction ?? "undirected"}`)],
    [t("catalogue.source"), indicator.source],
    [t("indicator.method"), indicator.method],
    [t("catalogue.frequency"), words(`catalogue.frequency.${indicator.frequency}`)],
    [t("unitReport.col.numerator"), indicator.numerator],
    [t("unitReport.col.denominator"), indicator.denominator],
    [t("catalogue.overUnits"), words(`catalogue.overUnits.${indicator.overUnits}`)],
    [t("catalogue.overTime"), words(`catalogue.overTime.${indicator.overTime}`)],
    [t("catalogue.breakdowns"), indicator.breakdowns.join("; ")],
    [
      t("indicator.frameworks"),
      indicator.frameworks
        .map(
          ({ framework, code, title }) =>
            findMeasureName({ framework, code })?.[language] ?? `${code} ${title?.[language] ?? ""}`.trim(),
        )
        .join("; "),
    ],
    [
      t("catalogue.createdBy"),
      `${indicator.createdBy ?? t("links.program")}, ${formatMoment(indicator.createdAt)}`,
    ],
  ] as const;
  return (
    <dl className="grid max-w-3xl gap-x-4 gap-y-1 text-sm md:grid-cols-[12rem_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-soft">{label}</dt>
          <dd className="whitespace-pre-line max-md:mb-1">
            {value === null || value === "" ? (
              <span className="text-soft">{t("indicator.notGiven")}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
      <dt className="text-soft">{t("indicator.reporters")}</dt>
      <dd>
        {indicator.reporters.length === 0 ? (
          <span className="text-soft">{t("indicator.notGiven")}</span>
        ) : (
          indicator.reporters.map(({ id, name }) => (
            <Link key={id} to="/units/$id" params={{ id }} className="mr-3 text-accent hover:underline">
              {name}
            </Link>
          ))
        )}
      </dd>
    </dl>
  );
}
