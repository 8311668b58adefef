import { allBlocks, figuresOf } from "../draft.js";
import { type PrintedFigure, printFigure } from "../figure.js";
import type { FigureChange } from "./marks.js";
import type { ReportContent } from "./state.js";

/** A figure that is no longer what the report says, with the blocks that print it. */
export interface ChangedFigure extends FigureChange {
  readonly blocks: readonly string[];
}

/**
 * Numbers that have changed at their source since a report was written (or frozen): each figure of `before` whose fact has another value
 * in `now`, or is gone. Sorted by key. Figures that only `now` has are no change of what was said.
 */
export function diffFigures(before: ReportContent, now: ReportContent): readonly ChangedFigure[] {
  const [then, current] = [placedFigures(before), placedFigures(now)];
  return [...then.values()]
    .flatMap(({ figure, blocks }): ChangedFigure[] => {
      const other = current.get(figure.key)?.figure;
      if (other?.value === figure.value) return [];
      return [
        {
          key: figure.key,
          before: { value: figure.value, asPrinted: figure.asPrinted },
          now:
            other === undefined
              ? null
              : { value: other.value, asPrinted: printFigure(other.value, figure.form) },
          blocks,
        },
      ];
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

interface PlacedFigure {
  readonly figure: PrintedFigure;
  readonly blocks: string[];
}

function placedFigures(content: ReportContent): ReadonlyMap<string, PlacedFigure> {
  const placed = new Map<string, PlacedFigure>();
  for (const block of allBlocks(content))
    for (const figure of figuresOf(block)) {
      const known = placed.get(figure.key) ?? { figure, blocks: [] };
      if (known.blocks.at(-1) !== block.key) known.blocks.push(block.key);
      placed.set(figure.key, known);
    }
  return placed;
}
