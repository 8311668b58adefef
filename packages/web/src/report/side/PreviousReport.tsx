import { sectionKey } from "@lotrinh/core/report/fieldKey";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { parseRichText } from "@lotrinh/core/report/richText";
import { isBlankRichText, richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import { labelOfPeriod, parsePeriod } from "@lotrinh/core/schedule/period";
import { formatMoment } from "../../format/date.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";

/** What the unit wrote in this section last time, beside what it writes now. */
export function PreviousReport({
  section,
  screen,
}: {
  readonly section: OutlineSection;
  readonly screen: ReportScreen;
}) {
  const { t, language } = useLanguage();
  const { report, saving } = screen;
  const { previous } = report;
  if (previous === null) return <p className="p-3 text-sm text-soft">{t("unitReport.previousNone")}</p>;
  const field = sectionKey(section.key);
  const read = parseRichText(previous.content[field] ?? null);
  const period = parsePeriod(previous.period);
  const isOpen = report.report.can.edit && shownValue(saving.state, field) === undefined;
  return (
    <div className="p-3 text-sm">
      <p className="mb-2 text-xs text-soft">
        {period === undefined ? previous.roundTitle : labelOfPeriod(period)[language]} ·{" "}
        {formatMoment(previous.submittedAt)}
      </p>
      {read.ok && !isBlankRichText(read.value) ? (
        <>
          <p className="whitespace-pre-line">{richTextToPlain(read.value)}</p>
          {isOpen ? (
            <button
              type="button"
              className={`${buttonClass("plain", "small")} mt-2`}
              onClick={() => saving.saver.type(field, read.value)}
            >
              {t("unitReport.previousTake")}
            </button>
          ) : null}
        </>
      ) : (
        <p className="text-soft">{t("unitReport.previousEmpty")}</p>
      )}
    </div>
  );
}
