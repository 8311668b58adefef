import type { Block } from "@lotrinh/core/document/block";
import type { Source } from "@lotrinh/core/document/source";

/** A source text is stored in pieces, so that a screen of a long document is loaded without the rest. */
const linesPerChunk = 500;
/** In UTF-16 units: bounds the work of one piece where lines are very long. */
const charactersPerChunk = 200_000;
/** Lines that one piece of blocks spans, unless one table alone spans more. */
const blockLinesPerChunk = 300;

export interface LineChunk {
  readonly firstLine: number;
  readonly lines: readonly string[];
  readonly pages: readonly number[] | null;
}

/** The lines of a source in pieces. */
export function* chunkLines({ lines, pages }: Source): Generator<LineChunk> {
  let start = 0;
  let characters = 0;
  for (let end = 0; end < lines.length; end += 1) {
    characters += lines[end]?.length ?? 0;
    const full = end + 1 - start >= linesPerChunk || characters >= charactersPerChunk;
    if (!full && end + 1 < lines.length) continue;
    yield {
      firstLine: start + 1,
      lines: lines.slice(start, end + 1),
      pages: pages?.slice(start, end + 1) ?? null,
    };
    start = end + 1;
    characters = 0;
  }
}

export interface BlockChunk {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly blocks: readonly Block[];
}

/** Blocks in pieces of neighbours. */
export function* chunkBlocks(blocks: readonly Block[]): Generator<BlockChunk> {
  let waiting: Block[] = [];
  let firstLine = 0;
  let lastLine = 0;
  for (const block of blocks) {
    const [from, to] = linesOf(block);
    if (waiting.length > 0 && Math.max(lastLine, to) - Math.min(firstLine, from) >= blockLinesPerChunk) {
      yield { firstLine, lastLine, blocks: waiting };
      waiting = [];
    }
    firstLine = waiting.length === 0 ? from : Math.min(firstLine, from);
    lastLine = waiting.length === 0 ? to : Math.max(lastLine, to);
    waiting.push(block);
  }
  if (waiting.length > 0) yield { firstLine, lastLine, blocks: waiting };
}

function linesOf(block: Block): [number, number] {
  if (block.kind === "table") return [block.span.line, block.span.endLine];
  const { marks } = block.passage;
  return [marks[0]?.line ?? 0, marks.at(-1)?.line ?? 0];
}

/** Whether an unpacked value is what a piece of lines was packed from. */
export function isLineContent(value: unknown): value is Pick<LineChunk, "lines" | "pages"> {
  return (
    typeof value === "object" &&
    value !== null &&
    "lines" in value &&
    Array.isArray(value.lines) &&
    "pages" in value &&
    (value.pages === null || Array.isArray(value.pages))
  );
}

/** Whether an unpacked value is what a piece of blocks was packed from. */
export function isBlocks(value: unknown): value is Block[] {
  return Array.isArray(value);
}
