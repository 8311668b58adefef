import { sectionKey } from "@lotrinh/core/report/fieldKey";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { parseRichText } from "@lotrinh/core/report/richText";
import { isBlankRichText, richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import { useQuery } from "@tanstack/react-query";
import { similarQuery } from "../../api/reports.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import type { ReportScreen } from "../reportScreen.js";

/** What the unit writes under the same heading in its other open reports of the day: written once, taken over here. */
export function SimilarTexts({
  section,
  screen,
}: {
  readonly section: OutlineSection;
  readonly screen: ReportScreen;
}) {
  const t = useText();
  const { report, saving } = screen;
  const { id, can } = report.report;
  const { data = [] } = useQuery({ ...similarQuery(id), enabled: can.edit });
  const shown = data.flatMap(({ reportId, planTitle, section: key, title, text }) => {
    const read = parseRichText(text);
    const fits = key === section.key || title === section.title;
    return fits && read.ok && !isBlankRichText(read.value) ? [{ reportId, planTitle, text: read.value }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section className="border-t border-line p-3 text-sm">
      <h3 className="mb-1 text-xs font-semibold text-soft">{t("unitReport.similar")}</h3>
      {shown.map(({ reportId, planTitle, text }) => (
        <div key={reportId} className="mb-3">
          <p className="text-xs text-soft">{planTitle}</p>
          <p className="whitespace-pre-line">{richTextToPlain(text)}</p>
          <button
            type="button"
            className={`${buttonClass("plain", "small")} mt-1`}
            onClick={() => saving.saver.type(sectionKey(section.key), text)}
          >
            {t("unitReport.previousTake")}
          </button>
        </div>
      ))}
    </section>
  );
}
