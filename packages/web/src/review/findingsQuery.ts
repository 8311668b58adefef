import type { Block } from "@lotrinh/core/document/block";
import { applyReview } from "@lotrinh/core/review/state";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { getText } from "../api/client.js";
import { blocksQuery, chunkSize } from "../api/queries.js";
import type { DocumentSummary, StoredReading } from "../api/types.js";
import { checkOnce } from "../check/checkOnce.js";
import { documentName } from "../format/document.js";

/**
 * What the check finds in a stored document, with what people had corrected when it was opened. The server hands over the text; the
 * check runs here, beside the page.
 */
export const findingsQuery = (document: DocumentSummary, stored: StoredReading, total: number) =>
  queryOptions({
    queryKey: ["findings", document.id, stored.readingId],
    queryFn: async ({ client, signal }) => {
      const path = `/api/documents/${encodeURIComponent(document.id)}/text`;
      const [text, blocks] = await Promise.all([
        getText(path, signal),
        allBlocks(client, document.id, total),
      ]);
      const lines = text.replace(/\n$/u, "").split("\n");
      const reading = applyReview(stored.reading, stored.actions);
      return checkOnce({ name: documentName(document), lines, blocks, reading }, signal);
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });

async function allBlocks(client: QueryClient, id: string, total: number): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for (let chunk = 0; chunk * chunkSize < total; chunk += 1)
    blocks.push(...(await client.fetchQuery(blocksQuery(id, chunk))).blocks);
  return blocks;
}
