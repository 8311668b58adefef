import { type PrintedFigure, printFigure } from "../figure.js";
import type { FigureBasis } from "./action.js";

/** What is to be shown beside a block or list item. */
export interface BlockMark {
  readonly state: "accepted" | "edited" | "added" | "merged" | "changed-since-accepted";
  readonly person: string;
  readonly at: string;
  /** Figures that the text rests on and that have changed, or are gone, since it was edited. */
  readonly changed: readonly FigureChange[];
  /** The draft no longer has this block; the officer's words were kept. */
  readonly orphaned: boolean;
}

/** A figure before and now; `now` null where nothing has that key any more. */
export interface FigureChange {
  readonly key: string;
  readonly before: { readonly value: number; readonly asPrinted: string };
  readonly now: { readonly value: number; readonly asPrinted: string } | null;
}

/** Which of the figures that a text rested on aren't what they were. */
export function changesSince(
  basis: readonly FigureBasis[],
  figures: ReadonlyMap<string, PrintedFigure>,
): readonly FigureChange[] {
  return basis.flatMap(({ key, value, asPrinted, form }) => {
    const now = figures.get(key);
    if (now?.value === value) return [];
    const current = now === undefined ? null : { value: now.value, asPrinted: printFigure(now.value, form) };
    return [{ key, before: { value, asPrinted }, now: current }];
  });
}
