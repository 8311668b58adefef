import type { Block } from "@lotrinh/core/document/block";
import type { BlockIndex } from "../api/types.js";

/** What a view of a long document needs of its blocks, as the server tells it of stored ones. */
export function indexBlocks(blocks: readonly Block[]): BlockIndex {
  return {
    lines: blocks.map((block) =>
      block.kind === "table" ? block.span.line : (block.passage.marks[0]?.line ?? 0),
    ),
    kinds: blocks.map(({ kind }) => (kind === "table" ? "t" : "p")).join(""),
    sizes: blocks.map(sizeOf),
  };
}

function sizeOf(block: Block): number {
  if (block.kind === "paragraph") return block.passage.text.length;
  const paragraphs = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
  return paragraphs.reduce((sum, { passage }) => sum + passage.text.length, 0);
}
