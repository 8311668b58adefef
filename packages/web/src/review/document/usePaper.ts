import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Spot } from "./highlight.js";
import { letterheadEnd } from "./letterhead.js";
import { estimateHeight, type PaperRow, paperRows, rowOfLine } from "./rows.js";
import type { LoadedBlocks } from "./useBlocks.js";

/** What is to be in view: it goes there whenever the key changes. */
export interface Target extends Spot {
  readonly key: string;
}

/** Lays out the rows near the window of `scroller`, fetches what comes near it, and keeps `target` in view when it changes. */
export function usePaper(
  loaded: LoadedBlocks,
  scroller: RefObject<HTMLDivElement | null>,
  target: Target | undefined,
) {
  const { blocks, index, total, ensure } = loaded;
  const head = useMemo(() => letterheadEnd(blocks), [blocks]);
  const rows = useMemo(() => paperRows(total, blocks, head), [total, blocks, head]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => rows[at]?.key ?? at,
    estimateSize: (at) => {
      const row = rows[at];
      return row === undefined ? 30 : estimateHeight(row, index, blocks[row.block]);
    },
    overscan: 8,
    paddingStart: 16,
    paddingEnd: 40,
  });
  const shown = virtualizer.getVirtualItems();
  const first = rows[shown[0]?.index ?? 0]?.block ?? 0;
  const last = rows[shown.at(-1)?.index ?? 0]?.block ?? 0;
  useEffect(() => ensure(Math.max(0, first - 40), last + 80), [ensure, first, last]);
  useKeepPlace(rows, virtualizer);
  useFollow(rows, loaded, virtualizer, target, scroller);
  return { rows, virtualizer, shown };
}

type Virtualizer = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** When rows come in above the window (a table turns out to be many rows), what is read stays where it is. */
function useKeepPlace(rows: readonly PaperRow[], virtualizer: Virtualizer): void {
  const anchor = useRef<{ readonly key: string; readonly below: number }>(undefined);
  const count = useRef(rows.length);
  useLayoutEffect(() => {
    if (count.current !== rows.length && anchor.current !== undefined) {
      const { key, below } = anchor.current;
      const at = rows.findIndex((row) => row.key === key);
      const start = at < 0 ? undefined : virtualizer.getOffsetForIndex(at, "start")?.[0];
      if (start !== undefined) virtualizer.scrollToOffset(start + below);
    }
    count.current = rows.length;
  }, [rows, virtualizer]);
  useEffect(() => {
    const offset = virtualizer.scrollOffset ?? 0;
    const top = virtualizer.getVirtualItems().find((item) => item.end > offset);
    const key = rows[top?.index ?? -1]?.key;
    anchor.current = top === undefined || key === undefined ? undefined : { key, below: offset - top.start };
  });
}

/** Brings the target into view when it changes, and again once its blocks have come. */
function useFollow(
  rows: readonly PaperRow[],
  { index, blocks, ensure }: LoadedBlocks,
  virtualizer: Virtualizer,
  target: Target | undefined,
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const done = useRef("");
  useEffect(() => {
    if (target === undefined || done.current === target.key) return;
    const at = rowOfLine(rows, index, blocks, target.span.line);
    const row = rows[at];
    if (row === undefined) return;
    ensure(row.block, row.block + 1);
    if (!isInView(virtualizer, at)) virtualizer.scrollToIndex(at, { align: "center" });
    if (row.kind === "waiting") return;
    done.current = target.key;
    const timer = setTimeout(() => bringMark(scroller.current), settleTime);
    return () => clearTimeout(timer);
  }, [rows, index, blocks, ensure, virtualizer, target, scroller]);
}

/** How long the virtual list takes to come to rest after it was told where to go, in milliseconds. */
const settleTime = 150;

/** In rows taller than the window the row isn't enough: brings what is marked in it into view. */
function bringMark(scroller: HTMLDivElement | null): void {
  const mark = scroller?.querySelector("mark, [data-selected='true']");
  if (scroller === null || mark === null || mark === undefined) return;
  const window = scroller.getBoundingClientRect();
  const place = mark.getBoundingClientRect();
  if (place.top >= window.top && place.top < window.bottom - 40) return;
  scroller.scrollTop += place.top - window.top - window.height / 3;
}

function isInView(virtualizer: Virtualizer, at: number): boolean {
  const offset = virtualizer.scrollOffset ?? 0;
  const height = virtualizer.scrollRect?.height ?? 0;
  const item = virtualizer.getVirtualItems().find(({ index }) => index === at);
  if (item === undefined || height === 0) return false;
  const shownPart = Math.min(item.end, offset + height) - Math.max(item.start, offset);
  return shownPart >= Math.min(item.size, height * 0.6);
}
