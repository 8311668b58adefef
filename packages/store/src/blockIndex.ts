import type { Block } from "@lotrinh/core/document/block";
import { chunkBlocks, isBlocks } from "./chunks.js";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { pack, unpack } from "./pack.js";

/** What a view of a long document needs of its blocks before it has them: one entry a block. */
export interface BlockIndex {
  /** First line of each block. */
  readonly lines: readonly number[];
  /** `p` for a paragraph, `t` for a table. */
  readonly kinds: string;
  /** Characters of each block. */
  readonly sizes: readonly number[];
  /** Which block each stored piece begins with. */
  readonly pieces: readonly number[];
}

/** Computes the index of a source's blocks. */
export function indexBlocks(blocks: readonly Block[]): BlockIndex {
  const pieces: number[] = [];
  let first = 0;
  for (const piece of chunkBlocks(blocks)) {
    pieces.push(first);
    first += piece.blocks.length;
  }
  return {
    lines: blocks.map((block) =>
      block.kind === "table" ? block.span.line : (block.passage.marks[0]?.line ?? 0),
    ),
    kinds: blocks.map((block) => (block.kind === "table" ? "t" : "p")).join(""),
    sizes: blocks.map(sizeOf),
    pieces,
  };
}

function sizeOf(block: Block): number {
  if (block.kind === "paragraph") return block.passage.text.length;
  let size = 0;
  for (const row of block.rows)
    for (const cell of row.cells)
      for (const paragraph of cell.paragraphs) size += paragraph.passage.text.length;
  return size;
}

/** Stores the index of a source's blocks beside them. */
export async function addBlockIndex(
  context: TenantContext,
  sourceId: string,
  index: BlockIndex,
): Promise<void> {
  await context.db
    .insertInto("block_indexes")
    .values({ tenant_id: context.tenant, source_id: sourceId, content: await pack(index) })
    .execute();
}

/** The index of a source's blocks; undefined where none was stored. */
export async function findBlockIndex(
  context: TenantContext,
  sourceId: string,
): Promise<BlockIndex | undefined> {
  const row = await context.db
    .selectFrom("block_indexes")
    .select("content")
    .where("tenant_id", "=", context.tenant)
    .where("source_id", "=", sourceId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const unpacked = await unpack(row.content);
  if (!isBlockIndex(unpacked)) throw new StoreError("file-damaged", `block index of source ${sourceId}`);
  return unpacked;
}

/** Blocks number `from` (the first is 0) and the `count - 1` after it, as far as the source goes. */
export async function readBlockRange(
  context: TenantContext,
  sourceId: string,
  { pieces }: Pick<BlockIndex, "pieces">,
  from: number,
  count: number,
): Promise<Block[]> {
  const firstPiece = Math.max(
    0,
    pieces.findLastIndex((start) => start <= from),
  );
  const lastPiece = pieces.findLastIndex((start) => start < from + count);
  const rows = await context.db
    .selectFrom("source_blocks")
    .select("content")
    .where("tenant_id", "=", context.tenant)
    .where("source_id", "=", sourceId)
    .where("chunk", ">=", firstPiece)
    .where("chunk", "<=", lastPiece)
    .orderBy("chunk")
    .execute();
  const blocks: Block[] = [];
  for (const { content } of rows) {
    const unpacked = await unpack(content);
    if (!isBlocks(unpacked)) throw new StoreError("file-damaged", `blocks of source ${sourceId}`);
    for (const block of unpacked) blocks.push(block);
  }
  const skipped = from - (pieces[firstPiece] ?? 0);
  return blocks.slice(skipped, skipped + count);
}

function isBlockIndex(value: unknown): value is BlockIndex {
  return typeof value === "object" && value !== null && "pieces" in value && Array.isArray(value.pieces);
}
