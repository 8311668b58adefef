import { createHash } from "node:crypto";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { FileRow } from "./schema.js";
import { requireText, requireWhole } from "./validate.js";

/** Contents are kept in pieces of this size, so that a big file never stands in memory as a whole. */
export const chunkSize = 1 << 20;

export interface FileInput {
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256 of the content, 32 bytes: the file's identity. */
  readonly sha256: Buffer;
  /** In bytes. */
  readonly size: number;
  /** The content in pieces of any size; read only where the file isn't stored yet. */
  readonly content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export interface AddedFile {
  readonly file: FileRow;
  /** False where the same content was there already: `file` is then the one there, under its first name. */
  readonly added: boolean;
}

/**
 * Stores a file, or finds the one with the same content. Throws `file-damaged` where the content isn't what
 * `sha256` and `size` announce (the transaction then has to be given up), `input-invalid`.
 */
export async function addFile(context: TenantContext, input: FileInput): Promise<AddedFile> {
  if (input.sha256.length !== 32) throw new StoreError("input-invalid", "sha256: 32 bytes are needed");
  const file = await context.db
    .insertInto("files")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      sha256: input.sha256,
      name: requireText(input.name, "name", 500),
      media_type: requireText(input.mediaType, "media type", 200),
      size: requireWhole(input.size, "size"),
      added_by: context.person,
      added_at: context.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "sha256"]).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (file === undefined) return { file: await getBySha256(context, input.sha256), added: false };
  await addContent(context, file, input);
  return { file, added: true };
}

async function addContent(context: TenantContext, file: FileRow, input: FileInput): Promise<void> {
  const hash = createHash("sha256");
  let chunk = 0;
  let size = 0;
  for await (const bytes of inChunks(input.content)) {
    hash.update(bytes);
    size += bytes.length;
    await context.db
      .insertInto("file_contents")
      .values({ tenant_id: context.tenant, file_id: file.id, chunk, bytes })
      .execute();
    chunk += 1;
  }
  if (size !== input.size || !hash.digest().equals(input.sha256)) {
    throw new StoreError("file-damaged", `file ${input.sha256.toString("hex")}: content differs`);
  }
}

async function* inChunks(content: FileInput["content"]): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    waiting.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    length += piece.byteLength;
    if (length < chunkSize) continue;
    let whole = Buffer.concat(waiting);
    while (whole.length >= chunkSize) {
      yield whole.subarray(0, chunkSize);
      whole = whole.subarray(chunkSize);
    }
    waiting = [whole];
    length = whole.length;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

async function getBySha256(context: TenantContext, sha256: Buffer): Promise<FileRow> {
  const file = await findFileBySha256(context, sha256);
  if (file === undefined) throw new StoreError("not-found", `no file ${sha256.toString("hex")}`);
  return file;
}

/** The file with this content (SHA-256, 32 bytes); undefined where there is none. */
export async function findFileBySha256(context: TenantContext, sha256: Buffer): Promise<FileRow | undefined> {
  return context.db
    .selectFrom("files")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
}

/** The file of an id; undefined where there is none. */
export async function findFile(context: TenantContext, id: string): Promise<FileRow | undefined> {
  if (!isId(id)) return undefined;
  return context.db
    .selectFrom("files")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The content of a file, piece by piece; has to be read while the context's transaction is open. */
export async function* readFileContent(context: TenantContext, id: string): AsyncGenerator<Buffer> {
  if (!isId(id)) return;
  for (let chunk = 0; ; chunk += 1) {
    const piece = await context.db
      .selectFrom("file_contents")
      .select("bytes")
      .where("tenant_id", "=", context.tenant)
      .where("file_id", "=", id)
      .where("chunk", "=", chunk)
      .executeTakeFirst();
    if (piece === undefined) return;
    yield piece.bytes;
  }
}
