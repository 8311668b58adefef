import type { ReportStatus } from "../api/reports.js";
import { useText } from "../i18n/language.js";
import "../i18n/later/unitReport.js";

/** A sign for each state: told by shape and word, colour comes third. */
const signs: Readonly<Record<ReportStatus, string>> = {
  notStarted: "○",
  draft: "◔",
  sent: "◑",
  submitted: "◕",
  returned: "↩",
  accepted: "✓",
  locked: "■",
};

/** Where a report stands. */
export function StatusMark({ status }: { readonly status: ReportStatus }) {
  const t = useText();
  // a report is locked whether it came or not: the colour says nothing of how it went
  const tone = status === "accepted" ? "text-good" : status === "returned" ? "text-bad" : "";
  return (
    <span className={`whitespace-nowrap ${tone}`}>
      <span aria-hidden="true">{signs[status]}</span> {t(`unitReport.status.${status}`)}
    </span>
  );
}
