import { columnName } from "@lotrinh/core/catalogue/import/cell";
import { useState } from "react";
import type { PreviewRow, TablePreview } from "../../api/catalogue.js";
import { formatNumber } from "../../format/number.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { keyed } from "../../ui/keyed.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";

const effects = ["unusable", "revision", "new", "same"] as const;
const signs = { unusable: "✕", revision: "≠", new: "+", same: "=" } as const;

/** Every figure of the table with what taking it would do, and what is wrong with it. */
export function PreviewRows({ preview }: { readonly preview: TablePreview }) {
  const t = useText();
  const { counts, observations } = preview;
  const [only, setOnly] = useState<(typeof effects)[number] | null>(null);
  const rows = observations.filter(({ is }) => only === null || is === only);
  const total = counts.new + counts.revision + counts.same + counts.unusable;
  if (observations.length === 0) return null;
  return (
    <section>
      <div className="no-print mb-1 flex flex-wrap gap-1">
        {[null, ...effects].map((effect) => (
          <button
            key={effect ?? "all"}
            type="button"
            aria-pressed={only === effect}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => setOnly(effect)}
          >
            {effect === null
              ? `${t("common.all")} (${total})`
              : `${t(`imports.is.${effect}`)} (${counts[effect]})`}
          </button>
        ))}
      </div>
      <ScrollRegion className="table-wide max-h-96" aria-label={t("imports.rows")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("imports.cell")}</th>
              <th scope="col">{t("indicators.name")}</th>
              <th scope="col">{t("map.period")}</th>
              <th scope="col" className="figure">
                {t("imports.inFile")}
              </th>
              <th scope="col" className="figure">
                {t("imports.before")}
              </th>
              <th scope="col">{t("imports.effect")}</th>
            </tr>
          </thead>
          <tbody>
            {keyed(rows, ({ row, column }) => `${row} ${column}`).map(({ key, item }) => (
              <Row key={key} row={item} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {total > observations.length ? (
        <p className="text-xs text-soft">{t("imports.more", { n: total - observations.length })}</p>
      ) : null}
    </section>
  );
}

function Row({ row }: { readonly row: PreviewRow }) {
  const { t, language } = useLanguage();
  const { is, printed, indicator, place, breakdown, value, before, problems, raw } = row;
  const part = [place?.name, breakdown].filter((each) => each !== undefined && each !== "").join(", ");
  const tone = is === "unusable" ? "text-bad" : is === "revision" ? "text-doubt" : "";
  return (
    <tr>
      <th scope="row" className="font-normal">
        {columnName(row.column)}
        {row.row}
      </th>
      <td className="min-w-44">
        {printed}
        {indicator === null || indicator.name === printed ? null : (
          <span className="block text-xs text-soft">→ {indicator.name}</span>
        )}
        {part === "" ? null : <span className="block text-xs text-soft">{part}</span>}
      </td>
      <td>{row.period}</td>
      <td className="figure">{value === null ? raw : formatNumber(value, language)}</td>
      <td className="figure">{before === null ? "" : formatNumber(before, language)}</td>
      <td className={`min-w-40 ${tone}`}>
        {signs[is]} {t(`imports.is.${is}`)}
        {keyed(problems, ({ code }) => code).map(({ key, item }) => (
          <span key={key} className="block text-xs">
            {item.message[language]}
            {item.raw === null || item.raw === printed ? "" : `: “${item.raw}”`}
          </span>
        ))}
      </td>
    </tr>
  );
}
