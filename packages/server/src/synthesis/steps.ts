import { allSections, type DraftBlock, figuresOf } from "@lotrinh/core/synthesis/draft";
import { type DraftStep, keepFigures } from "@lotrinh/core/synthesis/editing/action";
import type { ReportContent } from "@lotrinh/core/synthesis/editing/state";
import type { PrintedFigure } from "@lotrinh/core/synthesis/figure";
import { blockNotFound } from "./errors.js";
import type { StepInput } from "./schema.js";

/** A block or list item with where it stands. */
interface Placed {
  readonly section: string;
  readonly figures: readonly PrintedFigure[];
}

/**
 * A step as it is kept: what a person typed becomes text with live figures, what is new gets a key that is made from the sequence. Throws
 * `block-not-found` for what an edit or acceptance speaks of and isn't there.
 */
export function storedStep(
  input: StepInput | Extract<DraftStep, { type: "frame" }>,
  content: ReportContent,
  sequence: number,
): DraftStep {
  switch (input.type) {
    case "edit": {
      const { section, figures } = getPlaced(content, input.block);
      return { type: "edit", block: input.block, section, ...keepFigures(input.text, figures) };
    }
    case "accept":
    case "remove":
      getPlaced(content, input.block);
      return input;
    case "add":
      return { ...input, key: `own-${sequence}` };
    case "merge":
      for (const block of input.blocks) getPlaced(content, block);
      return { ...input, key: `merged-${sequence}` };
    case "comment":
      return { ...input, comment: `comment-${sequence}` };
    default:
      return input;
  }
}

function getPlaced(content: ReportContent, key: string): Placed {
  for (const [section, blocks] of placesOf(content))
    for (const block of blocks) {
      if (block.key === key) return { section, figures: headFigures(block) };
      const item = block.kind === "list" ? block.items.find((each) => each.key === key) : undefined;
      if (item !== undefined) return { section, figures: item.figures };
    }
  throw blockNotFound(key);
}

/** What is edited of a list by its own key is its lead. */
function headFigures(block: DraftBlock): readonly PrintedFigure[] {
  return block.kind === "list" ? (block.lead?.figures ?? []) : figuresOf(block);
}

function placesOf(content: ReportContent): readonly (readonly [string, readonly DraftBlock[]])[] {
  return [
    ["opening", content.opening],
    ...allSections(content.sections).map(({ key, blocks }) => [key, blocks] as const),
    ["closing", content.closing],
    ["annexes", content.annexes],
  ];
}

/** The blocks that a step changes; none for what is about the whole report. */
export function touchedBlocks(step: DraftStep | StepInput): readonly string[] {
  switch (step.type) {
    case "accept":
    case "edit":
    case "move":
    case "remove":
      return [step.block];
    case "merge":
      return step.blocks;
    default:
      return [];
  }
}
