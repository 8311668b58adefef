import type { Block } from "@lotrinh/core/document/block";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addBlockIndex, findBlockIndex, indexBlocks, readBlockRange } from "./blockIndex.js";
import { type TenantContext, withTenant } from "./context.js";
import { addDocument } from "./documents.js";
import { addFile } from "./files.js";
import { addSource } from "./sources.js";
import { ensureTenant } from "./tenants.js";
import { startTestDatabase, type TestDatabase } from "./testing/databases.js";
import { sampleFile, sampleSource } from "./testing/samples.js";

let database: TestDatabase & { stop: () => Promise<void> };
const inTenant = <T>(work: (context: TenantContext) => Promise<T>) =>
  withTenant(database.store, { tenant: "lam-giang", person: null }, work);

beforeAll(async () => {
  database = await startTestDatabase();
  await ensureTenant(database.store, { id: "lam-giang", name: "Tỉnh Lam Giang" });
});
afterAll(() => database.stop());

/** A paragraph on each line. */
const blocks: Block[] = Array.from({ length: 1_500 }, (_, at) => ({
  kind: "paragraph",
  passage: { text: `Đoạn ${at}`, marks: [{ at: 0, line: at + 1 }] },
  style: {},
  label: null,
}));

it("says where each block is, what it is and how large", () => {
  const index = indexBlocks(blocks.slice(0, 2));
  expect(index).toEqual({ lines: [1, 2], kinds: "pp", sizes: [6, 6], pieces: [0] });
});

it("finds any range of blocks by their number, as far as they go", async () => {
  const sourceId = await inTenant(async (context) => {
    const { file } = await addFile(context, sampleFile("dài"));
    const { document } = await addDocument(context, file.id);
    const source = { ...sampleSource(blocks.map((_, at) => `Đoạn ${at}`)), blocks };
    const { id } = await addSource(context, { documentId: document.id, source, programVersion: "0.0.1" });
    await addBlockIndex(context, id, indexBlocks(blocks));
    return id;
  });
  await inTenant(async (context) => {
    const index = await findBlockIndex(context, sourceId);
    if (index === undefined) throw new Error("no index");
    expect(index.pieces.length).toBeGreaterThan(3);
    for (const [from, count] of [
      [0, 1],
      [0, 1_500],
      [298, 5],
      [300, 300],
      [1_499, 10],
      [1_500, 10],
    ] as const)
      expect(await readBlockRange(context, sourceId, index, from, count)).toEqual(
        blocks.slice(from, from + count),
      );
  });
});

it("has none for a source that was stored without", async () => {
  const unknown = "01900000-0000-7000-8000-000000000000";
  expect(await inTenant((context) => findBlockIndex(context, unknown))).toBeUndefined();
});
