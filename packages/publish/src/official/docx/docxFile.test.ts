import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { pdfOf } from "../../pdf/pdfFile.js";
import { indicatorTable, madeReport } from "../../testing/made.js";
import { type Element, elementsOf, findAll, parseXml, partText, partXml, textIn } from "../../testing/xml.js";
import { printable } from "../../text/printable.js";
import type { Block, OfficialDocument } from "../content.js";
import type { Table } from "../table.js";
import { writeDocx } from "./docxFile.js";

const bodyText = (file: Uint8Array) => textIn(partXml(file, "word/document.xml"));

describe("writeDocx", () => {
  it("gives the same bytes for the same content at any time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-09") });
    const first = await writeDocx(madeReport);
    vi.setSystemTime(new Date("2030-06-01"));
    expect(Buffer.compare(first, await writeDocx(madeReport))).toBe(0);
    vi.useRealTimers();
  });

  it("states title, agency and day of issue as the file's properties", async () => {
    const core = partText(await writeDocx(madeReport), "docProps/core.xml");
    expect(core).toContain("<dc:creator>Sở Tài chính</dc:creator>");
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-09T00:00:00Z</dcterms:created>',
    );
    const draft = { ...madeReport, letterhead: { ...madeReport.letterhead, date: null } };
    expect(partText(await writeDocx(draft), "docProps/core.xml")).not.toContain("dcterms:created");
  });

  it("takes names with quotes, &, emoji and letters of right-to-left scripts; leaves out what XML can't hold", async () => {
    const name = "Sở “A” & <B> 'C' 😀 שלום\u0000\u0007 \uD800x\u202Eđảo\u202C e\u0302";
    const file = await writeDocx({
      ...madeReport,
      title: name,
      addressedTo: [name],
      recipients: [name],
      signature: { position: name, name },
      letterhead: { ...madeReport.letterhead, agency: name, place: name },
    });
    expect(bodyText(file)).toContain("Sở “A” & <B> 'C' 😀 שלום \uFFFDxđảo ê");
    expect(bodyText(file)).toContain("SỞ “A” & <B> 'C' 😀 שלום \uFFFDXĐẢO Ê");
  });

  it("takes an empty document", async () => {
    const file = await writeDocx({
      form: "state",
      kind: "BC",
      title: "",
      letterhead: {
        parentAgency: null,
        agency: "",
        number: { value: null, agency: "" },
        place: "",
        date: null,
      },
      body: [],
      signature: { name: null },
      annexes: [{ title: "", body: [] }],
    });
    expect(bodyText(file)).toContain("./.");
  });
});

/** Anything as text, in every place of a document that takes text. */
const text = fc.string({ unit: "binary", maxLength: 30 });
const table: fc.Arbitrary<Table> = fc.record({
  kind: fc.constant("table" as const),
  columns: fc.array(fc.record({ width: fc.double() }), { maxLength: 5 }),
  head: fc.array(fc.record({ cells: fc.array(text, { maxLength: 6 }) }), { maxLength: 2 }),
  rows: fc.array(
    fc.record({
      cells: fc.array(
        fc.record({
          text,
          colSpan: fc.integer({ min: -1, max: 9 }),
          rowSpan: fc.integer({ min: -1, max: 9 }),
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 5 },
  ),
  notes: fc.array(text, { maxLength: 2 }),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), text }),
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom("part", "roman", "letter"),
    title: text,
  }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(fc.record({ text }), { maxLength: 3 }) }),
  table,
);
const anyDocument: fc.Arbitrary<OfficialDocument> = fc.record({
  form: fc.constantFrom("state", "party"),
  kind: fc.constantFrom("BC", "CV", "KH"),
  title: text,
  basis: fc.array(text, { maxLength: 2 }),
  addressedTo: fc.array(text, { maxLength: 3 }),
  recipients: fc.array(text, { maxLength: 3 }),
  body: fc.array(block, { maxLength: 5 }),
  letterhead: fc.record({
    parentAgency: fc.option(text),
    agency: text,
    number: fc.record({ value: fc.option(fc.nat()), agency: text }),
    place: text,
    date: fc.constantFrom(null, "2026-01-09"),
  }),
  signature: fc.record({ position: text, name: fc.option(text) }),
  annexes: fc.array(
    fc.record({ title: text, body: fc.array(block, { maxLength: 2 }), landscape: fc.boolean() }),
    {
      maxLength: 2,
    },
  ),
});

/** Order of children that ECMA-376 part 1 prescribes (17.3.1.26, 17.3.2.28, 17.4.59, 17.4.66, 17.6.17 and their kin). */
const ORDERS: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens " +
    "kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing " +
    "mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color " +
    "spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd " +
    "tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt " +
    "vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose " +
    "personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:styles": "docDefaults latentStyles style",
  "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
  "w:pBdr": "top left bottom right between bar",
  "w:tblBorders": "top left start bottom right end insideH insideV",
  "w:tblCellMar": "top left start bottom right end",
  "w:p": "pPr r bookmarkStart bookmarkEnd",
  "w:tbl": "tblPr tblGrid tr",
  "w:tr": "tblPrEx trPr tc",
  "w:tc": "tcPr p",
};

/** What in a document breaks the schema, as far as these rules see it. */
function schemaFaults(element: Element): readonly string[] {
  const order = ORDERS[element.name]?.split(" ").map((name) => `w:${name}`);
  const names = elementsOf(element).map(({ name }) => name);
  const places = names.map((name) => order?.indexOf(name) ?? 0);
  const own: string[] = [];
  if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0)))
    own.push(`${element.name}: ${names.join(" ")}`);
  if (element.name === "w:tc" && names.at(-1) !== "w:p") own.push("a cell without a paragraph at its end");
  if (element.name === "w:hdr" && !names.includes("w:p")) own.push("a header without a paragraph");
  if (element.name === "w:tr" && !names.includes("w:tc")) own.push("a row without cells");
  return [...own, ...elementsOf(element).flatMap(schemaFaults)];
}

/** Rows whose cells don't fill the grid. */
function raggedRows(body: Element): readonly string[] {
  return findAll(body, "w:tbl").flatMap((found) => {
    const columns = findAll(found, "w:gridCol").length;
    return findAll(found, "w:tr").flatMap((row) => {
      const spans = findAll(row, "w:tc").map((cell) =>
        Number(findAll(cell, "w:gridSpan")[0]?.attributes["w:val"] ?? 1),
      );
      const covered = spans.reduce((sum, span) => sum + span, 0);
      return covered === columns ? [] : [`${covered} of ${columns}`];
    });
  });
}

describe("the XML", () => {
  it("of any content is well-formed, in the schema's order, with full rows", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const file = await writeDocx(document);
        const body = partXml(file, "word/document.xml");
        expect(schemaFaults(body)).toEqual([]);
        expect(raggedRows(body)).toEqual([]);
        parseXml(partText(file, "docProps/core.xml").replace(/^<\?xml[^>]*>/, ""));
        expect(textIn(body)).toContain(
          printable(document.letterhead.place).replaceAll("\t", " ").split("\n")[0],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of styles, numbering and headers follows the schema's order", async () => {
    const file = await writeDocx(madeReport);
    for (const part of ["word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/header2.xml"])
      expect(schemaFaults(partXml(file, part))).toEqual([]);
  });
});

const hasOffice =
  spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdfinfo", ["-v"]).status === 0;

describe.skipIf(!hasOffice)("in LibreOffice (left out where soffice or pdfinfo isn't installed)", () => {
  async function pagesOf(document: OfficialDocument): Promise<readonly string[]> {
    const result = await pdfOf(await writeDocx(document, { font: "Tinos" }), "docx");
    if (!result.ok) throw new Error(result.problem.detail);
    const { stdout } = spawnSync("pdftotext", ["-layout", "-", "-"], {
      input: result.pdf,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return stdout.split("\f").slice(0, -1);
  }

  it("opens, with page numbers from page 2 and annexes numbered by themselves", async () => {
    const long = {
      ...madeReport,
      body: [...madeReport.body.slice(0, 5), indicatorTable(60), ...madeReport.body.slice(6)],
    };
    const pages = await pagesOf(long);
    const heads = pages.map((page) => page.trimStart().split("\n")[0]?.trim() ?? "");
    expect(heads[0]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(heads.slice(1).map((head) => head.slice(0, 10))).toEqual([
      "2",
      "3",
      "Phụ lục I",
      "2",
      "Phụ lục II",
    ]);
    expect(pages[1]).toMatch(/TT\s+Chỉ tiêu/u);
  }, 60_000);

  it("leaves no page empty where a signature or a table ends at the foot of one", async () => {
    const lines = Array.from(
      { length: 18 },
      (_, index): Block => ({ kind: "paragraph", text: `Đoạn ${index + 1}.` }),
    );
    const annexes = [{ title: "Biểu", landscape: true, body: [indicatorTable(17)] }];
    const pages = await pagesOf({ ...madeReport, body: lines, annexes });
    const texts = pages.map((page) => page.replaceAll(/\s+/gu, " ").trim());
    expect(texts.filter((text) => text.length < 20)).toEqual([]);
    // the signature isn't alone either
    expect(texts[1]).toMatch(/^2 Đoạn 18\.\/\. Nơi nhận: .*Trần Văn Mẫu$/u);
  }, 60_000);
});
