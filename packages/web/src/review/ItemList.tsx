import type { ItemKind } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useText } from "../i18n/language.js";
import { ItemRow } from "./ItemRow.js";

interface ItemListProps {
  readonly items: readonly ReviewedItem[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  /** What stands under the selected item: its fields and what can be done. */
  readonly detail: ReactNode;
  readonly empty: ReactNode;
}

type ListRow =
  | { readonly head: ItemKind; readonly key: string }
  | { readonly item: ReviewedItem; readonly key: string };

/** The items under the heads of their kinds; only those near the window are laid out. */
export function ItemList({ items, selected, onSelect, detail, empty }: ItemListProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => withHeads(items), [items]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => rows[at]?.key ?? at,
    estimateSize: (at) => (rows[at] !== undefined && "head" in rows[at] ? 28 : 54),
    overscan: 10,
  });
  const at = rows.findIndex((row) => row.key === selected);
  useEffect(() => {
    if (at < 0) return;
    virtualizer.scrollToIndex(at, { align: "auto" });
    // once its fields are laid out it may be taller than the window: then its head is what must be seen
    const frame = requestAnimationFrame(() => {
      const size = virtualizer.measurementsCache[at]?.size ?? 0;
      const tall = size > (virtualizer.scrollRect?.height ?? 0);
      virtualizer.scrollToIndex(at, { align: tall ? "start" : "auto" });
    });
    return () => cancelAnimationFrame(frame);
  }, [at, virtualizer]);
  if (rows.length === 0) return empty;
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto" data-items-list="">
      <ul style={{ height: virtualizer.getTotalSize(), position: "relative" }} aria-label={t("review.items")}>
        {virtualizer.getVirtualItems().map((virtual) => {
          const row = rows[virtual.index];
          if (row === undefined) return null;
          const isSelected = row.key === selected;
          return (
            <li
              key={virtual.key}
              ref={virtualizer.measureElement}
              data-index={virtual.index}
              className={`absolute top-0 left-0 w-full border-b border-line ${isSelected ? "bg-white shadow-[inset_3px_0_0_var(--color-accent)]" : ""}`}
              style={{ transform: `translateY(${virtual.start}px)` }}
            >
              {"head" in row ? (
                <h3 className="bg-[#e9eef1] px-2 py-1 text-xs font-semibold text-soft">
                  {t(`kind.${row.head}`)}
                </h3>
              ) : (
                <>
                  <ItemRow item={row.item} selected={isSelected} onSelect={onSelect} />
                  {isSelected ? detail : null}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function withHeads(items: readonly ReviewedItem[]): readonly ListRow[] {
  const rows: ListRow[] = [];
  let kind: ItemKind | undefined;
  for (const item of items) {
    if (item.kind !== kind) rows.push({ head: item.kind, key: `head ${item.kind}` });
    kind = item.kind;
    rows.push({ item, key: item.key });
  }
  return rows;
}
