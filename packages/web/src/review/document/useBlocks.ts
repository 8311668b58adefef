import type { Block } from "@lotrinh/core/document/block";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { blocksQuery, chunkSize } from "../../api/queries.js";
import type { BlockChunk, BlockIndex } from "../../api/types.js";

export interface LoadedBlocks {
  readonly total: number;
  readonly index: BlockIndex;
  /** By place; a hole where a block is on its way. A new array whenever one has come. */
  readonly blocks: readonly (Block | undefined)[];
  /** Sees to it that the blocks from `from` to `to` come. */
  readonly ensure: (from: number, to: number) => void;
}

/** The blocks of a document, fetched by chunks as they come into view. `first` is the first chunk, with the index. */
export function useBlocks(documentId: string, first: BlockChunk): LoadedBlocks {
  const client = useQueryClient();
  const [blocks, setBlocks] = useState<readonly (Block | undefined)[]>(() => {
    const all: (Block | undefined)[] = new Array(first.total).fill(undefined);
    return fill(all, 0, first.blocks);
  });
  const asked = useRef(new Set([0]));
  const ensure = useCallback(
    (from: number, to: number) => {
      for (let chunk = Math.floor(from / chunkSize); chunk <= Math.floor(to / chunkSize); chunk += 1) {
        if (asked.current.has(chunk) || chunk * chunkSize >= first.total) continue;
        asked.current.add(chunk);
        client
          .fetchQuery(blocksQuery(documentId, chunk))
          .then((got) => setBlocks((held) => fill(held, chunk * chunkSize, got.blocks)))
          .catch(() => asked.current.delete(chunk)); // asked again when it next comes into view
      }
    },
    [client, documentId, first.total],
  );
  return { total: first.total, index: first.index ?? emptyIndex, blocks, ensure };
}

const emptyIndex: BlockIndex = { lines: [], kinds: "", sizes: [] };

function fill(
  held: readonly (Block | undefined)[],
  from: number,
  got: readonly Block[],
): (Block | undefined)[] {
  const next = [...held];
  for (const [at, block] of got.entries()) if (from + at < next.length) next[from + at] = block;
  return next;
}
