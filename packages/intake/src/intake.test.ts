import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { takeIn } from "./intake.js";
import { problemSentence } from "./problem.js";
import { sourceText } from "./sourceText.js";
import { cell, docxLines, makeDocx, paragraph, row, run, table } from "./testing/docx.js";
import { readFixture } from "./testing/fixture.js";
import { encryption, makePdf, textAt } from "./testing/pdf.js";

async function problemOf(bytes: Uint8Array, name: string, options = {}): Promise<string> {
  const result = await takeIn(bytes, name, options);
  if (result.ok) return `read ${result.source.lines.length} lines`;
  expect(problemSentence(result.problem)).toMatch(/[.]$/);
  expect(problemSentence(result.problem, "en")).not.toBe("");
  return result.problem.code;
}

/** An OLE compound file with nothing but a directory of these names. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes[0x1e] = 9;
  names.forEach((name, index) => {
    [...name].forEach((char, at) => {
      bytes[512 + 128 * index + 2 * at] = char.charCodeAt(0);
    });
  });
  return bytes;
}

describe("takeIn on bad input", () => {
  const docx = makeDocx({ body: paragraph("Kế hoạch") });
  const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 255);

  it.each([
    ["an empty file", new Uint8Array(), "a.docx", "empty-file"],
    ["white space", strToU8(" \n\n "), "a.txt", "no-text"],
    ["binary garbage", noise, "a.docx", "unknown-format"],
    ["a cut .docx", docx.subarray(0, docx.length - 200), "a.docx", "damaged"],
    [
      "an encrypted .docx",
      compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "a.docx",
      "encrypted",
    ],
    ["an old workbook", compound("Root Entry", "Workbook"), "a.xls", "spreadsheet"],
    [
      "a workbook",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") }),
      "a.docx",
      "spreadsheet",
    ],
    ["an archive of something", zipSync({ "anh.txt": strToU8("xin chào") }), "a.docx", "not-a-document"],
    ["a cut .doc", readFixture("ke-hoach.doc").subarray(0, 9_000), "a.doc", "damaged"],
    ["a cut .pdf", readFixture("ke-hoach.pdf").subarray(0, 30_000), "a.pdf", "damaged"],
    ["an encrypted .pdf", makePdf([textAt(70, 700, "Ke hoach")], encryption), "a.pdf", "encrypted"],
    ["a .pdf without text", makePdf([""]), "a.pdf", "no-text"],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), "a.doc", "unknown-format"],
  ])("gives a problem for %s", async (_, bytes, name, code) => {
    expect(await problemOf(bytes, name)).toBe(code);
  });

  it("refuses entities and document types", async () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>';
    const bytes = zipSync({ "word/document.xml": strToU8(xml) });
    expect(await problemOf(bytes, "a.docx")).toBe("external-entity");
  });

  it("stops inflating a zip bomb early", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80_000_000) }, { level: 9 });
    const start = performance.now();
    expect(await problemOf(bomb, "a.docx", { limits: { ratioFloorBytes: 1_000_000 } })).toMatch(
      /zip-bomb|damaged/,
    );
    expect(performance.now() - start).toBeLessThan(3_000);
    const spaces = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${"a".repeat(70_000_000)}`;
    expect(await problemOf(zipSync({ "word/document.xml": strToU8(spaces) }), "a.docx")).toBe("zip-bomb");
  });

  it("refuses files beyond the limit without reading them", async () => {
    expect(await problemOf(new Uint8Array(2_000), "a.docx", { limits: { fileBytes: 1_000 } })).toBe(
      "too-large",
    );
    expect(await problemOf(strToU8("x\n".repeat(50)), "a.txt", { limits: { lines: 10 } })).toBe(
      "too-many-lines",
    );
  });

  it("stops when asked", async () => {
    const control = new AbortController();
    control.abort();
    expect(await problemOf(docx, "a.docx", { signal: control.signal })).toBe("cancelled");
  });

  it("reads a .docx with macros and says that it ignored them", async () => {
    const bytes = makeDocx({
      body: paragraph("Kế hoạch"),
      other: { "word/vbaProject.bin": new Uint8Array(10) },
    });
    expect(await takeIn(bytes, "a.docm")).toMatchObject({
      source: { notices: [{ code: "macros-ignored" }] },
    });
  });

  it("reads a .docx that is called .doc, and says so", async () => {
    expect(await takeIn(docx, "a.doc")).toMatchObject({
      ok: true,
      source: { format: "docx", notices: [{ code: "other-format", detail: "docx" }] },
    });
  });
});

describe("takeIn on large input", () => {
  it("reads tables of 60 columns and lines of 100,000 characters", async () => {
    const wide = Array.from({ length: 60 }, (_, at) => String(at + 1));
    const lines = await docxLines(table(row(...wide), row(...wide)) + paragraph("kế hoạch ".repeat(11_000)));
    expect(lines[0]).toBe(`| ${wide.join(" | ")} |`);
    expect(lines[2]?.length).toBeGreaterThan(98_000);
    const text = await takeIn(strToU8(`${"nhiệm vụ ".repeat(12_000)}\nhết`), "a.txt");
    expect(text).toMatchObject({ ok: true, source: { lines: { length: 2 } } });
  });

  it("reads a .docx of about 1,000 pages in seconds, without holding the event loop", async () => {
    const page =
      paragraph("Các sở, ban, ngành chủ trì, phối hợp thực hiện nhiệm vụ được giao. ".repeat(5)).repeat(6) +
      table(
        ...Array.from({ length: 6 }, (_, at) =>
          row(String(at), cell(paragraph(run("Rà soát quy hoạch của tỉnh"))), "Sở Xây dựng", "2027"),
        ),
      );
    const bytes = makeDocx({ body: page.repeat(1_000) });
    let slowest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      slowest = Math.max(slowest, performance.now() - last);
      last = performance.now();
    }, 1);
    const start = performance.now();
    const result = await takeIn(bytes, "a.docx");
    const took = performance.now() - start;
    clearInterval(ticking);
    expect(result).toMatchObject({ ok: true, source: { lines: { length: 12_000 } } });
    expect(took).toBeLessThan(15_000);
    expect(slowest).toBeLessThan(1_500);
  });
});

describe("sourceText", () => {
  it("prints one line for each line of the source", async () => {
    const result = await takeIn(strToU8("một\nhai"), "a.txt");
    expect(result.ok && sourceText(result.source)).toBe("một\nhai\n");
  });
});
