import type { Block } from "@lotrinh/core/document/block";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { getText } from "../api/client.js";
import { blocksQuery, chunkSize } from "../api/queries.js";

/** All of a stored document's text, which the check needs: its lines, and its blocks. */
export const storedTextQuery = (documentId: string, readingId: string, total: number) =>
  queryOptions({
    queryKey: ["stored-text", documentId, readingId],
    queryFn: async ({ client, signal }) => {
      const path = `/api/documents/${encodeURIComponent(documentId)}/text`;
      const [text, blocks] = await Promise.all([getText(path, signal), allBlocks(client, documentId, total)]);
      return { lines: text.replace(/\n$/u, "").split("\n"), blocks };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    structuralSharing: false,
  });

async function allBlocks(client: QueryClient, id: string, total: number): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for (let chunk = 0; chunk * chunkSize < total; chunk += 1)
    blocks.push(...(await client.fetchQuery(blocksQuery(id, chunk))).blocks);
  return blocks;
}
