import { reasonTexts } from "@lotrinh/core/read/confidence";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { memo } from "react";
import { useLanguage } from "../i18n/language.js";
import { StateMark } from "./StateMark.js";
import { summaryOf } from "./summary.js";

interface ItemRowProps {
  readonly item: ReviewedItem;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
}

/** One item in the list: its state by shape, its words, what matters about it, and why it is doubtful. */
export const ItemRow = memo(function ItemRow({ item, selected, onSelect }: ItemRowProps) {
  const { t, language } = useLanguage();
  const { title, facts } = summaryOf(item, t, language);
  const rejected = item.state === "rejected";
  return (
    <button
      type="button"
      data-item={item.key}
      aria-current={selected ? "true" : undefined}
      aria-expanded={selected}
      onClick={() => onSelect(item.key)}
      className={`grid w-full grid-cols-[1.4rem_minmax(0,1fr)_auto] gap-x-1.5 px-2 py-1.5 text-left text-sm focus-visible:outline-offset-[-2px] ${selected ? "bg-accent-soft" : "hover:bg-[#f6fafb]"}`}
    >
      <StateMark item={item} />
      <span className="min-w-0">
        <span
          className={`line-clamp-2 ${rejected ? "text-soft line-through" : item.state === "open" ? "" : "text-soft"}`}
        >
          {title}
        </span>
        {selected || facts === "" ? null : <span className="line-clamp-1 text-xs text-soft">{facts}</span>}
        <Reasons item={item} />
      </span>
      <span className="pt-px text-xs text-soft">{item.span?.line ?? ""}</span>
    </button>
  );
});

/** Why an open item is less than clear. */
function Reasons({ item }: { readonly item: ReviewedItem }) {
  const { language } = useLanguage();
  const { level, reasons } = item.confidence;
  if (item.state !== "open" || reasons.length === 0) return null;
  const text = reasons.map((reason) => reasonTexts[reason][language]).join("; ");
  return <span className={`block text-xs ${level === "doubtful" ? "text-doubt" : "text-soft"}`}>{text}</span>;
}
