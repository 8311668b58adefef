import type { FundingAnswer } from "@lotrinh/core/report/answers";
import { formatNumber } from "../../format/number.js";
import { useLanguage } from "../../i18n/language.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import { EmptyState } from "../../ui/states.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { AmountInput, million } from "./AmountInput.js";
import { fundingAsTyped } from "./asTyped.js";
import { FieldNotes } from "./FieldNotes.js";
import { ProgrammeLines } from "./ProgrammeLines.js";

/** Money committed and disbursed by source, with totals; below it what of that went to which programme. */
export function FundingSection({ screen }: { readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { report, saving } = screen;
  const sources = report.asked.funding.map(({ key, name }) => {
    return { key, name, answer: fundingAsTyped(shownValue(saving.state, key)) };
  });
  if (sources.length === 0) return <EmptyState title={t("unitReport.noFunding")} />;
  const total = (part: keyof FundingAnswer) =>
    formatNumber(sources.reduce((sum, { answer }) => sum + (answer[part] ?? 0), 0) / million, language);
  return (
    <>
      <ScrollRegion className="table-wide shrink-0" aria-label={t("unitReport.fundingSource")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("unitReport.fundingSource")}</th>
              <th scope="col" className="figure">
                {t("unitReport.committed")}
              </th>
              <th scope="col" className="figure">
                {t("unitReport.disbursed")}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ key, name, answer }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  <FieldNotes field={key} label={name} screen={screen} />
                </th>
                {(["committed", "disbursed"] as const).map((part) => (
                  <td key={part} className="figure">
                    <AmountInput
                      label={`${name}, ${t(`unitReport.${part}`)}`}
                      amount={answer[part]}
                      editable={report.report.can.edit}
                      onChange={(amount) => saving.saver.type(key, { ...answer, [part]: amount })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("unitReport.total")}</th>
              <td className="figure font-semibold">{total("committed")}</td>
              <td className="figure font-semibold">{total("disbursed")}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <ProgrammeLines screen={screen} />
    </>
  );
}
