import { memo } from "react";
import { createPortal } from "react-dom";
import { useLanguage } from "../../i18n/language.js";
import { severities } from "../entries.js";
import type { Found, RuleTexts } from "../protocol.js";
import { dismissedBy, otherPlace, type Reported } from "../report.js";

interface PrintedReportProps {
  readonly reported: Reported;
  readonly rules: RuleTexts;
  /** The names of the documents that were checked. */
  readonly files: string;
}

/** The findings on paper, to go back to the drafter with the draft: the only thing printed while they are listed. */
export const PrintedReport = memo(function PrintedReport({ reported, rules, files }: PrintedReportProps) {
  const { t } = useLanguage();
  const { findings, dismissed, since } = reported;
  const count = (severity: string) => findings.filter((found) => found.severity === severity).length;
  const [error = 0, warning = 0, info = 0] = severities.map(count);
  const several = new Set(findings.map(({ file }) => file)).size > 1;
  return createPortal(
    <div className="printed hidden print:block">
      <h1 className="text-base font-semibold">{t("report.sheet")}</h1>
      <p className="mb-1">{files}</p>
      <p className="mb-3">
        {t("report.counts", { n: findings.length, error, warning, info })}
        {since === undefined ? null : ` ${t("report.since", { ...since })}`}
      </p>
      <FindingTable findings={findings} rules={rules} several={several} />
      {dismissed.length === 0 ? null : (
        <>
          <h2 className="mt-4 mb-1 text-base font-semibold">{t("report.appendix")}</h2>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t("check.column.place")}</th>
                <th scope="col">{t("check.column.message")}</th>
                <th scope="col">{t("report.reason")}</th>
                <th scope="col">{t("report.by")}</th>
              </tr>
            </thead>
            <tbody>
              {dismissed.map(({ found, dismissal }) => (
                <tr key={`${found.file} ${found.key}`}>
                  <td>{otherPlace(several ? found.file : undefined, found.span, t)}</td>
                  <Statement found={found} />
                  <td>{dismissal.reason}</td>
                  <td>{dismissedBy(dismissal, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>,
    document.body,
  );
});

function FindingTable(props: {
  readonly findings: readonly Found[];
  readonly rules: RuleTexts;
  readonly several: boolean;
}) {
  const { t, language } = useLanguage();
  return (
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
        {props.findings.map((found) => (
          <tr key={`${found.file} ${found.key}`}>
            <td>{otherPlace(props.several ? found.file : undefined, found.span, t)}</td>
            <td>{t(`check.${found.severity}`)}</td>
            <Statement found={found} source={props.rules[found.rule]?.source[language]} />
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
  );
}

function Statement({ found, source }: { readonly found: Found; readonly source?: string | undefined }) {
  const { t, language } = useLanguage();
  return (
    <td>
      {found.message[language]}
      {found.quote === undefined || found.message[language].includes(found.quote) ? null : (
        <div>“{found.quote}”</div>
      )}
      {source === undefined ? null : <div>{t("report.ruleSource", { source })}</div>}
    </td>
  );
}
