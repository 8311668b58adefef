import type { Block } from "@lotrinh/core/document/block";
import type { Source, SourceFormat } from "@lotrinh/core/document/source";
import { type BlockChunk, chunkBlocks, chunkLines, isBlocks, isLineContent } from "./chunks.js";
import type { TenantContext } from "./context.js";
import { updateDocument } from "./documents.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import { pack, unpack } from "./pack.js";
import type { SourceRow } from "./schema.js";
import { searchVector } from "./search/vector.js";
import { toJson } from "./validate.js";

export interface SourceInput {
  readonly documentId: string;
  readonly source: Source;
  /** Version of the program whose intake made it. */
  readonly programVersion: string;
}

/**
 * Stores the source text of a document beside earlier ones and makes it the current one: what the document
 * is searched by. Readings keep pointing at the text their spans count in. Throws `not-found`.
 */
export async function addSource(context: TenantContext, input: SourceInput): Promise<SourceRow> {
  const { documentId, source, programVersion } = input;
  const id = context.newId();
  await updateDocument(context, documentId, { source_id: id });
  const row = await context.db
    .insertInto("sources")
    .values({
      tenant_id: context.tenant,
      id,
      document_id: documentId,
      format: source.format,
      line_count: source.lines.length,
      page_count: source.pages === null ? null : (source.pages.at(-1) ?? 0),
      block_count: source.blocks?.length ?? null,
      notices: toJson(source.notices),
      program_version: programVersion,
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await addLines(context, id, source);
  await addBlocks(context, id, source.blocks ?? []);
  return row;
}

async function addLines(context: TenantContext, sourceId: string, source: Source): Promise<void> {
  for (const { firstLine, lines, pages } of chunkLines(source)) {
    await context.db
      .insertInto("source_chunks")
      .values({
        tenant_id: context.tenant,
        source_id: sourceId,
        first_line: firstLine,
        last_line: firstLine + lines.length - 1,
        content: await pack({ lines, pages }),
        search: searchVector([lines.join(" ")]),
      })
      .execute();
  }
}

async function addBlocks(context: TenantContext, sourceId: string, blocks: readonly Block[]): Promise<void> {
  let chunk = 0;
  for (const piece of chunkBlocks(blocks)) {
    await addBlockChunk(context, sourceId, chunk, piece);
    chunk += 1;
  }
}

async function addBlockChunk(
  context: TenantContext,
  sourceId: string,
  chunk: number,
  { firstLine, lastLine, blocks }: BlockChunk,
): Promise<void> {
  await context.db
    .insertInto("source_blocks")
    .values({
      tenant_id: context.tenant,
      source_id: sourceId,
      chunk,
      first_line: firstLine,
      last_line: lastLine,
      content: await pack(blocks),
    })
    .execute();
}

/** What is known of a source text without its lines; undefined where there is none. */
export async function findSource(context: TenantContext, id: string): Promise<SourceRow | undefined> {
  if (!isId(id)) return undefined;
  return context.db
    .selectFrom("sources")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Some lines of a source text: `lines[0]` is line `from`. */
export interface SourceLines {
  readonly from: number;
  readonly lines: readonly string[];
  /** Page of each of these lines; null where the source has no pages. */
  readonly pages: readonly number[] | null;
}

/** Lines `from` to `to`, both counted from 1 and included, as far as the text goes. */
export async function readLines(
  context: TenantContext,
  sourceId: string,
  from: number,
  to: number,
): Promise<SourceLines> {
  const chunks = await context.db
    .selectFrom("source_chunks")
    .select(["first_line", "content"])
    .where("tenant_id", "=", context.tenant)
    .where("source_id", "=", sourceId)
    .where("first_line", "<=", to)
    .where("last_line", ">=", from)
    .orderBy("first_line")
    .execute();
  const first = Math.max(1, from);
  const lines: string[] = [];
  const pages: number[] = [];
  for (const { first_line, content } of chunks) {
    const unpacked = await unpack(content);
    if (!isLineContent(unpacked)) throw new StoreError("file-damaged", `lines of source ${sourceId}`);
    const [begin, end] = [Math.max(0, first - first_line), to - first_line + 1];
    for (const line of unpacked.lines.slice(begin, end)) lines.push(line);
    for (const page of unpacked.pages?.slice(begin, end) ?? []) pages.push(page);
  }
  return { from: first, lines, pages: pages.length === 0 ? null : pages };
}

/** Blocks that touch the lines `from` to `to`, in reading order; none where the source came without. */
export async function readBlocks(
  context: TenantContext,
  sourceId: string,
  from = 1,
  to = 2_147_483_647,
): Promise<Block[]> {
  const chunks = await context.db
    .selectFrom("source_blocks")
    .select("content")
    .where("tenant_id", "=", context.tenant)
    .where("source_id", "=", sourceId)
    .where("first_line", "<=", to)
    .where("last_line", ">=", from)
    .orderBy("chunk")
    .execute();
  const blocks: Block[] = [];
  for (const { content } of chunks) {
    const unpacked = await unpack(content);
    if (!isBlocks(unpacked)) throw new StoreError("file-damaged", `blocks of source ${sourceId}`);
    for (const block of unpacked) blocks.push(block);
  }
  return blocks;
}

/** The whole source text as intake made it. Throws `not-found`. */
export async function readSource(context: TenantContext, id: string): Promise<Source> {
  const row = await findSource(context, id);
  if (row === undefined) throw new StoreError("not-found", `no source ${id}`);
  const { lines, pages } = await readLines(context, id, 1, row.line_count);
  return {
    format: requireFormat(row.format),
    lines,
    pages: row.page_count === null ? null : (pages ?? []),
    blocks: row.block_count === null ? null : await readBlocks(context, id),
    notices: row.notices,
  };
}

const formats: readonly SourceFormat[] = ["docx", "doc", "pdf", "markdown", "text", "html", "image"];

function requireFormat(format: string): SourceFormat {
  const known = formats.find((name) => name === format);
  if (known === undefined) throw new StoreError("file-damaged", `unknown source format ${format}`);
  return known;
}
