import { isKeyOf, sectionKey } from "@lotrinh/core/report/fieldKey";
import { fieldKindsOf, type OutlineSection } from "@lotrinh/core/report/outline";
import { parseRichText } from "@lotrinh/core/report/richText";
import { isBlankRichText, richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import { labelOfPeriod, parsePeriod } from "@lotrinh/core/schedule/period";
import type { Report } from "../../api/reports.js";
import { formatMoment } from "../../format/date.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { describeValue } from "../parts/ConflictChoice.js";
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
  const items = previousItems(report, section.kind);
  const period = parsePeriod(previous.period);
  const isOpen = report.report.can.edit && shownValue(saving.state, field) === undefined;
  return (
    <div className="p-3 text-sm">
      <p className="mb-2 text-xs text-soft">
        {period === undefined ? previous.roundTitle : labelOfPeriod(period)[language]} ·{" "}
        {formatMoment(previous.submittedAt)}
      </p>
      {items.length === 0 ? null : (
        <ul className="list-disc space-y-1 pl-4">
          {items.map(({ field, name, value }) => (
            <li key={field}>
              {name === null ? "" : `${name}: `}
              {describeValue(value, language)}
            </li>
          ))}
        </ul>
      )}
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
      ) : items.length === 0 ? (
        <p className="text-soft">{t("unitReport.previousEmpty")}</p>
      ) : null}
    </div>
  );
}

/** What the last report says in a section that isn't a text, with the name of what each answer is about. */
function previousItems({ asked, previous }: Report, kind: OutlineSection["kind"]) {
  const kinds = fieldKindsOf[kind];
  if (previous === null) return [];
  const names = new Map<string, string>([
    ...asked.figures.map(({ key, name }) => [key, name] as const),
    ...asked.tasks.map(({ key, text }) => [key, text] as const),
    ...asked.funding.map(({ key, name }) => [key, name] as const),
  ]);
  return Object.entries(previous.content)
    .filter(([field]) => kinds.some((each) => isKeyOf(each, field)))
    .map(([field, value]) => ({ field, name: names.get(field) ?? null, value }));
}
