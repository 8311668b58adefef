import { useLanguage } from "../i18n/language.js";
import type { Entry } from "./entries.js";
import { otherPlace, placeText } from "./report.js";

interface FindingReportProps {
  readonly entries: readonly Entry[];
  readonly several: boolean;
}

/** The findings on paper, to go back to the drafter with the draft. */
export function FindingReport({ entries, several }: FindingReportProps) {
  const { t, language } = useLanguage();
  const files = [...new Set(entries.map(({ found }) => found.file))].join(", ");
  return (
    <div className="hidden print:block">
      <h1 className="mb-1 text-base font-semibold">{t("check.title")}</h1>
      <p className="mb-3">{files}</p>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("check.column.place")}</th>
            <th scope="col">{t("check.column.severity")}</th>
            <th scope="col">{t("check.column.message")}</th>
            <th scope="col">{t("check.column.others")}</th>
            <th scope="col">{t("check.column.suggestion")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, found }) => (
            <tr key={key}>
              <td>
                {several ? `${found.file}, ` : ""}
                {placeText(found.span, t)}
              </td>
              <td>{t(`check.${found.severity}`)}</td>
              <td>
                {found.message[language]}
                {found.quote === undefined ? null : <div>“{found.quote}”</div>}
              </td>
              <td>
                {(found.related ?? []).map((other) => (
                  <div key={`${other.file ?? ""} ${other.span.line} ${other.message.vi}`}>
                    {otherPlace(other.file, other.span, t)}: {other.message[language]}
                  </div>
                ))}
              </td>
              <td>{found.suggestion ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
