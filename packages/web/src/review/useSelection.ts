import type { ItemKind } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo, useRef } from "react";
import type { Show } from "../search.js";
import { useHeld } from "../ui/useHeld.js";
import { arrange, findItem, isShown, nextOpen, orderItems } from "./order.js";

const route = getRouteApi("/documents/$id/review");

export interface Selection {
  readonly search: Omit<ReturnType<typeof route.useSearch>, "item"> & { readonly item: string | undefined };
  /** The items of the chosen kind and state, in an order that holds while a person works. */
  readonly listed: readonly ReviewedItem[];
  readonly selected: ReviewedItem | undefined;
  readonly select: (key: string) => void;
  /** Selects an item even where the filters hide it: then they are taken off. */
  readonly reveal: (item: ReviewedItem) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toNextOpen: () => void;
  readonly setKind: (kind: ItemKind | undefined) => void;
  readonly setShow: (show: Show) => void;
  readonly setSide: (side: "items" | undefined) => void;
}

/** Which items are listed and which is selected; all of it in the address. */
export function useSelection(items: readonly ReviewedItem[]): Selection {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [held, hold] = useHeld(search.item);
  const listed = useListed(items, search.kind, search.show ?? "all");
  const found = findItem(items, held);
  // a link may name a line that nothing was read from: the document goes there and nothing is selected
  const selected = found ?? (/@\d+$/u.test(held ?? "") ? undefined : listed[0]);
  const go = useCallback(
    (change: Partial<typeof search>, replace: boolean) => {
      if ("item" in change) hold(change.item);
      void navigate({ search: (before) => ({ ...before, ...change }), replace });
    },
    [navigate, hold],
  );
  const select = useCallback((item: string) => go({ item }, false), [go]);
  const step = (by: 1 | -1) => {
    const at = listed.findIndex((item) => item.key === selected?.key);
    const next = listed[Math.min(listed.length - 1, Math.max(0, at + by))];
    if (next !== undefined) go({ item: next.key }, true);
  };
  return {
    search: useMemo(() => ({ ...search, item: held }), [search, held]),
    listed,
    selected,
    select,
    reveal: (item) => {
      const hidden = !listed.some(({ key }) => key === item.key);
      go(
        {
          item: item.key,
          tab: undefined,
          side: "items",
          ...(hidden ? { kind: undefined, show: undefined } : {}),
        },
        false,
      );
    },
    step,
    toNextOpen: () => {
      const next = nextOpen(listed, selected?.key ?? "");
      if (next !== undefined) go({ item: next.key }, true);
    },
    setKind: (kind) => go({ kind, item: undefined, tab: undefined }, false),
    setShow: (show) => go({ show: show === "all" ? undefined : show, item: undefined }, false),
    setSide: (side) => go({ side }, true),
  };
}

/** The listed items in the order they had when the list was last chosen. */
function useListed(
  items: readonly ReviewedItem[],
  kind: ItemKind | undefined,
  show: Show,
): readonly ReviewedItem[] {
  const latest = useRef(items);
  latest.current = items;
  const keys = useMemo(() => {
    const chosen = latest.current.filter(
      (item) => (kind === undefined || item.kind === kind) && isShown(item, show),
    );
    return orderItems(chosen).map(({ key }) => key);
  }, [kind, show]);
  return useMemo(
    () => arrange(kind === undefined ? items : items.filter((item) => item.kind === kind), keys),
    [items, keys, kind],
  );
}
