import { labelOfPeriod, parsePeriod } from "@lotrinh/core/schedule/period";
import { formatNumber } from "../../format/number.js";
import { useLanguage } from "../../i18n/language.js";
import { FieldNotes } from "../parts/FieldNotes.js";
import type { ReportScreen } from "../reportScreen.js";
import type { FigureRow } from "./figureRows.js";

/** What belongs to the figure in hand: earlier periods, other reports that get it, questions, reasons, evidence. */
export function FigureDetail({ row, screen }: { readonly row: FigureRow; readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { asked } = row;
  return (
    <section
      aria-label={asked.name}
      className="max-h-52 shrink-0 overflow-auto border-t border-line p-2 text-sm"
    >
      <p className="font-semibold">{asked.name}</p>
      {asked.last.length === 0 ? null : (
        <p className="text-soft">
          {t("unitReport.history")}:{" "}
          {asked.last
            .map(({ period, value }) => {
              const known = parsePeriod(period);
              const label = known === undefined ? period : labelOfPeriod(known)[language];
              return `${label}: ${value === null ? "–" : formatNumber(value, language)}`;
            })
            .join(" · ")}
        </p>
      )}
      {asked.sharedWith.length === 0 ? null : (
        <p className="text-soft">
          {t("unitReport.sharedWith", {
            plans: asked.sharedWith.map(({ planTitle }) => planTitle).join("; "),
          })}
        </p>
      )}
      <FieldNotes field={asked.key} label={asked.name} screen={screen} />
    </section>
  );
}
