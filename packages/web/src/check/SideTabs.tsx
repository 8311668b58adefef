import { useText } from "../i18n/language.js";

interface SideTabsProps {
  readonly showsDocument: boolean;
  readonly count: number;
  readonly onChoose: (side: "document" | undefined) => void;
}

/** On a phone: the document or the findings. */
export function SideTabs({ showsDocument, count, onChoose }: SideTabsProps) {
  const t = useText();
  const look = (chosen: boolean) =>
    `h-8 flex-1 border-b-2 text-sm ${chosen ? "border-accent font-semibold text-accent" : "border-transparent text-soft"}`;
  return (
    <div className="no-print flex gap-2 border-b border-line bg-white px-3 md:hidden">
      <button
        type="button"
        aria-pressed={!showsDocument}
        className={look(!showsDocument)}
        onClick={() => onChoose(undefined)}
      >
        {t("check.findings")} ({count})
      </button>
      <button
        type="button"
        aria-pressed={showsDocument}
        className={look(showsDocument)}
        onClick={() => onChoose("document")}
      >
        {t("check.document")}
      </button>
    </div>
  );
}
