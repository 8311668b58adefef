import type { TenantContext } from "./context.js";
import { isId } from "./ids.js";

/**
 * One piece of a file's content, counted from 0; undefined past the end. A file never changes, so each piece
 * can be read in a transaction of its own: a slow download holds no connection.
 */
export async function findFileChunk(
  context: TenantContext,
  fileId: string,
  chunk: number,
): Promise<Buffer | undefined> {
  if (!isId(fileId)) return undefined;
  const row = await context.db
    .selectFrom("file_contents")
    .select("bytes")
    .where("tenant_id", "=", context.tenant)
    .where("file_id", "=", fileId)
    .where("chunk", "=", chunk)
    .executeTakeFirst();
  return row?.bytes;
}
