import type { Block, Paragraph, Table } from "../document/block.js";
import { type Passage, slicePassage, spanAt } from "../document/passage.js";
import { clear } from "./confidence.js";
import type { ReadContext } from "./context.js";
import type { Goal } from "./reading.js";
import { splitPieces } from "./targets-markers.js";

/**
 * Reads the goals (`Mục tiêu 3: …`) in the order of their first listing, from lists, headings and rows of tables. The first
 * listing that states what the goal is gives its title. `Mục tiêu 3.4` is a target, not a goal.
 */
export function readGoals(ctx: ReadContext): readonly Goal[] {
  const goals = new Map<number, Goal>();
  for (const paragraph of paragraphsOf(ctx.blocks)) {
    for (const { number, passage } of goalsIn(paragraph)) {
      if (goals.has(number) || passage.text === "" || isCount(passage.text)) continue;
      goals.set(number, { number, title: passage.text, span: spanAt(passage), confidence: clear });
    }
  }
  return [...goals.values()];
}

/** `Mục tiêu 1: có 4 mục tiêu cụ thể` counts targets and states no goal. */
function isCount(text: string): boolean {
  return /^(?:có|gồm|bao gồm)\s+\d+\s+(?:mục tiêu|chỉ tiêu)/iu.test(text);
}

function goalsIn({ passage }: Paragraph): readonly { number: number; passage: Passage }[] {
  if (!/mục tiêu\s+\d/iu.test(passage.text.slice(0, 60))) return [];
  const bare = slicePassage(
    passage,
    /^(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}\.|[a-zđ]\)|[-–+*•])\s*)+(?=Mục tiêu)/iu.exec(
      passage.text,
    )?.[0].length ?? 0,
  );
  return splitPieces(bare).flatMap((piece) =>
    piece.marker?.kind === "goal" ? [{ number: piece.marker.number, passage: piece.passage }] : [],
  );
}

function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block;
    else yield* cellParagraphs(block);
  }
}

function* cellParagraphs(table: Table): Generator<Paragraph> {
  for (const row of table.rows) for (const cell of row.cells) yield* cell.paragraphs;
}
