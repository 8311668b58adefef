import { memo } from "react";
import { useLanguage } from "../i18n/language.js";
import { FindingSign } from "../review/document/FindingSign.js";
import type { Entry } from "./entries.js";
import { placeText } from "./report.js";

interface FindingRowProps {
  readonly entry: Entry;
  readonly selected: boolean;
  readonly several: boolean;
  readonly onSelect: (key: string) => void;
}

const sinceLooks = {
  new: "border-doubt-line text-doubt",
  left: "border-line text-soft",
  fixed: "border-[#9cc9ae] text-good",
} as const;

/** One finding in the list: how weighty, what it says, where it stands, and what became of it. */
export const FindingRow = memo(function FindingRow({ entry, selected, several, onSelect }: FindingRowProps) {
  const { t, language } = useLanguage();
  const { found, since, key, dismissal } = entry;
  return (
    <button
      type="button"
      aria-current={selected ? "true" : undefined}
      aria-expanded={selected}
      onClick={() => onSelect(key)}
      className={`grid w-full grid-cols-[1.3rem_minmax(0,1fr)] gap-x-1 px-2 py-1.5 text-left text-sm focus-visible:outline-offset-[-2px] ${selected ? "bg-accent-soft" : "hover:bg-[#f6fafb]"}`}
    >
      <FindingSign severity={found.severity} />
      <span className="min-w-0">
        <span
          className={`block ${since === "fixed" ? "text-soft line-through" : dismissal === undefined ? "" : "text-soft"}`}
        >
          {found.message[language]}
        </span>
        <span className="block text-xs text-soft [overflow-wrap:anywhere]">
          {since === undefined ? null : (
            <span className={`mr-1.5 rounded border px-1 ${sinceLooks[since]}`}>
              {t(`check.since.${since}`)}
            </span>
          )}
          {dismissal === undefined ? null : (
            <span className="mr-1.5 rounded border border-line px-1">{t("finding.dismissed")}</span>
          )}
          {several ? `${found.file}, ` : ""}
          {placeText(found.span, t)}
          {found.quote === undefined ? "" : ` · “${short(found.quote)}”`}
        </span>
        {dismissal === undefined || selected ? null : (
          <span className="block text-xs text-soft [overflow-wrap:anywhere]">
            {t("finding.reason")}: {dismissal.reason}
          </span>
        )}
      </span>
    </button>
  );
});

const short = (quote: string) => (quote.length > 90 ? `${quote.slice(0, 90)}…` : quote);
