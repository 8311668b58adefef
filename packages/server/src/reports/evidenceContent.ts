import type { TenantContext } from "@lotrinh/store/context";
import { readFileContent } from "@lotrinh/store/files";

/** The bytes of a file: evidence is small enough to stand in memory (20 MB at most). */
export async function readEvidence(context: TenantContext, fileId: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of readFileContent(context, fileId)) pieces.push(piece);
  return Buffer.concat(pieces);
}
