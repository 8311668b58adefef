import type { ReportAction } from "../../api/reports.js";
import { formatMoment } from "../../format/date.js";
import { useLanguage } from "../../i18n/language.js";
import type { TextKey } from "../../i18n/vi.js";

const steps = ["send", "takeBack", "submit", "return", "accept", "lock", "reopen"] as const;

/** Who did what with the report, newest first. */
export function EventList({ actions }: { readonly actions: readonly ReportAction[] }) {
  const { t } = useLanguage();
  const shown = actions.filter(({ type }) => type !== "start").toReversed();
  return (
    <ol className="space-y-2 p-3 text-sm">
      {shown.map(({ sequence, type, reason, by, onBehalfOf, at }) => (
        <li key={sequence}>
          <span className="font-semibold">{t(stepKey(type))}</span> · {by ?? ""}
          {onBehalfOf === null ? "" : ` (${t("unitReport.onBehalf", { name: onBehalfOf })})`}
          <span className="block text-xs text-soft">{formatMoment(at)}</span>
          {reason === null ? null : <span className="block">{reason}</span>}
        </li>
      ))}
    </ol>
  );
}

function stepKey(type: string): TextKey {
  const step = steps.find((each) => each === type);
  return step === undefined ? "unitReport.status.draft" : `unitReport.step.${step}`;
}
