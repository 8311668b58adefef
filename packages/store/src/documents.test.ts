import { beforeAll, expect, it } from "vitest";
import { findCited, findCiting } from "./citations.js";
import { type TenantContext, withTenant } from "./context.js";
import { countDocuments, type DocumentFilter, findDocuments } from "./documentSearch.js";
import { addDocument, getDocument, removeDocument, setDocumentState } from "./documents.js";
import { addFile, chunkSize, readFileContent } from "./files.js";
import { addReading, findCurrentReading, findReadings } from "./readings.js";
import { addSource, readBlocks, readLines, readSource } from "./sources.js";
import type { Store } from "./store.js";
import { ensureTenant } from "./tenants.js";
import { describeDatabases } from "./testing/databases.js";
import { sampleFile, sampleReading, sampleSource, storeSample } from "./testing/samples.js";

describeDatabases("documents", (open) => {
  let store: Store;
  const within = <T>(work: (context: TenantContext) => Promise<T>, tenant = "hai-van") =>
    withTenant(store, { tenant, person: null }, work);

  beforeAll(async () => {
    ({ store } = await open());
    for (const id of ["hai-van", "song-lam", "thu-muc"])
      await ensureTenant(store, { id, name: `Tỉnh ${id}` });
  });

  it("keeps a file once, under its first name", async () => {
    const first = await within((context) => addFile(context, sampleFile("nội dung", "a.txt")));
    const again = await within((context) => addFile(context, sampleFile("nội dung", "b.txt")));
    expect([first.added, again.added, again.file.id, again.file.name]).toEqual([
      true,
      false,
      first.file.id,
      "a.txt",
    ]);
    const elsewhere = await within((context) => addFile(context, sampleFile("nội dung")), "song-lam");
    expect(elsewhere.added).toBe(true);
  });

  it("makes one document of one file, whoever is faster, and brings back a removed one", async () => {
    const import1 = () =>
      within(async (context) =>
        addDocument(context, (await addFile(context, sampleFile("hai lần"))).file.id),
      );
    const both = await Promise.all([import1(), import1()]);
    expect(both.map(({ added }) => added).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ document }) => document.id)).size).toBe(1);
    const id = both[0]?.document.id ?? "";
    await within((context) => removeDocument(context, id));
    expect(await import1()).toMatchObject({ added: false, document: { id, removed_at: null } });
  });

  it("gives back a file of several pieces as it was, and refuses one that arrives damaged", async () => {
    const text = "0123456789".repeat(chunkSize / 4);
    const input = sampleFile(text);
    const pieces = async function* () {
      for (let at = 0; at < text.length; at += 700_001) yield Buffer.from(text.slice(at, at + 700_001));
    };
    const { file } = await within((context) => addFile(context, { ...input, content: pieces() }));
    const read: Buffer[] = [];
    await within(async (context) => {
      for await (const piece of readFileContent(context, file.id)) read.push(piece);
    });
    expect(read.map(({ length }) => length)).toEqual([chunkSize, chunkSize, text.length - 2 * chunkSize]);
    expect(Buffer.concat(read).toString()).toBe(text);
    const damaged = { ...sampleFile("gửi đi"), content: [Buffer.from("nhận về")] };
    await expect(within((context) => addFile(context, damaged))).rejects.toMatchObject({
      code: "file-damaged",
    });
    expect((await within((context) => addFile(context, sampleFile("gửi đi")))).added).toBe(true);
  });

  it("stores a source text of any size and any characters, and reads some lines of it", async () => {
    const lines = Array.from({ length: 1203 }, (_, index) => `dòng ${index + 1} \u0000 \ud800`);
    lines[700] = "x".repeat(100_000);
    const pages = lines.map((_, index) => 1 + Math.trunc(index / 40));
    const blocks = lines.map((text, index) => ({
      kind: "paragraph" as const,
      passage: { text, marks: [{ at: 0, line: index + 1 }] },
      style: {},
      label: null,
    }));
    const source = { ...sampleSource(lines), pages, blocks, format: "pdf" as const };
    await within(async (context) => {
      const { file } = await addFile(context, sampleFile("dài", "dai.pdf"));
      const { document } = await addDocument(context, file.id);
      const { id } = await addSource(context, { documentId: document.id, source, programVersion: "1" });
      expect(await readSource(context, id)).toEqual(source);
      expect(await readLines(context, id, 499, 502)).toEqual({
        from: 499,
        lines: lines.slice(498, 502),
        pages: pages.slice(498, 502),
      });
      expect((await readLines(context, id, 1200, 9999)).lines).toHaveLength(4);
      const near = await readBlocks(context, id, 10, 20);
      expect(near.length).toBeLessThan(400);
      expect(near).toContainEqual(blocks[14]);
    });
  });

  it("says why a document failed, and forgets it when it is read", async () => {
    await within(async (context) => {
      const { file } = await addFile(context, sampleFile("hỏng"));
      const { document } = await addDocument(context, file.id);
      const failed = await setDocumentState(context, document.id, {
        state: "failed",
        problem: "encrypted",
        problemDetail: "AES",
      });
      expect(failed).toMatchObject({ state: "failed", problem: "encrypted", problem_detail: "AES" });
      const reading = await setDocumentState(context, document.id, { state: "reading" });
      expect(reading).toMatchObject({ state: "reading", problem: null, problem_detail: null });
    });
    const unknown = "01890000-0000-7000-8000-000000000000";
    await expect(within((context) => getDocument(context, unknown))).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(within((context) => getDocument(context, "no id"))).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("appends readings and keeps the earlier ones", async () => {
    await within(async (context) => {
      const first = sampleReading({ number: "01/KH-UBND", title: "Lần một \u0000" });
      const { document, source, reading } = await storeSample(context, ["Kế hoạch lần một"], first);
      const second = sampleReading({ number: "01/KH-UBND", title: "Lần hai", date: "2024-07" });
      const later = await addReading(context, {
        documentId: document.id,
        sourceId: source.id,
        reading: second,
        programVersion: "0.0.2",
      });
      expect((await findCurrentReading(context, document.id))?.reading).toEqual(second);
      const ids = (await findReadings(context, document.id)).map(({ id }) => id);
      expect(ids.toSorted()).toEqual([reading.id, later.id].toSorted());
      expect(await getDocument(context, document.id)).toMatchObject({
        title: "Lần hai",
        year: 2024,
        state: "read",
      });
    });
  });

  it("links what a document cites with what is stored, both ways and whichever came first", async () => {
    await within(async (context) => {
      const decision = { number: "215/QĐ-TTg", date: "2016-02-25", relation: "implements" } as const;
      const plan = await storeSample(
        context,
        ["Kế hoạch thực hiện Quyết định số 215/QĐ-TTg"],
        sampleReading({ number: "9/KH-UBND" }, [
          decision,
          { number: "215/QĐ-TTg", date: "2019-02-25" },
          { number: "215 / QD – TTg", date: "2016" },
          { number: null, date: "2015-06-19", title: "Luật" },
        ]),
      );
      expect((await findCited(context, plan.document.id)).map(({ documents }) => documents)).toEqual([
        [],
        [],
        [],
        [],
      ]);
      const cited = await storeSample(
        context,
        ["Quyết định của Thủ tướng"],
        sampleReading({ number: "215/QĐ-TTg", date: "2016-02-25", title: "Đề án" }),
      );
      const links = await findCited(context, plan.document.id);
      expect(links.map(({ documents }) => documents.map(({ id, certain }) => [id, certain]))).toEqual([
        [[cited.document.id, true]],
        [],
        [[cited.document.id, false]],
        [],
      ]);
      const citing = await findCiting(context, cited.document.id);
      expect(
        citing.map(({ citation, document }) => [document.id, citation.relation, document.certain]),
      ).toEqual([
        [plan.document.id, "implements", true],
        [plan.document.id, "mentions", false],
      ]);
    });
  });

  const titlesFor = async (filter: DocumentFilter) => {
    const { documents } = await within((context) => findDocuments(context, filter), "thu-muc");
    return documents.map(({ title }) => title);
  };

  it("finds documents by words with or without accents, phrases, numbers and filters", async () => {
    await within(async (context) => {
      const add = (number: string, title: string, type: string, date: string, text: string) =>
        storeSample(context, [text, "dòng nối", "tiếp theo"], sampleReading({ number, title, type, date }));
      await add("83/KH-UBND", "Nước sạch nông thôn", "Kế hoạch", "2017-06-09", "Đầu tư công trình cấp nước");
      await add("083/KH-UBND", "Chuyển đổi số", "Kế hoạch", "2022-01-05", "Sạch nợ đọng, dùng nước mưa");
      await add(
        "12/BC-SYT",
        "Kết quả khám bệnh",
        "Báo cáo",
        "2022-12-01",
        "theo Kế hoạch số 83/KH-UBND, nước sạch",
      );
      await add("7/QĐ-UBND", "Ăn uống an toàn", "Quyết định", "2021-03-01", "Điều 1. Ban hành");
    }, "thu-muc");
    expect(await titlesFor({ query: "nước sạch" })).toEqual([
      "Nước sạch nông thôn",
      "Kết quả khám bệnh",
      "Chuyển đổi số",
    ]);
    expect(await titlesFor({ query: "NUOC SACH" })).toHaveLength(3);
    expect(await titlesFor({ query: "nước sạch".normalize("NFD") })).toHaveLength(3);
    expect(await titlesFor({ query: '"nuoc sach"' })).toEqual(["Nước sạch nông thôn", "Kết quả khám bệnh"]);
    expect(await titlesFor({ query: '"nối tiếp theo"' })).toHaveLength(4);
    expect(await titlesFor({ query: "chuyen do" })).toEqual(["Chuyển đổi số"]);
    for (const query of ["83/KH-UBND", "83 / KH - UBND", "83/kh-ubnd", "083/KH–UBND"]) {
      expect(await titlesFor({ query })).toEqual([
        "Chuyển đổi số",
        "Nước sạch nông thôn",
        "Kết quả khám bệnh",
      ]);
    }
    expect(await titlesFor({ query: "83/KH-UBND nông thôn" })).toEqual(["Nước sạch nông thôn"]);
    expect(await titlesFor({ query: "7/QD-UB" })).toEqual(["Ăn uống an toàn"]);
    expect(await titlesFor({ types: ["Kế hoạch"], years: [2022] })).toEqual(["Chuyển đổi số"]);
    expect(await titlesFor({ kinds: ["report", "decision"] })).toHaveLength(2);
    expect(await titlesFor({ states: ["failed"] })).toEqual([]);
    for (const query of ["không có gì như thế", "'; drop table x --:*&|!<->", '"', "\u0000"]) {
      expect(Array.isArray(await titlesFor({ query }))).toBe(true);
    }
    expect(await within((context) => countDocuments(context, { query: "nước" }), "thu-muc")).toEqual({
      total: 3,
      byState: { read: 3 },
      byType: { "Kế hoạch": 2, "Báo cáo": 1 },
      byYear: { 2017: 1, 2022: 2 },
    });
  });

  it("turns pages without skipping or repeating, in each order", async () => {
    for (const sort of ["newest", "date", "title", "relevance"] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await within(
          (context) => findDocuments(context, { query: "nước" }, { sort, limit: 1, after }),
          "thu-muc",
        );
        seen.push(...page.documents.map(({ title }) => title ?? ""));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(seen.toSorted()).toEqual(["Chuyển đổi số", "Kết quả khám bệnh", "Nước sạch nông thôn"]);
    }
    const page = await within((context) => findDocuments(context, {}, { sort: "title" }), "thu-muc");
    expect(page.documents.map(({ title }) => title)).toEqual([
      "Ăn uống an toàn",
      "Chuyển đổi số",
      "Kết quả khám bệnh",
      "Nước sạch nông thôn",
    ]);
    const wrong = within(
      (context) => findDocuments(context, {}, { sort: "title", after: "AAAA" }),
      "thu-muc",
    );
    await expect(wrong).rejects.toMatchObject({ code: "input-invalid" });
  });
});
